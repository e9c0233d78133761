import type { Hono } from 'hono';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../src/app/services.js';
import { createApp } from '../../src/preview/app.js';
import type { Completions, Drawn, PageEvent } from '../../src/preview/protocol.js';
import { textsFor } from '../../src/texts/index.js';
import { formCommand } from '../browser/form-command.js';
import { ferry, harbour } from '../support/articles.js';
import { deckhands } from '../support/counted.js';
import { servicesOver } from '../support/services.js';

const HOST = '127.0.0.1:3000';
const texts = textsFor('en');
const event = { asker: 'p1', in: 'talks', as: 'member', kind: 'line', text: '/about' } as const;

let services: Services;
let app: Hono;

beforeAll(async () => {
  const base = await servicesOver([harbour, ferry]);
  services = { ...base, commands: [...base.commands, formCommand] };
});

beforeEach(async () => {
  app = await createApp({ services, texts, host: '127.0.0.1', trusted: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: HOST, ...headers } });

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { host: HOST, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const send = async (done: Partial<PageEvent> & Record<string, unknown> = {}): Promise<Drawn> =>
  (await (await post('/api/events', { ...event, ...done })).json()) as Drawn;

describe('the page', () => {
  it('comes with a strict policy and no word of script or style of its own', async () => {
    const response = await get('/');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const page = await response.text();
    expect(page).not.toMatch(
      /<style|style="|\son[a-z]+="|<script>|<script (?!src="\/|type="module" src="\/)/u,
    );
    expect(page).not.toMatch(/(?:src|href)="(?!\/|#)/u);
  });

  it('names the commands that a link must not run', async () => {
    expect(await (await get('/')).text()).toContain('data-careful="reindex"');
  });

  it('lets nobody play the moderator where others can open it', async () => {
    const open = await createApp({ services, texts, host: '0.0.0.0', trusted: false });
    const page = await (await open.request('/', { headers: { host: HOST } })).text();
    expect(page).not.toContain('moderator');
    expect(await (await get('/')).text()).toContain('moderator');
  });

  it('says that there are no articles where there are none', async () => {
    const empty = await createApp({
      services: await servicesOver([]),
      texts,
      host: 'localhost',
      trusted: true,
    });
    expect(await (await empty.request('/', { headers: { host: HOST } })).text()).toContain(
      'There are no articles yet',
    );
  });
});

describe('a picture', () => {
  it('is drawn with its words and found at its address', async () => {
    const over = await createApp({
      services: await servicesOver(deckhands),
      texts,
      host: '127.0.0.1',
      trusted: true,
    });
    const ask = (path: string, body?: object) =>
      over.request(path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { host: HOST, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const drawn = (await (
      await ask('/api/events', { ...event, text: '/troops about:deckhands' })
    ).json()) as Drawn;
    const html = drawn.kind === 'message' ? drawn.html : '';
    const [, address = ''] =
      /<img class="dm-picture" src="([^"]+)" alt="deckhands: 4 statements, oldest first; 20 Jan 2025: at least 400 \[3\] — Ana Lopes;/u.exec(
        html,
      ) ?? [];
    const file = await ask(address);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png']);
  });
});

describe('files', () => {
  it('are the style, the logo and the scripts, each with its type', async () => {
    const types = await Promise.all(
      ['/style.css', '/logo.svg', '/client/main.js'].map(async (path) =>
        (await get(path)).headers.get('content-type'),
      ),
    );
    expect(types).toEqual(['text/css; charset=utf-8', 'image/svg+xml', 'text/javascript; charset=utf-8']);
  });

  it('are nothing else: no path leads out of the folder', async () => {
    for (const path of [
      '/client/tsconfig.json',
      '/client/..%2Fapp.ts',
      '/client/%2e%2e%2fapp.js',
      '/files/a/b',
      '/package.json',
      '/client/',
    ])
      expect((await get(path)).status, path).toBe(404);
  });
});

describe('an event', () => {
  it('is answered with the drawing of Discord’s own JSON', async () => {
    const drawn = await send();
    expect(drawn).toMatchObject({
      kind: 'message',
      surface: 'interaction',
      private: true,
      update: false,
      marks: [],
    });
    expect(drawn.kind === 'message' && drawn.html).toContain('Only you can see this');
  });

  it('brings what matched as offsets, one entry a block quote', async () => {
    const drawn = await send({ text: 'who designed the bridge' });
    if (drawn.kind !== 'message') throw new Error(JSON.stringify(drawn));
    expect(drawn.html.split('<blockquote>').length - 1).toBe(drawn.marks.length);
    expect(drawn.marks[0]?.ranges.length).toBeGreaterThan(0);
    expect(JSON.stringify(drawn.marks)).not.toMatch(/[a-z]{8}/u);
  });

  it('can ask for a form, which comes back as a request', async () => {
    expect(await send({ text: '/form' })).toMatchObject({ kind: 'form' });
    expect(await send({ kind: 'submit', id: 'made-up', fields: { by: 'x' } })).toMatchObject({
      kind: 'message',
    });
  });

  it('takes a dismissed answer away, and opens a form to go on in', async () => {
    const first = await send({ text: '/ask question:who designed the bridge' });
    const html = first.kind === 'message' ? first.html : '';
    const idOf = (label: string): string =>
      new RegExp(`data-custom-id="([^"]+)"[^>]*>${label}<`, 'u').exec(html)?.[1] ?? '';
    const press = { kind: 'press', values: [], surface: 'interaction' } as const;
    const form = await send({ ...press, id: idOf('Follow up') });
    expect(form.kind === 'form' && form.html).toContain('What else do you want to know?');
    const sent = await send({ kind: 'submit', id: idOf('Follow up'), fields: { text: 'who is he?' } });
    expect(sent).toMatchObject({ kind: 'message', surface: 'interaction', private: false, update: false });
    expect(await send({ ...press, id: idOf('Dismiss') })).toEqual({ kind: 'dismissed' });
  });

  it('of deleting forgets what was said', async () => {
    await send({ text: 'who is Ana Lopes?' });
    const goesOn = async () => {
      const drawn = await send({ text: 'what did she say?' });
      return drawn.kind === 'message' && drawn.html.includes('Ana Lopes');
    };
    expect(await goesOn()).toBe(true);
    expect(await send({ kind: 'delete' })).toEqual({ kind: 'dismissed' });
    expect(await goesOn()).toBe(false);
  });

  it('turns a page on the surface on which it was shown', async () => {
    const first = await send({ text: '/ask question:harbour bridge' });
    const html = first.kind === 'message' ? first.html : '';
    const [, id = ''] = /data-custom-id="(a\.p[^"]+)"[^>]*>▶/u.exec(html) ?? [];
    const turned = await send({ kind: 'press', id, values: [], surface: 'message' });
    expect(turned).toMatchObject({ kind: 'message', update: true, surface: 'message' });
  });

  it('that is not one is refused with a sentence', async () => {
    for (const body of [
      '',
      'null',
      '[]',
      '{}',
      '{',
      JSON.stringify({ ...event, asker: 'Ü' }),
      JSON.stringify({ ...event, in: 'elsewhere' }),
      JSON.stringify({ ...event, text: 'x'.repeat(2_001) }),
    ]) {
      const response = await post('/api/events', body);
      expect([response.status, ((await response.json()) as Drawn).kind], body.slice(0, 40)).toEqual([
        400,
        'failure',
      ]);
    }
  });

  it('larger than any form is refused before it is read', async () => {
    const response = await post('/api/events', { ...event, text: 'x'.repeat(70_000) });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      kind: 'failure',
      sentence: 'This is too long to be read. Shorten it and send it again.',
    });
  });

  it('of another site, another host name or another type is refused', async () => {
    expect((await post('/api/events', event, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/api/events', event, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post('/api/events', event, { host: 'evil.example' })).status).toBe(421);
    expect((await post('/api/events', event, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await get('/', { host: 'evil.example' })).status).toBe(421);
  });

  it('too often is refused for a while', async () => {
    app = await createApp({
      services,
      texts,
      host: '127.0.0.1',
      trusted: true,
      rate: { points: 3, seconds: 10 },
    });
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await post('/api/events', event)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await post('/api/events', event);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      kind: 'failure',
      sentence: 'Too many questions at once. Wait a few seconds, then ask again.',
    });
    expect((await get('/')).status).toBe(200);
  });
});

describe('completions', () => {
  it('come as the lines that they make', async () => {
    const response = await post('/api/completions', {
      asker: 'p1',
      in: 'dm',
      as: 'member',
      text: '/who name:lop',
    });
    expect(((await response.json()) as Completions).items.map(({ line }) => line)).toEqual([
      '/who name:Ana Lopes ',
    ]);
    expect((await post('/api/completions', { text: 1 })).status).toBe(400);
  });
});

describe('a fault', () => {
  it('is a sentence with an id, never a trace', async () => {
    const broken = {
      ...services,
      desks: {
        ...services.desks,
        deskFor: () => {
          throw new Error('secret');
        },
      },
    };
    app = await createApp({ services: broken, texts, host: '127.0.0.1', trusted: true });
    const response = await get('/');
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('(id abc123)');
  });
});
