import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/core/span.js';
import { completed, ellipticalSubject } from '../../../src/core/statements/elliptical.js';

const subjectOf = (text: string): string | null => {
  const span = ellipticalSubject(text);
  return span === null ? null : sliceOf(text, span);
};

describe('a statement of nothing but its subject', () => {
  it.each([
    ["His own captain wasn't", 'His own captain'],
    ['the Danes dont either', 'the Danes'],
    ['Norland won’t either!', 'Norland'],
    ['but Edda Lund did', 'Edda Lund'],
    ['Sudria has not, though', 'Sudria'],
    ['neither did Lund', 'Lund'],
    ['and so will the port officials.', 'the port officials'],
  ])('leans on the one before: %s', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });

  it.each([
    ['they didnt either'],
    ["my neighbour doesn't"],
    ["I won't"],
    ['that would not'],
    ['Lund did not sign'],
    ['Lund will pay'],
    ['neither did they'],
    ['no way'],
    [''],
  ])('is not: %j', (text) => {
    expect(subjectOf(text)).toBeNull();
  });

  it('takes what the statement before says of its subject', () => {
    expect(completed("His captain wasn't", 'Lund was for the quay on Monday')).toEqual({
      text: 'His captain was for the quay on Monday',
      subject: { start: 0, end: 11 },
    });
  });

  it.each([
    ["His captain wasn't", null],
    ["His captain wasn't", 'The quay'],
    ['His captain slept', 'Lund was for the quay'],
  ])('is left as it is: %s after %s', (text, before) => {
    expect(completed(text, before)).toBeNull();
  });
});
