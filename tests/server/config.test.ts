import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig, STARTER_FILES } from '../../src/server/index.ts';
import { openSources } from './faqFolder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskbell-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const STARTER = STARTER_FILES['deskbell.config.json']!;
const problemWith = (text: string) => {
  const file = write('deskbell.config.json', text);
  try {
    loadConfig(file);
    return 'no problem';
  } catch (error) {
    return (error as Error).message.replace(file, 'FILE');
  }
};

describe('the configuration file', () => {
  it('as init writes it is right, comments and all, and its FAQ too', () => {
    const file = write('deskbell.config.json', STARTER);
    write('faq/en.json', STARTER_FILES['faq/en.json']!);
    const { config, base } = loadConfig(file);
    expect(config.callback).toMatchObject({ country: 'PL', promiseSeconds: 28, capacity: 1 });
    expect(base).toBe(folder);
    const { sources, warnings } = openSources(base, { config: config.faq! });
    expect(sources.get('en')?.answer.articles).toHaveLength(3);
    expect(warnings).toEqual([]);
  });

  it('with a mistake is refused by file, line, key, value and what is allowed', () => {
    const change = (from: string, to: string) => problemWith(STARTER.replace(from, to));
    expect(change('"name": "My site"', '"nmae": "My site"')).toBe(
      'FILE:5: site.nmae is not a known key; known here: name, origins, locale, color, logo.',
    );
    expect(change('"name": "My site",', '')).toBe(
      'FILE:3: site.name is missing; it must be text of 1 to 120 characters.',
    );
    expect(change('"promiseSeconds": 28', '"promiseSeconds": 2')).toBe(
      'FILE:40: callback.promiseSeconds is 2; it must be a whole number from 5 to 600.',
    );
    expect(change('"promiseSeconds": 28', '"promiseSeconds": 7.5')).toMatch(/is 7.5; it must be a whole number/);
    expect(change('["09:00-17:00"]', '["9-17"]')).toBe(
      'FILE:19: hours.week.monday.0 is "9-17"; it must be like "09:00-17:00".',
    );
    expect(change('["09:00-17:00"]', '["17:00-09:00"]')).toMatch(/must end after it begins/);
    expect(change('"Europe/Warsaw"', '"Europe/Warsow"')).toBe(
      'FILE:17: hours.timeZone is "Europe/Warsow"; it must be an IANA time zone such as "Europe/Warsaw".',
    );
    expect(change('"faq": true', '"faq": "yes"')).toBe('FILE:32: channels.faq is "yes"; it must be true or false.');
    expect(change('"country": "PL"', '"country": "Poland"')).toMatch(
      /callback.country is "Poland"; it must be an ISO 3166/,
    );
    expect(change('"days": 14,', '"days": 14,,')).toMatch(/^FILE:44: not JSON: /);
    expect(change('"channels"', '"texts": { "greting": "Hello" }, "channels"')).toMatch(
      /texts\.greting is not a known key; known here: greeting, searchPlaceholder, /,
    );
    expect(problemWith('')).toMatch(/^FILE:1: not JSON: /);
    expect(problemWith('[]')).toMatch(/^FILE:1: site is missing; it must be an object with name, /);
  });

  it('that is not there is said to be missing', () => {
    expect(() => loadConfig(join(folder, 'none.json'))).toThrow(
      /none\.json: cannot be read: .*"deskbell init" writes one\.$/,
    );
  });
});
