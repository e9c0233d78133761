import { describe, expect, it } from 'vitest';
import { lines } from '../support.js';

describe('vague amounts', () => {
  it.each([
    ['There will be several stages.', 'vague “several” of stages'],
    ['They don’t have a lot of troops.', 'vague “a lot of” of troops'],
    ['They have few other options.', 'vague “few” of options'],
    ['A few ships left.', 'vague “A few” of ships'],
    ['Tens of thousands of people fled.', 'vague “Tens of thousands” of people'],
    ['Hundreds of guards came.', 'vague “Hundreds” of guards'],
    ['Dozens were hurt.', 'vague “Dozens”'],
    ['Several hundred guards came.', 'vague “Several hundred” of guards'],
    ['Help could come within hours or days.', 'vague “hours or days”'],
    ['The war could end within weeks.', 'vague “weeks”'],
    ['Many countries waited.', 'vague “Many” of countries'],
    ['A couple of hundred men stood there.', 'vague “A couple of hundred” of men'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it.each([
    ['How many ships came?'],
    ['It rained for days.'],
    ['The few who stayed ate.'],
    ['So many came.'],
    ['Some agreed.'],
  ])('%s holds none', (text) => {
    expect(lines(text)).toEqual([]);
  });
});
