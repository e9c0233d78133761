import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openPreview } from '../src/preview/index.js';
import { wire } from '../src/wire.js';
import { chromiumPath, launchChromium } from '../test/browser/chromium.js';
import { silentLog } from '../test/support/services.js';

// Draws the pictures of the documentation from the sample articles. Needs Chromium.

const FOLDER = 'docs/pictures';
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

type Theme = 'dark' | 'light';
type Picture = {
  readonly name: string;
  readonly theme: Theme;
  readonly size: { readonly width: number; readonly height: number };
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
};

const send = async (page: Page, line: string): Promise<void> => {
  const before = await page.locator('.entry.bot .dm-message').count();
  await page.locator('#line').fill(line);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.locator('.log:not([hidden]) .entry.bot .dm-message').nth(before).waitFor();
};

const PICTURES: readonly Picture[] = [
  {
    name: 'channel-dark',
    theme: 'dark',
    size: DESKTOP,
    path: '/',
    act: (page) => send(page, '/troops about:troops'),
  },
  {
    name: 'message-light',
    theme: 'light',
    size: DESKTOP,
    path: '/?in=dm',
    act: async (page) => {
      await send(page, 'how long is the front line?');
      await send(page, 'how many ships sank in the harbour?');
    },
  },
  {
    name: 'picker-dark',
    theme: 'dark',
    size: DESKTOP,
    path: '/',
    act: async (page) => {
      await send(page, '/who name:Keir Starmer');
      await page.locator('#line').pressSequentially('/quote by:m');
      await page.locator('.choice').first().waitFor();
      await page.waitForTimeout(300);
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'phone-light',
    theme: 'light',
    size: PHONE,
    path: '/',
    act: (page) => send(page, '/quote by:Emmanuel Macron'),
  },
  {
    name: 'phone-dark',
    theme: 'dark',
    size: PHONE,
    path: '/',
    act: (page) => send(page, '/ask question:how long is the front line? private:true'),
  },
  { name: 'gallery-light', theme: 'light', size: { width: 1180, height: 820 }, path: '/gallery' },
];

const only = process.argv.slice(2);
const path = chromiumPath();
if (path === null)
  throw new Error('No Chromium found. Install it (Debian: apt-get install chromium), then try again.');
mkdirSync(FOLDER, { recursive: true });
const services = await wire({ articles: 'seeds', log: silentLog });
const preview = await openPreview({ services, host: '127.0.0.1', port: 0 });
const browser = await launchChromium(path);
for (const { name, theme, size, path: at, act } of PICTURES) {
  if (only.length > 0 && !only.includes(name)) continue;
  const context = await browser.newContext({ viewport: size, colorScheme: theme, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(new URL(at, preview.address).href);
  await page.waitForLoadState('networkidle');
  await act?.(page);
  await page.waitForTimeout(250);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await context.close();
  process.stdout.write(`${FOLDER}/${name}.png\n`);
}
await browser.close();
await preview.close();
