import { describe, expect, it } from 'vitest';
import { send, textOf } from '../bench.js';
import type { At } from './at.js';

export const places = ({ bench }: At): void => {
  describe('a place', () => {
    it('keeps its own messages and its own draft', async () => {
      const tab = await bench().open();
      await send(tab, '/about');
      await tab.line.fill('half a question');
      await tab.page.locator('.place[data-place="dm"]').click();
      expect(await tab.answers.count()).toBe(0);
      expect(await tab.line.inputValue()).toBe('');
      expect(await tab.page.locator('h1').textContent()).toBe('@ Verbatim');
      await send(tab, 'what did Macron say');
      await tab.page.locator('.place[data-place="talks"]').click();
      expect(await tab.answers.count()).toBe(1);
      expect(await tab.line.inputValue()).toBe('half a question');
      await tab.close();
    });

    it('answers free text in a direct message, and in the channel as a mention', async () => {
      const tab = await bench().open('/?in=dm');
      const direct = await textOf(await send(tab, 'what did Macron say'));
      await tab.page.locator('.place[data-place="talks"]').click();
      expect(await textOf(await send(tab, 'what did Macron say'))).toBe(direct);
      expect(await tab.log.locator('.entry.own').textContent()).toContain('@Verbatim what did Macron say');
      await tab.close();
    });

    it('asks the last question again after a reload', async () => {
      const tab = await bench().open('/?in=dm');
      const answer = await textOf(await send(tab, 'what did Macron say about Russia?'));
      await tab.line.fill('not yet sent');
      await tab.page.reload();
      await tab.answers.first().locator('.dm-message').waitFor();
      expect(await textOf(tab.answers.first())).toBe(answer);
      expect(await tab.page.locator('h1').textContent()).toBe('@ Verbatim');
      await tab.close();
    });

    it('offers questions that are answered', async () => {
      const tab = await bench().open();
      const examples = tab.log.locator('.example');
      expect(await examples.count()).toBe(3);
      await examples.first().click();
      await tab.answers.first().locator('.dm-message').waitFor();
      expect(await textOf(tab.answers.first())).not.toContain('The articles do not say');
      await tab.close();
    });
  });

  describe('the moderator', () => {
    it('may re-index, and sees that it takes a moment; a member is neither offered nor allowed it', async () => {
      const tab = await bench().open();
      await tab.line.pressSequentially('/re');
      await expect.poll(() => tab.page.locator('.choice').count()).toBe(0);
      expect(await textOf(await send(tab, '/reindex'))).toContain('Only moderators may do this');
      await tab.page.getByRole('radio', { name: 'moderator' }).check();
      await tab.line.pressSequentially('/re');
      await tab.page.locator('.choice', { hasText: '/reindex' }).click();
      await tab.page.keyboard.press('Enter');
      await tab.answers.nth(1).locator('.thinking').waitFor();
      await tab.answers.nth(1).locator('.dm-message').waitFor();
      expect(await textOf(tab.answers.nth(1))).toContain('Indexed 10 articles');
      await tab.close();
    });

    it('is never made to re-index by a link', async () => {
      const tab = await bench().open('/?as=moderator&q=%2Freindex');
      expect(await tab.line.inputValue()).toBe('/reindex');
      expect(await tab.page.getByRole('radio', { name: 'moderator' }).isChecked()).toBe(true);
      await tab.page.waitForTimeout(200);
      expect(await tab.answers.count()).toBe(0);
      await tab.close();
    });
  });
};
