import { ROLE_PHRASE, roleVariantsOf, roleWordOf } from '../../question/role-words.js';
import type { Reading } from '../../question/types.js';
import { fold, wordsIn } from '../../question/words.js';
import { type Span, sliceOf } from '../../span.js';
import type { Ground } from '../evidence/ground.js';
import type { Lookup } from '../evidence/lookup.js';
import { amountsAt, countingFit } from './asked-number.js';
import { newCountriesIn, newPeopleIn, newPlacesIn, newRunsIn, standsNear } from './names.js';
import { hasShape, speaksOfComing } from './shapes.js';

/** What a question asks for, ready to be looked for in sentences. */
export type Wanted = {
  readonly reading: Reading;
  readonly lookup: Lookup;
  /** Positions in `Query.terms` of the words of the thing counted; all words where no thing is named. */
  readonly counted: ReadonlySet<number>;
  /** Whether the thing counted is people of a force. */
  readonly soldiers: boolean;
  /** Whether a time to come is asked for. */
  readonly coming: boolean;
  /** Ways of writing the roles that the question names. */
  readonly roles: ReadonlySet<string>;
};

const ROLE_REACH = 60;
const SHAPE_LENGTH_MOST = 2_000;

const LEADERS = [...roleVariantsOf('head')];

/** The ways of writing the roles of a question. */
export const wantedRoles = (reading: Reading): ReadonlySet<string> =>
  new Set(
    reading.roles.flatMap((span) => {
      const text = sliceOf(reading.text, span);
      if (ROLE_PHRASE.test(fold(text))) return LEADERS;
      return wordsIn(text).flatMap(({ folded }) => {
        const role = roleWordOf(folded);
        return role === null ? [] : [...roleVariantsOf(role)];
      });
    }),
  );

/** The people named in a span whom the question does not name; where there are none, any names. */
const offered = (wanted: Wanted, ground: Ground, span: Span) => {
  const people = newPeopleIn(ground, wanted.lookup, span);
  return people.length > 0
    ? { names: people, worth: 1 }
    : { names: newRunsIn(ground, wanted.lookup, span), worth: 0.5 };
};

/** What a country is worth where somebody is asked for: enough to come first, not to be the answer. */
const COUNTRY = 0.25;

/** Whether one of the roles asked for stands beside a name that the question does not have. */
export const hasRole = (wanted: Wanted, ground: Ground, span: Span): boolean =>
  offered(wanted, ground, span).names.some((name) =>
    standsNear(ground.desk.article.text, name, wanted.roles, ROLE_REACH),
  );

const personFit = (wanted: Wanted, ground: Ground, span: Span): number => {
  const { names, worth } = offered(wanted, ground, span);
  if (names.length === 0) return newCountriesIn(ground, wanted.lookup, span).length > 0 ? COUNTRY : 0;
  return wanted.roles.size > 0 && hasRole(wanted, ground, span) ? worth + 0.5 : worth;
};

const amountFit = (wanted: Wanted, ground: Ground, span: Span): number => {
  const amounts = amountsAt(ground, span);
  if (amounts.length === 0) return 0;
  return countingFit(ground, wanted, amounts);
};

/** Words in quotation marks are words said; a report of them is less, and so are words that nobody says. */
const wordsFit = ({ reading }: Wanted, ground: Ground, sentence: number | null): number => {
  const said = sentence === null ? undefined : ground.said[sentence];
  if (said === undefined || said.speech === null) return 0;
  return said.speech === 'reported' || (reading.wantsSpeaker && said.speaker === null) ? 0.5 : 1;
};

/** A date of something past is half of an answer to “when will …”. */
const dateFit = ({ coming }: Wanted, text: string): number => {
  if (hasShape('date', text) !== true) return 0;
  return coming && !speaksOfComing(text) ? 0.5 : 1;
};

/** How well a span holds what is asked for by its type: 0 not at all, 1 fully, more with the asked role beside the name. */
export const fitOf = (wanted: Wanted, ground: Ground, span: Span, sentence: number | null): number => {
  const { kind } = wanted.reading;
  const text = sliceOf(ground.desk.article.text, {
    start: span.start,
    end: Math.min(span.end, span.start + SHAPE_LENGTH_MOST),
  });
  switch (kind) {
    case 'person':
      return personFit(wanted, ground, span);
    case 'amount':
      return amountFit(wanted, ground, span);
    case 'place':
      return newPlacesIn(ground, wanted.lookup, span).length > 0 ? 1 : 0;
    case 'words':
      return wordsFit(wanted, ground, sentence);
    case 'money':
      return hasShape('money', text) === true ? 1 : amountsAt(ground, span).length > 0 ? 0.5 : 0;
    case 'date':
      return dateFit(wanted, text);
    case 'duration':
      return hasShape('duration', text) === true || hasShape('distance', text) === true ? 1 : 0;
    default:
      return hasShape(kind, text) === true ? 1 : 0;
  }
};
