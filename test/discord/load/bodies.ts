import type { Article } from '../../../src/core/article/index.js';
import type { Shown } from '../../stand-in/index.js';
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

/** Asks in one of the three shapes that a reply can have, and presses every button that can be pressed. */
const askAndPress = async ({ discord }: Bench, use: Use, n: number): Promise<Asked> => {
  const place = n % 3 === 0 ? { as: 'ana', dm: true } : { as: 'ana' };
  const isPrivate = n % 5 === 0 && ['ask', 'who', 'troops', 'quote'].includes(use.name);
  const seen =
    n % 4 === 3 && typeof use.options.question === 'string'
      ? await discord
          .mention(use.options.question, place)
          .then(({ answers }): Shown | null => answers[0] ?? null)
      : (await discord.slash(use.name, { ...use.options, ...(isPrivate ? { private: true } : {}) }, place))
          .message;
  if (seen === null) return { interactions: 1, unanswered: [`/${use.name} ${JSON.stringify(use.options)}`] };
  const pressable = seen.buttons.filter(({ customId, disabled }) => customId !== null && !disabled);
  const unanswered: string[] = [];
  for (const { customId, label } of pressable) {
    const present = discord
      .message(seen.id)
      ?.buttons.some((button) => button.customId === customId && !button.disabled);
    if (present !== true) continue;
    const pressed = await discord.button(seen, customId ?? '', place);
    if (pressed.message === null) unanswered.push(`${label} under /${use.name}`);
  }
  return { interactions: 1 + pressable.length, unanswered };
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
      const asked = await askAndPress(bench, uses[(n * 11) % uses.length] as Use, n);
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
