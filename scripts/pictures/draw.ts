import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openPreview } from '../../src/preview/index.js';
import { wire } from '../../src/wire.js';
import { chromiumPath, launchChromium } from '../../test/browser/chromium.js';
import { silentLog } from '../../test/support/services.js';
import { PICTURES, type Picture } from './pictures.js';

// Draws the pictures of the documentation from the sample articles. Needs Chromium.
// npm run screenshots [-- NAME …]: all pictures, or those named.

const FOLDER = 'docs/pictures';
const MARGIN = 8;

/** The rectangle around some elements, with a margin. */
const around = async (elements: readonly Locator[]) => {
  const boxes = (await Promise.all(elements.map((element) => element.boundingBox()))).filter(
    (box) => box !== null,
  );
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y: y - MARGIN, width: right - x, height: bottom - y + 2 * MARGIN };
};

const shoot = async (page: Page, { name, lastExchange }: Picture): Promise<void> => {
  const path = `${FOLDER}/${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  const log = page.locator('.log:not([hidden])');
  const clip =
    lastExchange === true
      ? { clip: await around([log.locator('.entry.own').last(), log.locator('.entry.bot').last()]) }
      : {};
  await page.screenshot({ path, ...clip });
  process.stdout.write(`${path}\n`);
};

const draw = async (browser: Browser, address: string, picture: Picture): Promise<void> => {
  const context = await browser.newContext({
    viewport: picture.size,
    colorScheme: picture.theme,
    deviceScaleFactor: 1,
  });
  const page = await context.newPage();
  await page.goto(new URL(picture.path, address).href);
  await page.waitForLoadState('networkidle');
  await picture.act?.(page);
  await page.waitForTimeout(250);
  await shoot(page, picture);
  await context.close();
};

const only = process.argv.slice(2);
const path = chromiumPath();
if (path === null)
  throw new Error('No Chromium found. Install it (Debian: apt-get install chromium), then try again.');
const services = await wire({ articles: 'seeds', log: silentLog });
const preview = await openPreview({ services, host: '127.0.0.1', port: 0 });
const browser = await launchChromium(path);
for (const picture of PICTURES)
  if (only.length === 0 || only.includes(picture.name)) await draw(browser, preview.address, picture);
await browser.close();
await preview.close();
