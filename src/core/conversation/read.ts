import { withoutMarks } from '../question/marks.js';
import { OPENS_SENTENCE } from '../question/opening.js';
import { fold } from '../question/words.js';
import { type Span, trimSpan } from '../span.js';
import { ASPECTS, CHAT_END, ELSE, JOINER, MORE, OTHER_WORDS, SWAP_END, SWAPS } from './patterns.js';
import type { FollowUp } from './types.js';

/** The text without the words that join it to what was said before, and without marks at its end. */
const bodyOf = (text: string, folded: string): Span =>
  trimSpan(text, {
    start: JOINER.exec(folded)?.[0].length ?? 0,
    end: withoutMarks(folded).length,
  });

/** Most words of a phrase that stands for another one. */
const PHRASE_WORDS_MOST = 7;
/** Most words of a phrase that is all of the text. */
const BARE_WORDS_MOST = 3;

const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

const swapIn = (text: string, folded: string, body: Span, joined: boolean): FollowUp | null => {
  const said = folded.slice(body.start, body.end);
  const lead = SWAPS.exec(said)?.[0].length ?? 0;
  const tail = SWAP_END.exec(said)?.[0].length ?? 0;
  const phrase = trimSpan(text, { start: body.start + lead, end: body.end - tail });
  const words = folded.slice(phrase.start, phrase.end);
  if (words === '' || OPENS_SENTENCE.test(words)) return null;
  const sure = joined || lead > 0 || tail > 0;
  return wordCount(words) > (sure ? PHRASE_WORDS_MOST : BARE_WORDS_MOST)
    ? null
    : { kind: 'swap', phrase, sure };
};

/** What a text goes on with, read from its words alone: whether it does go on from the earlier turn is said by the answers. */
export const readFollowUp = (text: string): FollowUp => {
  const folded = fold(text);
  const body = bodyOf(text, folded);
  const said = folded.slice(body.start, body.end);
  const joined = JOINER.test(folded);
  const plain = said.replace(CHAT_END, '');
  if (MORE.test(plain)) return { kind: 'more' };
  const aspect = ASPECTS.find(({ pattern }) => pattern.test(plain))?.aspect;
  if (aspect !== undefined) return { kind: 'aspect', aspect };
  if (OTHER_WORDS.test(said) && !SWAPS.test(said)) return { kind: 'words', words: body };
  const swap = swapIn(text, folded, body, joined);
  if (swap !== null) return swap;
  const other = ELSE.exec(said);
  return {
    kind: 'question',
    from: body.start,
    joined,
    else:
      other === null
        ? null
        : { start: body.start + other.index, end: body.start + other.index + other[0].length },
  };
};

/** Whether a text asks for more or for one side of what was shown (“who is this?”): nothing without an earlier turn. */
export const goesOn = (text: string): boolean => {
  const { kind } = readFollowUp(text);
  return kind === 'more' || kind === 'aspect';
};
