import type { DeskParts } from '../../desk/types.js';
import type { Speaker } from '../../extraction.js';
import { countryOf } from '../../question/countries.js';
import { isNear } from '../../question/near.js';
import { speakerTokens } from '../../question/speaker.js';
import type { AskedSpeaker } from '../../question/types.js';
import { contains } from '../../span.js';
import type { Ground } from '../evidence/ground.js';
import type { Wanted } from './index.js';

const covers = (wanted: readonly string[], offered: readonly string[]): boolean =>
  wanted.length > 0 && wanted.every((word) => offered.some((other) => isNear(word, other)));

/** Whether a speaker in the articles can be the one that a question names. */
export const isAskedSpeaker = (
  parts: Pick<DeskParts, 'people' | 'sources'>,
  asked: AskedSpeaker,
  speaker: Speaker | null,
): boolean => {
  if (speaker === null) return false;
  if (speaker.person !== null && asked.people.length > 0)
    return asked.people.some((number) => {
      const person = parts.people[number];
      return person?.name === speaker.person || person?.aliases.includes(speaker.person ?? '') === true;
    });
  const words = speakerTokens(
    [speaker.person, speaker.resolved?.text, speaker.text].filter((text) => text !== null).join(' '),
  );
  const isOfCountry = asked.roles.length > 0 && asked.names.every((name) => countryOf(name) !== null);
  const isNamed = covers(asked.names, words) && (!isOfCountry || covers(asked.roles, words));
  return isNamed || (asked.names.length === 0 && covers(asked.roles, words));
};

/** Whether words said stand in a sentence that names the asked speaker, or follow one that does. */
export const namesAsked = (
  parts: Pick<DeskParts, 'people'>,
  { reading }: Wanted,
  ground: Ground,
  sentence: number,
): boolean => {
  const { sentences } = ground.desk.layout;
  const here = sentences[sentence];
  if (reading.speaker === null || here === undefined || ground.said[sentence]?.speech === null) return false;
  const around = { start: sentences[sentence - 1]?.start ?? here.start, end: here.end };
  const names = new Set(reading.speaker.people.map((number) => parts.people[number]?.name));
  return ground.desk.extraction.people.some(
    ({ name, mentions }) => names.has(name) && mentions.some((mention) => contains(around, mention)),
  );
};
