/** What may end a text without belonging to its last word. */
const MARKS = /[\s?.!…,;:]/u;

/** A text without the marks and the white space at its end; every character before keeps its offset. */
export const withoutMarks = (text: string): string => {
  let end = text.length;
  while (end > 0 && MARKS.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
