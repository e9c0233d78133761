/** Cyrillic letters in Latin ones, as English news writes Ukrainian and Russian names. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'y',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  і: 'i',
  ї: 'yi',
};
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const NO_CONSONANT = /[aeiouywh]/gu;
const SAME_SOUND: Readonly<Record<string, string>> = { q: 'k', c: 'k', z: 's' };
const DOUBLED = /(.)\1/gu;

/** A folded word in Latin letters; Latin words stay as they are. */
export const transliterate = (folded: string): string =>
  folded.replace(CYRILLIC, (letter) => LATIN[letter] ?? letter);

/**
 * The consonants of a name, by which spellings of one foreign name agree: vowels, y, w and h dropped, q and c as k, z as
 * s, doubled ones once (Raqqa, Raqqah → rk; Deir, Dayr → dr; Зеленськ → slnsk).
 */
export const skeletonOf = (folded: string): string =>
  transliterate(folded)
    .replace(/ph/gu, 'f')
    .replace(NO_CONSONANT, '')
    .replace(/[qcz]/gu, (letter) => SAME_SOUND[letter] ?? letter)
    .replace(DOUBLED, '$1');

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/ck|q/gu, 'k'],
  [/ei|ey|ae|ay/gu, 'ai'],
  [/ou|oo/gu, 'u'],
  [/ee|ij|yi|iy|y/gu, 'i'],
  [/(?<=[aeiou])h(?![aeiou])/gu, ''],
  [DOUBLED, '$1'],
];

/** What the usual spellings of one name have in common: Asad, Assad; Haydar, Haidar; Zelensky, Zelenskyy; Raqqa, Rakkah. */
export const spellingKeyOf = (folded: string): string =>
  SPELLINGS.reduce((key, [written, sound]) => key.replace(written, sound), transliterate(folded));
