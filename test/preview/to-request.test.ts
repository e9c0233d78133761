import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/app/command.js';
import { loadCommands } from '../../src/app/load-commands.js';
import { senderOf, toRequest } from '../../src/preview/to-request.js';

let commands: readonly Command[];

beforeAll(async () => {
  commands = await loadCommands();
});

const you = { asker: 'p1', in: 'talks', as: 'member' } as const;
const talks = { kind: 'server', server: 'preview', channel: 'talks' };
const common = { asker: { id: 'p1', moderator: false }, where: talks, locale: 'en' };
const of = (event: Parameters<typeof toRequest>[0]) => toRequest(event, commands, true);

describe('what is done in the page', () => {
  it('is a command where the line begins with a slash, answered as an interaction', () => {
    expect(of({ ...you, kind: 'line', text: ' /who name:Macron ' })).toEqual({
      request: { ...common, kind: 'command', command: 'who', options: { name: 'Macron' } },
      surface: 'interaction',
    });
  });

  it('is free text everywhere else, answered as a message', () => {
    expect(of({ ...you, in: 'dm', kind: 'line', text: 'who is Macron?' })).toEqual({
      request: { ...common, where: { kind: 'dm', channel: 'dm' }, kind: 'text', text: 'who is Macron?' },
      surface: 'message',
    });
  });

  it('is a press, a command on a message or a form, with what it carries', () => {
    expect(of({ ...you, kind: 'press', id: 'x.1', values: ['2'], surface: 'message' }).request).toEqual({
      ...common,
      kind: 'button',
      id: 'x.1',
      values: ['2'],
    });
    expect(of({ ...you, kind: 'message', command: 'find', text: 'The bridge opens.' })).toEqual({
      request: { ...common, kind: 'message', command: 'find', text: 'The bridge opens.' },
      surface: 'interaction',
    });
    expect(of({ ...you, kind: 'submit', id: 'f', fields: { by: 'me' } }).request).toEqual({
      ...common,
      kind: 'form',
      id: 'f',
      fields: { by: 'me' },
    });
  });
});

describe('whoever asks', () => {
  it('is a moderator only in the channel, and only where no other machine can open the page', () => {
    const moderator = (place: 'talks' | 'dm', trusted: boolean) =>
      senderOf({ asker: 'p1', in: place, as: 'moderator' }, trusted).asker.moderator;
    expect([moderator('talks', true), moderator('dm', true), moderator('talks', false)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(senderOf({ ...you }, true).asker.moderator).toBe(false);
  });
});
