/** Most characters of a question that are read. */
export const QUESTION_LENGTH_MOST = 300;

/** Most distinct content words of a question that are looked up. */
export const QUESTION_TERMS_MOST = 32;

/** The question in composed form (NFC), without white space at its ends, cut to 300 UTF-16 units, never inside a character. */
export const capQuestion = (question: string): string => {
  const text = question.normalize('NFC').trim();
  if (text.length <= QUESTION_LENGTH_MOST) return text;
  const cut = text.slice(0, QUESTION_LENGTH_MOST);
  return (/[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut).trimEnd();
};
