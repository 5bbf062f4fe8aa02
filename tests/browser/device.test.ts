import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import { launchChromium } from '../kit/chromium.ts';
import { type Visitor, visit } from '../kit/page.ts';
import { pointer } from '../kit/play.ts';
import { createSession, type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let server: ServerProcess;
let dir: ReturnType<typeof tempDir>;
let laptop: Visitor;
let phone: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  server = await spawnServer({ DATA_DIR: dir.path });
  laptop = await visit(browser, { stillness: true });
  phone = await visit(browser, { width: 360, height: 640, stillness: true });
});
afterAll(async () => {
  await phone?.close();
  await laptop?.close();
  await server?.kill();
  dir?.done();
  await browser?.close();
});

const button = (page: Visitor['page'], name: string) => page.getByRole('button', { name, exact: true });

describe('a seat', () => {
  it('moves to another device by its PIN; a taken name offers it; the first device is told; then her data are deleted', async () => {
    const { code } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const link = `${server.url}/j/${code}`;
    const [one, other] = [pointer(laptop.page), pointer(phone.page)];

    await laptop.page.goto(link);
    await laptop.page.getByText(t('data.stored', { days: 30 })).waitFor();
    await one.type(laptop.page.getByLabel(t('join.name')), 'Gus');
    await one.press(button(laptop.page, t('join.join')));
    await one.press(laptop.page.getByRole('button', { name: /^Be Noor/ }));
    await button(laptop.page, t('lobby.mine', { engineer: 'Noor' })).waitFor();
    const shown = (await laptop.page.locator('.lobby-side .your-pin').textContent()) ?? '';
    const pin = /\d{4}/.exec(shown)?.[0] ?? '';

    await phone.page.goto(link);
    await other.type(phone.page.getByLabel(t('join.name')), 'gus');
    await other.press(button(phone.page, t('join.join')));
    await other.press(button(phone.page, t('data.wasThisYou')));
    expect(await phone.page.getByLabel(t('data.name')).inputValue()).toBe('gus');
    const wrong = pin === '0000' ? '0001' : '0000';
    await other.type(phone.page.getByLabel(t('data.pin')), wrong);
    await other.press(button(phone.page, t('data.take')));
    await phone.page.getByText(t('data.wrongPin')).waitFor();
    await other.type(phone.page.getByLabel(t('data.pin')), pin);
    await other.press(button(phone.page, t('data.take')));
    await phone.page.getByText(t('lobby.in', { name: 'Gus' })).waitFor();
    await button(phone.page, t('lobby.mine', { engineer: 'Noor' })).waitFor();
    await laptop.page.getByText(t('link.replaced')).waitFor();

    await other.press(phone.page.getByRole('button', { name: t('comfort.open') }));
    await other.press(button(phone.page, t('data.title')));
    await phone.page.getByRole('dialog').getByText(t('data.yourPin', { pin })).waitFor();
    await other.press(button(phone.page, t('data.deleteMine')));
    await other.press(button(phone.page, t('data.sure', { what: t('data.deleteMine') })));
    await phone.page.getByLabel(t('home.code')).waitFor();
    await phone.page.goto(`${server.url}/play/${code}`);
    await phone.page.getByLabel(t('join.name')).waitFor();
    // The first device holds nothing that opens the seat any more, either.
    await one.press(button(laptop.page, t('link.replacedAction')));
    await laptop.page.getByText(t('error.wrongSeat')).waitFor();
    expect([...laptop.problems, ...phone.problems]).toEqual([]);
  });

  it('of a host has the results to take away, and deletes the game', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const host = await visit(browser, { stillness: true, seat: { code, token, seat: 's1' } });
    try {
      const hand = pointer(host.page);
      await host.page.goto(`${server.url}/play/${code}`);
      await host.page.locator('.console').waitFor();
      await hand.press(host.page.getByRole('button', { name: t('comfort.open') }));
      await hand.press(button(host.page, t('data.title')));
      for (const kind of ['xlsx', 'csv', 'json'] as const) {
        const saved = host.page.waitForEvent('download');
        await hand.press(button(host.page, t(`data.${kind}`)));
        expect((await saved).suggestedFilename()).toBe(`slice-${code}.${kind}`);
      }
      await hand.press(button(host.page, t('data.deleteGame')));
      await hand.press(button(host.page, t('data.sure', { what: t('data.deleteGame') })));
      await host.page.getByLabel(t('home.code')).waitFor();
      expect((await fetch(`${server.url}/api/sessions/${code}`)).status).toBe(404);
      expect(host.problems).toEqual([]);
    } finally {
      await host.close();
    }
  });
});
