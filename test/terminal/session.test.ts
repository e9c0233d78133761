import { beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../src/app/services.js';
import { completeLine } from '../../src/terminal/complete.js';
import { createSession } from '../../src/terminal/session.js';
import { textsFor } from '../../src/texts/index.js';
import { ferry, harbour } from '../support/articles.js';
import { servicesOver } from '../support/services.js';

let services: Services;

beforeAll(async () => {
  services = await servicesOver([harbour, ferry]);
});

const session = () =>
  createSession(services, () => ({
    texts: textsFor('en'),
    locale: 'en',
    width: 100,
    now: Date.UTC(2025, 3, 1, 0, 5),
  }));

describe('a session at the terminal', () => {
  it('answers free text with the excerpt, its citation and what can be pressed', async () => {
    expect(await session().answer('who designed the bridge?')).toContain(
      [
        '> Engineer Jan Novák, who designed the bridge, said the steel came from a shipyard in Gdynia.',
        '  [1] The bridge opens · Harbour Gazette · 11 Mar 2025 · ¶5 · Mia Holm · CC BY 4.0',
      ].join('\n'),
    );
  });

  it('understands slash commands with named options', async () => {
    const shown = await session().answer('/quote by: Lopes');
    expect(shown).toContain('Ana Lopes — 1 quotation');
    expect(shown).toContain('“We built it in nine months,” Lopes said.');
    expect(shown).toContain('direct words');
  });

  it('presses the buttons of the last answer by number', async () => {
    const chat = session();
    const first = await chat.answer('/ask who designed the bridge');
    expect(first).toContain('Press: [1] Context');
    const context = await chat.answer('1');
    expect(context).toContain('In context');
    expect(context).toContain('> But other officials have said the number was still being counted.');
  });

  it('presses the options of a select by number', async () => {
    const chat = session();
    const first = await chat.answer('/ask who designed the bridge');
    const [, number = ''] = /\[(\d+)\] Who is Jan Novák/u.exec(first.replace(/\s+/gu, ' ')) ?? [];
    expect(await chat.answer(number)).toMatch(/^Jan Novák\n/u);
  });

  it('asks for the words of a follow-up and answers them', async () => {
    const chat = session();
    const first = await chat.answer('/who Ana Lopes');
    const [, number = ''] = /\[(\d+)\] Follow up/u.exec(first.replace(/\s+/gu, ' ')) ?? [];
    expect(await chat.answer(number)).toBe(
      'What else do you want to know? (For example: and Slovenia? · who said that? · when? · more)',
    );
    expect(await chat.answer('what did she say?')).toContain('“We built it in nine months,” Lopes said.');
  });

  it('leaves a form for a command', async () => {
    const chat = session();
    const first = await chat.answer('/who Ana Lopes');
    const [, number = ''] = /\[(\d+)\] Follow up/u.exec(first.replace(/\s+/gu, ' ')) ?? [];
    await chat.answer(number);
    expect(await chat.answer('/who Olu Adeyemi')).toMatch(/^Olu Adeyemi\n/u);
    expect(await chat.answer('what did he say?')).toContain('I will miss the fog');
  });

  it('fills in a form of several fields, one line each', async () => {
    const form = {
      kind: 'form',
      id: 'made-up',
      title: { key: 'quote.description' },
      fields: ['by', 'about'].map((id) => ({
        id,
        label: { key: `quote.${id}` as 'quote.by' },
        value: '',
        required: true,
        long: false,
        most: 100,
      })),
    } as const;
    const chat = createSession(
      {
        ...services,
        commands: services.commands.map((one) =>
          one.name === 'help' && one.kind === 'task' ? { ...one, run: async () => form } : one,
        ),
      },
      () => ({ texts: textsFor('en'), locale: 'en', width: 100, now: 0 }),
    );
    expect(await chat.answer('/help')).toBe('Who said it');
    expect(await chat.answer('Lopes')).toBe('What it is about');
    expect(await chat.answer('the bridge')).toContain('older version');
  });

  it('goes on from what was typed before', async () => {
    const chat = session();
    await chat.answer('who is Olu Adeyemi?');
    expect(await chat.answer('what did he say?')).toContain('I will miss the fog');
  });

  it('says that an answer is dismissed, and its buttons are gone', async () => {
    const chat = session();
    const first = await chat.answer('/ask who designed the bridge');
    const [, number = ''] = /\[(\d+)\] Dismiss/u.exec(first.replace(/\s+/gu, ' ')) ?? [];
    expect(await chat.answer(number)).toBe('The answer is dismissed.');
    expect(await chat.answer('1')).not.toContain('In context');
  });

  it('takes a number for a question where no such button is', async () => {
    expect(await session().answer('77')).toContain('The articles do not say');
  });

  it('says which command there is not', async () => {
    expect(await session().answer('/nonsense')).toBe(
      'There is no command /nonsense. Write /help for those there are.',
    );
  });

  it('shows when the articles were indexed', async () => {
    expect(await session().answer('/articles')).toContain('Indexed 5 minutes ago');
  });

  it('lists the commands, the moderators’ ones too, since the files are the sitter’s', async () => {
    const help = await session().answer('/help');
    for (const { name, kind } of services.commands)
      expect(help).toContain(kind === 'message' ? 'Find in the articles — ' : `/${name} — `);
    expect(help.replace(/\s+/gu, ' ')).toContain('in a direct message, write /find and the text');
  });

  it('never sends control characters of an article to the terminal', async () => {
    const { parseArticle } = await import('../../src/core/article/index.js');
    const hostile = await servicesOver([
      parseArticle('The mayor said \u001b[2J\u001b]0;owned\u0007 nothing about bridges.', { id: 'h' }),
    ]);
    const shown = await createSession(hostile, () => ({
      texts: textsFor('en'),
      locale: 'en',
      width: 100,
      now: 0,
    })).answer('what did the mayor say about bridges');
    expect(shown).toContain('\uFFFD[2J');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001f\u007f-\u009f]/u);
  });
});

describe('completion at the terminal', () => {
  it('completes commands', async () => {
    expect(await completeLine('/a', services)).toEqual([['/about ', '/articles ', '/ask '], '/a']);
  });

  it('completes the option that free text fills', async () => {
    expect(await completeLine('/who lop', services)).toEqual([['Ana Lopes'], 'lop']);
  });

  it('completes a named option', async () => {
    const [choices, part] = await completeLine('/quote by: ade', services);
    expect(choices[0]).toBe('Olu Adeyemi');
    expect(part).toBe('ade');
  });

  it('offers nothing for free text', async () => {
    expect(await completeLine('who designed', services)).toEqual([[], 'who designed']);
  });
});
