import type { DeskParts, Place, Saying } from '../desk/types.js';
import type { AskedSpeaker, Reading } from '../question/types.js';

/** Most sayings of a speaker that are looked at beside the ranked passages. */
const SAYINGS_MOST = 200;

const placeOf = ({ article, words }: Saying): Place => ({ article, start: words.start, end: words.end });

/** Where the speaker that a question names says something; none when no speaker is named. */
export const sayingsOf = (
  parts: Pick<DeskParts, 'people' | 'sources'>,
  speaker: AskedSpeaker | null,
): readonly Place[] => {
  if (speaker === null) return [];
  const people = speaker.people.flatMap((number) => parts.people[number]?.sayings ?? []);
  const sources = speaker.sources.flatMap((number) => parts.sources[number]?.sayings ?? []);
  return [...people, ...sources].slice(0, SAYINGS_MOST).map(placeOf);
};

/** Most bylines or captions that are looked at. */
const CREDITS_MOST = 50;

const creditsOf = (parts: Pick<DeskParts, 'articles'>, { credit }: Reading): readonly Place[] =>
  credit === null
    ? []
    : parts.articles
        .flatMap(({ number, layout }) =>
          layout.paragraphs
            .filter(({ role }) => role === credit)
            .map(({ start, end }) => ({ article: number, start, end })),
        )
        .slice(0, CREDITS_MOST);

/** Places that may answer although their words are not those of the question: what the asked speaker says, bylines. */
export const furtherPlaces = (parts: DeskParts, reading: Reading): readonly Place[] => [
  ...sayingsOf(parts, reading.speaker),
  ...creditsOf(parts, reading),
];
