import type { QuestionKind } from './types.js';

/** Words that show what kind of thing is asked for; matched against folded text. */
export type KindPattern = { readonly kind: QuestionKind; readonly pattern: RegExp };

const MONEY =
  'money|cash|funds|funding|cost|costs|price|prices|pay|budget|bounty|reward|fine|salary|wage|wages|loan|debt|dollars|euros';
const PLACE =
  'city|cities|town|towns|village|villages|country|countries|place|places|state|province|region|continent|location|capital|airport|base|summit|venue';
const TIME_UNIT = 'seconds|minutes|hours|days|weeks|months|years|decades|centuries';
const LENGTH_UNIT = 'miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|acres|hectares';
const AUXILIARY = 'is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might|must';

/** Whatever else the question says. */
export const ALWAYS: readonly KindPattern[] = [
  {
    kind: 'percent',
    pattern:
      /\b(?:what |which )?percentage\b|\bper ?cent\b|\b(?:what|which) (?:share|proportion|fraction)\b/u,
  },
];

/** Question words: the first one in the question decides; at one place the earlier pattern wins. */
export const QUESTION_WORDS: readonly KindPattern[] = [
  { kind: 'age', pattern: /\bhow (?:old|young)\b|\b(?:at )?what age\b/u },
  {
    kind: 'date',
    pattern:
      /\bhow long ago\b|\b(?:since |until |by )?when(?:s|'s|'d)?\b|\b(?:in |on |of )?(?:what|which) (?:year|date|day|month|century|decade|time|season)\b/u,
  },
  { kind: 'duration', pattern: new RegExp(`\\bhow (?:long|many (?:${TIME_UNIT}))\\b`, 'u') },
  {
    kind: 'distance',
    pattern: new RegExp(
      `\\bhow (?:far|wide|tall|high|deep|close|near|much (?:land|area|territory|ground|space)|many (?:${LENGTH_UNIT}))\\b|\\bwhat (?:area|height|length|width|depth|distance)\\b`,
      'u',
    ),
  },
  {
    kind: 'amount',
    pattern: new RegExp(
      `\\bhow many\\b|\\bhow (?:big|large|strong|often|fast|heavy)\\b|\\bhow much (?!(?:${AUXILIARY}|${MONEY})\\b)(?=\\p{L})|\\bwhat number of\\b`,
      'u',
    ),
  },
  {
    kind: 'money',
    pattern: new RegExp(
      `\\bhow much\\b|\\bwhat (?:(?:is|was|are|were|did|does) )?(?:the |it )?(?:${MONEY})\\b`,
      'u',
    ),
  },
  {
    kind: 'reason',
    pattern:
      /\bwhy(?:'s|'d)?\b|\bhow come\b|\bwhat (?:caused|prompted|led to)\b|\bwhat(?:'s| is| was) the reason\b/u,
  },
  { kind: 'person', pattern: /\bwho(?:m|se|s|'s|'re|'d)?\b|\bwhat(?:'s| is| was) the name\b/u },
  {
    kind: 'place',
    pattern: new RegExp(
      `\\bwhere(?:s|'s|'re|'d)?\\b|\\b(?:(?:in|at|from|to|near) )?(?:what|which) (?:${PLACE})\\b|\\b(?:in|at|from|near) (?:what|which)\\b`,
      'u',
    ),
  },
  { kind: 'other', pattern: /\b(?:what|whats|which|how)\b/u },
];

/** Words of a question without a question word: “number of strikes”, “distance to the dam”. */
export const KEYWORDS: readonly KindPattern[] = [
  { kind: 'amount', pattern: /\b(?:the |total )?(?:number|total|count) of\b/u },
  { kind: 'duration', pattern: /\bduration\b/u },
  { kind: 'distance', pattern: /\bdistance\b/u },
  { kind: 'date', pattern: /\bdate of\b/u },
  { kind: 'reason', pattern: /\breasons? (?:for|why|behind)\b/u },
  { kind: 'person', pattern: /\bname of\b|\bname\?*$/u },
  { kind: 'money', pattern: new RegExp(`\\b(?:${MONEY})\\b`, 'u') },
  { kind: 'whether', pattern: new RegExp(`^(?:${AUXILIARY}|am|shall)(?:n't|nt)?\\b`, 'u') },
];

/** Words before the question itself: “can you tell me …”. */
export const LEAD_IN =
  /^(?:(?:please|hey|hi|hello|ok|so|and|but|well)[, ]+)*(?:(?:can|could|do|does|would) (?:you|anyone|anybody|somebody|someone) (?:please )?(?:tell me|tell us|know|say|explain)|tell me|i (?:want|need|would like) to know|any idea|do we know)[, ]+/u;
