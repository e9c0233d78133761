import { Hono } from 'hono';
import type { Services } from '../app/services.js';
import { showSuggestion } from '../render/lines.js';
import { say, type Texts } from '../texts/index.js';
import { createApi } from './api.js';
import { type Attachments, createAttachments } from './attachments.js';
import { readClientFiles } from './client-files.js';
import { drawGallery } from './gallery/index.js';
import { guard } from './guard.js';
import { strictHeaders } from './headers.js';
import { LOGO } from './logo.js';
import { drawPage } from './page/index.js';
import { limitRate, RATE, type Rate } from './rate.js';
import { STYLE } from './style/index.js';

export type AppOptions = {
  readonly services: Services;
  readonly texts: Texts;
  /** The host name on which it listens. */
  readonly host: string;
  readonly trusted: boolean;
  readonly rate?: Rate;
};

/** The gallery asks dozens of questions at once. */
const GALLERY_RATE: Rate = { points: 20, seconds: 10 };

const examplesFor = async (services: Services, texts: Texts): Promise<readonly string[]> => {
  const desk = services.desks.deskFor({ kind: 'dm', channel: 'dm' });
  const suggestions = await desk.examples();
  return suggestions.map((suggestion) => showSuggestion(suggestion, { texts, escape: (text) => text }));
};

const serveFiles = (app: Hono, attachments: Attachments): void => {
  app.get('/files/:id/:name', (context) => {
    const file = attachments.find(context.req.param('id'));
    if (file === undefined) return context.notFound();
    return context.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${file.name}"`,
    });
  });
};

/** The preview as a web application: pages, style, scripts and the interface behind them. */
export const createApp = async (options: AppOptions): Promise<Hono> => {
  const { services, texts, host, trusted, rate = RATE } = options;
  const scripts = await readClientFiles();
  const attachments = createAttachments(services.newId);
  const app = new Hono();
  app.use(strictHeaders());
  app.use(guard(host));
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-cache');
  });
  app.route('/api', createApi({ services, texts, attachments, rate, trusted }));
  const careful = services.commands
    .filter(({ who, slow }) => slow || who === 'moderators')
    .map(({ name }) => name);
  const menu = services.commands.flatMap((command) =>
    command.kind === 'message' ? [{ name: command.name, label: say(texts, command.label) }] : [],
  );
  app.get('/', async (context) =>
    context.html(drawPage({ examples: await examplesFor(services, texts), trusted, careful, menu })),
  );
  app.use('/gallery', limitRate(GALLERY_RATE, say(texts, 'error.busy')));
  app.get('/gallery', async (context) => context.html(await drawGallery({ services, texts, attachments })));
  app.get('/style.css', (context) => context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/logo.svg', (context) => context.body(LOGO, 200, { 'content-type': 'image/svg+xml' }));
  app.get('/client/:name', (context) => {
    const script = scripts.get(context.req.param('name'));
    if (script === undefined) return context.notFound();
    return context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });
  serveFiles(app, attachments);
  app.notFound((context) => context.text('There is nothing here. The preview is at /.', 404));
  app.onError((error, context) => {
    const id = services.newId();
    services.log.error('preview failed', error, { id });
    return context.json({ kind: 'failure', sentence: say(texts, 'error.unexpected', { id }) }, 500);
  });
  return app;
};
