import { PermissionFlagsBits as Bits, type Interaction, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './test-bench.js';

const adminCommand = {
  name: 'reindex',
  description: 'Again',
  defaultMemberPermissions: Bits.ManageGuild,
  contexts: [0],
};
const everyType = {
  name: 'library',
  description: 'Articles',
  options: [
    {
      type: 1,
      name: 'add',
      description: 'Add',
      options: [
        { type: 11, name: 'file', description: 'File', required: true },
        { type: 6, name: 'for', description: 'Whom' },
        { type: 7, name: 'in', description: 'Where' },
        { type: 8, name: 'role', description: 'Role' },
        { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 9 },
        { type: 5, name: 'loud', description: 'Loud' },
        { type: 3, name: 'kind', description: 'Kind', choices: [{ name: 'News', value: 'news' }] },
      ],
    },
  ],
} as const;

describe('what members can do', () => {
  let bench: Bench;
  const heard: Interaction[] = [];
  beforeAll(async () => {
    const users = [{ name: 'ana', locale: 'uk' }, { name: 'mod' }, { name: 'stranger' }];
    const guild = {
      name: 'newsroom',
      locale: 'fr',
      roles: [{ name: 'moderators', permissions: Bits.ManageGuild }],
      channels: [{ name: 'general' }, { name: 'second' }],
      members: [{ user: 'ana' }, { user: 'mod', roles: ['moderators'] }],
    };
    bench = await startBench({ users, guilds: [guild] });
    await bench.bot.client.application.commands.set([
      adminCommand,
      everyType,
      { name: 'Find', type: 3 },
      { name: 'Who', type: 2 },
    ] as never);
    bench.onInteraction = async (i) => {
      heard.push(i);
      if (i.isRepliable()) await i.reply({ content: 'ok', flags: MessageFlags.Ephemeral });
    };
  });
  afterAll(() => bench.stop());
  const last = (): Interaction => {
    const interaction = heard.at(-1);
    if (interaction === undefined) throw new Error('nothing was heard');
    return interaction;
  };

  it('options of every type arrive resolved, in a subcommand', async () => {
    const file = { name: 'a.md', contentType: 'text/markdown', bytes: Buffer.from('# A') };
    await bench.discord.slash('library add', {
      file,
      for: 'mod',
      in: 'second',
      role: 'moderators',
      count: 3,
      loud: true,
      kind: 'news',
    });
    const interaction = last();
    if (!interaction.isChatInputCommand()) throw new Error('no command');
    const { options } = interaction;
    const attachment = options.getAttachment('file', true);
    expect({
      subcommand: options.getSubcommand(),
      user: options.getUser('for')?.username,
      channel: options.getChannel('in')?.name,
      role: options.getRole('role')?.name,
      values: [options.getInteger('count'), options.getBoolean('loud'), options.getString('kind')],
      file: [attachment.name, attachment.size, await (await fetch(attachment.url)).text()],
    }).toEqual({
      subcommand: 'add',
      user: 'mod',
      channel: 'second',
      role: 'moderators',
      values: [3, true, 'news'],
      file: ['a.md', 3, '# A'],
    });
  });

  it('an interaction says where it is, who acts, and in which language', async () => {
    await bench.discord.slash('reindex', {}, { as: 'mod', channel: 'second', locale: 'de' });
    const i = last();
    expect([
      i.inGuild(),
      i.channel?.id,
      i.user.username,
      i.locale,
      i.guildLocale,
      i.context,
      i.memberPermissions?.has('ManageGuild'),
      i.appPermissions.has('SendMessages'),
    ]).toEqual([true, bench.discord.world.channel('second').id, 'mod', 'de', 'fr', 0, true, true]);
    const file = { name: 'a.md', contentType: 'text/plain', bytes: Buffer.from('') };
    await bench.discord.slash('library add', { file }, { dm: true });
    const dm = last();
    expect([
      dm.inGuild(),
      dm.guildId,
      dm.user.username,
      dm.locale,
      dm.context,
      dm.channel?.isDMBased(),
    ]).toEqual([false, null, 'ana', 'uk', 1, true]);
  });

  it('a command on a message brings its whole text, one on a user the user', async () => {
    const { sent } = await bench.discord.plainMessage('the whole text', { answers: 0, within: 1 });
    await bench.discord.messageCommand('Find', sent);
    const found = last();
    expect(found.isMessageContextMenuCommand() && found.targetMessage.content).toBe('the whole text');
    await bench.discord.userCommand('Who', 'mod');
    const who = last();
    expect(who.isUserContextMenuCommand() && who.targetUser.username).toBe('mod');
  });

  const impossible: readonly (readonly [string, () => Promise<unknown>, string])[] = [
    [
      'a command that is not registered',
      () => bench.discord.slash('gone'),
      'No command "gone" of kind 1 is registered here; there are: reindex, library.',
    ],
    [
      'a command hidden from the member',
      () => bench.discord.slash('reindex', {}, { as: 'ana' }),
      '"reindex" is hidden from ana: it needs permissions 32.',
    ],
    [
      'a server command in direct messages',
      () => bench.discord.slash('reindex', {}, { dm: true }),
      '"reindex" is not offered in direct messages.',
    ],
    ['no subcommand', () => bench.discord.slash('library'), '"library" needs a subcommand.'],
    [
      'an unknown subcommand',
      () => bench.discord.slash('library drop'),
      '"library" has no subcommand "drop".',
    ],
    [
      'a required option left out',
      () => bench.discord.slash('library add', {}),
      'Option "file" is required.',
    ],
    [
      'an unknown option',
      () => bench.discord.slash('library add', { colour: 'red' }),
      '"library add" has no option "colour".',
    ],
    [
      'a number out of range',
      () => bench.discord.slash('library add', { count: 10, file: emptyFile }),
      'Option "count": 10 is out of its range.',
    ],
    [
      'a value that is no choice',
      () => bench.discord.slash('library add', { kind: 'other', file: emptyFile }),
      'Option "kind": "other" is none of its choices.',
    ],
    [
      'a text for a number',
      () => bench.discord.slash('library add', { count: 'many', file: emptyFile }),
      'Option "count" takes a number, not "many".',
    ],
    [
      'autocomplete without autocomplete',
      () => bench.discord.autocomplete('library add', 'kind', { kind: 'n' }),
      'Option "kind" offers no autocomplete.',
    ],
    [
      'a stranger in a server',
      () => bench.discord.slash('library add', {}, { as: 'stranger' }),
      'stranger is no member of newsroom.',
    ],
    ['a button on no message', () => bench.discord.button(null, 'x'), 'There is no message.'],
    ['a button on nothing', () => bench.discord.button({ id: '1' }, 'x'), 'There is no message 1 any more.'],
  ];
  const emptyFile = { name: 'a', contentType: 'text/plain', bytes: Buffer.from('') };
  it.each(impossible)('impossible: %s', async (_name, act, message) => {
    const before = heard.length;
    await expect(act()).rejects.toThrow(message);
    expect(heard.length).toBe(before);
  });

  it('impossible: a disabled button, a link, an unknown one, a value that the select lacks, too many values', async () => {
    const button = (more: object) => ({ type: 2, style: 1, label: 'B', custom_id: 'b', ...more });
    const menu = {
      type: 3,
      custom_id: 's',
      options: [
        { label: 'A', value: 'a' },
        { label: 'B', value: 'b' },
      ],
    };
    bench.onInteraction = (i) =>
      i.isMessageContextMenuCommand() &&
      i.reply({
        content: 'here',
        components: [
          {
            type: 1,
            components: [
              button({ disabled: true }),
              { type: 2, style: 5, label: 'Read', url: 'https://example.org' },
            ],
          },
          { type: 1, components: [menu] },
        ] as never,
      });
    const { sent } = await bench.discord.plainMessage('x', { answers: 0, within: 1 });
    const message = (await bench.discord.messageCommand('Find', sent)).message;
    await expect(bench.discord.button(message, 'b')).rejects.toThrow('"b" is disabled.');
    await expect(bench.discord.button(message, 'Read')).rejects.toThrow(
      '"Read" is a link: the bot hears nothing of it.',
    );
    await expect(bench.discord.button(message, 'forged')).rejects.toThrow(
      'The message has no such component "forged"; there are: b, Read.',
    );
    await expect(bench.discord.select(message, 's', ['c'])).rejects.toThrow(
      '"c" is none of the options: a, b.',
    );
    await expect(bench.discord.select(message, 's', ['a', 'b'])).rejects.toThrow(
      '1 to 1 options can be chosen, not 2.',
    );
    bench.discord.deleteMessage(message);
    await expect(bench.discord.button(message, 'b')).rejects.toThrow('any more');
  });

  it('messages of one channel go together, with one event, and others do not', async () => {
    const first = (await bench.discord.plainMessage('one', { as: 'ana', answers: 0, within: 1 })).sent;
    const second = (await bench.discord.plainMessage('two', { as: 'ana', answers: 0, within: 1 })).sent;
    const direct = (await bench.discord.directMessage('three', { as: 'ana', answers: 0, within: 1 })).sent;
    expect(() => bench.discord.deleteTogether([first, direct])).toThrow('one channel of a guild');
    bench.discord.deleteTogether([first, second]);
    expect([first, second, direct].map(({ id }) => bench.discord.message(id) === null)).toEqual([
      true,
      true,
      false,
    ]);
    expect(bench.discord.journal.events.filter(({ name }) => name.startsWith('MESSAGE_DELETE'))).toHaveLength(
      bench.discord.journal.events.filter(({ name }) => name === 'MESSAGE_DELETE').length + 1,
    );
  });

  it('a name that is nowhere is answered with the names that are', () => {
    expect(() => bench.discord.world.user('nobody')).toThrow(
      'No user "nobody" in the stand-in; there are: helper, ana, mod, stranger.',
    );
  });
});
