// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { UploadOptions } from '../../src/client/createUploads.ts';
import type { Attachment, AttachmentLink } from '../../src/protocol/attachments.ts';
import { Refusal, type ErrorCode } from '../../src/protocol/errors.ts';
import { ChatView } from '../../src/widget/views/chat/ChatView.tsx';
import { ANNA, CONFIG, CONVERSATION, createScene, settled, VISITOR } from './chatPanelScene.tsx';

const RULES = { maxBytes: 1024 * 1024, perMessage: 3, types: ['image/*', 'application/pdf'] };
const PHOTO: Attachment = { id: 'f1', name: 'plant.jpg', type: 'image/jpeg', size: 120_000, width: 800, height: 600 };
const OFFER: Attachment = { id: 'f2', name: 'offer.pdf', type: 'application/pdf', size: 2_500_000 };
const fileOf = (name: string, type = 'application/pdf', bytes = 10) =>
  new File([new Uint8Array(bytes)], name, { type });

/** The chat on a site that takes files; uploads are answered by the test. */
function createFileScene({ rules = RULES as typeof RULES | null, lang = 'en' } = {}) {
  const scene = createScene({ config: { ...CONFIG, chat: rules ? { attachments: rules } : {} }, lang });
  const uploads: {
    file: File;
    options: UploadOptions;
    take(): Promise<void>;
    refuse(code: ErrorCode): Promise<void>;
  }[] = [];
  const known = new Map<string, Attachment>();
  Object.assign(scene.client, {
    upload: (file: File, options: UploadOptions = {}) =>
      new Promise<Attachment>((resolve, reject) => {
        const attachment: Attachment = { id: options.id!, name: file.name, type: file.type, size: file.size };
        options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
        uploads.push({
          file,
          options,
          take: () =>
            settled(() => {
              known.set(attachment.id, attachment);
              resolve(attachment);
            }),
          refuse: (code) => settled(() => reject(new Refusal(code))),
        });
      }),
    uploaded: (id: string) => known.get(id),
    links: async (ids: readonly string[]): Promise<AttachmentLink[]> =>
      ids.map((id) => ({
        id,
        url: `https://desk.example/files/${id}`,
        ...(id === PHOTO.id ? { thumbnail: `https://desk.example/files/${id}/thumbnail` } : {}),
        expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      })),
  });
  return { ...scene, uploads };
}

const attach = () => screen.findByRole('button', { name: 'Attach files' });
const list = () => screen.queryByRole('list', { name: 'Files to send' });
const send = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Send' });

async function pick(...files: File[]): Promise<void> {
  await attach();
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await settled(() => fireEvent.change(input));
}

