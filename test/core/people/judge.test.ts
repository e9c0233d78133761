import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../src/core/people/candidates.js';
import { type Group, groupsOf } from '../../../src/core/people/groups.js';
import { allSigns, judge, probability } from '../../../src/core/people/judge.js';
import { laidOut } from './read.js';

const groupsIn = (text: string): readonly Group[] => groupsOf(candidatesIn(laidOut(text)).running);
const scoreOf = (text: string, key: string): number => judge(groupsIn(text)).get(key) ?? Number.NaN;

describe('probability', () => {
  it('is the logistic of the weighted sum', () => {
    expect(
      probability(
        new Map([
          ['a', 1],
          ['b', 0.5],
        ]),
        { bias: -1, a: 2, b: 2 },
      ),
    ).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  it('is one half where nothing is known', () => {
    expect(probability(new Map([['unheard', 1]]), {})).toBe(0.5);
  });
});

describe('judging names', () => {
  it('believes a title', () => {
    expect(scoreOf('We saw Mr Qwortle there.', 'qwortle')).toBeGreaterThan(
      scoreOf('We saw Qwortle there.', 'qwortle'),
    );
  });

  it('believes a surname after the full name', () => {
    const alone = scoreOf('Then Silva left the room.', 'silva');
    expect(scoreOf('Ana Silva, 45, a lawyer, spoke. Then Silva left the room.', 'silva')).toBeGreaterThan(
      alone,
    );
  });

  it('believes another spelling of the surname', () => {
    const signs = allSigns(groupsIn('Volodymyr Zelenskyy, a lawyer, spoke. Then Zelensky left.'), {});
    expect(signs.get('zelensky')?.get('lastOf')).toBe(0.5);
  });

  it('believes a full name whose surname is called Mr', () => {
    const text = 'We saw Qwon Qwortle there.';
    expect(scoreOf(`${text} Mr Qwortle left.`, 'qwon qwortle')).toBeGreaterThan(
      scoreOf(text, 'qwon qwortle'),
    );
  });

  it('believes the end of a longer name as much as the longer name', () => {
    const text = 'We saw Dr. Dana Qwortle Silva there. Then Qwortle Silva left.';
    expect(scoreOf(text, 'qwortle silva')).toBeGreaterThanOrEqual(scoreOf(text, 'dana qwortle silva'));
  });

  it('doubts what stands after “in” and what is called “the”', () => {
    expect(scoreOf('It rained in Qwortle. They were in Qwortle.', 'qwortle')).toBeLessThan(0.2);
    expect(scoreOf('We saw the Qwortle. And the Qwortle left.', 'qwortle')).toBeLessThan(0.2);
  });
});
