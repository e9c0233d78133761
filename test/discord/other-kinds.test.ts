import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineTask } from '../../src/app/command.js';
import { line, plainNotice } from '../../src/app/notices.js';
import type { Reply } from '../../src/app/reply.js';
import { type Bench, complaints, startBench } from './bench.js';

const task = (name: string, reply: Reply) =>
  defineTask({
    name,
    description: 'about.description',
    who: 'everyone',
    where: ['server', 'dm'],
    options: {
      note: { type: 'string', description: 'ask.question', most: 20 },
      page: { type: 'integer', description: 'articles.page', min: 1, max: 9 },
      loud: { type: 'boolean', description: 'option.private' },
    },
    run: async () => reply,
  });

const form: Reply = {
  kind: 'form',
  id: 'some-form',
  title: line('help.title'),
  fields: [{ id: 'name', label: line('who.name'), value: '', required: true, long: false, most: 100 }],
};
const file: Reply = {
  kind: 'file',
  name: 'gaps of March.csv',
  mediaType: 'text/csv',
  bytes: new TextEncoder().encode('a,b\n'),
  lines: [line('help.title')],
  private: true,
  controls: [],
};
const select: Reply = plainNotice(
  [line('help.title')],
  [
    {
      kind: 'select',
      id: 'some-select',
      label: line('who.name'),
      options: [{ label: line('choice.text', { text: 'One' }), value: '1' }],
    },
  ],
);

describe('forms, files, selects and message commands', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({
      services: (services) => ({
        ...services,
        commands: [...services.commands, task('aform', form), task('afile', file), task('aselect', select)],
      }),
    });
  });
  afterAll(async () => {
    expect(bench.discord.journal.refusals).toEqual([]);
    await bench.stop();
  });

  it('a form opens as a modal, and what is sent in gets an answer', async () => {
    const opened = await bench.discord.slash('aform', { note: 'hello', page: 2, loud: true });
    expect(opened.kind).toBe('modal');
    const sent = await bench.discord.modalSubmit(opened, { name: 'Ana' });
    expect(sent).toMatchObject({ kind: 'message', ephemeral: true });
  });

  it('a file arrives whole', async () => {
    const seen = await bench.discord.slash('afile');
    expect(seen.message?.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['gaps_of_March.csv', 'a,b\n'],
    ]);
  });

  it('a select that is used gets an answer', async () => {
    const seen = await bench.discord.slash('aselect');
    const chosen = await bench.discord.select(seen.message, 'some-select', ['1']);
    expect(chosen).toMatchObject({ kind: 'message', ephemeral: true });
  });

  it('a message command and a user command that the app lacks are answered with what to do', async () => {
    await fetch(`${bench.discord.api}/v10/applications/${bench.discord.world.applicationId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bot ${bench.discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Look up', type: 3 }),
    });
    const { sent } = await bench.discord.plainMessage('Who opened the bridge?', { answers: 0 });
    const seen = await bench.discord.messageCommand('Look up', sent);
    expect(seen).toMatchObject({ kind: 'message', ephemeral: true });
    expect(seen.message?.text).toContain('/help');
  });

  it('a form cannot be shown under a message: the asker is told, with an id', async () => {
    const { answers } = await bench.discord.directMessage('/aform', { as: 'ben' });
    expect(answers[0]?.text).toContain('(id abc123)');
    expect(complaints(bench.logged)).toEqual(['error: answer failed']);
  });
});

describe('too many questions', () => {
  it('are refused privately, said once under messages, and let others through', async () => {
    const bench = await startBench({ limits: { perUser: 5, perServer: 30 } });
    const seen = await Promise.all(
      Array.from({ length: 7 }, () => bench.discord.slash('help', {}, { as: 'ana' })),
    );
    const refused = seen.filter(({ message }) => message?.text.includes('Too many questions'));
    expect(refused.map(({ ephemeral }) => ephemeral)).toEqual([true, true]);
    const others = await bench.discord.slash('help', {}, { as: 'ben' });
    expect(others.message?.text).toContain('/ask');
    const crowded = await Promise.all(
      Array.from({ length: 9 }, () =>
        bench.discord.directMessage('who is Ana Lopes?', { as: 'mod', answers: 9, within: 600 }),
      ),
    );
    const answers = crowded.at(-1)?.answers ?? [];
    expect(answers.length).toBeLessThanOrEqual(6);
    const own = bench.discord
      .messagesIn(crowded[0]?.sent.channelId ?? '')
      .filter(({ author }) => author === 'helper');
    expect(own).toHaveLength(6);
    expect(own.filter(({ text }) => text.includes('Too many questions'))).toHaveLength(1);
    await bench.stop();
  });
});
