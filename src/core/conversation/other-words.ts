import { countedThings, isSoldiers } from '../answer/troops-counted.js';
import type { DeskParts } from '../desk/types.js';
import { whoIs } from '../question/command.js';
import { withoutMarks } from '../question/marks.js';
import { fold } from '../question/words.js';
import type { Earlier } from './earlier.js';
import { gapsOf, opensWithVerb } from './gaps.js';
import { type Target, targetsIn } from './targets.js';

/** How a question begins that has more to it than its question word. */
const ASKS =
  /^(?:(?:to|by|with|from|in|at|for|since) )?(?:who|whom|whose|what|which|when|where|why|how)(?:'s|'re)?\s+/u;
/** Words of a short question that name no thing: “how many of them exactly”. */
const EMPTY = /\b(?:of|them|those|these|ones|one|exactly|was|is|were|are|that|it|they|there|then)\b/gu;

/** The thing that the earlier question is about and that “how many?” may count; `null` where it names none that is counted. */
export const countedBefore = (parts: DeskParts, { reading }: Earlier): string | null => {
  const targets = targetsIn(parts, reading);
  const textsOf = (kind: Target['kind']): readonly string[] =>
    targets.filter((target) => target.kind === kind).map(({ start, end }) => reading.text.slice(start, end));
  const counted = new Set(countedThings(parts).map(({ text }) => fold(text)));
  const isCounted = (thing: string): boolean => counted.has(fold(thing)) || isSoldiers(thing);
  const all = [...textsOf('counted'), ...textsOf('topic'), ...textsOf('thing')];
  return all.find(isCounted) ?? textsOf('counted')[0] ?? null;
};

/** The earlier question without the words that ask. */
const restOf = ({ reading }: Earlier): string => {
  const { text, asks, kind } = reading;
  const opens = ASKS.exec(fold(text))?.[0].length ?? 0;
  const from = kind !== 'whether' && asks !== null && asks.start <= opens ? asks.end : opens;
  return withoutMarks(text.slice(from)).trim();
};

/** The rest with a part taken out that other words already name. */
const restWithout = ({ reading }: Earlier, rest: string, part: string): string => {
  const bare = rest.replace(part, ' ').replace(/\s+/gu, ' ');
  return (reading.speaker === null ? bare : bare.replace(/ (?:about|on|over|of)\s*$/u, '')).trim();
};

/** Who a yes-or-no question is about: not wanted in it when “who?” or “which countries?” asks for others. */
const subjectOf = (parts: DeskParts, { reading }: Earlier): string | null => {
  const subject = targetsIn(parts, reading).find(
    ({ kind, preposition }) => (kind === 'country' || kind === 'person') && preposition === null,
  );
  return reading.kind !== 'whether' || subject === undefined
    ? null
    : reading.text.slice(subject.start, subject.end);
};

/** What a short question names itself: “troops” of “how many troops?”; '' where it names nothing. */
const namedIn = (typed: string): string =>
  fold(typed)
    .replace(
      /^(?:(?:for|to|by|with|from|in|at|since|until|on|of|and) )?(?:how|which|what|whose|whom|who|when|where|why)\b ?(?:many|much|big|large|long|far|often|old)?/u,
      '',
    )
    .replace(EMPTY, '')
    .trim();

/** What “how many …?” counts: what it names itself, else the thing of the earlier question. */
export const thingCounted = (parts: DeskParts, earlier: Earlier, typed: string): string | null => {
  const own = namedIn(typed);
  return own === '' ? countedBefore(parts, earlier) : own;
};

/** What the earlier question counts, as typed. */
const countedIn = ({ reading: { text, counted } }: Earlier): string | null => {
  const [first] = counted;
  return first === undefined ? null : text.slice(first.start, counted.at(-1)?.end);
};

const ASKED_THING = /^(?:which|what) (.{1,60})$/iu;

/** The thing that bare words ask about: “how many?” what can be counted, “which ones?” what was counted. */
const thingFor = (parts: DeskParts, earlier: Earlier, typed: string): string | null => {
  if (/^how many\b/iu.test(typed)) return countedBefore(parts, earlier);
  if (!/^which\b/iu.test(typed)) return null;
  return countedIn(earlier) ?? ASKED_THING.exec(earlier.reading.asks?.text ?? '')?.[1] ?? null;
};

const QUESTION_WORDS =
  /^(?:(?:for|to|by|with|from|in|at|since|until|on|of) )?(?:how(?: (?:many|much|big|large|long|far|often|old))?|which|what|whose|whom|who|where|why)\b/iu;

/** The thing that the earlier question counts and other words drop: “aircraft” of “how many aircraft …”, then “why?”. */
const dropped = (earlier: Earlier, said: string): string | null => {
  const thing = countedIn(earlier);
  return thing === null || said.includes(thing) ? null : thing;
};

/** The earlier question with other words. */
export type Reworded = {
  readonly question: string;
  /** Whether it can be read as a question, not only looked up. */
  readonly isWhole: boolean;
  /** Whether it says what is asked for: it is whole, or names a thing. */
  readonly isClear: boolean;
};

const COUNTS = /^how many\b/iu;

/** The earlier question asked with other words: “how many?”, “which countries?”. `null` when there is nothing to ask about. */
export const reworded = (parts: DeskParts, earlier: Earlier, typed: string): Reworded | null => {
  const { text } = earlier.reading;
  if (text === '') return null;
  const own = namedIn(typed);
  const thing = own === '' ? thingFor(parts, earlier, typed) : null;
  const words = own === '' ? (QUESTION_WORDS.exec(typed)?.[0] ?? typed) : typed;
  const subject = /\b(?:who|countr(?:y|ies)|nations?|states?)\b/iu.test(typed)
    ? subjectOf(parts, earlier)
    : null;
  const all = restOf(earlier);
  const part = [thing, subject, own].find((one) => one !== null && one !== '' && all.includes(one)) ?? null;
  const rest = part === null ? all : restWithout(earlier, all, part);
  const lower = opensWithVerb(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest;
  const lost = dropped(earlier, [words, thing, lower].join(' '));
  const gaps = gapsOf(text);
  const question = [words, thing, lost, lower].filter((one) => one !== null && one !== '').join(' ');
  const isWhole =
    lost === null &&
    opensWithVerb(rest) &&
    whoIs(text) === null &&
    !(COUNTS.test(words) && own === '' && thing === null) &&
    gaps !== null &&
    gaps + (part === null ? 0 : 1) === gapsOf(words);
  return { question, isWhole, isClear: isWhole || own !== '' || thing !== null };
};
