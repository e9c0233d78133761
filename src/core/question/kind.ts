import type { QuestionCommand } from '../answer/types.js';
import type { Span } from '../span.js';
import { ALWAYS, KEYWORDS, type KindPattern, LEAD_IN, QUESTION_WORDS } from './kind-patterns.js';
import type { QuestionKind } from './types.js';
import { fold } from './words.js';

/** What the words of a question ask for, and which words say so. */
export type Asked = { readonly kind: QuestionKind; readonly span: Span | null };

const NONE: Asked = { kind: 'other', span: null };

const matchesOf = (
  patterns: readonly KindPattern[],
  text: string,
  from: number,
): readonly (Asked & { readonly span: Span })[] =>
  patterns.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(text.slice(from));
    if (match === null) return [];
    const start = from + match.index;
    return [{ kind, span: { start, end: start + match[0].length } }];
  });

/** Reads the kind of a question from its words alone; the span counts in the question. */
export const askedKind = (question: string): Asked => {
  const folded = fold(question);
  const from = LEAD_IN.exec(folded)?.[0].length ?? 0;
  const words = matchesOf(QUESTION_WORDS, folded, from);
  const first = words.reduce<(typeof words)[number] | undefined>(
    (best, one) => (best !== undefined && best.span.start <= one.span.start ? best : one),
    undefined,
  );
  return matchesOf(ALWAYS, folded, from)[0] ?? first ?? matchesOf(KEYWORDS, folded, from)[0] ?? NONE;
};

const OF_COMMAND: Readonly<Record<QuestionCommand, QuestionKind>> = {
  ask: 'other',
  who: 'person',
  troops: 'amount',
  quote: 'words',
};

/** The kind once the command is known: what the words say, else what the command is for. */
export const kindFor = (asked: Asked, command: QuestionCommand): Asked => {
  if (command === 'quote') return { kind: 'words', span: asked.kind === 'person' ? asked.span : null };
  if (command === 'who' && (asked.kind === 'other' || asked.kind === 'place'))
    return { ...asked, kind: 'person' };
  if (asked.kind !== 'other') return asked;
  return { kind: OF_COMMAND[command], span: null };
};
