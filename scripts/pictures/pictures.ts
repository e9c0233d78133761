import type { Page } from 'playwright-core';

/** What one picture of the documentation shows, and how the preview comes to show it. */
export type Picture = {
  /** File name below `docs/pictures/`, without extension. */
  readonly name: string;
  readonly theme: 'dark' | 'light';
  readonly size: { readonly width: number; readonly height: number };
  readonly path: string;
  /** Only what was sent and answered last, not the whole page. */
  readonly lastExchange?: boolean;
  readonly act?: (page: Page) => Promise<void>;
};

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
/** Tall enough for the longest card, so that none is cut. */
const CARD = { width: 820, height: 2_400 };

/** Sends a line and waits for the answer. */
const send = async (page: Page, line: string): Promise<void> => {
  const before = await page.locator('.entry.bot .dm-message').count();
  await page.locator('#line').fill(line);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.locator('.log:not([hidden]) .entry.bot .dm-message').nth(before).waitFor();
};

const PAGES: readonly Picture[] = [
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
  {
    name: 'conversation-light',
    theme: 'light',
    size: { width: 820, height: 760 },
    path: '/?in=dm',
    act: async (page) => {
      await send(page, 'who is Keir Starmer?');
      await send(page, 'what did he say about troops?');
    },
  },
  {
    name: 'follow-up-dark',
    theme: 'dark',
    size: { width: 820, height: 640 },
    path: '/',
    act: async (page) => {
      await send(page, '/ask question:how long is the front line?');
      await page.getByRole('button', { name: 'Follow up' }).click();
      await page.locator('dialog[open] input').fill('and who said that?');
    },
  },
  { name: 'gallery-light', theme: 'light', size: { width: 1180, height: 820 }, path: '/gallery' },
];

/** What is typed for the picture of each command's page. */
const COMMANDS: Readonly<Record<string, string>> = {
  about: '/about',
  articles: '/articles',
  ask: '/ask question:who said that we are at a crossroads?',
  find: '/find Army chiefs of 28 countries met in Paris. Radakin wanted 64,000 soldiers, lol. And Portugal buys a second aircraft carrier!',
  help: '/help',
  privacy: '/privacy',
  quote: '/quote by:Keir Starmer',
  reindex: '/reindex',
  troops: '/troops about:troops',
  who: '/who name:Robert Glavas',
};

/** The picture of the second page of an answer. */
const SECOND_PAGE: Picture = {
  name: 'commands/troops-page-2',
  theme: 'dark',
  size: CARD,
  path: '/',
  lastExchange: true,
  act: async (page) => {
    await send(page, '/troops about:troops');
    await page.getByRole('button', { name: 'Next page' }).last().click();
    await page.getByText('2/', { exact: false }).last().waitFor();
  },
};

const ofCommand = ([name, line]: readonly [string, string]): Picture => ({
  name: `commands/${name}`,
  theme: 'dark',
  size: CARD,
  path: name === 'reindex' ? '/?as=moderator' : '/',
  lastExchange: true,
  act: (page) => send(page, line),
});

export const PICTURES: readonly Picture[] = [
  ...PAGES,
  ...Object.entries(COMMANDS).map(ofCommand),
  SECOND_PAGE,
];
