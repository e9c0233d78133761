import { describe, expect, it } from 'vitest';
import { amounts } from '../support.js';

describe('ranges', () => {
  it.each([
    ['10,000 to 30,000 troops would go.', '“10,000 to 30,000” 10000–30000 of troops'],
    ['Some would send 25,000–30,000 troops.', '“25,000–30,000” 25000–30000 of troops'],
    ['Between 5 and 10 ships sailed.', '“Between 5 and 10” 5–10 of ships'],
    ['The fund holds 33-35 billion euros.', '“33-35 billion euros” 33000000000–35000000000 euro of fund'],
    ['The fund holds $33-35 billion.', '“$33-35 billion” 33000000000–35000000000 dollar of fund'],
    ['Ten to 12 countries agreed.', '“Ten to 12” 10–12 of countries'],
    ['One to two years passed.', '“One to two years” 1–2 year'],
    ['Eight or nine boats sank.', '“Eight or nine” 8–9 of boats'],
    ['It reads 15kHz to 17kHz.', '“15kHz to 17kHz” 15–17 kilohertz'],
    ['A 0-to-60-mph test began.', '“0-to-60-mph” 0–60 mile per hour of test'],
    ['A rate of 70–80% is high.', '“70–80%” 70–80 percent of rate'],
    ['The fee went from $2,415 to $2,315.', '“$2,415 to $2,315” 2315–2415 dollar'],
  ])('%s', (text, expected) => {
    const [first = ''] = amounts(text);
    expect(amounts(text)).toHaveLength(1);
    expect(first.startsWith(expected)).toBe(true);
  });

  it('keeps two figures apart where they are no range', () => {
    expect(amounts('It costs 25k or 40k.').map((one) => one.split(' ')[0])).toEqual(['“25k”', '“40k”']);
    expect(amounts('He gave 5 ships and 7 planes.')).toEqual(['“5” 5 of ships', '“7” 7 of planes']);
    expect(amounts('They left 3 miles to 40 men.')).toEqual(['“3 miles” 3 mile', '“40” 40 of men']);
  });

  it('reads “four in 10” as a part of a whole', () => {
    expect(amounts('More than 4 in 10 sailors agreed.')).toEqual(['[More than] “4 in 10” 0.4 > of sailors']);
    expect(amounts('Nine out of ten sailors agreed.')).toEqual(['“Nine out of ten” 0.9 of sailors']);
  });
});
