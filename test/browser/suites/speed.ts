import { describe, expect, it } from 'vitest';
import type { At } from './at.js';

const QUESTIONS = [
  'how many troops would be sent',
  'what did Macron say about Russia',
  '/who name:Keir Starmer',
  '/troops about:countries',
  '/quote by:Volodymyr Zelenskyy',
  'which violin is played at breakfast',
];

/** Milliseconds from Enter until the answer stands in the page, by the page's own clock. */
const timed = () =>
  new Promise<number>((resolve) => {
    const log = document.querySelector('.log:not([hidden]) .messages');
    const line = document.querySelector<HTMLInputElement>('#line');
    let started = 0;
    const seen = new MutationObserver(() => {
      if (log?.lastElementChild?.querySelector('.dm-message') == null) return;
      seen.disconnect();
      resolve(performance.now() - started);
    });
    line?.addEventListener(
      'keydown',
      () => {
        started = performance.now();
        if (log !== null) seen.observe(log, { childList: true, subtree: true });
      },
      { once: true, capture: true },
    );
  });

export const speed = ({ bench }: At): void => {
  describe('the page', () => {
    it('weighs less than 100 kB with everything it loads', async () => {
      const tab = await bench().open();
      await tab.page.waitForLoadState('networkidle');
      const loaded = await tab.page.evaluate(() =>
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
          (entry) => [entry.name, (entry as PerformanceResourceTiming).decodedBodySize] as const,
        ),
      );
      const bytes = loaded.reduce((sum, [, size]) => sum + size, 0);
      process.stdout.write(
        `The page loads ${loaded.length} files, ${(bytes / 1000).toFixed(1)} kB uncompressed.\n`,
      );
      expect(loaded.length).toBeGreaterThan(10);
      expect(bytes).toBeLessThan(100_000);
      await tab.close();
    });

    it('shows an answer within 50 ms of Enter', async () => {
      const tab = await bench().open('/?in=dm');
      const times: number[] = [];
      for (const question of QUESTIONS) {
        await tab.line.fill(question);
        await tab.page.keyboard.press('Escape');
        await tab.page.evaluate('0');
        const time = tab.page.evaluate(timed);
        await tab.page.keyboard.press('Enter');
        times.push(await time);
      }
      const sorted = [...times].sort((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
      process.stdout.write(
        `Enter to answer: first ${times[0]?.toFixed(1)} ms, median ${median.toFixed(1)} ms, slowest ${sorted.at(-1)?.toFixed(1)} ms.\n`,
      );
      expect(median).toBeLessThan(50);
      await tab.close();
    });
  });
};
