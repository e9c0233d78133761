import { beforeAll, describe, expect, it } from 'vitest';
import { handle } from '../../src/app/handle/index.js';
import type { Notice, Reply } from '../../src/app/reply.js';
import type { Services } from '../../src/app/services.js';
import { ferry, harbour } from '../support/articles.js';
import { servicesOver } from '../support/services.js';

const common = {
  asker: { id: '1', moderator: false },
  where: { kind: 'server', server: '10', channel: '20' },
  locale: 'en',
} as const;

let services: Services;

beforeAll(async () => {
  services = await servicesOver([harbour, ferry]);
});

const used = (text: string, command = 'find', by = services): Promise<Reply> =>
  handle({ ...common, kind: 'message', command, text }, by);

const keysOf = (reply: Reply): readonly string[] => (reply as Notice).lines.map(({ key }) => key);

describe('a message command', () => {
  it('gives a private reply with a finding for each statement', async () => {
    const reply = await used('Jan Novák designed the bridge. The mayor sings in an opera choir.');
    expect(reply).toMatchObject({
      kind: 'findings',
      private: true,
      controls: [],
      leftOut: 0,
      findings: [
        { statement: { text: 'Jan Novák designed the bridge.' }, outcome: 'found' },
        { statement: { text: 'The mayor sings in an opera choir.' }, outcome: 'silent', excerpts: [] },
      ],
    });
  });

  it('counts what it left out', async () => {
    const reply = await used('Ana Lopes opened the harbour bridge. '.repeat(11));
    expect(reply).toMatchObject({ kind: 'findings', leftOut: 3 });
  });

  it('is the same typed as text, where there are no messages to use it on', async () => {
    const text = '/find Jan Novák designed the bridge.';
    const typed = await handle({ ...common, kind: 'text', text }, services);
    expect(typed).toEqual(await used('Jan Novák designed the bridge.'));
    const bare = await handle({ ...common, kind: 'text', text: '/find' }, services);
    expect(keysOf(bare)).toEqual(['error.missingOption']);
  });

  it.each(['', '  \n', '\u200b'])('says that a message without words has none: %j', async (text) => {
    const reply = await used(text);
    expect(reply).toMatchObject({ kind: 'notice', private: true });
    expect(keysOf(reply)).toEqual(['find.empty']);
  });

  it.each(['lol 😂', '<:pepe:123456789>', 'https://example.org/some-bridge', '```js\nbridge()\n```'])(
    'says that there is nothing to look up: %j',
    async (text) => {
      expect(keysOf(await used(text))).toEqual(['find.nothing']);
    },
  );

  it('says so where there are no articles', async () => {
    expect(keysOf(await used('Ana Lopes opened the bridge.', 'find', await servicesOver([])))).toEqual([
      'answer.noArticles',
    ]);
  });

  it('that is none is answered with what to do', async () => {
    expect(keysOf(await used('words', 'ask'))).toEqual(['error.unknownCommand']);
    expect(keysOf(await used('words', 'Old name'))).toEqual(['error.unknownCommand']);
  });
});
