import type { Person } from '../extraction.js';
import type { Layout, QuotedSpan, Sentence } from '../passages/types.js';
import type { Clause } from './clause.js';
import { eventsOf, type SpeechEvent } from './events.js';
import type { NameIndex } from './mention.js';
import { mentionsOf } from './mentions.js';
import { type Token, tokensOf } from './tokens.js';

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

type Cursor = { readonly tokens: readonly (readonly Token[])[]; readonly next: number };

const withTokens = (layout: Layout): readonly (readonly Token[])[] =>
  layout.sentences.reduce<Cursor>(
    ({ tokens, next }, sentence: Sentence) => {
      const inside: QuotedSpan[] = [];
      let index = next;
      for (
        let span = layout.quoted[index];
        span !== undefined && span.start < sentence.end;
        span = layout.quoted[index]
      ) {
        inside.push(span);
        index += 1;
      }
      return { tokens: [...tokens, tokensOf(layout.article.text, sentence, inside, next)], next: index };
    },
    { tokens: [], next: 0 },
  ).tokens;

/** Every sentence of an article with its tokens, phrases and cues of speech. */
export const parse = (layout: Layout, people: readonly Person[]): readonly Parsed[] => {
  const all = withTokens(layout);
  const names = indexOf(people, all);
  return layout.sentences.map((sentence, index) => {
    const tokens = all[index] ?? [];
    const clause: Clause = { sentence, tokens, mentions: mentionsOf(tokens, names) };
    return { ...clause, events: eventsOf(clause) };
  });
};
