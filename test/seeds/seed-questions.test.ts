import { describe, expect, it } from 'vitest';
import type { Place, SeedQuestion } from './read-seeds.js';
import { readQuestions, readSeeds } from './read-seeds.js';

const seeds = readSeeds();
const questions = readQuestions();
const answerable = questions.filter(({ kind }) => kind !== 'unanswerable');
const unanswerable = questions.filter(({ kind }) => kind === 'unanswerable');

const everywhere: readonly (Place & { readonly text: string })[] = seeds.flatMap(({ id, paragraphs }) =>
  paragraphs.map((text, index) => ({ article: id, paragraph: index + 1, text })),
);
const key = ({ article, paragraph }: Place): string => `${article} ¶${paragraph}`;
const placesOf = (text: string): readonly string[] =>
  everywhere.filter((place) => place.text.includes(text)).map(key);

function named({ article, paragraph, alsoParagraphs }: SeedQuestion): readonly string[] {
  const first = article === null || paragraph === null ? [] : [{ article, paragraph }];
  return [...first, ...alsoParagraphs].map(key);
}

const bare = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (text: string, length: number): readonly string[] => {
  const all = bare(text);
  return all.slice(length - 1).map((_, start) => all.slice(start, start + length).join(' '));
};

describe('the seed questions', () => {
  it('are twenty, each with its own id and wording, four of them without an answer', () => {
    expect(questions).toHaveLength(20);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(20);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(20);
    expect(unanswerable).toHaveLength(4);
  });

  it('ask every kind at least three times, and each form once without an answer', () => {
    for (const kind of ['who', 'figures', 'quote', 'free'] as const) {
      expect(questions.filter((question) => question.kind === kind).length).toBeGreaterThanOrEqual(3);
    }
    expect(unanswerable.map(({ form }) => form).sort()).toEqual(['ask', 'quote', 'troops', 'who']);
  });

  it('are typed in lower case and are not copied from any paragraph', () => {
    expect(questions.filter(({ question }) => question !== question.toLowerCase())).toEqual([]);
    const written = new Set(everywhere.flatMap(({ text }) => runs(text, 4)));
    expect(questions.flatMap(({ question }) => runs(question, 4)).filter((run) => written.has(run))).toEqual(
      [],
    );
  });
});

describe.each(answerable)('$id: $question', (question) => {
  const { answerText, alsoAnswers, form } = question;

  it('has its answer in its paragraph', () => {
    expect(form).toBeNull();
    expect(placesOf(answerText ?? '')).toContain(named(question)[0]);
  });

  it('has each answer in a named paragraph and in no other paragraph of any seed', () => {
    for (const text of [answerText ?? '', ...alsoAnswers]) {
      expect(placesOf(text)).not.toEqual([]);
      expect(named(question)).toEqual(expect.arrayContaining([...placesOf(text)]));
    }
  });

  it('names only paragraphs that hold an answer', () => {
    const answered = [answerText ?? '', ...alsoAnswers].flatMap(placesOf);
    expect(named(question).filter((place) => !answered.includes(place))).toEqual([]);
  });
});

describe.each(unanswerable)('$id: $question', (question) => {
  it('names no article, paragraph or answer, but the form in which it is asked', () => {
    expect(named(question)).toEqual([]);
    expect(question.article).toBeNull();
    expect(question.answerText).toBeNull();
    expect(question.alsoAnswers).toEqual([]);
    expect(question.form).not.toBeNull();
  });
});

describe('the unanswerable questions', () => {
  const written = new Set(everywhere.flatMap(({ text }) => bare(text)));
  const unknown = (question: string): readonly string[] =>
    bare(question).filter((word) => !written.has(word));

  it('lack one name or one whole word in the seeds, except that Romania is named without a number', () => {
    expect(unanswerable.map(({ id, question }) => [id, unknown(question)])).toEqual([
      ['none-who', ['valery', 'gerasimov']],
      ['none-troops', []],
      ['none-quote', ['erdogan']],
      ['none-ask', ['senate', 'vote']],
    ]);
    expect(placesOf('Romania')).toEqual(['army-chiefs-and-jeddah ¶8']);
  });

  it('stay unanswered when a name is looked for with its accents', () => {
    expect(placesOf('Erdoğan')).toEqual([]);
  });
});
