import { speechVerb } from './verbs.js';

const PRONOUN = /^(?:he|she|they|it|I|we)$/u;
const ARTICLE = /^(?:the|a|an|one|another|some|his|her|their)$/u;
const NAME_WORD = /^\p{Lu}/u;
const LINK = /^(?:de|van|von|der|al|bin|of|the)$/u;
const MOST_WORDS = 7;
const ASIDE = /^[^.?!“”"]{1,40}, [^.?!“”"]{1,100}, (\p{L}+)/u;

const isSaying = (word: string): boolean => {
  const form = speechVerb(word.toLowerCase());
  return form?.invertible === true && (form.form === 'past' || form.form === 'present');
};
const bare = (word: string): string => word.replace(/[,.;:!?]+$/u, '');

/** Whether words can be a subject: a pronoun, a name with titles, or a phrase that begins with an article. */
const isSubject = (words: readonly string[]): boolean => {
  const [first = ''] = words;
  if (PRONOUN.test(first)) return words.length === 1;
  if (ARTICLE.test(first)) return true;
  const last = words.at(-1) ?? '';
  return (
    NAME_WORD.test(last) &&
    words.every((word) => NAME_WORD.test(word) || LINK.test(word) || /^\p{Ll}+$/u.test(word))
  );
};

/**
 * Whether the text right after a quotation says who said it: a name, a pronoun or "the official" and then a speech
 * verb, or the verb first ("said Marie"), with a description between commas at most. Reads about 150 characters of
 * `rest`, which begins after the closing mark.
 */
export const isSayingClause = (rest: string): boolean => {
  const words = rest.trimStart().split(/\s+/u, MOST_WORDS + 1);
  const [first = '', second = ''] = words;
  if (isSaying(bare(first)) && first === first.toLowerCase())
    return NAME_WORD.test(second) || ARTICLE.test(second) || PRONOUN.test(second);
  // A capital pronoun or article begins a sentence of its own: “Why?” He said so.
  if (PRONOUN.test(first.toLowerCase()) && first !== first.toLowerCase() && first !== 'I') return false;
  if (ARTICLE.test(first.toLowerCase()) && first !== first.toLowerCase()) return false;
  const verb = words.findIndex((word, index) => index > 0 && isSaying(bare(word)));
  const comma = words.findIndex((word) => word.endsWith(','));
  if (verb > 0 && (comma === -1 || comma >= verb)) return isSubject(words.slice(0, verb));
  return NAME_WORD.test(first) && isSaying(ASIDE.exec(rest.trimStart())?.[1] ?? '');
};
