import { roleVariantsOf, roleWordOf } from '../../question/role-words.js';
import type { Reading } from '../../question/types.js';
import { fold } from '../../question/words.js';
import { hasTrace, isUnknown, SAME_WORD } from '../../search/trace.js';
import type { Query, QueryTerm, SearchIndex } from '../../search/types.js';
import { overlaps } from '../../span.js';

/** Share of a question's idf mass of which the articles have no trace: above it nothing there can answer. */
const OUTSIDE = 0.6;
/** The same share where no article has any word of the question as typed. */
const OUTSIDE_ALTOGETHER = 0.45;
/** The same share where it has a name. */
const OUTSIDE_NAME = 0.5;
/** From this share on an answer is in doubt. */
const DOUBTED = 0.45;

const shareOf = ({ terms, mass }: Query, is: (term: QueryTerm) => boolean): number =>
  mass === 0 ? 0 : terms.filter(is).reduce((sum, { idf }) => sum + idf, 0) / mass;

/** The office that is asked for by “who is the …” stands nowhere in the articles, in no way of writing it. */
const isOfficeUnknown = (
  index: Pick<SearchIndex, 'termOf' | 'termNumber'>,
  { kind, roles, topic }: Reading,
  { terms }: Query,
): boolean =>
  kind === 'person' &&
  topic !== null &&
  terms.some((term) => {
    const role = roles.some((span) => overlaps(span, term)) ? roleWordOf(fold(term.word)) : null;
    return (
      role !== null &&
      !term.known &&
      [...roleVariantsOf(role)].every((variant) => {
        const stem = index.termOf(variant, 'en');
        return stem === null || index.termNumber(stem) === undefined;
      })
    );
  });

/** Whether a name that the question is about, as a capital shows, stands nowhere in the articles in any spelling. */
const isNameUnknown = ({ names, speaker }: Reading, { terms }: Query): boolean =>
  speaker === null && terms.some((term) => isUnknown(term) && names.some((name) => overlaps(name, term)));

/** What of a question no article has. */
export type Outside = {
  /** Nothing in the articles can answer. */
  readonly isOutside: boolean;
  /** So much is missing that an excerpt is no more than perhaps an answer. */
  readonly isDoubtful: boolean;
};

/** Whether a question is about something that the articles do not speak of; bylines and captions are never asked for by words. */
export const outsideOf = (
  index: Pick<SearchIndex, 'termOf' | 'termNumber'>,
  reading: Reading,
  query: Query,
): Outside => {
  if (reading.credit !== null) return { isOutside: false, isDoubtful: false };
  const share = shareOf(query, isUnknown);
  const isForeign = query.terms.every((term) => !hasTrace(term, SAME_WORD));
  return {
    isOutside:
      share > OUTSIDE ||
      (isForeign && share >= OUTSIDE_ALTOGETHER) ||
      isOfficeUnknown(index, reading, query) ||
      (share >= OUTSIDE_NAME && isNameUnknown(reading, query)),
    isDoubtful: share >= DOUBTED,
  };
};
