import type { QuestionCommand } from '../answer/types.js';
import type { Span } from '../span.js';
import type { QuestionKind } from './types.js';
import { fold } from './words.js';

type Pattern = { readonly kind: QuestionKind; readonly pattern: RegExp };

const MONEY_NOUN =
  'money|cash|funds?|funding|cost|costs|price|prices|pay|paid|budget|bounty|reward|fine|salary|wage|wages|loan|debt|dollars?|euros?|pounds?';
const PLACE_NOUN =
  'city|cities|town|towns|village|villages|country|countries|place|places|state|province|region|continent|location|capital|airport|base|summit|venue';

/** First match wins; the matched words are the question's own words for the thing asked for. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'percent',
    pattern:
      /\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\b|\bpercentage\b|\bper ?cent\b/u,
  },
  { kind: 'age', pattern: /\bhow (?:old|young)\b|\b(?:at )?what age\b/u },
  {
    kind: 'duration',
    pattern:
      /\bhow (?:long|many (?:seconds|minutes|hours|days|weeks|months|years|decades|centuries))\b|\bduration of\b/u,
  },
  {
    kind: 'distance',
    pattern:
      /\bhow (?:far|wide|tall|high|deep|close|near|much (?:land|area|territory|ground|space))\b|\bdistance\b|\bhow many (?:miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|acres|hectares)\b|\bwhat (?:area|height|length|width|depth)\b/u,
  },
  {
    kind: 'amount',
    pattern:
      /\bhow many\b|\b(?:total |the )?number of\b|\bhow (?:big|large|strong|often|fast|heavy)\b|\bhow much (?=\p{L})(?!is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|money|cash)/u,
  },
  {
    kind: 'money',
    pattern: new RegExp(
      `\\bhow much\\b|\\bwhat (?:is|was|are|were) the (?:${MONEY_NOUN})\\b|\\b(?:${MONEY_NOUN})\\b`,
      'u',
    ),
  },
  {
    kind: 'date',
    pattern:
      /\b(?:since |until |by )?when(?:s|'s|'d)?\b|\b(?:in |on |of )?(?:what|which) (?:year|date|day|month|century|decade|time|season)\b|\bhow long ago\b|\bdate of\b/u,
  },
  {
    kind: 'reason',
    pattern:
      /\bwhy(?:'s|'d)?\b|\bhow come\b|\bwhat (?:caused|prompted|led to)\b|\breasons? (?:for|why|behind)\b/u,
  },
  {
    kind: 'person',
    pattern: /\bwho(?:m|se|s|'s|'re|'d)?\b|\bname of\b|\bwhat(?:'s| is| was) the name\b|\bname\?*$/u,
  },
  {
    kind: 'place',
    pattern: new RegExp(
      `\\bwhere(?:s|'s|'re|'d)?\\b|\\b(?:what|which) (?:${PLACE_NOUN})\\b|\\b(?:in|at|from|to|near) (?:what|which)\\b`,
      'u',
    ),
  },
  {
    kind: 'whether',
    pattern:
      /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?:n't)?\b/u,
  },
];

/** What the words of a question ask for, and which words say so. */
export type Asked = { readonly kind: QuestionKind; readonly span: Span | null };

const NONE: Asked = { kind: 'other', span: null };

/** Reads the kind of a question from its words alone; the span counts in the question. */
export const askedKind = (question: string): Asked => {
  const folded = fold(question);
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(folded);
    if (match !== null) return { kind, span: { start: match.index, end: match.index + match[0].length } };
  }
  return NONE;
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
