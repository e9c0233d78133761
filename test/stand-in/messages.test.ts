import { type Client, Events, GatewayIntentBits, type Message, Partials } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './test-bench.js';

describe('messages and what a bot without privileged intents gets of them', () => {
  let bench: Bench;
  let heard: Message[];
  beforeEach(async () => {
    bench = await startBench();
    heard = [];
    bench.onMessage = (message) => heard.push(message);
  });
  afterEach(() => bench.stop());
  const quiet = { answers: 0, within: 60 } as const;
  const contents = (): readonly string[] => heard.map(({ content }) => content);

  it('direct messages and mentions come with their content, others empty', async () => {
    await bench.discord.directMessage('in private', quiet);
    await bench.discord.mention('you', quiet);
    await bench.discord.plainMessage('among us', quiet);
    await expect.poll(contents).toEqual(['in private', `<@${bench.discord.world.bot.id}> you`, '']);
    expect(heard.map((message) => message.mentions.has(bench.bot.client.user))).toEqual([false, true, false]);
  });

  it('a reply with ping to an ordinary message comes whole; without ping, or to an answer of a command, empty', async () => {
    bench.onMessage = (message) =>
      message.inGuild() && message.content !== '' && message.mentions.repliedUser === null
        ? message.reply('regular')
        : heard.push(message);
    const { answers } = await bench.discord.mention('hello');
    const regular = answers[0] ?? null;
    bench.onInteraction = (i) => i.isChatInputCommand() && i.reply('answer');
    const answer = (await bench.discord.slash('ask')).message;
    await bench.discord.replyTo(regular, 'with ping', quiet);
    await bench.discord.replyTo(regular, 'without ping', { ...quiet, ping: false });
    await bench.discord.replyTo(answer, 'to an answer', quiet);
    await expect.poll(contents).toEqual(['with ping', '', '']);
    expect(heard.map(({ reference }) => reference?.messageId)).toEqual([
      regular?.id,
      regular?.id,
      answer?.id,
    ]);
  });

  it('an exchange gathers as many answers as are asked for, with whom they ping', async () => {
    bench.onMessage = async (message) => {
      await message.reply(`hello ${message.author}`);
      await message.reply({
        content: `@everyone ${message.author}`,
        allowedMentions: { parse: [], repliedUser: false },
      });
    };
    const { sent, answers } = await bench.discord.directMessage('hi', { as: 'ben', answers: 2 });
    const ben = bench.discord.world.user('ben').id;
    expect(answers.map(({ pings, replyTo }) => [pings, replyTo])).toEqual([
      [[`user:${ben}`, `reply:${ben}`], sent.id],
      [[], sent.id],
    ]);
  });

  it('a deletion, a server joined and a server left reach the client', async () => {
    const { client } = bench.bot;
    const { sent } = await bench.discord.mention('soon gone', quiet);
    const deleted = next(client, Events.MessageDelete);
    bench.discord.deleteMessage(sent);
    expect(await deleted).toMatchObject({ id: sent.id });
    const joined = next(client, Events.GuildCreate);
    const guild = bench.discord.joinGuild({ name: 'second', members: [{ user: 'ben' }] });
    expect(await joined).toMatchObject({ id: guild.id, name: 'second', available: true });
    const left = next(client, Events.GuildDelete);
    bench.discord.leaveGuild('second');
    expect(await left).toMatchObject({ id: guild.id });
  });

  it('typing, fetching and writing work as in any channel; without EmbedLinks embeds vanish silently', async () => {
    bench.discord.joinGuild({
      name: 'bare',
      botPermissions: 68_608n,
      everyone: 0n,
      channels: [{ name: 'plain' }],
    });
    const channel = await bench.bot.client.channels.fetch(bench.discord.world.channel('plain').id);
    if (!channel?.isSendable()) throw new Error('cannot send');
    await channel.sendTyping();
    const message = await channel.send({ content: 'text', embeds: [{ title: 'gone' }] });
    expect(message.embeds).toEqual([]);
    expect((await channel.messages.fetch({ limit: 5 })).map(({ content }) => content)).toEqual(['text']);
    await message.edit('other');
    expect(bench.discord.messagesIn(channel.id)).toMatchObject([{ text: 'other', edits: 1 }]);
    await message.delete();
    expect(bench.discord.messagesIn(channel.id)).toEqual([]);
  });
});

describe('intents', () => {
  it('with the granted Message Content intent everything comes whole, and without DirectMessages no direct message', async () => {
    const intents = [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.MessageContent,
    ];
    const bench = await startBench(
      { grantedIntents: GatewayIntentBits.MessageContent },
      { options: { intents, partials: [Partials.Channel] } },
    );
    const heard: string[] = [];
    bench.onMessage = ({ content }) => heard.push(content);
    await bench.discord.plainMessage('among us', { answers: 0, within: 60 });
    await bench.discord.directMessage('unheard', { answers: 0, within: 60 });
    await expect.poll(() => heard).toEqual(['among us']);
    await bench.stop();
  });
});

const next = (
  client: Client,
  event: Events.MessageDelete | Events.GuildCreate | Events.GuildDelete,
): Promise<unknown> => new Promise((resolve) => client.once(event as 'messageDelete', resolve));
