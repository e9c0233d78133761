import { beforeAll, describe, expect, it } from 'vitest';
import { handle, isSlow } from '../../src/app/handle/index.js';
import type { AnswerReply, Notice, Reply } from '../../src/app/reply.js';
import type { Request } from '../../src/app/request.js';
import type { Services } from '../../src/app/services.js';
import { decodeState } from '../../src/app/state.js';
import { parseArticle } from '../../src/core/article/index.js';
import { ferry, harbour } from '../support/articles.js';
import { type LoggedError, servicesOver } from '../support/services.js';

const member = { id: '1234567890123456789', moderator: false };
const moderator = { id: '2234567890123456789', moderator: true };
const server = { kind: 'server', server: '10', channel: '20' } as const;
const dm = { kind: 'dm', channel: '30' } as const;
const common = { asker: member, where: server, locale: 'en-GB' } as const;

let services: Services;

beforeAll(async () => {
  services = await servicesOver([harbour, ferry]);
});

const command = (name: string, options = {}, more: Partial<Request> = {}): Promise<Reply> =>
  handle({ ...common, kind: 'command', command: name, options, ...more } as Request, services);

const press = (id: string, asker = member, where: Request['where'] = server): Promise<Reply> =>
  handle({ kind: 'button', id, values: [], asker, where, locale: 'en' }, services);

const asAnswer = (reply: Reply): AnswerReply => {
  if (reply.kind !== 'answer') throw new Error(`expected an answer, got ${JSON.stringify(reply)}`);
  return reply;
};

const keysOf = (reply: Reply): readonly string[] => (reply as Notice).lines.map(({ key }) => key);

const buttonOf = (reply: Reply, key: string): string => {
  const control = asAnswer(reply).controls.find(
    (known) => known.kind === 'button' && known.label.key === key,
  );
  if (control?.kind !== 'button')
    throw new Error(`no ${key} under ${JSON.stringify(asAnswer(reply).controls)}`);
  return control.id;
};

describe('a command', () => {
  it('is answered from the desk with excerpts that are slices of their article', async () => {
    const { answer } = asAnswer(await command('ask', { question: 'who designed the bridge' }));
    expect(answer.excerpts.length).toBeGreaterThan(0);
    for (const { articleId, start, end, text } of answer.excerpts) {
      const article = [harbour, ferry].find(({ id }) => id === articleId);
      expect(text).toBe(article?.text.slice(start, end));
    }
    expect(answer.excerpts[0]?.text).toContain('Jan Novák');
  });

  it('is public unless “private” says otherwise, and a private one can be shown to everyone', async () => {
    const open = asAnswer(await command('ask', { question: 'who designed the bridge' }));
    const hidden = asAnswer(await command('ask', { question: 'who designed the bridge', private: true }));
    const labels = ({ controls }: AnswerReply) => controls.map(({ label }) => label.key);
    expect([open.private, hidden.private]).toEqual([false, true]);
    expect(labels(open)).not.toContain('button.share');
    expect(labels(hidden)).toContain('button.share');
  });

  it('that is unknown says which there are', async () => {
    expect(await command('nonsense')).toMatchObject({
      kind: 'notice',
      tone: 'error',
      lines: [{ key: 'error.unknownCommand', values: { command: 'nonsense' } }],
    });
  });

  it('without a required option says which one', async () => {
    expect(keysOf(await command('ask', { question: '   ' }))).toEqual(['error.missingOption']);
  });

  it('for moderators is refused to members and in direct messages, whoever asks', async () => {
    expect(keysOf(await command('reindex'))).toEqual(['error.moderators']);
    expect(keysOf(await command('reindex', {}, { asker: moderator, where: dm }))).toEqual([
      'error.serverOnly',
    ]);
    expect(keysOf(await command('reindex', {}, { asker: moderator }))[0]).toBe('reindex.done');
  });

  it('is slow only for those who may run it', () => {
    const request = { ...common, kind: 'command', command: 'reindex', options: {} } as const;
    expect(isSlow(request, services)).toBe(false);
    expect(isSlow({ ...request, asker: moderator }, services)).toBe(true);
    expect(isSlow({ ...request, asker: moderator, where: dm }, services)).toBe(false);
    expect(isSlow({ ...request, command: 'ask' }, services)).toBe(false);
    const typed = { ...common, asker: moderator, kind: 'text', text: '/reindex' } as const;
    expect(isSlow(typed, services)).toBe(true);
  });
});

describe('free text', () => {
  const say = (text: string) => handle({ ...common, kind: 'text', text, where: dm }, services);

  it('is a question', async () => {
    expect(asAnswer(await say('what did Lopes say')).answer.excerpts[0]?.articleId).toBe('harbour');
  });

  it('that begins with a slash is the command', async () => {
    expect(asAnswer(await say('/who Olu Adeyemi')).answer.command).toBe('who');
  });

  it('without a letter gets help', async () => {
    expect(keysOf(await say(' ?! '))).toEqual(['smallTalk.lead', 'help.examples']);
  });

  it('of 10,000 characters is answered like any other', async () => {
    expect((await say('bridge '.repeat(1_500))).kind).toBe('answer');
  });
});

describe('a desk without articles', () => {
  it('says that there is nothing to answer from', async () => {
    const empty = await servicesOver([]);
    const text = { ...common, kind: 'text', text: 'who is there' } as const;
    const who = { ...common, kind: 'command', command: 'who', options: {} } as const;
    expect(keysOf(await handle(text, empty))).toEqual(['answer.noArticles']);
    expect(keysOf(await handle(who, empty))).toEqual(['answer.noArticles']);
  });
});

