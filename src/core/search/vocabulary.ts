/** The terms of an index, numbered in order of first appearance. Grows while the index is built; read-only afterwards. */
export type Vocabulary = {
  readonly size: () => number;
  readonly numberOf: (term: string) => number | undefined;
  readonly termAt: (number: number) => string;
  /** The term's number; a new one when it is not there. */
  readonly add: (term: string) => number;
  /** Notes one word of the running text, with a capital or not; words that begin a sentence are not noted. */
  readonly noteCase: (number: number, capital: boolean) => void;
  /** Notes one passage that holds the term. */
  readonly notePassage: (number: number) => void;
  /** Number of passages that hold the term, its article's title counted as part of each. */
  readonly passagesWith: (number: number) => number;
  /** Whether the articles write it with a capital more often than not: a name. */
  readonly isName: (number: number) => boolean;
};

export const createVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const passages: number[] = [];
  const capitals: number[] = [];
  return {
    size: () => terms.length,
    numberOf: (term) => numbers.get(term),
    termAt: (number) => terms[number] ?? '',
    add: (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, terms.length);
      passages.push(0);
      capitals.push(0);
      return terms.push(term) - 1;
    },
    noteCase: (number, capital) => {
      capitals[number] = (capitals[number] ?? 0) + (capital ? 1 : -1);
    },
    notePassage: (number) => {
      passages[number] = (passages[number] ?? 0) + 1;
    },
    passagesWith: (number) => passages[number] ?? 0,
    isName: (number) => (capitals[number] ?? 0) > 0,
  };
};
