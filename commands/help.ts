import type { Command } from '../src/app/command.js';
import { defineTask } from '../src/app/command.js';
import { line, plainNotice } from '../src/app/notices.js';
import type { Line } from '../src/app/reply.js';

const usable = (command: Command, place: 'server' | 'dm', moderator: boolean): boolean =>
  command.where.includes(place) && (command.who === 'everyone' || moderator);

const commandLine = (command: Command): Line =>
  command.kind === 'message'
    ? line('help.message', {
        label: { text: command.label },
        description: { text: command.description },
        command: command.name,
      })
    : line('help.command', { command: command.name, description: { text: command.description } });

export default defineTask({
  name: 'help',
  description: 'help.description',
  who: 'everyone',
  where: ['server', 'dm'],
  options: {},
  run: async ({ commands, desks }, _args, { where, asker }) => {
    const examples = await desks.deskFor(where).examples();
    return plainNotice([
      line('help.title'),
      line('help.freeText'),
      ...(examples.length > 0 ? [line('help.examples', { questions: { suggestions: examples } })] : []),
      ...commands.filter((command) => usable(command, where.kind, asker.moderator)).map(commandLine),
    ]);
  },
});
