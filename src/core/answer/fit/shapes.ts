import { DAY_NAMES, MONTH_NAMES, SHORT_MONTH_NAMES } from '../../calendar.js';
import type { QuestionKind } from '../../question/types.js';
import { NUMBER } from './numbers.js';

const MONTH = `${MONTH_NAMES}|(?:${SHORT_MONTH_NAMES})\\.`;

/** What the answer to a kind of question looks like in a sentence, where its shape alone tells. */
const SHAPES: Partial<Record<QuestionKind, RegExp>> = {
  money: new RegExp(
    `[$€£¥]\\s?\\d|${NUMBER} (?:US |U\\.S\\. )?(?:dollars?|euros?|pounds?|rou?bles|hryvnias?|francs?|yen|yuan|cents?)\\b`,
    'iu',
  ),
  duration: new RegExp(
    `${NUMBER}[- ](?:\\p{L}+[- ])?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?)\\b|\\b(?:a|an) (?:second|minute|hour|day|week|month|year|decade|century)\\b`,
    'iu',
  ),
  distance: new RegExp(
    `${NUMBER}[- ](?:square |cubic |nautical )?(?:miles?|kilomet(?:er|re)s?|km2?|met(?:er|re)s?|centimet(?:er|re)s?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|mi)\\b`,
    'iu',
  ),
  percent: new RegExp(
    `${NUMBER} ?(?:%|per ?cent\\b|percentage points?)|\\b(?:a|one|two|three)[- ](?:half|thirds?|quarters?|fifths?|tenths?)\\b|\\bhalf\\b`,
    'iu',
  ),
  age: new RegExp(
    `${NUMBER}[- ]years?[- ]old|\\b(?:aged?|age of|ages) (?:of )?\\d|\\bas (?:young|old) as ${NUMBER}|, \\d{1,3},`,
    'iu',
  ),
  date: new RegExp(
    `\\b(?:${MONTH})(?:[^\\p{L}]|$)|\\b(?:1[0-9]|20)\\d\\ds?\\b|\\b\\d[\\d,]{0,12} (?:AD|BC|BCE|CE|BP)\\b|\\b(?:years?|months?|weeks?|days?|hours?|decades?|centuries) ago\\b|\\b(?:${DAY_NAMES})\\b|\\b(?:today|yesterday|tomorrow|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter))\\b|\\bcentury\\b`,
    'u',
  ),
  reason:
    /\b(?:because|since|so that|so as to|in order to|due to|owing to|as a result|in response to|in retaliation|in protest|thanks to|caused by|aimed at|designed to|intended to|the reason|after|to avoid|to prevent|to keep|to help|to allow)\b/i,
};

/** Whether a text has what the answer looks like; `null` for kinds whose shape does not tell. */
export const hasShape = (kind: QuestionKind, text: string): boolean | null =>
  SHAPES[kind]?.test(text) ?? null;

const COMING =
  /\b(?:will|would|shall|going to|is to|are to|to be|expect(?:s|ed)?|plan(?:s|ned|ning)?|schedul(?:ed|ing)|due|set to|next|coming|upcoming|later this|until|tomorrow|from now)\b/i;

/** Whether a text speaks of something to come. */
export const speaksOfComing = (text: string): boolean => COMING.test(text);
