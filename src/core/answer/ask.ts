import type { DeskParts } from '../desk/types.js';
import { readQuestion } from '../question/index.js';
import { withSynonyms } from '../question/synonyms.js';
import type { Reading } from '../question/types.js';
import { choose } from './choose.js';
import { lookupOf } from './evidence/lookup.js';
import type { Asked } from './evidence/sentence-score.js';
import { type Wanted, wantedRoles } from './fit/index.js';
import { judge } from './outcome.js';
import { rankSentences } from './rank.js';
import { show } from './show.js';
import type { Answer, QuestionCommand } from './types.js';

/** How a question is asked. */
export type AskOptions = {
  /** The command that was used: /who, /troops and /quote say what type of answer is wanted. */
  readonly command?: QuestionCommand | undefined;
};

const askedOf = (parts: DeskParts, reading: Reading): Asked => {
  const query = withSynonyms(
    parts.index,
    parts.index.query(reading.text, reading.speaker === null ? [] : [reading.speaker]),
  );
  return { query, lookup: lookupOf(parts.index, query) };
};

const wantedOf = (reading: Reading, { query, lookup }: Asked): Wanted => {
  const { counted } = reading;
  const words = [...query.terms.entries()]
    .filter(([, term]) => counted === null || (term.start >= counted.start && term.end <= counted.end))
    .map(([word]) => word);
  return { reading, lookup, counted: new Set(words), roles: wantedRoles(reading) };
};

/**
 * Answers a typed question with verbatim excerpts, best first, or says that the articles are silent or that it is in
 * doubt. At most 300 characters and 32 terms of the question are read. The same parts and question give the same answer.
 */
export const answerQuestion = async (
  parts: DeskParts,
  question: string,
  options: AskOptions = {},
): Promise<Answer> => {
  const reading = readQuestion(question, parts, options.command);
  const asked = askedOf(parts, reading);
  const wanted = wantedOf(reading, asked);
  const ranked = await rankSentences(parts, wanted, asked);
  const choices = choose(wanted, asked, ranked);
  const outcome = judge(wanted, asked, choices);
  const excerpts = choices.map((choice) => show(parts, asked, choice));
  return {
    question,
    command: options.command ?? reading.command,
    desk: parts.version,
    outcome,
    excerpts: outcome === 'silent' ? [] : excerpts,
    nearest: outcome === 'silent' ? excerpts : [],
    unknownWords: asked.query.terms
      .filter(({ known, variants }) => !known && !variants.some(({ weight }) => weight > 0.5))
      .map(({ word }) => word),
    askedFor: null,
    suggestions: [],
    card: { kind: 'passages' },
  };
};
