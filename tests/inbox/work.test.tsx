// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AgentCommand } from '../../src/protocol/index.ts';
import { MAREK } from './fakeDesk.ts';
import { createScene } from './openInbox.tsx';
import { openDialogs } from './openDialogs.ts';

beforeAll(openDialogs);

function openAnna() {
  const scene = createScene();
  scene.desk.departments = [
    { id: 'sales', name: 'Sales' },
    { id: 'plants', name: 'Plant doctors' },
  ];
  const anna = scene.visitor();
  anna.describes('Anna');
  anna.says('Hello?');
  scene.open(`#/visitors/${anna.id}`);
  const sent = <Type extends AgentCommand['type']>(type: Type) =>
    scene.desk.commands.filter((command) => command.type === type).map(({ data }) => data);
  return { ...scene, anna, sent };
}

const pick = async (menu: string, item: RegExp | string) => {
  fireEvent.click(await screen.findByRole('button', { name: menu }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
};
const rows = () => within(screen.getByRole('navigation', { name: 'Visitors' })).queryAllByRole('link');
const show = (filter: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'More filters' }), { target: { value: filter } });

describe('the work on a conversation', () => {
  it('gives it to a colleague, to the agent and to nobody', async () => {
    const { sent } = openAnna();
    await pick('Assign to…', /Marek Nowak/);
    await screen.findByText('With Marek Nowak', { selector: '.visitor-subtitle' });
    fireEvent.click(screen.getByRole('button', { name: 'Assign to me' }));
    await screen.findByText('Yours', { selector: '.visitor-subtitle' });
    await pick('Assign to…', 'Nobody in particular');
    await waitFor(() => expect(sent('conversation.assign')).toHaveLength(3));
    expect(sent('conversation.assign')[0]).toEqual({ agentId: MAREK.id });
    expect(sent('conversation.assign')[2]).toEqual({ agentId: null });
  });

  it('transfers it to a department with a note that stands in the timeline', async () => {
    const { sent } = openAnna();
    await pick('Assign to…', 'Transfer to a department…');
    fireEvent.change(screen.getByRole('combobox', { name: 'Department' }), { target: { value: 'plants' } });
    fireEvent.input(screen.getByRole('textbox', { name: /^Note for whoever/ }), { target: { value: 'Brown leaves' } });
    fireEvent.click(screen.getByRole('button', { name: 'Transfer' }));
    const log = await screen.findByRole('log');
    await within(log).findByText('You transferred the conversation to Plant doctors');
    const note = await within(log).findByRole('article', { name: 'Internal note' });
    expect(note.textContent).toContain('Brown leaves');
    expect(sent('conversation.transfer')).toEqual([{ department: 'plants', note: 'Brown leaves' }]);
    show('department:plants');
    await waitFor(() => expect(rows()).toHaveLength(1));
    show('department:sales');
    await screen.findByText('Nothing for this department');
  });

  it('puts it aside, lists it as snoozed, out of those who wait, and takes it back', async () => {
    const { sent } = openAnna();
    await pick('Snooze', /Tomorrow morning/);
    // Ada's clock is London's, and tomorrow is a Monday in winter.
    await waitFor(() => expect(sent('conversation.snooze')).toEqual([{ until: '2026-11-23T09:00:00.000Z' }]));
    await screen.findByText('until Mon, Nov 23, 09:00', { selector: '.badge' });
    fireEvent.click(screen.getByRole('button', { name: /^Waiting/ }));
    show('snoozed');
    await waitFor(() => expect(rows()).toHaveLength(1));
    await pick('Snoozed: change', 'Wake now');
    await waitFor(() => expect(sent('conversation.wake')).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: /^Waiting/ }));
    await waitFor(() => expect(document.querySelector('.visitor-row .badge')?.textContent).toContain('waiting'));
  });

  it('wakes by itself when the visitor writes', async () => {
    const { anna } = openAnna();
    await pick('Snooze', /Tomorrow morning/);
    await screen.findByText(/^until/, { selector: '.badge' });
    anna.says('It is urgent now');
    await waitFor(() => expect(document.querySelector('.visitor-row .badge')?.textContent).toContain('waiting'));
  });

  it('asks for a time of the agent’s clock and takes none that has passed', async () => {
    const { sent } = openAnna();
    await pick('Snooze', 'Pick a time…');
    const field = screen.getByLabelText(/^Until/);
    fireEvent.input(field, { target: { value: '2026-11-22T11:00' } });
    fireEvent.submit(field.closest('form')!);
    await screen.findByRole('alert');
    fireEvent.input(field, { target: { value: '2026-11-24T08:30' } });
    fireEvent.submit(field.closest('form')!);
    await waitFor(() => expect(sent('conversation.snooze')).toEqual([{ until: '2026-11-24T08:30:00.000Z' }]));
  });

  it('blocks a visitor only after a question, shows it in the list, and lets them in again', async () => {
    const { sent } = openAnna();
    await pick('More', 'Block the visitor');
    expect(sent('visitor.block')).toEqual([]);
    await screen.findByRole('heading', { name: 'Block Anna?' });
    fireEvent.click(screen.getByRole('button', { name: 'Block the visitor' }));
    await screen.findByText('Blocked', { selector: '.badge' });
    show('blocked');
    await waitFor(() => expect(rows()).toHaveLength(1));
    await pick('More', 'Unblock the visitor');
    await waitFor(() => expect(sent('visitor.block')).toEqual([{ blocked: true }, { blocked: false }]));
  });

  it('sends the conversation by mail, and says so when the site sends none', async () => {
    const { desk, sent } = openAnna();
    desk.refuse = { type: 'transcript.request', code: 'channel_closed' };
    await pick('More', /Send the conversation/);
    const field = screen.getByLabelText('E-mail');
    fireEvent.input(field, { target: { value: 'anna@shop.example' } });
    fireEvent.submit(field.closest('form')!);
    await screen.findByText('This site sends no conversations by e-mail.');
    expect(sent('transcript.request')).toEqual([{ email: 'anna@shop.example' }]);
  });

  it('closes and opens again', async () => {
    const { sent } = openAnna();
    fireEvent.click(await screen.findByRole('button', { name: 'Close conversation' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Reopen' }));
    await screen.findByRole('button', { name: 'Close conversation' });
    expect([sent('conversation.close').length, sent('conversation.reopen').length]).toEqual([1, 1]);
  });
});

describe('the order of the list', () => {
  it('can be by who has waited longest, and stays so after a reload', async () => {
    const { open, visitor, clock } = createScene();
    const [anna, ben] = [visitor(), visitor()];
    anna.describes('Anna');
    anna.says('First');
    await clock.advance(60_000);
    ben.describes('Ben');
    ben.says('Second');
    const page = open();
    await screen.findByText('Second');
    const names = () => rows().map((row) => row.querySelector('.row-name')!.textContent);
    expect(names()).toEqual(['Ben', 'Anna']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'waiting' } });
    await waitFor(() => expect(names()).toEqual(['Anna', 'Ben']));
    page.unmount();
    open();
    await waitFor(() => expect(names()).toEqual(['Anna', 'Ben']));
  });
});
