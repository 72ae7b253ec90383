// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { teachFaq } from './fakeFaq.ts';
import { createScene } from './openInbox.tsx';

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false;
  });
});

const table = (name: RegExp) => screen.findByRole('table', { name });
const rowsOf = async (name: RegExp) =>
  within(await table(name))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent));
const type = (name: RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

describe('the page "What people look for"', () => {
  it('is reached from the top bar and tells the totals', async () => {
    const { open, desk } = createScene();
    teachFaq(desk);
    open();
    const link = await screen.findByRole('link', { name: 'What people look for' });
    expect(link.getAttribute('aria-current')).toBeNull();
    location.hash = link.getAttribute('href')!;
    const heading = await screen.findByRole('heading', { name: 'What people look for' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await screen.findByText('75%');
    expect(screen.getByText('30 of 40')).toBeTruthy();
    expect(screen.getByText('20%')).toBeTruthy();
    expect(link.getAttribute('aria-current')).toBe('page');
    expect(screen.queryByRole('navigation', { name: 'Visitors' })).toBeNull();
  });

  it('has a table for each way in which a search or an article fails, the worst first', async () => {
    const { open, desk } = createScene();
    teachFaq(desk);
    open('#/faq');
    expect((await rowsOf(/^Found nothing/)).slice(0, 2)).toEqual([
      ['gift wrapping', '7', '3'],
      ['rare 0', '1', '0'],
    ]);
    expect(await rowsOf(/^Found, but nobody opened it/)).toEqual([['refund', '5', '2']]);
    expect(await rowsOf(/^Articles that did not help/)).toEqual([['How do I return it?', '6', '3']]);
    expect(await rowsOf(/^Articles that ended in a chat/)).toEqual([['How do I return it?', '4', '20']]);
    expect(await rowsOf(/^Found nothing/)).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
    expect(await rowsOf(/^Found nothing/)).toHaveLength(9);
  });

  it('is asked for by period, and shown and downloaded by language', async () => {
    const { open, desk } = createScene();
    const faq = teachFaq(desk);
    open('#/faq');
    await screen.findByText('75%');
    expect(faq.asked).toContain('GET report?from=2026-10-23T12%3A00%3A00.000Z');
    fireEvent.click(screen.getByRole('radio', { name: '7 days' }));
    await waitFor(() => expect(faq.asked).toContain('GET report?from=2026-11-15T12%3A00%3A00.000Z'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'pl' } });
    await screen.findByText('Every search found something.');
    expect(screen.getByRole('link', { name: 'Download CSV' }).getAttribute('href')).toBe(
      '/v1/agent/faq/report.csv?from=2026-11-15T12%3A00%3A00.000Z&lang=pl',
    );
  });

  it('says so when nobody has searched, and when the report cannot be had', async () => {
    const { open, desk } = createScene();
    const faq = teachFaq(desk, []);
    faq.fails = true;
    open('#/faq');
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    faq.fails = false;
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('Nobody has searched yet');
  });
});

describe('wordings that helped', () => {
  it('are accepted or dismissed, each with a sentence', async () => {
    const { open, desk } = createScene();
    const faq = teachFaq(desk);
    open('#/faq');
    fireEvent.click(await screen.findByRole('button', { name: 'Accept “money back”' }));
    await screen.findByText('“money back” now leads to “How do I return it?”.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss “send home”' }));
    await screen.findByText('“send home” was dismissed.');
    expect(faq.decided.map(({ phrase, accept }) => [phrase, accept])).toEqual([
      ['money back', true],
      ['send home', false],
    ]);
    await waitFor(() => expect(screen.queryByText(/^Wordings that helped/)).toBeNull());
  });

  it('stay when they would do harm, and say why', async () => {
    const { open, desk } = createScene();
    teachFaq(desk).harmful = 'money back';
    open('#/faq');
    fireEvent.click(await screen.findByRole('button', { name: 'Accept “money back”' }));
    await screen.findByText(/“money back” was not taken over: another search would lose/);
    expect(screen.getByRole('button', { name: 'Accept “money back”' })).toBeTruthy();
  });
});

