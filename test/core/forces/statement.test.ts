import { describe, expect, it } from 'vitest';
import {
  announcesForce,
  forceAt,
  goesOn,
  isForceStatement,
  isPlan,
} from '../../../src/core/forces/statement.js';

describe('a force statement by itself', () => {
  it.each([
    ['A multinational force would deter raids.'],
    ['The troops are to be deployed in the spring.'],
    ['They offered a contingent.'],
    ['Belgium rules out sending soldiers.'],
    ['The envoy outlined a peacekeeping mission.'],
    ['Fighter jets might patrol the valley.'],
    ['A paper wrote of a force of 7,000.'],
  ])('%s', (text) => {
    expect(isForceStatement(text)).toBe(true);
  });

  it.each([
    ['The troops were tired.'],
    ['Which soldiers would go?'],
    ['The jets landed.'],
    ['Ukraine’s troops would rest.'],
    ['It might rain.'],
    ['In the fight 300 soldiers died.'],
    [''],
  ])('not: %s', (text) => {
    expect(isForceStatement(text)).toBe(false);
  });

  it('tells where it names the force', () => {
    const text = 'As envoys said, a security force would come.';
    const span = forceAt(text);
    expect(text.slice(span?.start, span?.end)).toBe('security force');
    expect(forceAt('It rained.')).toBeNull();
  });
});

describe('a sentence beside or below a statement', () => {
  it.each([
    ['They would stand in towns.', true, true],
    ['It could be more than 10,000.', false, true],
    ['The force may rotate.', false, false],
    ['They stood in towns.', true, false],
    ['Bakers would stand in towns.', true, false],
  ])('%s', (text, topical, expected) => {
    expect(goesOn(text, topical)).toBe(expected);
  });

  it('is a plan with a modal verb and a topic or arms', () => {
    expect(isPlan('The line could be watched.', true)).toBe(true);
    expect(isPlan('Missiles could be ready.', false)).toBe(true);
    expect(isPlan('Bread could be ready.', false)).toBe(false);
    expect(isPlan('The line was watched.', true)).toBe(false);
  });

  it('is announced by a heading with a force and a modal verb', () => {
    expect(announcesForce('What a force might do')).toBe(true);
    expect(announcesForce('How troops could be used')).toBe(true);
    expect(announcesForce('What the weather might do')).toBe(false);
    expect(announcesForce('Troops at the border')).toBe(false);
  });
});
