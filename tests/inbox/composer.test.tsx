// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AgentCommand } from '../../src/protocol/index.ts';
import { createScene, passUntil } from './openInbox.tsx';
import { openDialogs } from './openDialogs.ts';

beforeAll(openDialogs);

function openAnna() {
  const scene = createScene();
  const anna = scene.visitor();
  anna.describes('Anna');
  anna.says('Hello?');
  const page = scene.open(`#/visitors/${anna.id}`);
  const sent = <Type extends AgentCommand['type']>(type: Type) =>
    scene.desk.commands.filter((command) => command.type === type).map(({ data }) => data);
  return { ...scene, anna, sent, page };
}

const box = (name = 'Message') => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const write = (field: HTMLTextAreaElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  field.setSelectionRange(value.length, value.length);
  fireEvent.select(field);
};
const enter = (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter' });

describe('an internal note', () => {
  it('goes to the team and never as a message, and the mode stays until it is changed', async () => {
    const { sent, desk } = openAnna();
    fireEvent.click(await screen.findByRole('button', { name: 'Internal note' }));
    const field = await box('Internal note');
    write(field, 'She is angry');
    enter(field);
    const log = screen.getByRole('log');
    const card = await within(log).findByRole('article', { name: 'Internal note' });
    expect(card.textContent).toContain('She is angry');
    expect(log.querySelector('.bubble[data-status]')?.textContent).not.toContain('She is angry');
    write(await box('Internal note'), 'Really');
    enter(await box('Internal note'));
    await waitFor(() => expect(sent('note.add')).toEqual([{ text: 'She is angry' }, { text: 'Really' }]));
    expect(sent('message.send')).toEqual([]);
    // Nor does the visitor see that somebody is typing.
    expect(desk.signals.filter(({ type }) => type === 'typing')).toEqual([]);
  });

  it('has words of its own: what is written in one mode is not there in the other, also after a reload', async () => {
    const { page, open, anna } = openAnna();
    write(await box(), 'Dear Anna');
    fireEvent.click(screen.getByRole('button', { name: 'Internal note' }));
    const note = await box('Internal note');
    expect(note.value).toBe('');
    write(note, 'difficult case');
    page.unmount();
    open(`#/visitors/${anna.id}`);
    expect((await box('Internal note')).value).toBe('difficult case');
    fireEvent.click(screen.getByRole('button', { name: 'Reply' }));
    expect((await box()).value).toBe('Dear Anna');
  });

  it('is changed to with a key while writing', async () => {
    openAnna();
    fireEvent.keyDown(await box(), { key: 'j', ctrlKey: true });
    fireEvent.keyDown(await box('Internal note'), { key: 'j', ctrlKey: true });
    await box();
  });

  it('that was refused stays in sight and can be saved again', async () => {
    const { desk, sent } = openAnna();
    desk.refuse = { type: 'note.add', code: 'command_invalid' };
    fireEvent.click(await screen.findByRole('button', { name: 'Internal note' }));
    write(await box('Internal note'), 'Keep me');
    enter(await box('Internal note'));
    const retry = await screen.findByRole('button', { name: 'Retry' });
    desk.refuse = undefined;
    fireEvent.click(retry);
    await waitFor(() => expect(sent('note.add')).toHaveLength(2));
    await waitFor(() => expect(screen.queryByText('Not saved')).toBeNull());
    expect(screen.getAllByRole('article', { name: 'Internal note' })).toHaveLength(1);
  });
});

const offered = () => screen.findByRole('listbox', { name: 'Canned replies' });

describe('canned replies', () => {
  const replies = [
    { id: 'r1', shortcut: 'hello', text: 'Hello {visitor}, this is {agent} of {site}.' },
    { id: 'r2', shortcut: 'return', text: 'You can return it within 30 days.' },
    { shortcut: 'łąka', text: 'Meadow flowers come in April.' },
  ];

  it('are found by what follows the slash and filled in', async () => {
    const { desk } = openAnna();
    desk.replies = replies;
    const field = await box();
    write(field, '/hel');
    const option = await within(await offered()).findByRole('option', { name: /hello/ });
    expect(option.textContent).toContain('Hello Anna, this is Ada Kowalska of Fern & Clay.');
    expect(within(await offered()).getAllByRole('option')).toHaveLength(1);
    enter(field);
    await waitFor(() => expect(field.value).toBe('Hello Anna, this is Ada Kowalska of Fern & Clay.'));
    expect(screen.queryByRole('listbox', { name: 'Canned replies' })).toBeNull();
    expect(desk.commands.some(({ type }) => type === 'message.send')).toBe(false);
  });

  it('are gone through with the arrow keys, found without accents, and put where the caret is', async () => {
    const { desk } = openAnna();
    desk.replies = replies;
    const field = await box();
    write(field, 'First. /');
    await within(await offered()).findAllByRole('option');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toMatch(/-1$/));
    const named = document.getElementById(field.getAttribute('aria-activedescendant')!);
    expect(named?.getAttribute('aria-selected')).toBe('true');
    write(field, 'First. /laka');
    await waitFor(async () => expect(within(await offered()).getAllByRole('option')).toHaveLength(1));
    fireEvent.keyDown(field, { key: 'Tab' });
    await waitFor(() => expect(field.value).toBe('First. Meadow flowers come in April.'));
  });

  it('stay away from addresses and fractions, and from notes; Escape closes them and leaves the text', async () => {
    const { desk } = openAnna();
    desk.replies = replies;
    const field = await box();
    write(field, 'see https://shop.example/re');
    write(field, '1/2');
    expect(screen.queryByRole('listbox', { name: 'Canned replies' })).toBeNull();
    write(field, '/ret');
    await within(await offered()).findByRole('option');
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Canned replies' })).toBeNull());
    expect(field.value).toBe('/ret');
  });

  it('are written, changed and removed in a dialog; those of the site stay', async () => {
    const { desk } = openAnna();
    desk.replies = [{ shortcut: 'site', text: 'From the configuration' }];
    write(await box(), '/');
    fireEvent.click(await screen.findByRole('button', { name: 'Manage canned replies…' }));
    await screen.findByText('from the configuration');
    fireEvent.click(screen.getByRole('button', { name: 'New reply' }));
    fireEvent.input(screen.getByRole('textbox', { name: /^Shortcut/ }), { target: { value: '/water ing' } });
    const text = screen.getByRole('textbox', { name: /^Text/ });
    fireEvent.input(text, { target: { value: 'Once a week' } });
    fireEvent.submit(text.closest('form')!);
    await screen.findByText('/water-ing');
    expect(desk.replies[1]).toMatchObject({ shortcut: 'water-ing', text: 'Once a week' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove “water-ing”' }));
    await waitFor(() => expect(screen.queryByText('/water-ing')).toBeNull());
    expect(desk.replies).toHaveLength(1);
  });
});

describe('blocks', () => {
  const insert = async (name: string) => {
    fireEvent.click(await screen.findByRole('button', { name: 'Insert' }));
    fireEvent.click(await screen.findByRole('menuitem', { name }));
    return screen.findByRole('dialog', { name });
  };
  const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send' }));

  it('are built, kept with the draft, and sent with the message', async () => {
    const { sent, page, open, anna } = openAnna();
    const dialog = await insert('Quick replies');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Insert' }));
    await within(dialog).findByText(/Something is still missing/);
    fireEvent.input(within(dialog).getByRole('textbox'), { target: { value: 'Yes\nNo\n\nYes' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Insert' }));
    await screen.findByText('Yes · No');
    page.unmount();
    open(`#/visitors/${anna.id}`);
    await screen.findByText('Yes · No');
    write(await box(), 'Is it urgent?');
    send();
    const options = [
      { id: 'o1', label: 'Yes' },
      { id: 'o2', label: 'No' },
    ];
    await waitFor(() =>
      expect(sent('message.send')).toEqual([
        { text: 'Is it urgent?', blocks: [{ kind: 'replies', id: 'b1', options }] },
      ]),
    );
    await waitFor(() => expect(document.querySelector('.block-chips')).toBeNull());
  });

  it('make a form from a template with the fields that are wanted', async () => {
    const { sent } = openAnna();
    const dialog = await insert('Form');
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Phone' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Insert' }));
    await screen.findByText('Contact details', { selector: '.block-chip *' });
    send();
    await waitFor(() => expect(sent('message.send')).toHaveLength(1));
    const [message] = sent('message.send') as unknown as [{ blocks: { kind: string; fields: { name: string }[] }[] }];
    expect(message.blocks[0]!.fields.map(({ name }) => name)).toEqual(['name', 'email']);
  });

  it('show in their place what the visitor has answered', async () => {
    const { anna, desk } = openAnna();
    const dialog = await insert('Pick list');
    fireEvent.input(within(dialog).getByRole('textbox', { name: 'Question' }), { target: { value: 'Which plant?' } });
    fireEvent.input(within(dialog).getByRole('textbox', { name: /^Answers/ }), { target: { value: 'Fern\nMonstera' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Insert' }));
    await screen.findByText('Which plant?', { selector: '.block-chip *' });
    send();
    const log = await screen.findByRole('log');
    await within(log).findByText('not answered yet');
    await waitFor(() => expect(desk.commands.some(({ type }) => type === 'message.send')).toBe(true));
    anna.does('message.sent', { text: '', answer: { to: 4, block: 'b1', values: { choice: ['o2'] } } });
    await waitFor(() => expect(log.querySelector('[data-chosen="true"]')?.textContent).toContain('Monstera'));
    expect(within(log).queryByText('not answered yet')).toBeNull();
    expect(log.querySelector('.run[data-side="visitor"]:last-of-type')?.textContent).toContain('Monstera');
  });
});

describe('a reply to a message', () => {
  it('quotes it, is sent with its place, and can be taken back', async () => {
    const { sent } = openAnna();
    fireEvent.click(await screen.findByRole('button', { name: 'Reply to this message' }));
    await screen.findByText('Hello?', { selector: '.composer-quote bdi' });
    const field = await box();
    write(field, 'Hello Anna');
    enter(field);
    await waitFor(() => expect(sent('message.send')).toEqual([{ text: 'Hello Anna', replyTo: 3 }]));
    await screen.findByText('Hello?', { selector: '.bubble-quote bdi' });
    fireEvent.click(screen.getAllByRole('button', { name: 'Reply to this message' })[0]!);
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(document.querySelector('.composer-quote')).toBeNull());
  });
});

describe('a reply written without a line', () => {
  it('is sent once when the line is back', async () => {
    const { desk, clock, sent } = openAnna();
    await box();
    await waitFor(() => expect(desk.commands).toHaveLength(1));
    desk.up = false;
    desk.cut();
    const field = await box();
    write(field, 'From a tunnel');
    enter(field);
    await screen.findByText(/Sending/);
    desk.up = true;
    await passUntil(clock, () => expect(sent('message.send')).toHaveLength(1));
    await clock.advance(60_000);
    expect(sent('message.send')).toHaveLength(1);
    expect(within(screen.getByRole('log')).getAllByText('From a tunnel')).toHaveLength(1);
  });
});
