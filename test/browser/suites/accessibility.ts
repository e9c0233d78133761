import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { specimensOf } from '../../../src/preview/gallery/specimens.js';
import { textsFor } from '../../../src/texts/index.js';
import { send } from '../bench.js';
import type { At } from './at.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeResults = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
};

/** What axe finds. It is brought in past the page's policy, which allows no script but its own. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    async () =>
      (await (window as unknown as { axe: { run: () => Promise<unknown> } }).axe.run()) as AxeResults,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
};

/** Parts that are wider than the screen: there must be no sideways scroll. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.log, .frame, .picker, .gallery')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => `${element.className} ${element.scrollWidth} > ${element.clientWidth}`),
  );

const THEMES = ['dark', 'light'] as const;
const WIDTHS = [360, 1280] as const;
const LOOKS = THEMES.flatMap((theme) => WIDTHS.map((width) => [theme, width] as const));

export const accessibility = ({ bench }: At): void => {
  describe('the page', () => {
    it.each(LOOKS)(
      'in the %s theme at %i pixels has no finding of axe, nor a sideways scroll',
      async (theme, width) => {
        const tab = await bench().open('/', { colorScheme: theme, viewport: { width, height: 800 } });
        expect(await tab.page.locator('html').getAttribute('data-theme')).toBe(theme);
        await send(tab, '/troops about:troops');
        await send(tab, '/help');
        await send(tab, 'Army chiefs of 28 countries met in Paris.');
        await tab.page.locator('.entry.own summary').click();
        expect(await findings(tab.page)).toEqual([]);
        expect(await tooWide(tab.page)).toEqual([]);
        await tab.line.pressSequentially('/quote by:m');
        await tab.page.locator('#choice-0').waitFor();
        await tab.page.keyboard.press('ArrowDown');
        expect(await findings(tab.page)).toEqual([]);
        expect(await tooWide(tab.page)).toEqual([]);
        expect(tab.faults).toEqual([]);
        await tab.close();
      },
    );

    it('with a form, a select and other questions open has no finding of axe', async () => {
      const tab = await bench().open('/', { viewport: { width: 360, height: 800 } });
      const answer = await send(tab, '/ask question:what did Starmer say about troops');
      await answer.getByRole('button', { name: 'Not what I asked' }).click();
      await tab.answers.nth(1).locator('select').waitFor();
      await answer.getByRole('button', { name: 'Follow up' }).click();
      await tab.page.locator('dialog[open] input').waitFor();
      expect(await findings(tab.page)).toEqual([]);
      expect(await tooWide(tab.page)).toEqual([]);
      await tab.close();
    });

    it('fits every width from 320 to 1600 pixels', async () => {
      const tab = await bench().open('/?in=dm');
      await send(tab, 'how many troops');
      for (const width of [320, 360, 480, 521, 760, 761, 1024, 1600]) {
        await tab.page.setViewportSize({ width, height: 700 });
        expect(await tooWide(tab.page), `${width}`).toEqual([]);
      }
      await tab.close();
    });

    it('changes its theme, and remembers it', async () => {
      const tab = await bench().open('/', { colorScheme: 'dark' });
      await tab.page.getByRole('button', { name: 'Light theme' }).click();
      await tab.page.reload();
      expect(await tab.page.locator('html').getAttribute('data-theme')).toBe('light');
      expect(await tab.page.getByRole('button', { name: 'Dark theme' }).count()).toBe(1);
      await tab.close();
    });
  });

  describe('the gallery', () => {
    it.each(LOOKS)(
      'in the %s theme at %i pixels shows every card, without a finding',
      async (theme, width) => {
        const tab = await bench().open('/gallery', { colorScheme: theme, viewport: { width, height: 900 } });
        const specimens = await specimensOf(bench().services, textsFor('en'));
        expect(await tab.page.locator('.card').count()).toBe(specimens.length);
        expect(await tab.page.locator('.missing').count()).toBe(0);
        expect(await findings(tab.page)).toEqual([]);
        expect(await tooWide(tab.page)).toEqual([]);
        expect(tab.faults).toEqual([]);
        await tab.close();
      },
    );
  });
};
