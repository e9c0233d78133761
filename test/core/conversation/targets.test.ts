import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../src/core/conversation/targets.js';
import { readQuestion } from '../../../src/core/question/index.js';
import { PARTS } from './ferries.js';

const targets = (question: string): readonly string[] =>
  targetsIn(PARTS, readQuestion(question, PARTS)).map(
    ({ start, end, kind, preposition }) =>
      `${kind} ${question.slice(start, end)}${preposition === null ? '' : ` after ${preposition}`}`,
  );

describe('what another phrase can stand for', () => {
  it.each([
    ['what did Holm say about pay?', ['person Holm', 'topic pay after about']],
    [
      'what did Jens Holm say about pay in Denmark?',
      ['person Jens Holm', 'topic pay after about', 'country Denmark after in'],
    ],
    ['who is Ingrid Lind?', ['person Ingrid Lind']],
    [
      'would Norway lend ferries to Iceland?',
      ['country Norway', 'thing lend', 'thing ferries', 'country Iceland after to'],
    ],
    [
      'how many Danish sailors would sail in May?',
      ['country Danish', 'counted sailors', 'thing sail', 'date May after in'],
    ],
    [
      'what did the Danish captain say about crews?',
      ['person Danish captain', 'adjective Danish', 'topic crews after about'],
    ],
    ['who met on 4 March?', ['thing met', 'date 4 March after on']],
    ["who likes Norway's ferries", ['thing likes', 'country Norway', 'thing ferries']],
  ])('%s', (question, expected) => {
    expect(targets(question)).toEqual(expected);
  });
});
