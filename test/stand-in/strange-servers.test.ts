import { PermissionFlagsBits as Bits, type Interaction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './test-bench.js';

const member = Bits.ViewChannel | Bits.SendMessages | Bits.UseApplicationCommands;

describe('a server that the bot is no member of', () => {
  let bench: Bench;
  const heard: Interaction[] = [];
  beforeAll(async () => {
    bench = await startBench({
      users: [{ name: 'ana' }],
      guilds: [
        { name: 'newsroom', members: [{ user: 'ana' }] },
        { name: 'elsewhere', bot: false, members: [{ user: 'ana' }] },
        {
          name: 'open',
          bot: false,
          everyone: member | Bits.UseExternalApps,
          members: [{ user: 'ana' }],
        },
      ],
    });
    await bench.bot.client.application.commands.set([
      { name: 'Carried', type: 3, contexts: [0, 1, 2], integrationTypes: [0, 1] },
      { name: 'Fixed', type: 3, contexts: [0], integrationTypes: [0] },
    ] as never);
    bench.onInteraction = async (i) => {
      heard.push(i);
      if (i.isRepliable()) await i.reply({ content: 'ok' });
    };
  });
  afterAll(() => bench.stop());

  const said = async (guild: string) =>
    (await bench.discord.plainMessage('the whole text', { guild, answers: 0, within: 1 })).sent;

  it('is unknown to the bot, which hears nothing of it', async () => {
    expect([...bench.bot.client.guilds.cache.values()].map(({ name }) => name)).toEqual(['newsroom']);
    const before = bench.discord.journal.events.length;
    await said('elsewhere');
    expect(bench.discord.journal.events.length).toBe(before);
  });

  it('brings commands of users who installed the bot, with the message', async () => {
    const sent = await said('elsewhere');
    await bench.discord.messageCommand('Carried', sent, { guild: 'elsewhere' });
    const carried = heard.at(-1);
    expect(carried?.isMessageContextMenuCommand() && carried.targetMessage.content).toBe('the whole text');
    expect(carried?.authorizingIntegrationOwners).toMatchObject({
      guildId: null,
      userId: bench.discord.world.user('ana').id,
    });
    expect(carried?.guild).toBeNull();
  });

  it('shows answers to the asker alone where members may not use apps from outside', async () => {
    const closed = await bench.discord.messageCommand('Carried', await said('elsewhere'), {
      guild: 'elsewhere',
    });
    const open = await bench.discord.messageCommand('Carried', await said('open'), { guild: 'open' });
    expect([closed.ephemeral, open.ephemeral]).toEqual([true, false]);
  });

  it('offers no command that belongs to servers with the bot', async () => {
    const sent = await said('elsewhere');
    await expect(bench.discord.messageCommand('Fixed', sent, { guild: 'elsewhere' })).rejects.toThrow(
      '"Fixed" does not come with a user: its integration_types lack 1.',
    );
  });
});
