import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Services } from '../../src/app/services.js';
import { readArticles } from '../../src/library/index.js';
import { servicesOver } from '../support/services.js';
import { type Bench, createBench } from './bench.js';
import { chromiumPath, launchChromium } from './chromium.js';
import { formCommand } from './form-command.js';
import { accessibility } from './suites/accessibility.js';
import { apps } from './suites/apps.js';
import { buttons } from './suites/buttons.js';
import { commands } from './suites/commands.js';
import { goingOn } from './suites/going-on.js';
import { hostile } from './suites/hostile.js';
import { keyboard } from './suites/keyboard.js';
import { places } from './suites/places.js';
import { speed } from './suites/speed.js';
import { verbatim } from './suites/verbatim.js';

const path = chromiumPath();
if (path === null)
  process.stderr.write(
    'No Chromium here: the browser tests are skipped (Debian: apt-get install chromium).\n',
  );

/** A re-index takes a moment, so that its progress can be seen. */
const slowed = (services: Services): Services => ({
  ...services,
  commands: [...services.commands, formCommand],
  desks: {
    ...services.desks,
    reindex: async (where) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return services.desks.reindex(where);
    },
  },
});

describe.skipIf(path === null)('the preview in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let bench: Bench;
  const at = { bench: () => bench, browser: () => browser };

  beforeAll(async () => {
    browser = await launchChromium(path ?? '');
    bench = await createBench(browser, slowed(await servicesOver((await readArticles('seeds')).articles)));
  }, 60_000);

  afterAll(async () => {
    await bench?.close();
    await browser?.close();
  });

  commands(at);
  buttons(at);
  goingOn(at);
  apps(at);
  places(at);
  keyboard(at);
  accessibility(at);
  hostile(at);
  verbatim(at);
  speed(at);
});
