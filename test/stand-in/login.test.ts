import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Discord, startStandIn } from './index.js';
import { startBot, type TestBot } from './test-bot.js';

describe('a discord.js client at the stand-in', () => {
  let discord: Discord;
  let bot: TestBot;

  beforeEach(async () => {
    discord = await startStandIn();
    bot = await startBot(discord, {
      commands: [
        {
          name: 'ask',
          description: 'Ask',
          options: [{ type: 3, name: 'question', description: 'What', required: true }],
        },
      ],
      onInteraction: (interaction) =>
        interaction.isChatInputCommand() &&
        interaction.reply(`You asked ${interaction.options.getString('question')}`),
      onMessage: (message) => message.content !== '' && message.reply(`Heard: ${message.cleanContent}`),
    });
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });

  it('becomes ready with its guild available and its application known', () => {
    const guild = bot.client.guilds.cache.first();
    expect({
      user: bot.client.user.username,
      application: bot.client.application.id,
      guild: guild?.name,
      available: guild?.available,
      channels: guild?.channels.cache.map(({ name }) => name),
      me: guild?.members.me?.id,
    }).toEqual({
      user: 'helper',
      application: discord.world.applicationId,
      guild: 'newsroom',
      available: true,
      channels: ['general', 'no-entry', 'read-only'],
      me: discord.world.bot.id,
    });
    expect(discord.journal.identifies).toMatchObject([{ intents: 4609 }]);
  });

  it('answers a slash command', async () => {
    const seen = await discord.slash('ask', { question: 'how many' });
    expect(seen).toMatchObject({
      kind: 'message',
      ephemeral: false,
      refused: [],
      message: { content: 'You asked how many', author: 'helper' },
    });
    expect(seen.ms).toBeLessThan(1000);
  });

  it('answers a direct message from a channel it has never seen', async () => {
    const { answers } = await discord.directMessage('hello', { as: 'ben' });
    expect(answers.map(({ text }) => text)).toEqual(['Heard: hello']);
  });

  it('answers a mention, and hears only silence from an ordinary message', async () => {
    expect((await discord.mention('hello')).answers.map(({ text }) => text)).toEqual([
      'Heard: @helper hello',
    ]);
    expect((await discord.plainMessage('hello', { answers: 0 })).answers).toEqual([]);
  });
});
