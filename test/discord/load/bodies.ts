import type { Article } from '../../../src/core/article/index.js';
import type { Seen, Shown, Where } from '../../stand-in/index.js';
import { articlesAtHand } from '../../support/at-hand.js';
import { type Bench, startBench } from '../bench.js';
import { isScript, numbersFrom } from './options.js';
import { type Use, usesFor } from './questions.js';

export type Bodies = {
  readonly articles: number;
  readonly interactions: number;
  readonly refused: readonly string[];
  readonly unanswered: readonly string[];
};

/** A question takes about ten articles' names and topics; all articles come in turn. */
const GROUP = 12;

const groups = (articles: readonly Article[]): readonly (readonly Article[])[] =>
  Array.from({ length: Math.ceil(articles.length / GROUP) }, (_, n) =>
    articles.slice(n * GROUP, (n + 1) * GROUP),
  );

type Asked = { readonly interactions: number; readonly unanswered: readonly string[] };

type Pressing = { readonly bench: Bench; readonly message: Shown; readonly place: Where; readonly n: number };

/** What a member would write on. */
const FOLLOW_UPS = ['more', 'and last week?', 'who said that?', 'when?', 'hello', 'x'.repeat(300)];

/** Whether a press was answered: a form is filled in, and of what is dismissed nothing may be left. */
const isAnswered = async ({ bench, message, n }: Pressing, pressed: Seen): Promise<boolean> => {
  const { discord } = bench;
  if (pressed.kind === 'acknowledged') return discord.until(() => discord.message(message.id) === null);
  if (pressed.kind !== 'modal') return pressed.message !== null;
  const sent = await discord.modalSubmit(pressed, { text: FOLLOW_UPS[n % FOLLOW_UPS.length] ?? '' });
  return sent.message !== null;
};

/** Chooses in each select, another option each time, and once in a select that comes of it. */
const choose = async ({ bench, message, place, n }: Pressing, deep = true): Promise<Asked> => {
  let interactions = 0;
  const unanswered: string[] = [];
  for (const { customId, options } of message.selects) {
    const chosen = await bench.discord.select(message, customId, [options[n % options.length] ?? ''], place);
    interactions += 1;
    if (chosen.message === null) unanswered.push(`select ${customId}`);
    else if (deep) {
      const further = await choose({ bench, message: chosen.message, place, n: n + 1 }, false);
      interactions += further.interactions;
      unanswered.push(...further.unanswered);
    }
  }
  return { interactions, unanswered };
};

const pressButtons = async (pressing: Pressing): Promise<Asked> => {
  const { bench, message, place } = pressing;
  const pressable = message.buttons.filter(({ customId, disabled }) => customId !== null && !disabled);
  const unanswered: string[] = [];
  let further = 0;
  for (const { customId, label } of pressable) {
    const present = bench.discord
      .message(message.id)
      ?.buttons.some((button) => button.customId === customId && !button.disabled);
    if (present !== true) continue;
    const pressed = await bench.discord.button(message, customId ?? '', place);
    if (!(await isAnswered(pressing, pressed))) unanswered.push(label);
    // What else may have been meant is chosen from a select.
    if (pressed.kind !== 'message' || pressed.message === null) continue;
    const chosen = await choose({ ...pressing, message: pressed.message }, false);
    further += chosen.interactions;
    unanswered.push(...chosen.unanswered);
  }
  return { interactions: pressable.length + further, unanswered };
};

const ask = async ({ discord }: Bench, use: Use, n: number, place: Where): Promise<Shown | null> => {
  const isPrivate = n % 5 === 0 && ['ask', 'who', 'troops', 'quote'].includes(use.name);
  if (n % 4 === 3 && typeof use.options.question === 'string') {
    const { answers } = await discord.mention(use.options.question, place);
    return answers[0] ?? null;
  }
  const options = { ...use.options, ...(isPrivate ? { private: true } : {}) };
  return (await discord.slash(use.name, options, place)).message;
};

/** Asks in one of the three shapes that a reply can have, chooses in every select, and presses every button. */
const askAndPress = async (bench: Bench, use: Use, n: number): Promise<Asked> => {
  const place = n % 3 === 0 ? { as: 'ana', dm: true } : { as: 'ana' };
  const message = await ask(bench, use, n, place);
  if (message === null)
    return { interactions: 1, unanswered: [`/${use.name} ${JSON.stringify(use.options)}`] };
  const chosen = await choose({ bench, message, place, n });
  const pressed = await pressButtons({ bench, message, place, n });
  return {
    interactions: 1 + chosen.interactions + pressed.interactions,
    unanswered: [...chosen.unanswered, ...pressed.unanswered].map((what) => `${what} under /${use.name}`),
  };
};

/** Longest message that a member can write. */
const MESSAGE_MOST = 2_000;

/** Uses the message command on words of an article, as somebody does who pastes them. */
const find = async ({ discord }: Bench, { text }: Article, n: number): Promise<Asked> => {
  const from = (n * 997) % Math.max(1, text.length - MESSAGE_MOST);
  const pasted = text.slice(from, from + MESSAGE_MOST);
  const { sent } = await discord.plainMessage(pasted, { as: 'ana', answers: 0, within: 1 });
  const seen = await discord.messageCommand('Find in the articles', sent, { as: 'ben' });
  return { interactions: 1, unanswered: seen.message === null ? ['find'] : [] };
};

/** Generated interactions over all articles, until there are as many as wanted. */
export const measureBodies = async (wanted: number): Promise<Bodies> => {
  const articles = await articlesAtHand();
  const parts = groups(articles);
  const share = Math.ceil(wanted / parts.length);
  let interactions = 0;
  const refused: string[] = [];
  const unanswered: string[] = [];
  for (const part of parts) {
    const bench = await startBench({ articles: part });
    const uses = await usesFor(part);
    let done = 0;
    for (let n = 0; done < share && n < uses.length * 3; n += 1) {
      const asked =
        n % 9 === 8
          ? await find(bench, part[n % part.length] as Article, n)
          : await askAndPress(bench, uses[(n * 11) % uses.length] as Use, n);
      done += asked.interactions;
      unanswered.push(...asked.unanswered);
    }
    interactions += done;
    refused.push(...bench.discord.journal.refusals.map(({ where, reason }) => `${where}: ${reason}`));
    await bench.stop();
  }
  return { articles: articles.length, interactions, refused, unanswered };
};

if (isScript(import.meta.url)) {
  const { interactions: wanted } = numbersFrom({ interactions: 5000 });
  const { articles, interactions, refused, unanswered } = await measureBodies(wanted);
  console.log(
    `${interactions} interactions over ${articles} articles: ${refused.length} bodies refused, ${unanswered.length} unanswered`,
  );
  for (const one of [...refused, ...unanswered].slice(0, 20)) console.log(one);
  process.exitCode = refused.length + unanswered.length === 0 ? 0 : 1;
}
