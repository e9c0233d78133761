import { describe, expect, it } from 'vitest';
import { send, textOf } from '../bench.js';
import type { At } from './at.js';

export const goingOn = ({ bench }: At): void => {
  describe('going on from an answer', () => {
    it('in a form: Follow up, write, Enter; the focus comes back', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/who name:Starmer');
      const button = answer.getByRole('button', { name: 'Follow up' });
      await button.focus();
      await tab.page.keyboard.press('Enter');
      const field = tab.page.getByLabel('What else do you want to know?');
      await field.waitFor();
      expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
      await tab.page.keyboard.type('what did he say?');
      await tab.page.keyboard.press('Enter');
      await tab.answers.nth(1).locator('.dm-message').waitFor();
      expect(await tab.page.locator('dialog[open]').count()).toBe(0);
      expect(await textOf(tab.answers.nth(1))).toContain('Keir Starmer');
      expect(await tab.answers.nth(1).locator('blockquote').count()).toBeGreaterThan(0);
      expect(tab.faults).toEqual([]);
      await tab.close();
    });

    it('leaves the answer as it was when the form is cancelled', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/who name:Starmer');
      await answer.getByRole('button', { name: 'Follow up' }).click();
      await tab.page.getByRole('button', { name: 'Cancel' }).click();
      expect(await tab.page.locator('dialog[open]').count()).toBe(0);
      expect(await tab.answers.count()).toBe(1);
      await tab.close();
    });

    it('in words, where one writes', async () => {
      const tab = await bench().open('/?in=dm');
      await send(tab, 'who is Starmer?');
      const next = await send(tab, 'what did he say?');
      expect(await textOf(next)).toContain('Keir Starmer');
      expect(await next.getByRole('button', { name: 'Follow up' }).count()).toBe(0);
      await tab.close();
    });

    it('Dismiss takes the answer away and gives the line the focus', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/who name:Starmer');
      await answer.getByRole('button', { name: 'Dismiss' }).focus();
      await tab.page.keyboard.press('Enter');
      await answer.waitFor({ state: 'detached' });
      expect(await tab.answers.count()).toBe(0);
      expect(await tab.line.evaluate((line) => line === document.activeElement)).toBe(true);
      expect(await tab.page.locator('#status').textContent()).toBe('Dismissed');
      await tab.close();
    });

    it('a deleted message takes its answer along, and what was said is forgotten', async () => {
      const tab = await bench().open('/?in=dm');
      const first = await send(tab, 'who is Starmer?');
      const own = tab.log.locator('.entry.own').first();
      await own.getByRole('button', { name: 'Delete this message and its answer' }).focus();
      const forgotten = tab.page.waitForResponse('**/api/events');
      await tab.page.keyboard.press('Enter');
      await first.waitFor({ state: 'detached' });
      await forgotten;
      expect(await tab.log.locator('.entry').count()).toBe(0);
      expect(await tab.line.evaluate((line) => line === document.activeElement)).toBe(true);
      const next = await send(tab, 'what did he say?');
      expect(await textOf(next)).not.toContain('Keir Starmer —');
      await tab.close();
    });

    it('a command that was used has nothing to delete', async () => {
      const tab = await bench().open();
      await send(tab, '/about');
      expect(await tab.log.getByRole('button', { name: /^Delete/u }).count()).toBe(0);
      await tab.close();
    });

    it('a select opens what is chosen as a private answer, and can be used again', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/who');
      const select = answer.getByRole('combobox', { name: 'Choose somebody' });
      for (const n of [1, 2]) {
        await select.selectOption({ index: 1 });
        await tab.answers.nth(n).locator('.dm-message').waitFor();
        expect(await textOf(tab.answers.nth(n))).toContain('Only you can see this');
      }
      expect(await select.inputValue()).toBe('');
      await tab.close();
    });

    it('a select is read and used with the keyboard alone', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/who');
      const select = answer.getByRole('combobox', { name: 'Choose somebody' });
      await select.focus();
      await tab.page.keyboard.press('ArrowDown');
      expect(await tab.answers.count()).toBe(1);
      await tab.page.keyboard.press('ArrowDown');
      await tab.page.keyboard.press('Enter');
      await tab.answers.nth(1).locator('.dm-message').waitFor();
      expect(tab.faults).toEqual([]);
      await tab.close();
    });

    it('“Not what I asked” offers other questions, and shows the chosen one in its place', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/ask question:what did Starmer say about troops');
      await answer.getByRole('button', { name: 'Not what I asked' }).click();
      const offered = tab.answers.nth(1);
      await offered.locator('select').waitFor();
      await offered.locator('select').selectOption({ label: 'who is Keir Starmer' });
      await offered.locator('blockquote').first().waitFor();
      expect(await tab.answers.count()).toBe(2);
      expect(await textOf(offered)).toContain('Keir Starmer');
      await tab.close();
    });
  });
};
