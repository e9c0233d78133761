import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from '../stand-in/index.js';
import { type Bench, complaints, startBench } from './bench.js';

const MANAGE_SERVER = 0x20n;
const ADMINISTRATOR = 0x8n;
const TIMED_OUT = 0x400n | 0x10000n;

/** As an administrator can: the command is offered to everybody, so only the code protects it. */
const showToEverybody = ({ discord }: Bench): void => {
  const commands = discord.commands() as unknown as {
    default_member_permissions: unknown;
    contexts: unknown;
  }[];
  for (const command of commands) {
    command.default_member_permissions = null;
    command.contexts = [0, 1];
  }
};

const reindexed = async ({ discord }: Bench, seen: Seen): Promise<boolean> => {
  if (!seen.deferred) return false;
  const done = await discord.later(seen, ({ edits }) => edits >= 2);
  return done.message?.text.includes('Indexed 2 articles') === true;
};

const GUILD = {
  name: 'newsroom',
  owner: 'owner',
  roles: [{ name: 'editors' }, { name: 'readers' }, { name: 'moderators', permissions: MANAGE_SERVER }],
  channels: [{ name: 'general' }],
  members: [
    { user: 'ana' },
    { user: 'ben', roles: ['editors'] },
    { user: 'mod', roles: ['moderators'] },
    { user: 'owner' },
  ],
};

describe('who may change the articles', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ standIn: { guilds: [GUILD] } });
    showToEverybody(bench);
  });
  afterAll(async () => {
    // A thousand acts as fast as they go meet the client's own bound of 50 requests a second, on a fast machine.
    const others = complaints(bench.logged).filter((complaint) => complaint !== 'warn: rate limited');
    expect(others).toEqual([]);
    await bench.stop();
  });

  it.each([
    ['a member', { as: 'ana' }, false],
    ['a member with “Manage Server”', { as: 'mod' }, true],
    ['an administrator', { as: 'ana', permissions: ADMINISTRATOR }, true],
    ['a moderator who is timed out', { as: 'mod', permissions: TIMED_OUT }, false],
    ['a moderator in a direct message', { as: 'mod', dm: true, permissions: MANAGE_SERVER }, false],
    ['a member with another role', { as: 'ben' }, false],
  ] as const)('%s', async (_who, where, may) => {
    const seen = await bench.discord.slash('reindex', {}, where);
    expect(await reindexed(bench, seen)).toBe(may);
  });

  it('over 1,000 random pairs of role, place and command nobody gets what is not theirs', async () => {
    const bits = fc.constantFrom(0n, TIMED_OUT, MANAGE_SERVER, ADMINISTRATOR, ~MANAGE_SERVER & 0xfff7n);
    const pair = fc.record({
      as: fc.constantFrom('ana', 'ben', 'mod', 'owner'),
      dm: fc.boolean(),
      permissions: bits,
      roles: fc.subarray(['editors', 'readers', 'moderators']),
      act: fc.constantFrom('reindex', 'articles', 'button'),
    });
    const owned = await bench.discord.slash('quote', { by: 'Lopes' }, { as: 'ana' });
    const context = owned.message?.buttons.find(({ label }) => label === 'Context')?.customId ?? '';
    const wrong: string[] = [];
    await fc.assert(
      fc.asyncProperty(pair, async ({ act, ...where }) => {
        const moderator = !where.dm && (where.permissions & (MANAGE_SERVER | ADMINISTRATOR)) !== 0n;
        if (act === 'button') {
          const seen = await bench.discord.button(owned.message, context, { ...where, dm: false });
          const refused = seen.message?.text.includes('Only the person who asked') === true;
          const serverModerator = (where.permissions & (MANAGE_SERVER | ADMINISTRATOR)) !== 0n;
          if (refused === (where.as === 'ana' || serverModerator)) wrong.push(`${act} ${where.as}`);
          return;
        }
        const seen = await bench.discord.slash(act, {}, where);
        const got = act === 'reindex' ? seen.deferred : seen.kind === 'message' && !seen.deferred;
        if (got !== (act === 'reindex' ? moderator : true)) wrong.push(`${act} ${where.as} ${where.dm}`);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('with a moderator role', () => {
  const benchWithRole = async (roleOf: (bench: Bench) => string): Promise<Bench> => {
    const settings = { moderatorRoleId: 'unknown yet' as string };
    const started = await startBench({ standIn: { guilds: [GUILD] }, settings });
    // The id is known once the world is there; the bot reads its settings for each request.
    Object.assign(started.settings, { moderatorRoleId: roleOf(started) });
    return started;
  };

  it('its members may, and Discord is told not to hide the command from them', async () => {
    const own = await benchWithRole(
      ({ discord }) => discord.world.guild('newsroom').roles.find(({ name }) => name === 'editors')?.id ?? '',
    );
    expect(await reindexed(own, await own.discord.slash('reindex', {}, { as: 'ben' }))).toBe(true);
    expect(await reindexed(own, await own.discord.slash('reindex', {}, { as: 'ana' }))).toBe(false);
    await own.stop();
  });

  it('the role of everybody makes nobody a moderator', async () => {
    const own = await benchWithRole(({ discord }) => discord.world.guild('newsroom').id);
    expect(await reindexed(own, await own.discord.slash('reindex', {}, { as: 'ana' }))).toBe(false);
    await own.stop();
  });
});
