// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createScene } from './openInbox.tsx';

describe('new work', () => {
  it('rings once, counts in the title and is said aloud', async () => {
    const { open, visitor, ring } = createScene();
    open();
    await screen.findByText('Quiet so far');
    const anna = visitor();
    anna.describes('Anna');
    anna.says('Hello?');
    await waitFor(() => expect(document.title).toBe('(1) Inbox · Fern & Clay'));
    await screen.findByText('New message from Anna: Hello?');
    expect(ring).toHaveBeenCalledTimes(1);
  });

  it('does not ring for what was there before the inbox was opened', async () => {
    const { open, visitor, ring } = createScene();
    visitor().says('Hello?');
    open();
    await screen.findByText('Hello?');
    expect(ring).not.toHaveBeenCalled();
  });

  it('does not ring for a message the agent is looking at', async () => {
    const { open, visitor, ring, desk } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    await waitFor(() => expect(desk.commands).toHaveLength(1));
    anna.says('Are you there?');
    await waitFor(() => expect(desk.commands).toHaveLength(2));
    expect(ring).not.toHaveBeenCalled();
  });

  it('rings for a callback wherever the agent is looking', async () => {
    const { open, visitor, ring } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    await screen.findByRole('log');
    anna.asksForCall('Anna');
    await waitFor(() => expect(ring).toHaveBeenCalledTimes(1));
  });

  it('is silent with the sound off, also after a reload', async () => {
    const { open, visitor, ring } = createScene();
    const page = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Sound', pressed: true }));
    page.unmount();
    open();
    await screen.findByRole('button', { name: 'Sound', pressed: false });
    visitor().says('Hello?');
    await waitFor(() => expect(document.title).toContain('(1)'));
    expect(ring).not.toHaveBeenCalled();
  });
});

describe('language and appearance', () => {
  it('change at once and are kept', async () => {
    const { open, ports } = createScene();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Account of Ada Kowalska' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'pl' } });
    await screen.findByText('Na razie cisza');
    expect(document.documentElement.lang).toBe('pl');
    expect([ports.kept.get('language'), ports.kept.get('theme')]).toEqual(['pl', 'dark']);
  });
});