describe('files in the chat', () => {
  it('go up as soon as they are chosen, show how far they have come, and go out with the message', async () => {
    const scene = createFileScene();
    await scene.show(ChatView);
    await pick(fileOf('offer.pdf'));
    expect(scene.said).toContain('1 file added');
    await settled(() => scene.uploads[0]!.options.onProgress!(0.4));
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Uploading offer.pdf' });
    expect(bar.value).toBe(0.4);
    await scene.uploads[0]!.take();
    expect(within(list()!).getByText('Ready to send')).toBeDefined();
    expect(send().disabled).toBe(false);
    await settled(() => fireEvent.click(send()));
    const { id } = scene.uploads[0]!.options;
    expect(scene.wish('message.send')!.data).toEqual({ text: '', attachments: [id] });
    expect(list()).toBeNull();
    expect(await screen.findByText('offer.pdf')).toBeDefined();
  });

  it('hold a message back that was sent too early, and let it go when they have come through', async () => {
    const scene = createFileScene();
    await scene.show(ChatView);
    await pick(fileOf('a.pdf'));
    const field = screen.getByRole('textbox', { name: 'Message' });
    await settled(() => fireEvent.input(field, { target: { value: 'Here it is' } }));
    await settled(() => fireEvent.keyDown(field, { key: 'Enter' }));
    expect(scene.wish('message.send')).toBeUndefined();
    expect(send().getAttribute('aria-busy')).toBe('true');
    await scene.uploads[0]!.take();
    const { id } = scene.uploads[0]!.options;
    expect(scene.wish('message.send')!.data).toEqual({ text: 'Here it is', attachments: [id] });
    expect(send().getAttribute('aria-busy')).toBeNull();
  });

  it('leave a held message to the visitor when one of them fails', async () => {
    const scene = createFileScene();
    await scene.show(ChatView);
    await pick(fileOf('a.pdf'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    await settled(() => fireEvent.input(field, { target: { value: 'Here it is' } }));
    await settled(() => fireEvent.keyDown(field, { key: 'Enter' }));
    await scene.uploads[0]!.refuse('attachment_refused');
    expect(scene.wish('message.send')).toBeUndefined();
    expect([field.value, send().disabled]).toEqual(['Here it is', false]);
  });

  it('are taken when they are dropped or pasted, and text that is pasted is left alone', async () => {
    const scene = createFileScene();
    await scene.show(ChatView);
    await attach();
    const field = screen.getByRole('textbox', { name: 'Message' });
    const give = (type: string, key: string, data: object) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.defineProperty(event, key, { value: data });
      return settled(() => field.dispatchEvent(event)).then(() => event.defaultPrevented);
    };
    await give('dragenter', 'dataTransfer', { types: ['Files'], files: [] });
    expect(screen.getByText('Drop files here to send them')).toBeDefined();
    expect(await give('dragover', 'dataTransfer', { types: ['Files'], files: [] })).toBe(true);
    expect(await give('dragover', 'dataTransfer', { types: ['text/plain'], files: [] })).toBe(false);
    expect(await give('drop', 'dataTransfer', { types: ['Files'], files: [fileOf('a.pdf')] })).toBe(true);
    expect(screen.queryByText('Drop files here to send them')).toBeNull();
    expect(await give('paste', 'clipboardData', { types: ['Files'], files: [fileOf('b.png', 'image/png')] })).toBe(
      true,
    );
    expect(await give('paste', 'clipboardData', { types: ['text/plain'], files: [] })).toBe(false);
    expect(scene.uploads.map(({ file }) => file.name)).toEqual(['a.pdf', 'b.png']);
  });

  it('F03: say why they are refused and what to do, and the message goes out without them', async () => {
    const scene = createFileScene();
    await scene.show(ChatView);
    await pick(fileOf('page.html', 'text/html'), fileOf('film.mp4', 'video/mp4', RULES.maxBytes + 1));
    await scene.uploads[0]!.refuse('attachment_type');
    const kind = 'We cannot take files of this kind. Send it as a picture, a PDF or a text.';
    expect(screen.getByText(kind)).toBeDefined();
    expect(
      screen.getByText('This file is too large: 1 MB at most. Send a smaller one, or a part of it.'),
    ).toBeDefined();
    expect(scene.said).toContain(`page.html: ${kind}`);
    expect(scene.uploads).toHaveLength(1);
    const field = screen.getByRole('textbox', { name: 'Message' });
    await settled(() => fireEvent.input(field, { target: { value: 'Then in words' } }));
    await settled(() => fireEvent.click(send()));
    expect(scene.wish('message.send')!.data).toEqual({ text: 'Then in words' });
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Remove page.html' })));
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Remove film.mp4' })));
    expect(list()).toBeNull();
  });

  it('have a sentence for every refusal', async () => {
    const codes = {
      attachment_refused: /could not take this file/,
      attachment_limited: /many files today/,
      channel_closed: /cannot be sent right now/,
      visitor_blocked: /cannot be sent right now/,
      unavailable: /did not get through/,
      internal: /did not get through/,
    } as const;
    for (const [code, sentence] of Object.entries(codes)) {
      const scene = createFileScene();
      const { unmount } = await scene.show(ChatView);
      await pick(fileOf('a.pdf'));
      await scene.uploads[0]!.refuse(code as ErrorCode);
      expect(screen.getByText(sentence)).toBeDefined();
      unmount();
    }
  });

  it('can be tried again when they did not get through, and given up on the way', async () => {
    const scene = createFileScene();
    await scene.show(ChatView);
    await pick(fileOf('a.pdf'), fileOf('b.pdf'));
    await scene.uploads[0]!.refuse('unavailable');
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Try again: a.pdf' })));
    expect(scene.uploads).toHaveLength(3);
    expect(scene.uploads[2]!.options.id).toBe(scene.uploads[0]!.options.id);
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Remove b.pdf' })));
    expect(scene.uploads[1]!.options.signal!.aborted).toBe(true);
    await scene.uploads[2]!.take();
    expect(within(list()!).getAllByRole('listitem')).toHaveLength(1);
    expect(send().disabled).toBe(false);
  });

  it('are so many as a message takes', async () => {
    const scene = createFileScene();
    await scene.show(ChatView);
    await pick(...['a', 'b', 'c', 'd', 'e'].map((name) => fileOf(`${name}.pdf`)));
    expect(within(list()!).getAllByRole('listitem')).toHaveLength(3);
    expect(scene.said.join()).toContain('A message takes 3 files. Send the others in the next one.');
  });

  it('are not offered where the site takes none', async () => {
    const scene = createFileScene({ rules: null });
    await scene.show(ChatView);
    await settled(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(screen.queryByRole('button', { name: 'Attach files' })).toBeNull();
    expect(document.querySelector('input[type=file]')).toBeNull();
  });

  it('are spoken of in the visitor’s language', async () => {
    const scene = createFileScene({ lang: 'pl' });
    await scene.show(ChatView);
    expect(await screen.findByRole('button', { name: 'Dołącz pliki' })).toBeDefined();
  });
});

describe('files of messages', () => {
  it('are pictures to look at and rows to open, both in a page of their own', async () => {
    const scene = createFileScene();
    await scene.happens(
      scene.begins(),
      scene.event('message.sent', ANNA, { text: 'Look', attachments: [PHOTO, OFFER] }),
    );
    await scene.show(ChatView);
    const picture = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open picture plant.jpg' });
    const image = within(picture).getByRole<HTMLImageElement>('img');
    expect([image.alt, image.src, image.width, image.height]).toEqual([
      'plant.jpg',
      'https://desk.example/files/f1/thumbnail',
      240,
      180,
    ]);
    const row = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open offer.pdf' });
    expect(row.textContent).toContain('PDF · 2.4 MB');
    for (const link of [picture, row]) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(link.href).toMatch(/^https:\/\/desk\.example\/files\//);
    }
  });

  it('become a row where the page forbids the picture', async () => {
    const scene = createFileScene();
    await scene.happens(scene.begins(), scene.event('message.sent', ANNA, { text: '', attachments: [PHOTO] }));
    await scene.show(ChatView);
    const picture = await screen.findByRole('link', { name: 'Open picture plant.jpg' });
    await settled(() => fireEvent.error(within(picture).getByRole('img')));
    const row = screen.getByRole('link', { name: 'Open plant.jpg' });
    expect(row.textContent).toContain('JPG · 117 kB');
    expect(screen.queryByRole('img', { name: 'plant.jpg' })).toBeNull();
  });

  it('say that they cannot be opened while nobody tells where they are', async () => {
    const scene = createFileScene();
    Object.assign(scene.client, { links: () => Promise.reject(new Refusal('unavailable')) });
    await scene.happens(scene.begins(), scene.event('message.sent', VISITOR, { text: '', attachments: [OFFER] }));
    await scene.show(ChatView);
    await waitFor(() => expect(screen.getByText('This file cannot be opened right now.')).toBeDefined());
    expect(screen.queryByRole('link', { name: /offer/ })).toBeNull();
  });

  it('have a name even when nothing is known of them yet', async () => {
    const scene = createFileScene();
    await scene.change({
      type: 'queued',
      entry: {
        command: {
          id: 'kept',
          type: 'message.send',
          conversationId: CONVERSATION,
          data: { text: '', attachments: ['unknown'] },
        },
        status: 'waiting',
        queuedAt: Date.now(),
      },
    });
    await scene.happens(scene.begins());
    await scene.show(ChatView);
    expect(await screen.findByRole('link', { name: 'Open File' })).toBeDefined();
  });
});
