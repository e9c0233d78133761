import { createServer, type Server } from 'node:http';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../src/app/services.js';
import { openPreview, type Preview, PreviewError } from '../../src/preview/index.js';
import { ferry } from '../support/articles.js';
import { servicesOver } from '../support/services.js';

let services: Services;
const opened: Preview[] = [];
const taken: Server[] = [];

beforeAll(async () => {
  services = await servicesOver([ferry]);
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((preview) => preview.close()));
  await Promise.all(taken.splice(0).map((server) => new Promise((done) => server.close(done))));
});

const open = async (host: string, port: number): Promise<Preview> => {
  const preview = await openPreview({ services, host, port });
  opened.push(preview);
  return preview;
};

const take = async (): Promise<number> => {
  const server = createServer();
  taken.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

describe('opening the preview', () => {
  it('gives the address at which a browser finds it', async () => {
    const { address, notes } = await open('127.0.0.1', 0);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect(notes).toEqual([]);
    expect(await (await fetch(address)).text()).toContain('<h1 id="place-name"># talks</h1>');
  });

  it('takes the next port where the wanted one is taken, and says so', async () => {
    const port = await take();
    const { address, notes } = await open('127.0.0.1', port);
    const used = Number(new URL(address).port);
    expect(used).toBeGreaterThan(port);
    expect(notes).toEqual([`Port ${port} is taken, so the preview uses ${used}.`]);
  });

  it('warns where others can open it, and takes no moderator there', async () => {
    const { address, notes } = await open('0.0.0.0', 0);
    expect(address).toContain('http://127.0.0.1:');
    expect(notes).toEqual([
      'PREVIEW_HOST is 0.0.0.0: whoever reaches this machine can open the preview, as a member only.',
    ]);
    expect(await (await fetch(address)).text()).not.toContain('moderator');
  });

  it('names the setting where the host cannot be opened', async () => {
    await expect(open('192.0.2.1', 0)).rejects.toThrow(PreviewError);
    await expect(open('192.0.2.1', 0)).rejects.toThrow(
      /^PREVIEW_HOST: 192\.0\.2\.1 cannot be opened \(EADDRNOTAVAIL\)/u,
    );
  });

  it('ends at once, with connections still open', async () => {
    const preview = await openPreview({ services, host: '127.0.0.1', port: 0 });
    await fetch(preview.address);
    const started = performance.now();
    await preview.close();
    expect(performance.now() - started).toBeLessThan(1_000);
    await expect(fetch(preview.address)).rejects.toThrow();
  });
});
