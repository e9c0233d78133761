import { type ChatInputCommandInteraction, type Interaction, MessageFlags, REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, outcomeOf, startBench } from './test-bench.js';

describe('what the stand-in refuses, as Discord does', () => {
  let bench: Bench;
  let rest: REST;
  beforeEach(async () => {
    bench = await startBench({
      users: [{ name: 'ana' }, { name: 'closed', acceptsDms: false }],
      guilds,
    });
    rest = bench.bot.client.rest;
  });
  afterEach(() => bench.stop());

  const guilds = [
    {
      name: 'newsroom',
      channels: [
        { name: 'general' },
        { name: 'no-entry', deny: 1024n },
        { name: 'read-only', deny: 2048n },
        { name: 'no-history', deny: 65_536n },
      ],
      members: [{ user: 'ana' }, { user: 'closed' }],
    },
  ];
  const say = (channel: string, body: unknown = { content: 'hello' }): Promise<unknown> =>
    rest.post(Routes.channelMessages(bench.discord.world.channel(channel).id), { body });

  /** An interaction that the bot holds and has not answered. */
  async function open(): Promise<ChatInputCommandInteraction> {
    const caught: Interaction[] = [];
    bench.onInteraction = (interaction) => caught.push(interaction);
    await bench.discord.slash('ask', {}, { within: 1 });
    await expect.poll(() => caught.length).toBe(1);
    const [interaction] = caught;
    if (!interaction?.isChatInputCommand()) throw new Error('no command came');
    return interaction;
  }

  it('a second reply: 40060, and the first one stands', async () => {
    const interaction = await open();
    await interaction.reply('one');
    interaction.replied = false;
    expect(await outcomeOf(interaction.reply('two'))).toBe('400 40060');
    expect(bench.discord.journal.refusals).toMatchObject([
      {
        code: 40060,
        interactionId: interaction.id,
        where: 'POST /interactions/:interaction/:token/callback',
      },
    ]);
  });

  it('a reply after three seconds: 10062; shortly before it is still taken', async () => {
    const soon = await open();
    bench.discord.clock.advance(2500);
    expect(await outcomeOf(soon.reply('soon'))).toBe('ok');
    const late = await open();
    bench.discord.clock.advance(3001);
    expect(await outcomeOf(late.reply('late'))).toBe('404 10062');
  });

  it('a follow-up with a token of more than 15 minutes: 50027', async () => {
    const interaction = await open();
    await interaction.reply('one');
    bench.discord.clock.advance(15 * 60 * 1000 - 5000);
    expect(await outcomeOf(interaction.followUp('two'))).toBe('ok');
    bench.discord.clock.advance(6000);
    expect(await outcomeOf(interaction.followUp('three'))).toBe('401 50027');
    expect(await outcomeOf(interaction.editReply('three'))).toBe('401 50027');
  });

  it('an unknown interaction: 10062; an unknown token: 50027; a follow-up before the answer: 10015', async () => {
    const interaction = await open();
    const body = { type: 4, data: { content: 'x' } };
    expect(await outcomeOf(rest.post(Routes.interactionCallback('1', interaction.token), { body }))).toBe(
      '404 10062',
    );
    expect(
      await outcomeOf(
        rest.post(Routes.webhook(interaction.applicationId, 'other'), { body: { content: 'x' } }),
      ),
    ).toBe('401 50027');
    expect(
      await outcomeOf(
        rest.post(Routes.webhook(interaction.applicationId, interaction.token), {
          body: { content: 'x' },
          auth: false,
        }),
      ),
    ).toBe('404 10015');
  });

  it('an answer of a type that does not fit: 50035', async () => {
    const interaction = await open();
    for (const type of [6, 7, 8, 42]) {
      expect(
        await outcomeOf(
          rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
            body: { type },
            auth: false,
          }),
        ),
      ).toBe('400 50035');
    }
  });

  it('Components V2 in a deferred answer: 50035', async () => {
    const interaction = await open();
    const body = { type: 5, data: { flags: MessageFlags.IsComponentsV2 } };
    expect(
      await outcomeOf(
        rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false }),
      ),
    ).toBe('400 50035');
    expect(await outcomeOf(interaction.deferReply({ flags: MessageFlags.Ephemeral }))).toBe('ok');
  });

  it('a bad body: 50035 with a tree that ends in _errors', async () => {
    const interaction = await open();
    const failed = await interaction
      .reply({ embeds: [{ title: 'x'.repeat(257) }] })
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({
      status: 400,
      code: 50035,
      rawError: {
        errors: {
          data: {
            embeds: {
              0: {
                title: {
                  _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' }],
                },
              },
            },
          },
        },
      },
    });
    await interaction.reply('better');
    const [entry] = bench.discord.journal.refusals;
    expect(entry?.reason).toBe('Invalid Form Body | data.embeds.0.title: Must be 256 or fewer in length.');
  });

  it('an empty message: 50006', async () => {
    expect(await outcomeOf(say('general', {}))).toBe('400 50006');
    expect(await outcomeOf(say('general', { content: '  ' }))).toBe('400 50006');
  });

  it('a channel that it may not see: 50001, or not write in: 50013, or not read back: 160002', async () => {
    expect(await outcomeOf(say('general'))).toBe('ok');
    expect(await outcomeOf(say('no-entry'))).toBe('403 50001');
    expect(await outcomeOf(say('read-only'))).toBe('403 50013');
    const { sent } = await bench.discord.plainMessage('hi', { channel: 'no-history', answers: 0, within: 1 });
    expect(
      await outcomeOf(say('no-history', { content: 'hi', message_reference: { message_id: sent.id } })),
    ).toBe('400 160002');
    expect(
      await outcomeOf(rest.get(Routes.channelMessage(bench.discord.world.channel('no-history').id, sent.id))),
    ).toBe('403 50013');
  });

  it('a direct message to somebody who takes none: 50007', async () => {
    const { client } = bench.bot;
    expect(await outcomeOf(client.users.send(bench.discord.world.user('ana').id, 'hi'))).toBe('ok');
    expect(await outcomeOf(client.users.send(bench.discord.world.user('closed').id, 'hi'))).toBe('403 50007');
    expect(await outcomeOf(client.users.createDM('1'))).toBe('404 10013');
  });

  it("another's message cannot be edited: 50005, nor deleted: 50013, and a missing one is 10008", async () => {
    const { sent } = await bench.discord.plainMessage('mine', { answers: 0, within: 1 });
    const path = Routes.channelMessage(sent.channelId, sent.id);
    expect(await outcomeOf(rest.patch(path, { body: { content: 'yours' } }))).toBe('403 50005');
    expect(await outcomeOf(rest.delete(path))).toBe('403 50013');
    expect(await outcomeOf(rest.get(Routes.channelMessage(sent.channelId, '1')))).toBe('404 10008');
  });

  it('unknown places: 10003, 10004, 10007, 404 for a route and 405 for a method', async () => {
    expect(await outcomeOf(rest.get(Routes.channel('1')))).toBe('404 10003');
    expect(await outcomeOf(rest.get(Routes.guild('1')))).toBe('404 10004');
    expect(await outcomeOf(rest.get(Routes.guildMember(bench.discord.world.guild('newsroom').id, '1')))).toBe(
      '404 10007',
    );
    expect(await outcomeOf(rest.get('/no/such/route'))).toBe('404 0');
    expect(await outcomeOf(rest.put('/users/@me'))).toBe('405 0');
    expect(bench.discord.journal.requests.filter(({ route }) => route === '/no/such/route')).toHaveLength(1);
  });

  it('a wrong token: 401 on REST', async () => {
    const wrong = new REST({ api: bench.discord.api }).setToken('wrong');
    expect(await outcomeOf(wrong.get(Routes.user()))).toBe('401 0');
  });

  it('a body that is no JSON: 50109', async () => {
    const url = `${bench.discord.api}/v10${Routes.channelMessages(bench.discord.world.channel('general').id)}`;
    const headers = { authorization: `Bot ${bench.discord.token}`, 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: '{"content":' });
    expect([response.status, await response.json()]).toEqual([
      400,
      { message: 'The request body contains invalid JSON.', code: 50109 },
    ]);
  });
});
