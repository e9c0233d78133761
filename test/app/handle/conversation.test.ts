import { beforeEach, describe, expect, it } from 'vitest';
import { createConversations } from '../../../src/app/conversations.js';
import type { Services } from '../../../src/app/services.js';
import type { Turn } from '../../../src/core/conversation/types.js';
import type { Desk } from '../../../src/core/desk/types.js';
import { ferry, harbour } from '../../support/articles.js';
import { servicesOver } from '../../support/services.js';
import { ana, asAnswer, asking, ben, buttonOf, channel, dm, keysOf, mod } from './asking.js';

type Followed = { readonly turn: Turn; readonly text: string };

/** Services whose desk keeps what was gone on from, and a clock that can be moved. */
const start = async () => {
  let now = 0;
  const followed: Followed[] = [];
  const plain = await servicesOver([harbour, ferry]);
  const watched = (desk: Desk): Desk => ({
    ...desk,
    followUp: async (turn, text) => {
      followed.push({ turn, text });
      return { ...(await desk.ask(text)), question: text, readAs: `${turn.question} ${text}` };
    },
  });
  const services: Services = {
    ...plain,
    desks: { ...plain.desks, deskFor: (where) => watched(plain.desks.deskFor(where)) },
    conversations: createConversations({ elapsed: () => now }),
  };
  return { services, followed, by: asking(services), pass: (ms: number) => (now += ms) };
};

let at: Awaited<ReturnType<typeof start>>;

beforeEach(async () => {
  at = await start();
});

const FIRST = 'who designed the bridge';
const NEXT = 'and the ferry';

describe('free text', () => {
  it('goes on from the last turn of its asker in that channel', async () => {
    await at.by.say(FIRST);
    await at.by.say(NEXT);
    expect(at.followed.map(({ turn, text }) => [turn.question, text])).toEqual([[FIRST, NEXT]]);
  });

  it('goes on from what the text before was taken for', async () => {
    await at.by.say(FIRST);
    await at.by.say(NEXT);
    await at.by.say('when');
    expect(at.followed.at(-1)?.turn.question).toBe(`${FIRST} ${NEXT}`);
  });

  it('goes on from the answer to a command', async () => {
    await at.by.slash('ask', { question: FIRST });
    await at.by.say(NEXT);
    expect(at.followed.map(({ turn }) => turn.question)).toEqual([FIRST]);
    await at.by.say('/who Ana Lopes');
    await at.by.say(NEXT);
    expect(at.followed.at(-1)?.turn.answer.card).toMatchObject({ kind: 'person', name: 'Ana Lopes' });
  });

  it('is a new question for everybody else, elsewhere, and after fifteen minutes', async () => {
    await at.by.say(FIRST);
    await at.by.say(NEXT, { asker: ben });
    await at.by.say(NEXT, { where: dm });
    at.pass(16 * 60_000);
    await at.by.say(NEXT);
    expect(at.followed).toEqual([]);
  });

  it('is a new question when the articles changed', async () => {
    await at.by.say(FIRST);
    const other = await servicesOver([ferry]);
    const renewed = asking({ ...other, conversations: at.services.conversations });
    expect(asAnswer(await renewed.say('and the fog')).answer.question).toBe('and the fog');
  });

  it('in a channel does not go on from an answer that only its asker saw', async () => {
    await at.by.slash('ask', { question: FIRST, private: true });
    await at.by.say(NEXT);
    expect(at.followed).toEqual([]);
    await at.by.slash('ask', { question: FIRST, private: true }, { where: dm });
    await at.by.say(NEXT, { where: dm });
    expect(at.followed).toHaveLength(1);
  });

  it.each(['', '  ', '?!', 'hello', 'thanks!'])(
    '“%s” gets a short help with questions that are answered',
    async (text) => {
      const help = await at.by.say(text);
      expect(keysOf(help)).toEqual(['smallTalk.lead', 'help.examples']);
      const examples = await at.services.desks.deskFor(channel).examples();
      expect(examples).toHaveLength(3);
      expect(help).toMatchObject({ lines: [{}, { values: { questions: { suggestions: examples } } }] });
    },
  );

  it.each(['who is this?', 'what is this?'])(
    '“%s” asks about what was shown, and is small talk without an earlier turn',
    async (text) => {
      expect(keysOf(await at.by.say(text))).toEqual(['smallTalk.lead', 'help.examples']);
      await at.by.say(FIRST);
      await at.by.say(text);
      expect(at.followed.map(({ turn, text: asked }) => [turn.question, asked])).toEqual([[FIRST, text]]);
    },
  );

  it('that is small talk leaves the conversation as it was', async () => {
    await at.by.say(FIRST);
    await at.by.say('thanks');
    await at.by.say(NEXT);
    expect(at.followed.map(({ turn }) => turn.question)).toEqual([FIRST]);
  });
});

