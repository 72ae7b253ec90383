import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { seatAgent, seatVisitor, sees, type Person, type Visitor } from './people.ts';
import { startTeam, type Team } from './startTeam.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function ask(team: Team, number: string): Promise<Visitor> {
  const visitor = await seatVisitor(browser, `${team.url}/?lang=en#deskbell=callback`);
  await visitor.panel.getByRole('textbox', { name: 'Phone number' }).fill(number);
  await visitor.panel.getByRole('button', { name: 'Call me now' }).click({ timeout: 15_000 });
  await sees(visitor.panel.getByRole('timer'));
  return visitor;
}

const offerOf = (agent: Person) => agent.page.getByRole('region', { name: /wants to be called/ });
const press = (person: Person, name: string) =>
  person.page.getByRole('button', { name, exact: true }).first().click({ timeout: 15_000 });

describe('a desk of two who dial themselves', () => {
  let team: Team;
  let [anna, bob]: Person[] = [];

  beforeAll(async () => {
    team = await startTeam({
      callback: {
        country: 'PL',
        distribution: { order: 'in_turn', ringSeconds: 30 },
        promise: { least: 60, most: 600 },
      },
    });
    anna = await seatAgent(browser, await team.link('anna@fernway.example'));
    bob = await seatAgent(browser, await team.link('bob@fernway.example'));
  });
  afterAll(() => team?.stop());

  it('passes a call that one does not take on to the other, who makes it; "Nobody called me" asks for it again', async () => {
    const visitor = await ask(team, '+48221002001');
    const [first, second] = await Promise.race(
      [[anna!, bob!] as const, [bob!, anna!] as const].map(async (pair) => {
        await offerOf(pair[0]).waitFor({ timeout: 20_000 });
        return pair;
      }),
    );
    expect(await offerOf(second).count()).toBe(0);
    await offerOf(first).getByRole('button', { name: 'Not now' }).click();
    await sees(offerOf(second));
    await offerOf(first).waitFor({ state: 'detached' });
    await offerOf(second).getByRole('button', { name: 'Take the call' }).click();
    await press(second, 'I’m calling');
    await sees(visitor.panel.getByText('Your phone is ringing'));
    await press(second, 'Connected');
    await sees(visitor.panel.getByText('You are talking'));
    await press(second, 'Completed');
    await sees(visitor.panel.getByText('How was the call?'));
    await visitor.panel.getByRole('button', { name: 'Nobody called me' }).click();
    await sees(visitor.panel.getByRole('timer'));
    await Promise.race([offerOf(first).waitFor({ timeout: 20_000 }), offerOf(second).waitFor({ timeout: 20_000 })]);
    expect([...visitor.complaints, ...first.complaints, ...second.complaints]).toEqual([]);
    await visitor.page.context().close();
  });
});
