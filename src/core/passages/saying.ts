/** Past and present forms of the verbs that most often stand beside a quotation. */
const SAYING = new Set(
  (
    'said says told tells added adds asked asks wrote writes replied replies answered responded explained continued ' +
    'declared insisted noted warned argued shouted tweeted recalled joked concluded stated wondered'
  ).split(' '),
);
const SUBJECT = /^(?:he|she|they|it|I|we|(?:the|a|an|one|another) [\p{Ll}\p{Lu}’'-]+(?: [\p{L}’'-]+){0,3})$/u;
const NAME = /^(?:\p{Lu}[\p{L}’'.-]*)(?: (?:(?:de|van|von|der|al|bin|of) )?\p{Lu}[\p{L}’'.-]*){0,4}$/u;
const PRONOUN_FIRST = /^(?:he|she|they|it|I|we)$/u;
const MOST_WORDS = 6;

/**
 * Whether the text right after a quotation says who said it: a name, a pronoun or "the official" and then a speech
 * verb, or the verb first ("said Marie"). Reads at most seven words of `rest`, which begins after the closing mark.
 */
export const isSayingClause = (rest: string): boolean => {
  const words = rest
    .trimStart()
    .split(/\s+/u, MOST_WORDS + 1)
    .map((word) => word.replace(/[,.;:!?]+$/u, ''));
  const [first = '', second = ''] = words;
  if (SAYING.has(first)) return /^(?:\p{Lu}|the$|a$|an$|one$|he$|she$)/u.test(second);
  const verb = words.findIndex((word) => SAYING.has(word));
  if (verb < 1) return false;
  const subject = words.slice(0, verb).join(' ');
  if (PRONOUN_FIRST.test(first.toLowerCase())) return verb === 1 && first === first.toLowerCase();
  return NAME.test(subject) || (SUBJECT.test(subject) && first === first.toLowerCase());
};
