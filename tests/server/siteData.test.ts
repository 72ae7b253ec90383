import { describe, expect, it } from 'vitest';
import type { FaqAnswer } from '../../src/protocol/index.ts';
import { createRig, faqOf, MONDAY, refused } from './createRig.ts';

const faq = (locale: string): FaqAnswer => ({ locale, articles: [{ id: 'a', question: locale, answer: 'yes' }] });

describe('site data', () => {
  it('P6.1: the configuration needs no token and is 304 while only the time differs', async () => {
    const rig = await createRig({ config: { contact: { phone: '+48 22 123 45 67' } } });
    const response = await rig.get('/v1/config');
    expect(await response.json()).toEqual({
      site: { name: 'Fernwood', locale: 'en' },
      channels: ['faq', 'chat', 'callback'],
      presence: { available: 0, names: [], callNow: false },
      hours: { open: true, changesAt: '2026-11-23T16:00:00.000Z', timeZone: 'Europe/Warsaw' },
      callback: { country: 'PL', countries: ['PL'], promiseSeconds: 28, slotMinutes: 15 },
      faq: { locales: [] },
      contact: { phone: '+48 22 123 45 67' },
      serverTime: new Date(MONDAY).toISOString(),
    });
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const headers = { 'if-none-match': response.headers.get('etag')! };
    await rig.clock.advance(60_000);
    expect((await rig.get('/v1/config', { headers })).status).toBe(304);
    const agent = await rig.agent();
    await agent.goIn();
    expect((await rig.get('/v1/config', { headers })).status).toBe(200);
  });

  it('P6.5: the owner’s own texts come with it, each for all visitors or by language', async () => {
    const texts = { greeting: { en: 'Hello, plant friend', th: 'สวัสดี' }, chatTeam: 'The gardeners' };
    const rig = await createRig({ config: { texts } });
    expect((await (await rig.get('/v1/config')).json()).texts).toEqual(texts);
    expect((await (await (await createRig()).get('/v1/config')).json()).texts).toBeUndefined();
  });

  it('P6.2: the FAQ falls back from the language asked for to its base and then to that of the site', async () => {
    const answers = { en: faq('en'), pl: faq('pl'), 'zh-Hant': faq('zh-Hant'), zh: faq('zh') };
    const rig = await createRig({ faq: faqOf(answers) });
    const localeFor = async (query: string) => (await (await rig.get(`/v1/faq${query}`)).json()).locale;
    expect(await localeFor('?lang=pl')).toBe('pl');
    expect(await localeFor('?lang=pl-PL')).toBe('pl');
    expect(await localeFor('?lang=zh-Hant-TW')).toBe('zh-Hant');
    expect(await localeFor('?lang=zh-TW')).toBe('zh-Hant');
    expect(await localeFor('?lang=zh_CN')).toBe('zh');
    expect(await localeFor('?lang=fr')).toBe('en');
    expect(await localeFor('')).toBe('en');
    const response = await rig.get('/v1/faq?lang=pl');
    const headers = { 'if-none-match': `"x", W/${response.headers.get('etag')}` };
    expect((await rig.get('/v1/faq?lang=pl', { headers })).status).toBe(304);
    expect((await rig.get('/v1/faq?lang=en', { headers })).status).toBe(200);
  });

  it('P6.2: a site without a FAQ has an empty one', async () => {
    const rig = await createRig();
    expect(await (await rig.get('/v1/faq?lang=pl')).json()).toEqual({ locale: 'en', articles: [] });
  });

  it('P6.3: free slots lie within hours, after the lead time, on days that are no holidays', async () => {
    const week = { monday: ['09:00-11:00'], tuesday: ['09:00-10:00'], wednesday: ['09:00-09:50'] };
    const hours = { timeZone: 'Europe/Warsaw', week, holidays: ['2026-11-24'] };
    const rig = await createRig({ config: { hours, callback: { country: 'PL', slotMinutes: 20 } } });
    const { slots } = await (await rig.get('/v1/callback/slots?days=3')).json();
    expect(slots.map(({ start }: { start: string }) => start)).toEqual([
      '2026-11-23T09:40:00.000Z',
      '2026-11-25T08:00:00.000Z',
      '2026-11-25T08:20:00.000Z',
    ]);
    const day = await (await rig.get('/v1/callback/slots?from=2026-11-30&days=1&tz=Asia/Tokyo')).json();
    expect(day.slots[0].start).toBe('2026-11-30T08:00:00.000Z');
  });

  it('P6.4: a wrong parameter is refused by name', async () => {
    const rig = await createRig();
    const wrong = {
      '/v1/faq?lang=<script>': 'lang',
      '/v1/callback/slots?days=0': 'days',
      '/v1/callback/slots?days=15': 'days',
      '/v1/callback/slots?days=1.5': 'days',
      '/v1/callback/slots?from=yesterday': 'from',
      '/v1/callback/slots?from=2026-13-01': 'from',
      '/v1/callback/slots?tz=Mars/Olympus': 'tz',
    };
    for (const [path, name] of Object.entries(wrong)) {
      const problem = await refused(await rig.get(path));
      expect(problem).toMatchObject({ code: 'query_invalid', detail: expect.stringMatching(`^${name}: must be`) });
    }
  });
});
