import { describe, expect, it } from 'vitest';
import { send, textOf } from '../bench.js';
import type { At } from './at.js';

export const buttons = ({ bench }: At): void => {
  describe('a button', () => {
    it('shows the context to the asker alone, who can dismiss it', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/ask question:what did Macron say');
      await answer.getByRole('button', { name: 'Context' }).click();
      const context = tab.answers.nth(1);
      await context.locator('.dm-message').waitFor();
      expect(await textOf(context)).toMatch(/^VerbatimAPPIn context[\s\S]*Only you can see this$/u);
      await context.getByRole('button', { name: 'Dismiss' }).click();
      expect(await tab.answers.count()).toBe(1);
      expect(await tab.line.evaluate((line) => line === document.activeElement)).toBe(true);
      await tab.close();
    });

    it('turns the page in place by keyboard and keeps the focus', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/troops');
      const first = await textOf(answer);
      const next = answer.getByRole('button', { name: 'Next page' });
      await next.focus();
      await tab.page.keyboard.press('Enter');
      await answer.getByText(/^2\/\d+$/u).waitFor();
      expect(await textOf(answer)).not.toBe(first);
      expect(await tab.answers.count()).toBe(1);
      const focused = await tab.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(['Next page', 'Previous page']).toContain(focused);
      await answer.getByRole('button', { name: 'Previous page' }).click();
      await answer.getByText(/^1\/\d+$/u).waitFor();
      expect(await textOf(answer)).toBe(first);
      await tab.close();
    });

    it('turns the page of a plain message without changing its kind', async () => {
      const tab = await bench().open('/?in=dm');
      const next = () => answer.getByRole('button', { name: 'Next page' });
      let answer = await send(tab, 'what did Macron say');
      for (const question of ['what did Starmer say', 'how many troops', 'who is Macron'])
        if ((await next().count()) === 0) answer = await send(tab, question);
      const lead = await answer.locator('.dm-content').count();
      await next().click();
      await answer.getByText(/^2\/\d+$/u).waitFor();
      expect(await answer.locator('.dm-content').count()).toBe(lead);
      expect(await answer.locator('.dm-container').count()).toBe(0);
      await tab.close();
    });

    it('shows a private answer to everyone', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/ask question:what did Macron say private:true');
      expect(await textOf(answer)).toContain('Only you can see this');
      await answer.getByRole('button', { name: 'Show to everyone' }).click();
      const shared = tab.answers.nth(1);
      await shared.locator('.dm-message').waitFor();
      expect(await textOf(shared)).not.toContain('Only you can see this');
      expect(await shared.locator('blockquote').first().textContent()).toBe(
        await answer.locator('blockquote').first().textContent(),
      );
      await tab.close();
    });

    it('of another tab’s asker is refused with a sentence', async () => {
      const [one, other] = [await bench().open(), await bench().open()];
      const answer = await send(one, '/ask question:what did Macron say');
      const id = await answer.getByRole('button', { name: 'Context' }).getAttribute('data-custom-id');
      const mine = await send(other, '/ask question:what did Macron say');
      const button = mine.getByRole('button', { name: 'Context' });
      await button.evaluate((element, theirs) => element.setAttribute('data-custom-id', theirs), id ?? '');
      await button.click();
      await other.answers.nth(1).locator('.dm-message').waitFor();
      expect(await textOf(other.answers.nth(1))).toContain('Only the person who asked');
      await one.close();
      await other.close();
    });

    it('marks what matched without touching the text', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/troops about:troops');
      const marked = await tab.page.evaluate(() =>
        [...(CSS.highlights.get('asked') ?? [])].map((range) => range.toString()),
      );
      expect(marked.length).toBeGreaterThan(0);
      const shown = await textOf(answer);
      for (const text of marked) expect(shown).toContain(text);
      expect(await answer.locator('blockquote mark, blockquote b, blockquote span').count()).toBe(0);
      await tab.close();
    });
  });

  describe('a form', () => {
    it('opens over the page, holds the focus, is left by Escape and sent by Enter', async () => {
      const tab = await bench().open();
      const openForm = async () => {
        await tab.line.fill('/form');
        await tab.page.keyboard.press('Enter');
        await tab.page.locator('dialog[open] input').waitFor();
      };
      await openForm();
      const field = tab.page.locator('dialog input[name="by"]');
      expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
      await tab.page.keyboard.press('Escape');
      expect(await tab.page.locator('dialog[open]').count()).toBe(0);
      await openForm();
      await field.fill('somebody');
      await tab.page.keyboard.press('Enter');
      await tab.answers.first().locator('.dm-message').waitFor();
      expect(await tab.page.locator('dialog[open]').count()).toBe(0);
      expect(tab.faults).toEqual([]);
      await tab.close();
    });
  });

  describe('a select', () => {
    it('sends what is chosen', async () => {
      const tab = await bench().open();
      const answer = await send(tab, '/form pick:true');
      await answer.locator('select').selectOption('2');
      await tab.answers.nth(1).locator('.dm-message').waitFor();
      await tab.close();
    });
  });
};
