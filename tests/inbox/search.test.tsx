// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { markWords } from '../../src/inbox/search/markWords.ts';
import { createScene, passUntil } from './openInbox.tsx';
import { openDialogs } from './openDialogs.ts';

beforeAll(openDialogs);

const key = (name: string, more: object = {}) => fireEvent.keyDown(document.body, { key: name, ...more });
const field = () => screen.findByRole('combobox', { name: 'Search conversations' });

describe('the search over conversations', () => {
  it('opens by a key, marks what was found and opens it at the message', async () => {
    const { open, visitor, clock } = createScene();
    const [anna, ben] = [visitor(), visitor()];
    anna.describes('Anna');
    anna.says('My fern is yellow');
    ben.says('Something else');
    open();
    await screen.findByText('My fern is yellow');
    key('/');
    fireEvent.input(await field(), { target: { value: 'FERN' } });
    await passUntil(clock, () => expect(screen.queryByText('One place found')).not.toBeNull());
    const hits = within(screen.getByRole('listbox', { name: 'Search conversations' }));
    expect(hits.getByRole('option').querySelector('mark')?.textContent).toBe('fern');
    fireEvent.keyDown(await field(), { key: 'Enter' });
    await waitFor(() => expect(location.hash).toBe(`#/visitors/${anna.id}/${anna.conversationId}/3`));
    await waitFor(() => expect(document.querySelector('[data-found]')?.textContent).toContain('My fern is yellow'));
    expect(screen.queryByRole('combobox', { name: 'Search conversations' })).toBeNull();
  });

  it('says when nothing is found and when it does not answer', async () => {
    const { open, visitor, clock, desk } = createScene();
    visitor().says('Hello?');
    open();
    await screen.findByText('Hello?');
    key('k', { ctrlKey: true });
    fireEvent.input(await field(), { target: { value: 'cactus' } });
    await passUntil(clock, () => expect(screen.queryByText('Nothing found.')).not.toBeNull());
    desk.up = false;
    fireEvent.input(await field(), { target: { value: 'cactuses' } });
    await passUntil(clock, () => expect(screen.queryByText(/does not answer right now/)).not.toBeNull());
  });
});

describe('found words', () => {
  const marked = (text: string, query: string) =>
    markWords(text, query)
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);

  it('are marked whatever their case and accents, and the text stays what it was', () => {
    expect(marked('Zażółć gęślą ŁĄKĘ', 'zazolc laka gesla')).toEqual(['Zażółć', 'gęślą']);
    expect(marked('Zażółć gęślą ŁĄKĘ', 'lake')).toEqual(['ŁĄKĘ']);
    expect(marked('a👩‍🌾b', 'b')).toEqual(['b']);
    for (const text of ['', 'İstanbul ß ﬁ', 'e\u0301clair']) {
      expect(
        markWords(text, 'i s e f')
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('are none for an empty query', () => {
    expect(marked('anything', '  ')).toEqual([]);
  });
});

describe('the keys', () => {
  it('do nothing while something is typed, and single letters can be switched off', async () => {
    const { open, visitor, desk } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    const box = await screen.findByRole('textbox', { name: 'Message' });
    for (const name of ['e', 'n', '?', 'a']) fireEvent.keyDown(box, { key: name });
    expect(screen.queryByRole('heading', { name: 'Keyboard shortcuts' })).toBeNull();
    expect(desk.commands.filter(({ type }) => type !== 'conversation.see')).toEqual([]);
    key('?');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Shortcuts of a single letter' }));
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    key('e');
    expect(desk.commands.filter(({ type }) => type === 'conversation.close')).toEqual([]);
  });

  it('do what their buttons do', async () => {
    const { open, visitor, desk } = createScene();
    const [anna, ben] = [visitor(), visitor()];
    anna.says('Hello?');
    ben.says('Hi');
    open(`#/visitors/${anna.id}`);
    await screen.findByRole('textbox', { name: 'Message' });
    key('a');
    await waitFor(() => expect(desk.commands.map(({ type }) => type)).toContain('conversation.assign'));
    key('n');
    await screen.findByRole('textbox', { name: 'Internal note' });
    key('r');
    await screen.findByRole('textbox', { name: 'Message' });
    key('s');
    await screen.findByRole('menuitem', { name: /Tomorrow morning/ });
    fireEvent.keyDown(screen.getByRole('menuitem', { name: /Tomorrow morning/ }), { key: 'Escape' });
    key('e');
    await screen.findByRole('button', { name: 'Reopen' });
    key('u');
    await waitFor(() => expect(location.hash).toBe('#/'));
  });
});

describe('notices of the device', () => {
  it('come for what the agent has chosen, while the inbox is not in front', async () => {
    const scene = createScene();
    const shown: string[] = [];
    Object.assign(scene.ports, {
      desktop: {
        permission: () => 'granted',
        ask: async () => 'granted',
        show: ({ title, body }: { title: string; body: string }) => shown.push(`${title}: ${body}`),
      },
    });
    scene.ports.kept.set('notices', 'all');
    scene.open();
    await screen.findByText('Quiet so far');
    const anna = scene.visitor();
    anna.describes('Anna');
    anna.says('Hello?');
    // Nothing has the focus in jsdom, as if another window were in front.
    await waitFor(() => expect(shown).toEqual(['Message from Anna: Hello?']));
    scene.ports.kept.set('notices', 'mine');
    anna.says('Still there?');
    await screen.findByText('Still there?');
    expect(shown).toHaveLength(1);
  });
});
