// @vitest-environment jsdom
import { configure, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/protocol/blocks.ts';
import { CallbackView } from '../../src/widget/views/callback/CallbackView.tsx';
import { ChatView } from '../../src/widget/views/chat/ChatView.tsx';
import { ANNA, createScene, settled, VISITOR, type Scene } from './chatPanelScene.tsx';

configure({ asyncUtilTimeout: 10_000 });

const field = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
const fill = (input: HTMLInputElement, value: string) => settled(() => fireEvent.input(input, { target: { value } }));
const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await settled(() => fireEvent.click(button));
};

const FORM: Block = {
  kind: 'form',
  id: 'who',
  label: 'Your order',
  fields: [
    { name: 'name', label: 'Your name', type: 'text', required: true },
    { name: 'mail', label: 'Your e-mail', type: 'email', required: true },
    { name: 'phone', label: 'Your phone', type: 'tel' },
    { name: 'zip', label: 'Postcode', type: 'text' },
    { name: 'colour', label: 'Colour', type: 'text' },
  ],
};

/** A conversation in which a form has been asked. */
async function asked(scene: Scene): Promise<void> {
  await scene.happens(
    scene.begins(),
    scene.event('message.sent', VISITOR, { text: 'Hello' }),
    scene.event('message.sent', ANNA, { text: 'Who are you?', blocks: [FORM] }),
  );
}

describe('what a visitor has told of themselves', () => {
  it('X09: what was told in one form stands in the others', async () => {
    const scene = createScene();
    const chat = await scene.show(ChatView);
    await asked(scene);
    await fill(await field('Your name'), 'Anna Lis');
    await fill(await field('Your e-mail'), 'anna@shop.example');
    await fill(await field(/Your phone/), '+48 22 123 45 67');
    const form = await screen.findByRole('form', { name: 'Your order' });
    await settled(() => fireEvent.submit(form));
    expect(scene.wish('message.send')?.data.answer).toMatchObject({ values: { name: 'Anna Lis' } });
    chat.unmount();

    await scene.show(CallbackView);
    expect((await field('Phone number')).value).toBe('+48 22 123 45 67');
    expect((await field('Your name')).value).toBe('Anna Lis');
  });

  it('X09: and what was told for a call stands in the forms of a chat', async () => {
    const scene = createScene();
    const call = await scene.show(CallbackView);
    await press(/Add your name/);
    await fill(await field('Your name'), 'Piotr');
    await fill(await field('Phone number'), '+48 22 765 43 21');
    call.unmount();

    await scene.show(ChatView);
    await asked(scene);
    const form = await screen.findByRole('form', { name: 'Your order' });
    const values = [...form.querySelectorAll('input')].map(({ value }) => value);
    expect(values).toEqual(['Piotr', '', '+48 22 765 43 21', '', '']);
    const contact = await screen.findByRole('form', { name: /reach you/ });
    expect(contact.querySelector('input')?.value).toBe('Piotr');
  });

  it('X09: names what each field is for, so that browsers fill it in', async () => {
    const scene = createScene();
    const chat = await scene.show(ChatView);
    await asked(scene);
    const form = await screen.findByRole('form', { name: 'Your order' });
    const tokens = [...form.querySelectorAll('input')].map((input) => input.getAttribute('autocomplete'));
    expect(tokens).toEqual(['name', 'email', 'tel', 'postal-code', 'on']);
    chat.unmount();

    await scene.show(CallbackView);
    expect((await field('Phone number')).getAttribute('autocomplete')).toBe('tel');
    await press('Add an extension');
    expect((await field('Extension')).getAttribute('autocomplete')).toBe('tel-extension');
    await press(/Add your name/);
    expect((await field('Your name')).getAttribute('autocomplete')).toBe('given-name');
  });
});
