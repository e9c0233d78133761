import { answerFrom } from '../../answer/cards-answer.js';
import { excerptOf } from '../../answer/excerpt.js';
import { quotationsOver } from '../../answer/quote-answer.js';
import type { Answer, Excerpt, Outcome } from '../../answer/types.js';
import { wholeSentences } from '../../desk/sentences-at.js';
import type { DeskParts } from '../../desk/types.js';
import type { Speaker } from '../../extraction.js';
import { contains, overlaps } from '../../span.js';
import { askedForIn } from '../asked-for.js';
import { reaching, type Shown } from './around.js';
import { sentenceMostMarked } from './main-clause.js';

/** Most characters of an excerpt that reaches back to where its speaker is named. */
const LENGTH_MOST = 600;

const saying = (
  parts: DeskParts,
  question: string,
  excerpts: readonly Excerpt[],
  outcome: Outcome,
): Answer => {
  const card = quotationsOver(parts, excerpts);
  return answerFrom(parts, 'quote', question, {
    outcome,
    askedFor: outcome === 'perhaps' ? askedForIn(question) : null,
    excerpts,
    ...(card === null ? {} : { card }),
  });
};

/** The excerpt with the sentence that says who “he” is: one slice where they stand close together, else two excerpts. */
const withNaming = (parts: DeskParts, shown: Shown, speaker: Speaker): readonly Excerpt[] => {
  const { excerpt, place, desk } = shown;
  const naming = speaker.resolved;
  if (naming === null || contains(place, naming)) return [excerpt];
  const one = reaching(parts, shown, naming);
  if (one.text.length <= LENGTH_MOST) return [{ ...one, speech: excerpt.speech, speaker }];
  const sentence = { article: desk.number, ...wholeSentences(desk.layout.sentences, naming) };
  return [excerpt, excerptOf(parts, sentence, { highlights: [naming] })];
};

/** The speaker of the last words said before a statement in its paragraph: nobody says the statement itself in so many words. */
const saidBefore = ({ desk, place, paragraph }: Shown): Speaker | null => {
  const said = [...desk.extraction.reported, ...desk.extraction.quotations]
    .filter(({ start }) => start >= paragraph.start && start < place.start)
    .sort((a, b) => b.start - a.start);
  return said[0]?.speaker ?? null;
};

/** The speaker of the words said in the sentence that has most of what was asked, an unclear one last. */
const saidWhereMarked = (shown: Shown): Speaker | null => {
  const sentence = sentenceMostMarked(shown);
  if (sentence === undefined) return null;
  const speakers = [...shown.desk.extraction.quotations, ...shown.desk.extraction.reported]
    .filter((said) => overlaps(said, sentence))
    .flatMap(({ speaker }) => speaker ?? []);
  return speakers.find(({ certainty }) => certainty !== 'unclear') ?? speakers[0] ?? null;
};

/** Who says the statement: of a list of figures the first one's speaker, else that of the sentence asked for, else the excerpt's. */
const speakerOf = (shown: Shown, { card }: Answer): Speaker | null =>
  (card.kind === 'figures' ? card.entries[0]?.figure.speaker : null) ??
  saidWhereMarked(shown) ??
  shown.excerpt.speaker;

/**
 * “Who said that?”: the statement shown first with its speaker, and with the sentence that names the speaker where a
 * pronoun does not. In doubt where the text leaves the speaker open or only a sentence before names one; silent where the
 * article says it in nobody's words.
 */
export const whoSaid = (parts: DeskParts, question: string, shown: Shown, earlier: Answer): Answer => {
  const { excerpt } = shown;
  const speaker = speakerOf(shown, earlier);
  if (speaker !== null) {
    const said = {
      ...shown,
      excerpt: { ...excerpt, speech: excerpt.speech ?? 'reported', speaker },
    } as const;
    const outcome = speaker.certainty === 'unclear' ? 'perhaps' : 'found';
    return saying(parts, question, withNaming(parts, said, speaker), outcome);
  }
  const before = saidBefore(shown);
  if (before !== null) return saying(parts, question, [reaching(parts, shown, before)], 'perhaps');
  return excerpt.speech === null
    ? answerFrom(parts, 'quote', question, {
        outcome: 'silent',
        askedFor: askedForIn(question),
        nearest: [excerpt],
      })
    : saying(parts, question, [excerpt], 'perhaps');
};
