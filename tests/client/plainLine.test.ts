import { expect, test } from 'vitest';
import { plainLine } from '../../src/client/plainLine.ts';

test.each([
  ['We have **large** ones', 'We have large ones'],
  ['see [our list](https://shop.example/a_b) and `code`', 'see our list and code'],
  ['2 ** 3 and a_b_c stay', '2 ** 3 and a_b_c stay'],
  ['two\n\nlines', 'two lines'],
])('a message in one line has its words without the signs around them: %j', (text, line) => {
  expect(plainLine({ text })).toBe(line);
});

test('a message without words is called by its first file, or by what it asks', () => {
  const file = { id: 'a', name: 'plan.pdf', type: 'application/pdf', size: 1 };
  expect(plainLine({ text: '', attachments: [file] })).toBe('plan.pdf');
  expect(plainLine({ text: '', blocks: [{ kind: 'date', id: 'd', label: 'When?' }] })).toBe('When?');
});
