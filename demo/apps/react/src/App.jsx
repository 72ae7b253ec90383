import { useState } from 'react';
import { DeskbellWidget, useDeskbell, useDeskbellEvent, useDeskbellState } from 'deskbell/react';

const endpoint = import.meta.env.VITE_DESKBELL_ENDPOINT ?? 'http://127.0.0.1:8787';

export function App() {
  const [left, setLeft] = useState(false);
  const [sent, setSent] = useState('');
  const deskbell = useDeskbell();
  const { open, unread } = useDeskbellState();
  useDeskbellEvent('message', ({ text, from }) => from === 'visitor' && setSent(text));

  return (
    <main>
      <h1>React</h1>
      <p>
        The panel is <output>{open ? 'open' : 'closed'}</output>, {unread} unread.
      </p>
      {sent ? <p>You wrote: {sent}</p> : null}
      <button type="button" onClick={() => deskbell.open('chat')}>
        Write to us
      </button>
      <button type="button" onClick={() => setLeft(!left)}>
        Move the bell
      </button>
      <DeskbellWidget endpoint={endpoint} position={left ? 'left' : 'right'} />
    </main>
  );
}
