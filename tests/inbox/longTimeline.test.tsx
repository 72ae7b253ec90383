// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createScene } from './openInbox.tsx';

const log = () => screen.findByRole('log');
const drawn = async () => (await log()).querySelectorAll('.bubble').length;

describe('a long timeline', () => {
  it('is drawn from its end, and further up on demand', async () => {
    const { open, visitor } = createScene();
    const anna = visitor();
    for (let count = 1; count <= 3_000; count++) anna.says(`line ${count}`);
    open(`#/visitors/${anna.id}`);
    await within(await log()).findByText('line 3000');
    const before = await drawn();
    expect(before).toBeLessThan(450);
    expect(within(await log()).queryByText('line 1')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show what came before' }));
    await waitFor(async () => expect(await drawn()).toBeGreaterThan(before));
  });

  it('asks for what is older in pages, until its beginning', async () => {
    const { open, visitor, desk } = createScene();
    desk.page = 60;
    const anna = visitor();
    for (let count = 1; count <= 150; count++) anna.says(`line ${count}`);
    open(`#/visitors/${anna.id}`);
    await within(await log()).findByText('line 150');
    expect(within(await log()).queryByText('line 60')).toBeNull();
    for (let round = 0; round < 5 && screen.queryByRole('button', { name: 'Show what came before' }); round++) {
      fireEvent.click(screen.getByRole('button', { name: 'Show what came before' }));
      await waitFor(() => expect(screen.queryByRole('button', { name: 'Loading…' })).toBeNull());
    }
    await within(await log()).findByText('line 1');
    await within(await log()).findByText(/^Came in/);
    expect(within(await log()).getAllByText(/^line /)).toHaveLength(150);
  });

  it('goes to a message that is not loaded yet', async () => {
    const { open, visitor, desk } = createScene();
    desk.page = 50;
    const anna = visitor();
    for (let count = 1; count <= 400; count++) anna.says(`line ${count}`);
    open(`#/visitors/${anna.id}/${anna.conversationId}/12`);
    await waitFor(async () => expect((await log()).querySelector('[data-found]')?.textContent).toContain('line 11'), {
      timeout: 8_000,
    });
  });

  it('says so when there is no such message', async () => {
    const { open, visitor } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}/${anna.conversationId}/99`);
    await screen.findByText('That message cannot be found any more.');
  });
});

describe('several open conversations of one visitor', () => {
  it('are told apart in the one timeline, and the one last written in is answered', async () => {
    const { open, visitor, desk, clock } = createScene();
    const anna = visitor();
    anna.says('About my fern');
    await clock.advance(60_000);
    const second = anna.again();
    second.says('About my invoice');
    await clock.advance(60_000);
    anna.says('The fern again');
    open(`#/visitors/${anna.id}`);
    await within(await log()).findByText('The fern again');
    expect((await log()).querySelectorAll('.thread-mark')).toHaveLength(1);
    await within(await log()).findByText(/^Conversation 1, begun/);
    const picker = screen.getByRole<HTMLSelectElement>('combobox', { name: /Answering in/ });
    expect(picker.value).toBe(anna.conversationId);
    fireEvent.change(picker, { target: { value: second.conversationId } });
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    fireEvent.input(box, { target: { value: 'It was sent yesterday' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => {
      const replies = desk.commands.filter(({ type }) => type === 'message.send');
      expect(replies.map(({ conversationId }) => conversationId)).toEqual([second.conversationId]);
    });
  });

  it('do not take a draft along: while something is written, the answer stays where it was begun', async () => {
    const { open, visitor, clock } = createScene();
    const anna = visitor();
    anna.says('About my fern');
    const second = anna.again();
    open(`#/visitors/${anna.id}`);
    const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    fireEvent.input(await box(), { target: { value: 'Dear Anna, your fern' } });
    await clock.advance(1_000);
    second.says('About my invoice');
    await within(await log()).findByText('About my invoice');
    expect((await box()).value).toBe('Dear Anna, your fern');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /Answering in/ }).value).toBe(anna.conversationId);
  });
});

describe('what a colleague does', () => {
  it('is seen: that they are here, that they write, that they are gone', async () => {
    const { open, visitor, desk, clock } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    await log();
    const author = { kind: 'agent', id: 'bob', name: 'Bob' };
    const { conversationId } = anna;
    desk.frame('signal', { type: 'looking', conversationId, looking: true, author });
    await screen.findByText('Bob is also here');
    desk.frame('signal', { type: 'typing', conversationId, typing: true, author });
    await screen.findByText('Bob is writing');
    desk.frame('signal', { type: 'typing', conversationId, typing: false, author });
    await screen.findByText('Bob is also here');
    await clock.advance(46_000);
    await waitFor(() => expect(screen.queryByText('Bob is also here')).toBeNull());
  });

  it('is answered: who comes learns at once that this agent is here, and when they leave', async () => {
    const { open, visitor, desk } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    const told = () => desk.signals.filter(({ type }) => type === 'looking').map(({ looking }) => looking);
    await waitFor(() => expect(told()).toEqual([true]));
    const author = { kind: 'agent', id: 'bob', name: 'Bob' };
    desk.frame('signal', { type: 'looking', conversationId: anna.conversationId, looking: true, author });
    await waitFor(() => expect(told()).toEqual([true, true]));
    location.hash = '#/';
    await waitFor(() => expect(told().at(-1)).toBe(false));
  });

  it('of the visitor is shown as they type it, where the site lets agents see it', async () => {
    const { open, visitor, desk } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    await log();
    const { conversationId, id } = anna;
    const author = { kind: 'visitor', id };
    desk.frame('signal', { type: 'typing', conversationId, typing: true, text: 'My <b>fern', author });
    await screen.findByText('My <b>fern', { selector: '.typing-preview', exact: false });
    const page = { url: 'https://shop.example/ferns', title: 'Ferns' };
    desk.frame('signal', { type: 'page', conversationId, page, author });
    await screen.findAllByRole('link', { name: 'Ferns' });
  });
});