describe('“Follow up”', () => {
  it('opens a form whose id says which answer is gone on from', async () => {
    const reply = await at.by.slash('ask', { question: FIRST });
    const id = buttonOf(reply, 'button.followUp');
    expect(await at.by.press(id)).toEqual({
      kind: 'form',
      id,
      title: { key: 'followUp.title' },
      fields: [
        {
          id: 'text',
          label: { key: 'followUp.text' },
          hint: { key: 'followUp.hint' },
          value: '',
          required: true,
          long: false,
          most: 300,
        },
      ],
    });
  });

  it('goes on from the answer with its question while that is remembered', async () => {
    const reply = await at.by.slash('ask', { question: FIRST });
    const sent = asAnswer(await at.by.submit(buttonOf(reply, 'button.followUp'), ` ${NEXT} `));
    expect(at.followed.map(({ turn, text }) => [turn.question, text])).toEqual([[FIRST, NEXT]]);
    expect(sent.private).toBe(false);
    expect(sent.update).toBeUndefined();
    expect(sent.answer.readAs).toBe(`${FIRST} ${NEXT}`);
  });

  it('reads “who is this?” as a question about the answer', async () => {
    const reply = await at.by.slash('ask', { question: FIRST });
    asAnswer(await at.by.submit(buttonOf(reply, 'button.followUp'), 'who is this?'));
    expect(at.followed.map(({ text }) => text)).toEqual(['who is this?']);
  });

  it('goes on from an older answer without its question', async () => {
    const reply = asAnswer(await at.by.slash('ask', { question: FIRST }));
    await at.by.slash('ask', { question: 'who will miss the fog' });
    await at.by.submit(buttonOf(reply, 'button.followUp'), NEXT);
    const [{ turn } = { turn: null }] = at.followed;
    expect(turn?.question).toBe('');
    expect(turn?.answer.excerpts.map(({ text }) => text)).toEqual(
      reply.answer.excerpts.map(({ text }) => text),
    );
  });

  it('goes on after a restart', async () => {
    const reply = await at.by.slash('ask', { question: FIRST });
    const restarted = await start();
    await restarted.by.submit(buttonOf(reply, 'button.followUp'), NEXT);
    expect(restarted.followed.map(({ turn, text }) => [turn.question, text])).toEqual([['', NEXT]]);
  });

  it('under a private answer is answered privately', async () => {
    const reply = await at.by.slash('ask', { question: FIRST, private: true });
    const sent = asAnswer(await at.by.submit(buttonOf(reply, 'button.followUp'), NEXT));
    expect(sent.private).toBe(true);
    expect(at.followed).toHaveLength(1);
  });

  it('under a public answer does not show the words of a private question that was answered alike', async () => {
    const reply = await at.by.slash('ask', { question: FIRST });
    const secret = `${FIRST}, please`;
    const hidden = asAnswer(await at.by.slash('ask', { question: secret, private: true }));
    expect(hidden.answer.excerpts).toEqual(asAnswer(reply).answer.excerpts);
    const sent = asAnswer(await at.by.submit(buttonOf(reply, 'button.followUp'), NEXT));
    expect(sent.private).toBe(false);
    expect(at.followed.map(({ turn }) => turn.question)).toEqual(['']);
    expect(JSON.stringify(sent)).not.toContain('please');
  });

  it('in a direct message, or under a private answer, goes on from a private question', async () => {
    const open = await at.by.slash('ask', { question: FIRST }, { where: dm });
    await at.by.slash('ask', { question: FIRST, private: true }, { where: dm });
    await at.by.submit(buttonOf(open, 'button.followUp'), NEXT, { where: dm });
    const hidden = await at.by.slash('ask', { question: FIRST, private: true });
    await at.by.submit(buttonOf(hidden, 'button.followUp'), NEXT);
    expect(at.followed.map(({ turn }) => turn.question)).toEqual([FIRST, FIRST]);
  });

  it('is for the asker and for moderators, who learn nothing of the question', async () => {
    const id = buttonOf(await at.by.slash('ask', { question: FIRST }), 'button.followUp');
    expect(keysOf(await at.by.press(id, { asker: ben }))).toEqual(['error.notYours']);
    expect(keysOf(await at.by.submit(id, NEXT, { asker: ben }))).toEqual(['error.notYours']);
    await at.by.submit(id, NEXT, { asker: mod });
    expect(at.followed.map(({ turn }) => turn.question)).toEqual(['']);
    expect(at.services.conversations.lastTurn({ asker: ana, where: channel })?.question).toBe(FIRST);
  });

  it('says that the articles changed', async () => {
    const id = buttonOf(await at.by.slash('ask', { question: FIRST }), 'button.followUp');
    const other = asking(await servicesOver([ferry]));
    expect(keysOf(await other.press(id))).toEqual(['error.changed']);
    expect(keysOf(await other.submit(id, NEXT))).toEqual(['error.changed']);
  });

  it('with small talk gets the short help, and a form of nobody is refused', async () => {
    const reply = await at.by.slash('ask', { question: FIRST });
    expect(keysOf(await at.by.submit(buttonOf(reply, 'button.followUp'), 'thanks'))[0]).toBe(
      'smallTalk.lead',
    );
    expect(keysOf(await at.by.submit('made-up', NEXT))).toEqual(['error.oldButton']);
    expect(keysOf(await at.by.submit(buttonOf(reply, 'button.context'), NEXT))).toEqual(['error.oldButton']);
  });
});
