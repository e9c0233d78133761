import { describe, expect, it } from 'vitest';
import { type PingSurface, pings } from './pings.js';

type Case = readonly [name: string, body: object, surface: PingSurface, expected: readonly string[]];

const all = { content: '@everyone @here <@1> <@!2> <@&3>' };
const cases: readonly Case[] = [
  [
    'a channel message pings everybody it names',
    all,
    'channel',
    ['@everyone', '@here', 'user:1', 'user:2', 'role:3', 'reply:9'],
  ],
  ['an answer pings users only', all, 'interaction', ['user:1', 'user:2', 'reply:9']],
  ['parse: [] pings nobody', { ...all, allowed_mentions: { parse: [] } }, 'channel', []],
  [
    'a list allows those in it',
    { ...all, allowed_mentions: { users: ['2'], roles: ['3'] } },
    'channel',
    ['user:2', 'role:3'],
  ],
  [
    'the author of the message replied to',
    { content: 'x', allowed_mentions: { parse: [], replied_user: true } },
    'channel',
    ['reply:9'],
  ],
  [
    'text displays count',
    {
      components: [{ type: 17, components: [{ type: 10, content: '<@1>' }] }],
      allowed_mentions: { parse: ['users'] },
    },
    'interaction',
    ['user:1'],
  ],
  [
    'embeds do not',
    { embeds: [{ description: '@everyone <@1>' }], allowed_mentions: { parse: ['users', 'everyone'] } },
    'channel',
    [],
  ],
  [
    'code does not',
    { content: '`<@1>` ```\n@everyone\n``` <@2>', allowed_mentions: { parse: ['users', 'everyone'] } },
    'channel',
    ['user:2'],
  ],
  [
    'an open backtick hides nothing',
    { content: '`<@1>', allowed_mentions: { parse: ['users'] } },
    'channel',
    ['user:1'],
  ],
];

describe('whom a message pings', () => {
  it.each(cases)('%s', (_name, body, surface, expected) => {
    expect(pings({ ...body }, surface, '9')).toEqual(expected);
  });

  it('stays linear on pumped input', () => {
    const started = performance.now();
    pings({ content: '<@'.repeat(50_000) + '`'.repeat(50_000) }, 'channel', null);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
