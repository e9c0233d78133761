import type { Person } from '../extraction.js';
import type { Layout } from '../passages/types.js';
import { type Clause, clauseOf } from './clause.js';
import type { SpeechEvent } from './events/event.js';
import { eventsOf } from './events/index.js';
import type { NameIndex } from './mention.js';
import { mentionsOf } from './mentions.js';
import { type Token, tokensOf } from './tokens.js';

/** A longer run of words is no sentence (a table, a list of names): it is not read for speakers. */
const MOST_TOKENS = 2_000;

/** A sentence with its cues of speech. */
export type Parsed = Clause & { readonly events: readonly SpeechEvent[] };

const indexOf = (people: readonly Person[], all: readonly (readonly Token[])[]): NameIndex => {
  const at = new Map<number, { readonly end: number; readonly name: string }>();
  for (const { name, mentions } of people)
    for (const mention of mentions) at.set(mention.start, { end: mention.end, name });
  const capitals = new Set<string>();
  for (const tokens of all)
    tokens.forEach((token, index) => {
      if (index > 0 && token.capital && tokens[index - 1]?.kind === 'word') capitals.add(token.lower);
    });
  return { at, capitals };
};

/** The tokens of every sentence; a sentence's quotations are those that begin before its end. */
const withTokens = (layout: Layout): readonly (readonly Token[])[] => {
  let next = 0;
  return layout.sentences.map((sentence) => {
    const first = next;
    while ((layout.quoted[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
    return tokensOf(layout.article.text, sentence, layout.quoted.slice(first, next), first);
  });
};

/** Every sentence of an article with its tokens, phrases and cues of speech. */
export const parse = (layout: Layout, people: readonly Person[]): readonly Parsed[] => {
  const all = withTokens(layout);
  const names = indexOf(people, all);
  return layout.sentences.map((sentence, index) => {
    const tokens = all[index] ?? [];
    const readable = tokens.length <= MOST_TOKENS;
    const clause = clauseOf(sentence, tokens, readable ? mentionsOf(tokens, names) : []);
    return { ...clause, events: readable ? eventsOf(clause) : [] };
  });
};