describe('the article editor', () => {
  it('begins with the search words and saves what was written', async () => {
    const { open, desk } = createScene();
    const faq = teachFaq(desk);
    open('#/faq');
    fireEvent.click(await screen.findByRole('button', { name: 'Write an article for “gift wrapping”' }));
    const dialog = screen.getByRole('dialog', { name: 'Write an article' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await within(dialog).findByText('An article needs a question and an answer.');
    type(/^Question/, 'Do you wrap gifts?');
    type(/^Answer/, 'Yes, **for free**, <img src=x onerror=alert(1)>');
    type(/^Other wordings/, 'gift wrapping\n\ngift wrap');
    type(/^Tags/, 'gifts, , orders');
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Preview' }));
    const preview = within(dialog).getByRole('region', { name: 'Preview' });
    expect(preview.querySelector('strong')?.textContent).toBe('for free');
    expect(preview.querySelector('img')).toBeNull();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved. Visitors find it from now on.');
    expect(faq.saved).toEqual([
      {
        locale: 'en',
        question: 'Do you wrap gifts?',
        answer: 'Yes, **for free**, <img src=x onerror=alert(1)>',
        tags: ['gifts', 'orders'],
        alternatives: ['gift wrapping', 'gift wrap'],
      },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    const list = await screen.findByRole('region', { name: /^Written here/ });
    within(list).getByText('Do you wrap gifts?');
    fireEvent.click(within(list).getByRole('button', { name: 'Withdraw “Do you wrap gifts?”' }));
    fireEvent.click(within(list).getByRole('button', { name: 'Really withdraw?' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Written here/ })).toBeNull());
  });

  it('opens the article that did not help and says that it will stand in the place of a file', async () => {
    const { open, desk } = createScene();
    const faq = teachFaq(desk);
    open('#/faq');
    const [improve] = await screen.findAllByRole('button', { name: 'Improve “How do I return it?”' });
    fireEvent.click(improve!);
    const dialog = await screen.findByRole('dialog', { name: 'Edit the article' });
    within(dialog).getByText(/comes from your files/);
    type(/^Answer/, 'Within 60 days.');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await screen.findByText('in place of your file');
    expect(faq.saved).toEqual([
      {
        locale: 'en',
        id: 'returns',
        question: 'How do I return it?',
        answer: 'Within 60 days.',
        tags: ['returns', 'money'],
      },
    ]);
  });

  it('keeps what was typed when it is closed by Escape, and forgets it on Cancel', async () => {
    const { open, desk } = createScene();
    teachFaq(desk);
    open('#/faq');
    const begin = async () =>
      fireEvent.click(await screen.findByRole('button', { name: 'Write an article for “gift wrapping”' }));
    const answer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Answer/ });
    await begin();
    type(/^Answer/, 'Half a thought');
    fireEvent(screen.getByRole('dialog'), new Event('close'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await begin();
    expect(answer().value).toBe('Half a thought');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await begin();
    expect(answer().value).toBe('');
  });

  it('makes an article of a visitor’s message and the answer it got', async () => {
    const { open, desk, visitor } = createScene();
    teachFaq(desk);
    const anna = visitor();
    anna.says('Do you ship to Norway?\nI live in Oslo.');
    open(`#/visitors/${anna.id}`);
    const box = await screen.findByRole('textbox', { name: 'Message' });
    fireEvent.input(box, { target: { value: 'Yes, in five days.' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    const log = await screen.findByRole('log');
    await within(log).findByText(/^\s*Sent$/);
    fireEvent.click(within(log).getByRole('button', { name: 'Make an article of this' }));
    const dialog = screen.getByRole('dialog', { name: 'Write an article' });
    expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: /^Question/ }).value).toBe(
      'Do you ship to Norway?',
    );
    expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: /^Answer/ }).value).toBe(
      'Yes, in five days.',
    );
    expect(within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Language' }).value).toBe('pl');
  });
});
