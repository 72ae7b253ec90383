// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createScene, passUntil } from './openInbox.tsx';

const log = () => screen.getByRole('log');
const composer = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });

describe('the timeline of a visitor', () => {
  it('tells everything in order, over all conversations', async () => {
    const { open, visitor, clock } = createScene();
    const anna = visitor();
    anna.does('faq.searched', { query: 'zwrot', lang: 'pl', results: 6 });
    anna.does('article.opened', { articleId: 'returns', title: 'How do I return it?', lang: 'en', query: 'zwrot' });
    anna.does('article.rated', { articleId: 'returns', helpful: false });
    anna.does('faq.searched', { query: 'zwrot 30 dni', lang: 'pl', results: 0 });
    await clock.advance(1000);
    const later = anna.again();
    later.describes('Anna');
    later.says('Can I return it?');
    later.asksForCall('Anna');
    open(`#/visitors/${anna.id}`);
    await within(await screen.findByRole('log')).findByText('Can I return it?');
    const text = log().textContent!;
    const expected = [
      'Today',
      'Came in on Returns',
      'searched for “zwrot” — 6 results',
      'opened “How do I return it?” after “zwrot”',
      'did not find “How do I return it?” helpful',
      'searched for “zwrot 30 dni” — found nothing',
      'is called Anna',
      'Can I return it?',
      'asked to be called now',
    ];
    let from = 0;
    for (const part of expected) {
      const at = text.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('shows new messages as they come and tells the desk that they were seen', async () => {
    const { open, visitor, desk } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    await within(await screen.findByRole('log')).findByText('Hello?');
    await waitFor(() => expect(desk.commands.map(({ type }) => type)).toEqual(['conversation.see']));
    anna.says('Still there?');
    await within(log()).findByText('Still there?');
    await waitFor(() => expect(desk.commands.map(({ data }) => data)).toEqual([{ upTo: 2 }, { upTo: 4 }]));
  });

  it('reads a message in the language of the inbox where the site has a translator, beside the visitor’s own words', async () => {
    const { open, visitor, desk } = createScene();
    const asked: Record<string, unknown>[] = [];
    desk.translate = (body) => {
      asked.push(body);
      return asked.length === 1
        ? new Response('{}', { status: 503 })
        : new Response(JSON.stringify({ text: 'Where is <b>my parcel</b>?', to: 'en' }));
    };
    const anna = visitor();
    anna.says('Gdzie jest moja paczka?');
    open(`#/visitors/${anna.id}`);
    const translate = await screen.findByRole('button', { name: 'Translate' });
    fireEvent.click(translate);
    await screen.findByText('The translation could not be had. Try again later.');
    fireEvent.click(translate);
    await within(log()).findByText('Where is <b>my parcel</b>?');
    within(log()).getByText('Gdzie jest moja paczka?');
    expect(screen.queryByRole('button', { name: 'Translate' })).toBeNull();
    expect(asked[1]).toMatchObject({ seq: 2, to: expect.stringMatching(/^en/) });
  });

  it('offers no translation where the site has no translator', async () => {
    const { open, visitor } = createScene();
    const anna = visitor();
    anna.says('Gdzie jest moja paczka?');
    open(`#/visitors/${anna.id}`);
    await screen.findByRole('button', { name: 'Reply to this message' });
    expect(screen.queryByRole('button', { name: 'Translate' })).toBeNull();
  });

  it('shows a stranger’s text as text and its links as safe links', async () => {
    const { open, visitor } = createScene();
    const anna = visitor();
    anna.says('<img src=x onerror=alert(1)> see https://shop.example/a?b=1. javascript:alert(1)');
    open(`#/visitors/${anna.id}`);
    await within(await screen.findByRole('log')).findByText(/onerror/);
    const links = [...log().querySelectorAll('.bubble a')];
    expect(log().querySelector('img')).toBeNull();
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://shop.example/a?b=1']);
    expect(links[0]!.getAttribute('rel')).toContain('noopener');
  });

  it('says whether a reply was sent and read', async () => {
    const { open, visitor } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    const box = await composer();
    fireEvent.input(box, { target: { value: 'Yes, Anna' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    await within(log()).findByText('Yes, Anna');
    await within(log()).findByText(/^\s*Sent$/);
    anna.does('conversation.seen', { upTo: 99 });
    await within(log()).findByText(/^\s*Read$/);
  });

  it('keeps a refused reply with a way to send it again', async () => {
    const { open, visitor, desk } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    desk.refuse = { type: 'message.send', code: 'command_invalid' };
    open(`#/visitors/${anna.id}`);
    const box = await composer();
    fireEvent.input(box, { target: { value: 'Yes, Anna' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    const retry = await screen.findByRole('button', { name: 'Retry' });
    desk.refuse = undefined;
    fireEvent.click(retry);
    await within(log()).findByText(/^\s*Sent$/);
    expect(within(log()).getAllByText('Yes, Anna')).toHaveLength(1);
  });
});

describe('the composer', () => {
  it('sends with Enter, not with Shift and Enter nor while a character is being chosen', async () => {
    const { open, visitor, desk } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    const box = await composer();
    fireEvent.input(box, { target: { value: 'Yes' } });
    fireEvent.keyDown(box, { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    expect(box.value).toBe('Yes');
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => expect(box.value).toBe(''));
    await waitFor(() => expect(desk.commands.filter(({ type }) => type === 'message.send')).toHaveLength(1));
  });

  it('reopens a closed conversation before it sends', async () => {
    const { open, visitor, desk } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    anna.does('conversation.closed', {});
    open(`#/visitors/${anna.id}`);
    const box = await composer();
    await screen.findByText('This conversation is closed. Your reply reopens it.');
    fireEvent.input(box, { target: { value: 'One more thing' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => {
      const types = desk.commands.map(({ type }) => type).filter((type) => type !== 'conversation.see');
      expect(types).toEqual(['conversation.reopen', 'message.send']);
    });
  });

  it('keeps a draft for each visitor', async () => {
    const { open, visitor } = createScene();
    const [anna, ben] = [visitor(), visitor()];
    anna.says('I am Anna');
    ben.says('I am Ben');
    open(`#/visitors/${anna.id}`);
    fireEvent.input(await composer(), { target: { value: 'Dear Anna' } });
    location.hash = `#/visitors/${ben.id}`;
    await waitFor(async () => expect((await composer()).value).toBe(''));
    location.hash = `#/visitors/${anna.id}`;
    await waitFor(async () => expect((await composer()).value).toBe('Dear Anna'));
  });

  it('keeps a reply while the line is down, says so, and sends it later', async () => {
    const { open, visitor, desk, clock } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    const box = await composer();
    await waitFor(() => expect(desk.commands).toHaveLength(1));
    desk.up = false;
    desk.cut();
    fireEvent.input(box, { target: { value: 'Written in a tunnel' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    const sentence = 'Reconnecting… one reply is kept and will be sent.';
    await passUntil(clock, () => expect(screen.queryByText(sentence)).not.toBeNull());
    desk.up = true;
    await passUntil(clock, () => expect(within(log()).queryByText(/^\s*Sent$/)).not.toBeNull());
    await passUntil(clock, () => expect(screen.queryByText(/Reconnecting/)).toBeNull());
  });
});
