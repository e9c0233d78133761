import { describe, expect, it } from 'vitest';
import { send } from '../bench.js';
import type { At } from './at.js';

const focusedText = () => {
  const focused = document.activeElement;
  return focused === document.body ? '' : focused?.textContent?.trim() || focused?.id || '';
};

export const keyboard = ({ bench }: At): void => {
  describe('the keyboard alone', () => {
    it('reaches everything in a sensible order, the skip link first', async () => {
      const tab = await bench().open();
      const stops: string[] = [];
      for (let n = 0; n < 16; n += 1) {
        await tab.page.keyboard.press('Tab');
        stops.push(await tab.page.evaluate(focusedText));
      }
      const first = stops.indexOf('Skip to the message line');
      expect(stops.slice(0, 2)).toEqual(['➤', '']);
      expect(stops.slice(first, first + 3)).toEqual(['Skip to the message line', '#talks', 'Verbatim']);
      expect(stops).toContain('Gallery of cards');
      expect(stops).toContain('line');
      await tab.close();
    });

    it('opens and closes the places on a phone', async () => {
      const tab = await bench().open('/', { viewport: { width: 360, height: 740 } });
      const menu = tab.page.locator('#menu');
      expect(await tab.page.locator('.place').first().isVisible()).toBe(false);
      await menu.focus();
      await tab.page.keyboard.press('Enter');
      expect(await menu.getAttribute('aria-expanded')).toBe('true');
      expect(await tab.page.evaluate(focusedText)).toBe('#talks');
      for (let n = 0; n < 8; n += 1) await tab.page.keyboard.press('Tab');
      expect(await tab.page.evaluate(() => document.activeElement?.closest('.main') ?? null)).toBeNull();
      await tab.page.locator('.place').first().focus();
      await tab.page.keyboard.press('Escape');
      expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('menu');
      expect(await menu.getAttribute('aria-expanded')).toBe('false');
      await tab.page.keyboard.press('Enter');
      await tab.page.setViewportSize({ width: 1024, height: 740 });
      await tab.line.click();
      await tab.close();
    });

    it('closes the list with Escape and brings back the last line with ↑', async () => {
      const tab = await bench().open();
      await tab.line.pressSequentially('/');
      await tab.page.locator('#choice-0').waitFor();
      expect(await tab.line.getAttribute('aria-expanded')).toBe('true');
      await tab.page.keyboard.press('Escape');
      expect(await tab.line.getAttribute('aria-expanded')).toBe('false');
      await send(tab, '/about');
      await tab.page.keyboard.press('ArrowUp');
      expect(await tab.line.inputValue()).toBe('/about');
      await tab.close();
    });

    it('loses no key to a list that lags behind: what is typed fast is what is sent', async () => {
      const tab = await bench().open();
      await tab.page.route('**/api/completions', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue();
      });
      await tab.line.focus();
      await tab.page.keyboard.type('/a');
      await tab.page.locator('#choice-0').waitFor();
      await tab.page.keyboard.type('rt');
      await tab.page.keyboard.press('Enter');
      await tab.page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#line')?.value === '/articles ',
      );
      await tab.page.keyboard.press('Enter');
      await tab.answers.first().locator('.dm-message').waitFor();
      expect(await tab.log.locator('.entry.own .used').textContent()).toBe('/articles');
      await tab.close();
    });

    it('hears the first line of each answer', async () => {
      const tab = await bench().open();
      await send(tab, 'zzz qqq');
      expect(await tab.page.locator('#status').textContent()).toMatch(/^Verbatim: The articles do not say/u);
      await tab.close();
    });
  });

  describe('when the server is gone', () => {
    it('the page says so and stays usable', async () => {
      const tab = await bench().open();
      await tab.page.route('**/api/**', (route) => route.abort());
      await tab.line.fill('anything');
      await tab.page.keyboard.press('Enter');
      await tab.log.getByText('The preview does not answer').waitFor();
      await tab.page.unroute('**/api/**');
      await send(tab, '/about');
      await tab.close();
    });
  });
};
