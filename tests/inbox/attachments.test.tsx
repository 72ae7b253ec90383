// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Attachment, InboxAnswer } from '../../src/protocol/index.ts';
import { json, refusal } from './fakeDesk.ts';
import { createScene } from './openInbox.tsx';

const RULES = { maxBytes: 1024 * 1024, perMessage: 2, types: ['image/*'] };
const PHOTO: Attachment = { id: 'f1', name: 'plant.jpg', type: 'image/jpeg', size: 120_000, width: 800, height: 600 };
const OFFER: Attachment = { id: 'f2', name: 'offer.pdf', type: 'application/pdf', size: 2_500_000 };
const fileOf = (name: string, bytes = 10) => new File([new Uint8Array(bytes)], name, { type: 'application/pdf' });

/** An inbox whose desk takes files; `answer` says what becomes of each. */
function createFileScene({
  taken = true,
  slow = false,
  answer = (_name: string): Response | undefined => undefined,
} = {}) {
  const scene = createScene();
  const uploads: { id: string; name: string }[] = [];
  const { fetch } = scene.desk;
  const hold = { release: () => {} };
  const released = slow
    ? new Promise<void>((resolve) => {
        hold.release = resolve;
      })
    : Promise.resolve();
  scene.desk.fetch = async (url, init = {}) => {
    if (url.endsWith('/inbox') && taken) {
      const inbox = (await (await fetch(url, init)).json()) as InboxAnswer;
      return json({ ...inbox, attachments: RULES });
    }
    if (url.endsWith('/attachments')) {
      const headers = new Headers(init.headers);
      const [id, name] = [headers.get('Deskbell-File-Id')!, decodeURIComponent(headers.get('Deskbell-File-Name')!)];
      uploads.push({ id, name });
      await released;
      return answer(name) ?? json({ attachment: { id, name, type: 'application/pdf', size: 10 } });
    }
    if (url.endsWith('/attachments/links')) {
      const { ids } = JSON.parse(String(init.body)) as { ids: string[] };
      const expiresAt = new Date(scene.clock.now() + 3_600_000).toISOString();
      const linkOf = (id: string) => ({
        id,
        url: `/files/${id}?e=1`,
        ...(id === PHOTO.id ? { thumbnail: `/files/${id}/thumbnail?e=1` } : {}),
        expiresAt,
      });
      return json({ links: ids.map(linkOf) });
    }
    return fetch(url, init);
  };
  const ann = scene.visitor();
  ann.says('Hello, I have a question');
  scene.open(`#/visitors/${ann.id}`);
  return { ...scene, ann, uploads, hold };
}

const list = () => screen.queryByRole('list', { name: 'Files to send' });
const message = () => screen.findByRole('textbox', { name: 'Message' });

async function openConversation(): Promise<void> {
  const row = (await screen.findAllByRole('link')).find((link) => link.textContent?.includes('I have a question'));
  if (row) fireEvent.click(row);
  await message();
}

async function pick(...files: File[]): Promise<void> {
  await screen.findByRole('button', { name: 'Attach files' });
  const input = document.querySelector<HTMLInputElement>('.composer input[type=file]')!;
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

describe('files in the inbox', () => {
  it('go up when they are chosen and out with the reply', async () => {
    const { desk, uploads, clock } = createFileScene();
    await openConversation();
    await pick(fileOf('offer.pdf'));
    await waitFor(() => expect(within(list()!).getByText('Ready to send')).toBeDefined());
    fireEvent.submit((await message()).closest('form')!);
    await waitFor(async () => {
      await clock.advance(10);
      expect(desk.commands.find(({ type }) => type === 'message.send')?.data).toEqual({
        text: '',
        attachments: [uploads[0]!.id],
      });
    });
    expect(list()).toBeNull();
  });

  it('hold a reply back that was sent too early, and let it go when they have come through', async () => {
    const { desk, uploads, clock, hold } = createFileScene({ slow: true });
    await openConversation();
    await pick(fileOf('offer.pdf'));
    fireEvent.input(await message(), { target: { value: 'Here it is' } });
    fireEvent.submit((await message()).closest('form')!);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Send' }).getAttribute('aria-busy')).toBe('true'));
    await clock.advance(1_000);
    expect(desk.commands.some(({ type }) => type === 'message.send')).toBe(false);
    hold.release();
    await waitFor(async () => {
      await clock.advance(10);
      expect(desk.commands.find(({ type }) => type === 'message.send')?.data).toEqual({
        text: 'Here it is',
        attachments: [uploads[0]!.id],
      });
    });
  });

  it('are taken when they are dropped or pasted, so many as a message takes', async () => {
    const { uploads } = createFileScene();
    await openConversation();
    await screen.findByRole('button', { name: 'Attach files' });
    const give = async (type: string, key: string, data: object) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.defineProperty(event, key, { value: data });
      (await message()).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(await give('drop', 'dataTransfer', { types: ['Files'], files: [fileOf('a.pdf')] })).toBe(true);
    expect(await give('paste', 'clipboardData', { types: ['Files'], files: [fileOf('b.pdf'), fileOf('c.pdf')] })).toBe(
      true,
    );
    expect(await give('paste', 'clipboardData', { types: ['text/plain'], files: [] })).toBe(false);
    await waitFor(() => expect(uploads.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']));
    expect(await screen.findByText('A message takes 2 files. Send the others in the next one.')).toBeDefined();
  });

  it('F03: say why they are refused, and the reply goes out without them', async () => {
    const { desk, clock } = createFileScene({ answer: () => refusal('attachment_type') });
    await openConversation();
    await pick(fileOf('page.html'), fileOf('film.mp4', RULES.maxBytes + 1));
    expect(await screen.findByText(/Files of this kind are not taken here/)).toBeDefined();
    expect(screen.getByText('Too large: 1 MB at most.')).toBeDefined();
    fireEvent.input(await message(), { target: { value: 'In words then' } });
    fireEvent.submit((await message()).closest('form')!);
    await waitFor(async () => {
      await clock.advance(10);
      expect(desk.commands.find(({ type }) => type === 'message.send')?.data).toEqual({ text: 'In words then' });
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove page.html' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove film.mp4' }));
    await waitFor(() => expect(list()).toBeNull());
  });

  it('are not offered where the desk takes none', async () => {
    createFileScene({ taken: false });
    await openConversation();
    expect(screen.queryByRole('button', { name: 'Attach files' })).toBeNull();
  });

  it('of visitors are pictures to look at and rows to open', async () => {
    const { ann, clock } = createFileScene();
    await openConversation();
    ann.does('message.sent', { text: '', attachments: [PHOTO, OFFER] });
    await waitFor(async () => {
      await clock.advance(10);
      expect(screen.getByRole('link', { name: 'Open picture plant.jpg' })).toBeDefined();
    });
    const picture = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open picture plant.jpg' });
    const image = within(picture).getByRole<HTMLImageElement>('img');
    expect([image.alt, image.getAttribute('src'), image.width, image.height]).toEqual([
      'plant.jpg',
      '/files/f1/thumbnail?e=1',
      320,
      240,
    ]);
    const row = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open offer.pdf' });
    expect([row.textContent, row.target, row.rel]).toEqual(['offer.pdfPDF · 2.4 MB', '_blank', 'noopener noreferrer']);
    fireEvent.error(image);
    expect(await screen.findByRole('link', { name: 'Open plant.jpg' })).toBeDefined();
  });
});
