// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createScene } from './openInbox.tsx';

const details = () => screen.getByRole('complementary', { name: 'Details' });

describe('who somebody is', () => {
  it('is marked as proved, with what the site knows of them, and keeps what is proved', async () => {
    const { open, visitor } = createScene();
    const ola = visitor();
    ola.says('Hello?');
    ola.does('visitor.described', { name: 'Mallory', claimed: true });
    ola.does('attributes.changed', { attributes: { plan: 'free', trial: true, seats: 3 } });
    ola.does('visitor.identified', {
      visitorId: ola.id,
      identity: { subject: 'c-17', name: 'Ola Nowak', email: 'ola@shop.example', attributes: { plan: 'pro' } },
    });
    ola.does('attributes.changed', { attributes: { plan: 'free', seats: null } });
    open(`#/visitors/${ola.id}`);
    await within(await screen.findByRole('log')).findByText('Hello?');
    expect(screen.getByRole('heading', { name: 'Ola Nowak' })).toBeTruthy();
    const text = details().textContent!;
    for (const part of ['Signed in on your site', 'c-17', 'ola@shop.example', 'planpro', 'trialyes']) {
      expect(text).toContain(part);
    }
    for (const part of ['Not verified', 'Mallory', 'seats', 'free']) expect(text).not.toContain(part);
    const log = screen.getByRole('log').textContent!;
    for (const part of [
      'The page says, without proof: Mallory',
      'The page tells: plan: free, trial: yes, seats: 3',
      'signed in on your site as Ola Nowak',
      'The page tells: plan: free, seats is gone',
    ]) {
      expect(log).toContain(part);
    }
  });

  it('is marked as not verified when only the page says so, and not at all when they typed it themselves', async () => {
    const { open, visitor } = createScene();
    const [claimed, typed] = [visitor(), visitor()];
    for (const one of [claimed, typed]) one.says('Hello?');
    claimed.does('visitor.described', { name: 'Ola', claimed: true });
    typed.describes('Jan');
    const { unmount } = open(`#/visitors/${claimed.id}`);
    await screen.findByRole('heading', { name: 'Ola' });
    expect(details().textContent).toContain('Not verified');
    unmount();
    open(`#/visitors/${typed.id}`);
    await screen.findByRole('heading', { name: 'Jan' });
    expect(details().textContent).not.toMatch(/verified|Signed in/);
  });

  it('is found under the name they had before, when they sign in while an agent is with them', async () => {
    const { open, visitor } = createScene();
    const [known, stranger] = [visitor(), visitor()];
    known.says('From home');
    known.describes('Ola');
    stranger.says('From the office');
    open(`#/visitors/${stranger.id}`);
    await within(await screen.findByRole('log')).findByText('From the office');
    stranger.does('visitor.identified', { visitorId: known.id, identity: { subject: 'c-17', name: 'Ola' } });
    await screen.findByRole('heading', { name: 'Ola' });
    await within(screen.getByRole('log')).findByText('From home');
    expect(within(screen.getByRole('log')).getByText('From the office')).toBeTruthy();
  });

  it('what they did on the site stands in one line, in order, as text', async () => {
    const { open, visitor } = createScene();
    const ola = visitor();
    ola.says('Hello?');
    ola.does('page.viewed', { url: 'https://shop.example/cart', title: 'Cart' });
    ola.does('activity.tracked', { name: 'cart.added', facts: { sku: '<b>A-17</b>', gift: false } });
    ola.does('page.viewed', { url: 'https://shop.example/checkout' });
    open(`#/visitors/${ola.id}`);
    const log = await screen.findByRole('log');
    await within(log).findByText('Cart · cart.added (sku: <b>A-17</b>, gift: no) · shop.example/checkout');
    expect(details().textContent).toContain('cart.added');
  });
});