describe('a button', () => {
  it('shows the paragraphs around an excerpt, privately, and does not walk on', async () => {
    const reply = await command('ask', { question: 'who designed the bridge' });
    const context = await press(buttonOf(reply, 'button.context'));
    expect(context).toMatchObject({ kind: 'context', private: true, controls: [] });
    expect(context.kind === 'context' && context.excerpts.map(({ paragraph }) => paragraph)).toEqual([4, 5]);
  });

  it('turns the page in place and brings the same excerpts back', async () => {
    const reply = asAnswer(await command('ask', { question: 'bridge harbour' }));
    expect(reply.page.of).toBeGreaterThan(1);
    const next = asAnswer(await press(buttonOf(reply, 'button.next')));
    expect(next.update).toBe(true);
    expect(next.page.number).toBe(2);
    expect(next.answer.excerpts.map(({ start, end }) => [start, end])).toEqual(
      reply.answer.excerpts.map(({ start, end }) => [start, end]),
    );
  });

  it('shows a list of people only as far as its buttons can bring it back', async () => {
    const given =
      'Adam Boris Conrad Dieter Edgar Felix Gustav Henrik Ivan Jakob Karl Ludwig Martin Norbert Oskar';
    const names = [...given.split(' '), 'Pavel', 'Robert', 'Stefan', 'Tomas', 'Viktor'];
    const lines = names.map((name) => `Engineer ${name} Lindqvist said the bridge was safe.`);
    const text = ['Mayor Ana Lopes opened it.', ...lines].join('\n');
    const many = await servicesOver([parseArticle(text, { id: 'many' })]);
    const ask = async (hidden: boolean) =>
      asAnswer(
        await handle(
          { ...common, kind: 'command', command: 'who', options: { name: 'Lindqvist', private: hidden } },
          many,
        ),
      );
    for (const reply of [await ask(false), await ask(true)]) {
      expect(reply.answer.card).toMatchObject({ kind: 'people' });
      expect(reply.page).toEqual({ number: 1, of: 1, from: 0, to: 15 });
      const labels = reply.controls.map(({ label }) => label.key);
      expect(labels).not.toContain('button.next');
      expect(labels).not.toContain('button.share');
    }
  });

  it('shows a private answer to everyone as a new message', async () => {
    const reply = await command('ask', { question: 'who designed the bridge', private: true });
    expect(await press(buttonOf(reply, 'button.share'))).toMatchObject({ kind: 'answer', private: false });
    expect(((await press(buttonOf(reply, 'button.share'))) as AnswerReply).update).toBeUndefined();
  });

  it('belongs to the asker and to moderators', async () => {
    const id = buttonOf(await command('ask', { question: 'who designed the bridge' }), 'button.context');
    expect(keysOf(await press(id, { id: '999999999999999999', moderator: false }))).toEqual([
      'error.notYours',
    ]);
    expect((await press(id, moderator)).kind).toBe('context');
  });

  it('of another desk says that the articles changed', async () => {
    const id = buttonOf(await command('ask', { question: 'who designed the bridge' }), 'button.context');
    const state = decodeState(id);
    const other = id.replace(state?.kind === 'answer' ? state.desk : '', '00000000');
    expect(keysOf(await press(other))).toEqual(['error.changed']);
  });

  it('of another version or of nobody says so', async () => {
    expect(keysOf(await press('made-up'))).toEqual(['error.oldButton']);
  });

  it('cannot start what its presser may not do', async () => {
    expect(keysOf(await press(`t.reindex.${member.id}.1`))).toEqual(['error.moderators']);
  });

  it('with places outside the articles shows nothing of them', async () => {
    const version = services.desks.deskFor(server).version.slice(0, 8);
    const reply = await press(`a.cafo.${member.id}.1.${version}.xzz-0-5`);
    expect(reply).toMatchObject({ kind: 'notice', tone: 'error' });
  });
});

describe('autocomplete', () => {
  const choices = (name: string, option: string, typed: string) =>
    handle({ ...common, kind: 'choices', command: name, option, typed }, services);

  it('offers names that fit what is typed', async () => {
    expect(await choices('who', 'name', 'lop')).toMatchObject({
      kind: 'choices',
      choices: [{ value: 'Ana Lopes' }],
    });
  });

  it('offers nothing for what is not there', async () => {
    expect(await choices('who', 'private', 'x')).toEqual({ kind: 'choices', choices: [] });
    expect(await choices('none', 'name', 'x')).toEqual({ kind: 'choices', choices: [] });
  });
});

describe('a fault', () => {
  it('becomes a sentence with an id, and is logged under that id', async () => {
    const errors: LoggedError[] = [];
    const sound = await servicesOver([harbour], errors);
    const broken = {
      ...sound,
      desks: {
        ...sound.desks,
        deskFor: () => {
          throw new TypeError('broken');
        },
      },
    };
    const ask = { ...common, kind: 'text', text: 'anything' } as const;
    expect(await handle(ask, broken)).toMatchObject({
      tone: 'error',
      private: true,
      lines: [{ key: 'error.unexpected', values: { id: 'abc123' } }],
    });
    expect(
      await handle({ ...common, kind: 'choices', command: 'who', option: 'name', typed: '' }, broken),
    ).toEqual({ kind: 'choices', choices: [] });
    expect(errors.map(({ event }) => event)).toEqual(['request failed', 'request failed']);
  });
});
