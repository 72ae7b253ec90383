// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ENGLISH_WORDS } from '../../src/inbox/loadWords.ts';
import { visitorName } from '../../src/inbox/visitors/visitorName.ts';
import { createScene, passUntil } from './openInbox.tsx';

const rows = () => within(screen.getByRole('navigation', { name: 'Visitors' })).queryAllByRole('link');

describe('the list of visitors', () => {
  it('shows several conversations of one visitor as one row', async () => {
    const { open, visitor } = createScene();
    const anna = visitor();
    anna.describes('Anna');
    anna.says('First question');
    anna.again().says('Second question');
    open();
    await screen.findByText('Second question');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]!.textContent).toContain('2 unread messages');
  });

  it('does not show a visitor who has not asked for anything', async () => {
    const { open, visitor } = createScene();
    visitor().does('faq.searched', { query: 'zwrot', lang: 'pl', results: 3 });
    open();
    await screen.findByText('Quiet so far');
    expect(rows()).toHaveLength(0);
  });

  it('puts the newest need first and those who need nothing below', async () => {
    const { open, visitor, clock } = createScene();
    const [anna, ben, eva] = [visitor(), visitor(), visitor()];
    anna.describes('Anna');
    anna.says('Waiting longest');
    await clock.advance(60_000);
    ben.describes('Ben');
    ben.says('Waiting since a minute later');
    eva.describes('Eva');
    eva.says('Answered');
    eva.does('conversation.closed', {});
    open();
    await screen.findByText('Answered');
    expect(rows().map((row) => row.querySelector('.row-name')!.textContent)).toEqual(['Ben', 'Anna', 'Eva']);
  });

  it('shows under each filter who belongs there', async () => {
    const { open, visitor } = createScene();
    const [anna, ben] = [visitor(), visitor()];
    anna.describes('Anna');
    anna.says('Hello?');
    ben.describes('Ben');
    ben.says('Thanks, bye');
    ben.does('conversation.closed', {});
    open();
    await screen.findByText('Anna');
    fireEvent.change(screen.getByRole('combobox', { name: 'More filters' }), { target: { value: 'closed' } });
    await waitFor(() => expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining('Ben')]));
    fireEvent.click(screen.getByRole('button', { name: /^Waiting/ }));
    await waitFor(() => expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining('Anna')]));
    fireEvent.click(screen.getByRole('button', { name: /^Mine/ }));
    await screen.findByText('Nothing on your plate');
  });

  it('lets waiting time tick', async () => {
    const { open, visitor, clock } = createScene();
    visitor().says('Hello?');
    open();
    await screen.findByText('waiting < 1 min');
    await clock.advance(170_000);
    await passUntil(clock, () => expect(screen.queryByText('waiting 3 min')).not.toBeNull());
  });

  it('goes through the rows with the arrow keys', async () => {
    const { open, visitor } = createScene();
    visitor().says('One');
    visitor().says('Two');
    open();
    await screen.findByText('Two');
    rows()[0]!.focus();
    fireEvent.keyDown(rows()[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows()[1]);
    fireEvent.keyDown(rows()[1]!, { key: 'Home' });
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('hands the keyboard to the reply when a row is opened, and Escape gives it back', async () => {
    const { open, visitor } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open();
    await screen.findByText('Hello?');
    rows()[0]!.focus();
    fireEvent.click(rows()[0]!);
    const box = await screen.findByRole('textbox', { name: 'Message' });
    await waitFor(() => expect(document.activeElement).toBe(box));
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('says in the row that the visitor is typing', async () => {
    const { open, visitor, desk } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open();
    await screen.findByText('Hello?');
    const { conversationId, id } = anna;
    desk.frame('signal', { type: 'typing', conversationId, typing: true, author: { kind: 'visitor', id } });
    await screen.findByText('is typing…');
  });
});

describe('the name of a visitor', () => {
  const nameOf = (visitor: { name?: string; email?: string }, timeZone: string) =>
    visitorName({ visitorId: 'aaaa-3f2a', visitor, current: { timeZone } }, ENGLISH_WORDS, 'en');

  it('is the one they gave, else their e-mail address', () => {
    expect(nameOf({ name: 'Anna', email: 'a@b.example' }, 'Europe/Warsaw')).toBe('Anna');
    expect(nameOf({ email: 'a@b.example' }, 'Europe/Warsaw')).toBe('a@b.example');
  });

  it('else says where they are and how their id ends', () => {
    expect(nameOf({}, 'Europe/Warsaw')).toBe('Visitor from Warsaw time · 3f2a');
    expect(nameOf({}, 'America/New_York')).toBe('Visitor from New York time · 3f2a');
    expect(nameOf({}, 'UTC')).toBe('Visitor · 3f2a');
  });
});
