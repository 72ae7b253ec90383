// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createScene, passUntil } from './openInbox.tsx';

const toggle = () => screen.findByRole('switch', { name: /^Available/ });

describe('the availability switch', () => {
  it('moves at once and tells the desk', async () => {
    const { open, desk } = createScene();
    open();
    expect((await toggle()).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(await toggle());
    await waitFor(async () => expect((await toggle()).getAttribute('aria-checked')).toBe('false'));
    await waitFor(() => expect(desk.available).toBe(false));
    await screen.findByText('Away');
  });

  it('goes back with a word when the desk does not confirm', async () => {
    const { open, desk, clock } = createScene();
    open();
    await toggle();
    desk.up = false;
    fireEvent.click(await toggle());
    await waitFor(async () => expect((await toggle()).getAttribute('aria-checked')).toBe('false'));
    const sentence = 'Your switch could not be saved. Try again.';
    await passUntil(clock, () => expect(screen.queryByText(sentence)).not.toBeNull());
    expect((await toggle()).getAttribute('aria-checked')).toBe('true');
  });

  it('says that visitors wait while the agent is away', async () => {
    const { open, desk, visitor } = createScene();
    desk.available = false;
    visitor().says('Hello?');
    open();
    await screen.findByText('You are away and one visitor is waiting.');
    fireEvent.click(screen.getByRole('button', { name: 'Go available' }));
    await waitFor(() => expect(screen.queryByText(/You are away/)).toBeNull());
  });

  it('shows who else is in', async () => {
    const { open } = createScene();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Who is in' }));
    await screen.findByText('Marek Nowak: available');
  });
});
