import { describe, expect, it } from 'vitest';
import { send, textOf } from '../bench.js';
import type { At } from './at.js';

export const apps = ({ bench }: At): void => {
  describe('the menu of a message', () => {
    it('holds it against the articles, for the reader alone, by keyboard', async () => {
      const tab = await bench().open();
      await send(tab, 'Army chiefs of 28 countries met in Paris. Penguins cannot fly to the moon.');
      const menu = tab.page.locator('.entry.own summary');
      await menu.focus();
      await tab.page.keyboard.press('Enter');
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Enter');
      const found = tab.answers.nth(1);
      await found.locator('.dm-message').waitFor();
      const text = await textOf(found);
      expect(text).toContain('The message: 28 countries · in the articles: 34 countries');
      expect(text).toContain('The articles say nothing about this.');
      expect(text).toContain('Only you can see this');
      expect(await menu.evaluate((summary) => summary === document.activeElement)).toBe(true);
      expect(tab.faults).toEqual([]);
      await tab.close();
    });

    it('closes with Escape and when something else is pressed', async () => {
      const tab = await bench().open();
      await send(tab, 'how many troops');
      const menu = tab.page.locator('.entry.own details');
      await menu.locator('summary').click();
      expect(await menu.getAttribute('open')).not.toBeNull();
      await tab.page.keyboard.press('Escape');
      expect(await menu.getAttribute('open')).toBeNull();
      await menu.locator('summary').click();
      await tab.line.click();
      expect(await menu.getAttribute('open')).toBeNull();
      await tab.close();
    });

    it('is not there for commands: Discord shows none of them as a message', async () => {
      const tab = await bench().open();
      await send(tab, '/help');
      expect(await tab.page.locator('.entry summary').count()).toBe(0);
      await tab.close();
    });
  });
};
