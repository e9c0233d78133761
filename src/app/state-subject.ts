import type { Place, Subject } from '../core/desk/types.js';

type Numbered = Exclude<Subject, { kind: 'places' | 'people' }>;

const KINDS = { person: 'p', source: 'u', mentions: 'n', article: 'r' } as const satisfies Record<
  Numbered['kind'],
  string
>;

export const keyOf = <K extends string>(
  codes: Readonly<Record<K, string>>,
  code: string | undefined,
): K | null => (Object.keys(codes) as K[]).find((key) => codes[key] === code) ?? null;

/** A place as text: article, start and length in base 36. */
export const packPlace = ({ article, start, end }: Place): string =>
  [article, start, end - start].map((part) => part.toString(36)).join('-');

export const unpackPlace = (packed: string): Place | null => {
  const match = /^([0-9a-z]{1,6})-([0-9a-z]{1,6})-([0-9a-z]{1,6})$/u.exec(packed);
  if (match === null) return null;
  const [article = 0, start = 0, length = 0] = match.slice(1).map((part) => Number.parseInt(part, 36));
  return { article, start, end: start + length };
};

/** A subject as text of at most `room` characters: places that do not fit are left out from the end. */
export const packSubject = (subject: Subject, room: number): string => {
  if (subject.kind === 'people') return 'l';
  if (subject.kind !== 'places') return `${KINDS[subject.kind]}${subject.number.toString(36)}`;
  let packed = 'x';
  for (const place of subject.places) {
    const next = `${packed}${packed === 'x' ? '' : '_'}${packPlace(place)}`;
    if (next.length > room) break;
    packed = next;
  }
  return packed;
};

const unpackPlaces = (packed: string): Subject | null => {
  const places = packed === '' ? [] : packed.split('_').map(unpackPlace);
  return places.every((place) => place !== null) ? { kind: 'places', places } : null;
};

export const unpackSubject = (packed: string): Subject | null => {
  const rest = packed.slice(1);
  if (packed === 'l') return { kind: 'people' };
  if (packed.startsWith('x')) return unpackPlaces(rest);
  const kind = keyOf(KINDS, packed[0]);
  if (kind === null || !/^[0-9a-z]{1,6}$/u.test(rest)) return null;
  return { kind, number: Number.parseInt(rest, 36) };
};
