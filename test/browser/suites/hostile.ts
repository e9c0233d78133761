import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/index.js';
import { attacks } from '../../render/hostile.js';
import { servicesOver } from '../../support/services.js';
import { createBench, send, type Tab } from '../bench.js';
import type { At } from './at.js';

const SCRIPTS = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '"><svg onload=window.ran=1>',
  "'-alert(1)-'",
  '</textarea></title></script><script>window.ran=1</script>',
  'javascript:window.ran=1',
  '[harbour](javascript:window.ran=1)',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  '<style>*{display:none}</style>',
  '<a href="javascript:window.ran=1">harbour</a>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what it pretends to be
  '${window.ran=1}{{window.ran=1}}',
  '&lt;script&gt;window.ran=1&lt;/script&gt;',
];

const article = parseArticle(
  SCRIPTS.map((attack) => `The harbour mayor Ana Lopes said “${attack}” about the harbour bridge.`).join(
    '\n',
  ),
  {
    id: 'hostile',
    title: SCRIPTS[0],
    publisher: SCRIPTS[1],
    published: '2025-03-11',
    url: 'https://example.invalid/"><script>window.ran=1</script>',
    author: SCRIPTS[2],
    licence: SCRIPTS[3],
  },
);

/** Elements and attributes that no message may hold. */
const foreign = ({ page }: Tab): Promise<readonly string[]> =>
  page.evaluate(() => {
    const messages = [...document.querySelectorAll('.messages *')];
    const tags = messages.filter((element) =>
      /^(?:script|iframe|style|svg|object|form|link)$/iu.test(element.tagName),
    );
    const handlers = messages.filter((element) =>
      element.getAttributeNames().some((name) => /^on|^style$|^srcdoc$/u.test(name)),
    );
    const links = messages.filter((element) =>
      /^\s*(?:javascript|data|vbscript):/iu.test(element.getAttribute('href') ?? ''),
    );
    const ran = 'ran' in window ? ['a script ran'] : [];
    return [...ran, ...[...tags, ...handlers, ...links].map((element) => element.outerHTML.slice(0, 120))];
  });

export const hostile = ({ bench, browser }: At): void => {
  describe('a hostile article', () => {
    it('is shown as text on every card: nothing runs, nothing breaks out', async () => {
      const services = await servicesOver([article]);
      const other = await createBench(browser(), services);
      const tab = await other.open();
      for (const line of [
        '/who',
        '/who name:Ana Lopes',
        '/quote by:Ana Lopes',
        '/ask question:what did the mayor say about the harbour bridge',
        '/articles',
        'harbour bridge',
      ]) {
        const answer = await send(tab, line);
        const next = answer.getByRole('button', { name: 'Next page' });
        if ((await next.count()) > 0 && (await next.isEnabled())) await next.click();
        const context = answer.getByRole('button', { name: 'Context' });
        if ((await context.count()) > 0) await context.click();
      }
      const shown = await tab.log.locator('.messages').textContent();
      for (const attack of [SCRIPTS[0] ?? '', SCRIPTS[1] ?? '']) expect(shown).toContain(attack);
      expect(await foreign(tab)).toEqual([]);
      expect(tab.faults).toEqual([]);
      await tab.page.goto(new URL('/gallery', other.address).href);
      expect(await tab.page.evaluate(() => 'ran' in window)).toBe(false);
      expect(tab.faults).toEqual([]);
      await tab.close();
      await other.close();
    });
  });

  describe('a hostile question', () => {
    it('is shown as text, in the message, in the answer and after a reload', async () => {
      const tab = await bench().open();
      for (const attack of SCRIPTS) await send(tab, `how many ${attack} harbours`);
      for (const attack of ['/ask question:', '/who name:', '/quote by:'].map((line) => line + SCRIPTS[1]))
        await send(tab, attack);
      expect(await foreign(tab)).toEqual([]);
      await tab.page.reload();
      await tab.answers.first().locator('.dm-message').waitFor();
      expect(await foreign(tab)).toEqual([]);
      expect(tab.faults).toEqual([]);
      await tab.close();
    });

    it('of every kind that a Discord message could abuse leaves no link, mention or heading', async () => {
      const tab = await bench().open('/?in=dm');
      const lines = attacks
        .map((attack) => attack.replace(/\s+/gu, ' ').trim())
        .filter((attack) => !/^$|^\//u.test(attack));
      for (const line of lines.slice(0, 40)) await send(tab, `zzz ${line}`);
      const found = await tab.page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.entry.own :is(a, h1, h2, h3, strong, em, code), .entry.bot .dm-mention, .entry.bot .dm-spoiler',
          ),
        ].map((element) => element.outerHTML),
      );
      expect(found).toEqual([]);
      expect(tab.faults).toEqual([]);
      await tab.close();
    });
  });
};
