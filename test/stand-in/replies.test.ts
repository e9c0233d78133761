import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './test-bench.js';

const row = (...buttons: readonly ButtonBuilder[]) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons);
const button = (id: string) =>
  new ButtonBuilder().setCustomId(id).setLabel(`Press ${id}`).setStyle(ButtonStyle.Primary);

describe('what a member sees of an answer', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  beforeEach(() => {
    bench.onInteraction = () => undefined;
  });
  afterAll(() => bench.stop());

  it('an ephemeral reply is seen by one and found by nobody', async () => {
    bench.onInteraction = (i) =>
      i.isChatInputCommand() &&
      i.reply({ content: 'secret', flags: MessageFlags.Ephemeral, components: [row(button('a'))] });
    const seen = await bench.discord.slash('ask', {}, { as: 'ana' });
    expect(seen).toMatchObject({
      kind: 'message',
      ephemeral: true,
      message: { text: 'secret', ephemeral: true },
    });
    const message = seen.message ?? { id: '' };
    await expect(bench.discord.button(message, 'a', { as: 'ben' })).rejects.toThrow(
      'Only ana sees this message.',
    );
    const channel = await bench.bot.client.channels.fetch(seen.message?.channelId ?? '');
    await expect(channel?.isSendable() && channel.messages.fetch(message.id)).rejects.toMatchObject({
      code: 10008,
    });
  });

  it('a deferred answer is waited for, and keeps its ephemeral state whatever the edit says', async () => {
    bench.onInteraction = async (i) => {
      if (!i.isChatInputCommand()) return;
      await i.deferReply({ flags: MessageFlags.Ephemeral });
      await new Promise((resolve) => setTimeout(resolve, 50));
      await i.editReply('done');
      await i.followUp('and this');
    };
    const first = await bench.discord.slash('ask');
    const seen = await bench.discord.later(first, ({ followUps }) => followUps.length === 1);
    expect(seen).toMatchObject({
      kind: 'message',
      deferred: true,
      ephemeral: true,
      edits: 1,
      message: { text: 'done' },
      followUps: [{ text: 'and this', ephemeral: false }],
    });
  });

  it('the first follow-up after a deferral takes the place of the answer', async () => {
    bench.onInteraction = async (i) => {
      if (!i.isChatInputCommand()) return;
      await i.deferReply();
      await i.followUp({ content: 'here', flags: MessageFlags.Ephemeral });
    };
    expect(await bench.discord.slash('ask')).toMatchObject({
      ephemeral: false,
      message: { text: 'here' },
      followUps: [],
    });
  });

  it('an answer without end is seen as thinking, and none at all as nothing', async () => {
    bench.onInteraction = (i) => i.isChatInputCommand() && i.deferReply();
    expect(await bench.discord.slash('ask', {}, { within: 200 })).toMatchObject({
      kind: 'thinking',
      message: null,
    });
    bench.onInteraction = () => undefined;
    expect(await bench.discord.slash('ask', {}, { within: 100 })).toMatchObject({
      kind: 'nothing',
      ms: null,
      message: null,
    });
  });

  it('a button updates its message, and whoever presses is told to the bot', async () => {
    bench.onInteraction = (i) => {
      if (i.isChatInputCommand())
        return i.reply({
          content: 'page 1',
          components: [row(button('next'), button('off').setDisabled(true))],
        });
      return i.isButton() && i.update({ content: `page 2 for ${i.user.username}`, components: [] });
    };
    const { message } = await bench.discord.slash('ask');
    expect(message?.buttons).toEqual([
      { label: 'Press next', customId: 'next', url: null, disabled: false },
      { label: 'Press off', customId: 'off', url: null, disabled: true },
    ]);
    const seen = await bench.discord.button(message, 'Press next', { as: 'ben' });
    expect(seen).toMatchObject({
      kind: 'update',
      message: { id: message?.id, text: 'page 2 for ben', edits: 1, buttons: [] },
    });
  });

  it('a select carries the chosen values, and a deferred update is acknowledged', async () => {
    const menu = new StringSelectMenuBuilder()
      .setCustomId('pick')
      .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' });
    bench.onInteraction = async (i) => {
      if (i.isChatInputCommand())
        await i.reply({
          content: 'pick',
          components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)],
        });
      if (!i.isStringSelectMenu()) return;
      await i.deferUpdate();
      await i.editReply({ content: `picked ${i.values.join()}`, components: [] });
    };
    const { message } = await bench.discord.slash('ask');
    const first = await bench.discord.select(message, 'pick', ['b']);
    expect(first.kind).toBe('acknowledged');
    expect(await bench.discord.later(first, ({ edits }) => edits > 0)).toMatchObject({
      message: { id: message?.id, text: 'picked b' },
    });
  });

  it('a form is opened, filled in and answered', async () => {
    const input = new TextInputBuilder()
      .setCustomId('text')
      .setStyle(TextInputStyle.Paragraph)
      .setMaxLength(10);
    bench.onInteraction = (i) => {
      if (i.isChatInputCommand()) {
        return i.showModal(
          new ModalBuilder()
            .setCustomId('form')
            .setTitle('Paste')
            .addLabelComponents((label) => label.setLabel('Text').setTextInputComponent(input)),
        );
      }
      return i.isModalSubmit() && i.reply(`${i.customId}: ${i.fields.getTextInputValue('text')}`);
    };
    const opened = await bench.discord.slash('ask');
    expect(opened).toMatchObject({
      kind: 'modal',
      message: null,
      modal: { custom_id: 'form', title: 'Paste' },
    });
    expect(await bench.discord.modalSubmit(opened, { text: 'pasted' })).toMatchObject({
      kind: 'message',
      message: { text: 'form: pasted' },
    });
    await expect(bench.discord.modalSubmit(opened, { text: 'eleven char' })).rejects.toThrow(
      'takes 0 to 10 characters, not 11',
    );
    await expect(bench.discord.modalSubmit(opened, {})).rejects.toThrow('Field "text" is required.');
    await expect(bench.discord.modalSubmit(opened, { text: 'a', other: 'b' })).rejects.toThrow(
      'no field "other"',
    );
    await expect(bench.discord.modalSubmit(opened, { text: 'a' }, { as: 'ben' })).rejects.toThrow(
      'Only ana sees this form.',
    );
  });

  it('autocomplete offers choices for what was typed', async () => {
    bench.onInteraction = (i) =>
      i.isAutocomplete() && i.respond([{ name: `${i.options.getFocused()}!`, value: 'x' }]);
    expect(await bench.discord.autocomplete('ask', 'by', { by: 'Mac', question: 'what' })).toMatchObject({
      kind: 'choices',
      choices: [{ name: 'Mac!', value: 'x' }],
    });
  });

  it('Components V2 read from top to bottom, with files as sent', async () => {
    bench.onInteraction = (i) =>
      i.isChatInputCommand() &&
      i.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          new ContainerBuilder()
            .addTextDisplayComponents(
              (one) => one.setContent('first'),
              (two) => two.setContent('second'),
            )
            .addFileComponents((file) => file.setURL('attachment://gaps.csv')),
        ],
        files: [{ attachment: Buffer.from('a,b\n'), name: 'gaps.csv' }],
      });
    const { message } = await bench.discord.slash('ask');
    expect(message?.text).toBe('first\nsecond');
    expect(message?.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['gaps.csv', 'a,b\n'],
    ]);
    const url = message?.payload.attachments[0]?.url ?? '';
    expect(await (await fetch(url)).text()).toBe('a,b\n');
  });

  it('with_response and fetchReply give the message back, deleteReply takes it away', async () => {
    const got: (string | undefined)[] = [];
    bench.onInteraction = async (i) => {
      if (!i.isChatInputCommand()) return;
      const response = await i.reply({ content: 'hello', withResponse: true });
      got.push(response.resource?.message?.id, (await i.fetchReply()).id);
      await i.deleteReply();
    };
    const first = await bench.discord.slash('ask');
    const seen = await bench.discord.later(first, ({ message }) => message === null);
    expect(seen.message).toBeNull();
    expect(got).toEqual([first.message?.id, first.message?.id]);
    expect(bench.bot.errors).toEqual([]);
  });
});
