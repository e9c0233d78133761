import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Services } from '../../src/app/services.js';
import { openPreview, type Preview } from '../../src/preview/index.js';

export type Bench = {
  readonly services: Services;
  readonly address: string;
  /** A new tab of a new profile; what goes wrong in it is kept in `faults`. */
  readonly open: (path?: string, options?: BrowserContextOptions) => Promise<Tab>;
  readonly close: () => Promise<void>;
};

export type Tab = {
  readonly page: Page;
  readonly line: Locator;
  /** The log of the place that is shown. */
  readonly log: Locator;
  /** Answers of the bot in it. */
  readonly answers: Locator;
  /** Errors of scripts, refused content, requests to elsewhere, dialogs: there must be none. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};

/** A test types faster than anybody. */
const QUICK_READER = { points: 5_000, seconds: 1 };

const watch = (page: Page, origin: string, faults: string[]): void => {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`request: ${request.url()}`);
  });
};

/** The preview over some services, in a browser that all tests share. */
export const createBench = async (browser: Browser, services: Services): Promise<Bench> => {
  const preview: Preview = await openPreview({ services, host: '127.0.0.1', port: 0, rate: QUICK_READER });
  const open: Bench['open'] = async (path = '/', options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const faults: string[] = [];
    watch(page, preview.address, faults);
    await page.goto(new URL(path, preview.address).href);
    const log = page.locator('.log:not([hidden])');
    return {
      page,
      line: page.locator('#line'),
      log,
      answers: log.locator('.entry.bot'),
      faults,
      close: () => context.close(),
    };
  };
  return { services, address: preview.address, open, close: preview.close };
};

/** Writes a line as a reader would and waits for the answer. */
export const send = async (tab: Tab, line: string): Promise<Locator> => {
  const before = await tab.answers.count();
  await tab.line.fill(line);
  await tab.page.keyboard.press('Escape');
  await tab.page.keyboard.press('Enter');
  const answer = tab.answers.nth(before);
  await answer.locator('.dm-message').waitFor();
  return answer;
};

/** What a screen shows of a drawing, without the page's own Dismiss. */
export const textOf = (answer: Locator): Promise<string> =>
  answer.locator('.dm-message').evaluate((element) => {
    const drawing = element.cloneNode(true) as Element;
    for (const own of drawing.querySelectorAll('[data-dismiss]')) own.remove();
    return drawing.textContent ?? '';
  });
