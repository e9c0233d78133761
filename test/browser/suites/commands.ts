import { describe, expect, it } from 'vitest';
import { handle } from '../../../src/app/handle/index.js';
import { createAttachments } from '../../../src/preview/attachments.js';
import { drawReply } from '../../../src/preview/draw.js';
import { textsFor } from '../../../src/texts/index.js';
import { type Bench, type Tab, textOf } from '../bench.js';
import type { At } from './at.js';

const LINES: Readonly<Record<string, string>> = {
  about: '/about',
  articles: '/articles',
  ask: '/ask question:how many troops would be sent',
  help: '/help',
  privacy: '/privacy',
  quote: '/quote by:Emmanuel Macron',
  troops: '/troops about:troops',
  who: '/who name:Keir Starmer',
};

const optionsOf = (line: string): Record<string, string> => {
  const [, name, value] = / ([a-z]+):(.*)$/u.exec(line) ?? [];
  return name === undefined || value === undefined ? {} : { [name]: value };
};

/** What the page must show: the same request drawn here. */
const expected = async ({ services }: Bench, tab: Tab, name: string, line: string): Promise<string> => {
  const id = await tab.page.evaluate(() => sessionStorage.getItem('verbatim-asker') ?? '');
  const request = {
    kind: 'command',
    command: name,
    options: optionsOf(line),
    // How much a button can bring back depends on the length of the asker's id.
    asker: { id, moderator: false },
    where: { kind: 'server', server: 'preview', channel: 'talks' },
    locale: 'en',
  } as const;
  const drawn = drawReply(await handle(request, services), 'interaction', {
    texts: textsFor('en'),
    attachments: createAttachments(() => 'x'),
    now: services.clock.now(),
  });
  return tab.page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '',
    drawn?.kind === 'message' ? drawn.html : '',
  );
};

/** Waits until the line is what a choice makes of it: on a busy machine the list may be late. */
const hasLine = (page: Tab['page'], wanted: string) =>
  page.waitForFunction(
    (line) => (document.querySelector('#line') as HTMLInputElement).value === line,
    wanted,
  );

const byKeyboard = async ({ page, line }: Tab, name: string, text: string): Promise<void> => {
  await line.focus();
  await page.keyboard.type('/');
  await page.locator('#choice-0').waitFor();
  await page.keyboard.type(name.slice(0, 2));
  await page.waitForFunction(
    (wanted) => document.querySelector('[aria-selected="true"] b')?.textContent === wanted,
    `/${name}`,
  );
  await page.keyboard.press('Enter');
  await hasLine(page, `/${name} `);
  await page.keyboard.type(text.slice(name.length + 2));
  await page.keyboard.press('Enter');
};

const byMouse = async ({ page, line }: Tab, name: string, text: string): Promise<void> => {
  await page.locator('#slash').click();
  await page.locator('.choice', { hasText: new RegExp(`^/${name}\\b`, 'u') }).click();
  await hasLine(page, `/${name} `);
  await line.pressSequentially(text.slice(name.length + 2));
  await page.locator('.send').click();
};

export const commands = ({ bench }: At): void => {
  describe('a command', () => {
    it.each([
      ['keyboard', byKeyboard],
      ['mouse', byMouse],
    ])('is sent by %s alone, whichever it is, and answered as Discord would show it', async (_way, act) => {
      const tab = await bench().open();
      for (const [name, line] of Object.entries(LINES)) {
        const before = await tab.answers.count();
        await act(tab, name, line);
        const answer = tab.answers.nth(before);
        await answer.locator('.dm-message').waitFor();
        expect(await textOf(answer), line).toBe(await expected(bench(), tab, name, line));
        expect(await tab.line.inputValue()).toBe('');
      }
      expect(tab.faults).toEqual([]);
      await tab.close();
    });

    it('covers all that there are but those of moderators and of the tests', () => {
      const names = bench()
        .services.commands.filter(({ kind, who }) => kind !== 'message' && who === 'everyone')
        .map(({ name }) => name);
      expect(names.filter((name) => name !== 'form')).toEqual(Object.keys(LINES));
    });

    it('offers its options, and values for one while it is typed', async () => {
      const tab = await bench().open();
      await tab.line.pressSequentially('/quote ');
      await tab.page.locator('.choice', { hasText: 'by:' }).waitFor();
      expect(await tab.page.locator('#picker-title').textContent()).toContain('/quote — ');
      await tab.page.locator('.choice', { hasText: /^by:/u }).click();
      await tab.line.pressSequentially('starm');
      await tab.page.locator('.choice', { hasText: 'Keir Starmer' }).waitFor();
      await tab.page.keyboard.press('ArrowDown');
      // The list for the last letter may still come; it keeps the choice.
      const active = await tab.line.getAttribute('aria-activedescendant');
      expect(await tab.page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
      await tab.page.waitForLoadState('networkidle');
      expect(await tab.page.locator('[aria-selected="true"]').textContent()).toContain('Keir Starmer');
      await tab.page.keyboard.press('Enter');
      expect(await tab.line.inputValue()).toBe('/quote by:Keir Starmer ');
      await tab.page.keyboard.press('Enter');
      await tab.answers.first().locator('.dm-message').waitFor();
      expect(await textOf(tab.answers.first())).toContain('Keir Starmer — ');
      await tab.close();
    });

    it('that needs an option says so', async () => {
      const tab = await bench().open();
      await tab.line.fill('/ask');
      await tab.page.keyboard.press('Enter');
      await tab.answers.first().locator('.dm-message').waitFor();
      expect(await textOf(tab.answers.first())).toContain('/ask needs “question”');
      await tab.close();
    });
  });
};
