import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as npm from '../../src/entries/npm.ts';

const declared = () => {
  const source = readFileSync(join(import.meta.dirname, '../../src/loader/Deskbell.ts'), 'utf8');
  const body = source.slice(source.indexOf('export interface DeskbellMethods'));
  return [...body.slice(0, body.indexOf('\n}')).matchAll(/^ {2}(\w+)(?:<.*>)?\(/gm)].map(([, name]) => name!);
};

test('the package gives every method by name, and no other', () => {
  // Further widgets are made by it; it is no method of one.
  const { deskbell, createWidget: _, ...methods } = npm;
  expect(Object.keys(methods).sort()).toEqual(declared().sort());
  expect(new Set(declared()).size).toBe(declared().length);
  for (const name of declared()) expect(typeof (deskbell as unknown as Record<string, unknown>)[name]).toBe('function');
});

test('on a server the import does nothing, and what is called waits for a bell without failing', async () => {
  expect(typeof document).toBe('undefined');
  expect(npm.state()).toEqual({ ready: false, open: false, unread: 0 });
  const waiting = Promise.race([npm.track('order.placed'), npm.identify({ name: 'Ola' }), npm.consent('none')]);
  const soon = new Promise((resolve) => setTimeout(resolve, 20, 'still waiting'));
  expect(await Promise.race([waiting, soon])).toBe('still waiting');
});

test('on a server boot waits, nothing is heard, and nothing ends the process', async () => {
  const refused: unknown[] = [];
  const note = (reason: unknown) => refused.push(reason);
  process.on('unhandledRejection', note);
  const outlet = npm.createWidget('outlet');
  const booting = [
    npm.boot({ endpoint: 'https://desk.example' }),
    outlet.boot(),
    npm.deskbell('boot', { endpoint: 'https://desk.example' }),
  ];
  const off = npm.on('open', () => undefined);
  const offOnce = outlet.once('open', () => undefined);
  const soon = new Promise((resolve) => setTimeout(resolve, 50, 'still waiting'));
  expect(await Promise.race([...booting, npm.open('chat'), npm.ready(), soon])).toBe('still waiting');
  off();
  offOnce();
  npm.off('open');
  expect(npm.state().ready).toBe(false);
  await npm.destroy();
  process.off('unhandledRejection', note);
  expect(refused).toEqual([]);
});

test('each method, option and event says what it is for', () => {
  const source = readFileSync(join(import.meta.dirname, '../../src/loader/Deskbell.ts'), 'utf8');
  const lines = source.split('\n');
  const bare = lines.filter((line, index) => {
    if (!/^ {2}(?!readonly)\w+(?:<.*>)?\(/.test(line)) return false;
    return !lines[index - 1]!.trim().endsWith('*/');
  });
  expect(bare.filter((line) => !/^ {2}(perform|state)\(/.test(line))).toEqual([]);
});
