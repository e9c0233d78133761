import { readCurrency } from '../measure/currency.js';
import { FRACTION_MARKS, FRACTION_WORDS, NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS } from './number-words.js';
import { lowerAt, type Token } from './tokens.js';
import { VAGUE_STARTS } from './vague.js';

const MONTHS_AND_DAYS =
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december ' +
  'monday tuesday wednesday thursday friday saturday sunday';
const PLURAL_TIMES = 'seconds minutes hours days weeks months years decades';

const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...ORDINAL_WORDS,
  ...VAGUE_STARTS,
  ...MONTHS_AND_DAYS.split(' '),
  ...PLURAL_TIMES.split(' '),
  'half',
]);

/** Whether "a" or "an" begins an amount: "a hundred", "a third of", "a few". */
const articleStarts = (tokens: readonly Token[], at: number): boolean => {
  const next = lowerAt(tokens, at + 1);
  return SCALE_WORDS.has(next) || FRACTION_WORDS.has(next) || VAGUE_STARTS.has(`a ${next}`);
};

/** Whether a figure can begin at a token: a quick look that spares reading the others. */
export const canStart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'digits') return true;
  if (token.kind === 'mark')
    return FRACTION_MARKS.has(token.text) || token.text === '.' || readCurrency(tokens, at) !== null;
  if (token.lower === 'a' || token.lower === 'an') return articleStarts(tokens, at);
  return STARTS.has(token.lower) || readCurrency(tokens, at) !== null;
};
