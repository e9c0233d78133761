import { describe, expect, it } from 'vitest';
import { amounts } from './support.js';

describe('figures side by side', () => {
  it.each([
    ['They sent 30 or 45 soldiers.', ['“30” 30 of soldiers', '“45” 45 of soldiers']],
    ['The siege lasts three or six months.', ['“three” 3 month of siege', '“six months” 6 month of siege']],
    ['The walk took 3 hours, 20 minutes.', ['“3 hours” 3 hour of walk', '“20 minutes” 20 minute of walk']],
    [
      'The index lost 190 points, or 0.6%.',
      ['“190 points” 190 down point of index', '“0.6%” 0.6 down percent of index'],
    ],
    [
      'The engine makes under 296 hp (224 kW).',
      ['[under] “296 hp” 296 < horsepower of engine', '“224 kW” 224 < kilowatt of engine'],
    ],
    [
      'The lake is 90 miles wide and 175 miles long.',
      ['“90 miles” 90 mile of lake', '“175 miles” 175 mile of lake'],
    ],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    [
      'Roux won 25 seats and Braun has won at least 13.',
      ['“25” 25 of seats', '[at least] “13” 13 > of seats'],
    ],
    [
      'Roux had 2,205 votes, compared with Braun, who had 1,401.',
      ['“2,205” 2205 of votes', '“1,401” 1401 of votes'],
    ],
    ['Roux told it in two ways; Braun has 1,300.', ['“two” 2 of ways', '“1,300” 1300']],
    ['Roux won 25 seats as Braun had 13 in mind.', ['“25” 25 of seats', '“13” 13']],
  ])('count on behind a like verb at the end of a clause: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('share nothing across other words', () => {
    expect(amounts('They sent 30 and later gave $45.')).toEqual(['“30” 30', '“$45” 45 dollar']);
  });

  it('never lend money to a bare number', () => {
    expect(amounts('We lent them 30 and $45.')[0]).toBe('“30” 30');
  });
});
