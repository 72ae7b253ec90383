// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { LINK, PASSWORD } from './fakeDesk.ts';
import { createScene, passUntil } from './openInbox.tsx';

function signIn(password: string): void {
  fireEvent.input(screen.getByLabelText('E-mail'), { target: { value: 'ada@shop.example' } });
  fireEvent.input(screen.getByLabelText('Password'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('the door of the inbox', () => {
  it('lets an agent in by a one-time link and takes the link out of the address at once', async () => {
    const { open } = createScene({ signedIn: false });
    open(`#sign-in=${LINK}`);
    expect(location.hash).toBe('');
    await screen.findByRole('switch', { name: 'Available' });
  });

  it('says of a used link that it was used and how to get another one', async () => {
    const { open, desk } = createScene({ signedIn: false });
    desk.linkUsed = true;
    open(`#sign-in=${LINK}`);
    const reason = await screen.findByText(/This link was used or is older than a day/);
    expect(reason.textContent).toContain('deskbell agent link');
  });

  it('keeps a link that could not be tried and tries it again', async () => {
    const { open, desk } = createScene({ signedIn: false });
    desk.up = false;
    open(`#sign-in=${LINK}`);
    const again = await screen.findByRole('button', { name: 'Try again' });
    desk.up = true;
    fireEvent.click(again);
    await screen.findByRole('switch', { name: 'Available' });
  });

  it('answers a wrong password with a sentence and lets the right one in', async () => {
    const { open } = createScene({ signedIn: false });
    open();
    await screen.findByLabelText('E-mail');
    signIn('not the password');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('do not belong together'));
    signIn(PASSWORD);
    await screen.findByRole('switch', { name: 'Available' });
  });

  it('has fields that password managers know', async () => {
    const { open } = createScene({ signedIn: false });
    open();
    expect((await screen.findByLabelText('E-mail')).getAttribute('autocomplete')).toBe('username');
    expect(screen.getByLabelText('Password').getAttribute('autocomplete')).toBe('current-password');
  });

  it('offers a password to somebody who came by a link and has none', async () => {
    const { open, desk } = createScene({ signedIn: false });
    desk.hasPassword = false;
    open(`#sign-in=${LINK}`);
    await screen.findByText(/Set a password to come back without one/);
  });

  it('is back, with the draft kept, when the server ends the session', async () => {
    const { open, desk, visitor, clock } = createScene();
    const anna = visitor();
    anna.says('Hello?');
    open(`#/visitors/${anna.id}`);
    fireEvent.input(await screen.findByRole('textbox', { name: 'Message' }), { target: { value: 'Half a reply' } });
    desk.signedIn = false;
    desk.cut();
    await passUntil(clock, () => expect(screen.queryByText(/You have been signed out/)).not.toBeNull());
    signIn(PASSWORD);
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    expect(box.value).toBe('Half a reply');
  });
});
