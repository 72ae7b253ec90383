import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { configSchema, type ConfigInput } from '../../src/protocol/index.ts';
import { ConfigError, createSystemRandom } from '../../src/server/index.ts';
import { openChannelPorts } from '../../src/entries/openChannelPorts.ts';

const folder = mkdtempSync(join(tmpdir(), 'deskbell-channels-'));
afterAll(() => rmSync(folder, { recursive: true }));

function open(more: Partial<ConfigInput>, env: Record<string, string> = {}) {
  const warnings: string[] = [];
  const log = { info() {}, error() {}, warn: (_: object, text: string) => void warnings.push(text) };
  const config = v.parse(configSchema, { site: { name: 'Site' }, ...more });
  return { ...openChannelPorts({ config, data: folder, env, random: createSystemRandom(), log }), warnings };
}

const TWILIO = { kind: 'twilio', accountSid: 'AC1', authToken: 'env:TOKEN', from: '+48220000000' } as const;
const URL = { server: { publicUrl: 'https://desk.example' } };

describe('the channels of a configuration', () => {
  it('are none but signed links where nothing is configured; their key is for its owner only', () => {
    const { phone, mailer, texter, signer, warnings } = open({});
    expect([phone, mailer, texter, warnings]).toEqual([undefined, undefined, undefined, []]);
    expect(statSync(join(folder, 'links.key')).mode & 0o777).toBe(0o600);
    expect(open({}).signer!.sign('x')).toBe(signer!.sign('x'));
  });

  it('are those that are configured, with secrets from the environment', () => {
    const env = { TOKEN: '0123456789abcdef', PASSWORD: 'p' };
    const mail = { from: 'a@x.example', host: 'localhost', user: 'u', password: 'env:PASSWORD' };
    const all = open({ ...URL, callback: { phone: TWILIO, sms: TWILIO }, mail }, env);
    expect([all.phone?.telephony.kind, typeof all.mailer?.send, typeof all.texter?.send, all.warnings]).toEqual([
      'twilio',
      'function',
      'function',
      [],
    ]);
    const webhook = { kind: 'webhook', url: 'https://x.example', secret: 'sixteen letters!' } as const;
    expect(open({ ...URL, callback: { phone: webhook, sms: webhook } }).phone?.telephony.kind).toBe('webhook');
    const simulated = open({ callback: { phone: { kind: 'simulated' } } });
    expect([simulated.phone?.exchange?.phones(), simulated.warnings.length]).toEqual([[], 1]);
  });

  it('are refused in one line without the variable or the public address they need', () => {
    for (const [config, what] of [
      [{ ...URL, callback: { phone: TWILIO } }, /callback\.phone\.authToken.*TOKEN/],
      [{ ...URL, callback: { sms: TWILIO } }, /callback\.sms\.authToken.*TOKEN/],
      [{ mail: { from: 'a@x.example', host: 'h', password: 'env:NOPE' } }, /mail\.password.*NOPE/],
      [{ callback: { phone: { ...TWILIO, authToken: '0123456789abcdef' } } }, /server\.publicUrl/],
    ] as [Partial<ConfigInput>, RegExp][]) {
      expect(() => open(config)).toThrow(ConfigError);
      expect(() => open(config)).toThrow(what);
    }
    const mail = { from: 'a@x.example', host: 'h' };
    expect(open({ mail }).warnings).toEqual([expect.stringContaining('server.publicUrl')]);
  });
});
