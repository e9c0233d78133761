import { describe, expect, it } from 'vitest';
import { namesSupport, nationalForceAt, withoutArmies } from '../../../src/core/forces/armies.js';

describe('withoutArmies', () => {
  it.each([
    ['Kenyan troops could attack again.', '  could attack again.'],
    ['Peru’s own navy would rest.', '  would rest.'],
    ["Lima's drones may fly.", '  may fly.'],
    ['The Armed Forces Minister will speak.', 'The   will speak.'],
    ['Two U.S. brigades rested.', 'Two   rested.'],
  ])('takes out a state’s own army: %s', (text, left) => {
    expect(withoutArmies(text)).toBe(left);
  });

  it.each([
    'Kenyan troops would be deployed in two ports.',
    'The plan does without Kenyan soldiers.',
    'She would send no Peruvian soldiers.',
    'European troops would rest.',
    'NATO forces would rest.',
    'Harbour troops would rest.',
    'Monday’s troops would rest.',
    'The troops would rest.',
  ])('leaves what is sent, what many states have and what is no state’s: %s', (text) => {
    expect(withoutArmies(text)).toBe(text);
  });

  it('takes no longer than the text is long', () => {
    const pumped = 'Kenyan-Kenyan’s own '.repeat(5_000);
    const began = performance.now();
    withoutArmies(pumped);
    nationalForceAt(pumped);
    nationalForceAt('A'.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('nationalForceAt', () => {
  it.each([
    ['Perhaps a Kenyan contingent comes.', 'Kenyan contingent'],
    ['They described a Peruvian-Chilean force.', 'Peruvian-Chilean force'],
    ['The Harbour forces and the Irish mission met.', 'Irish mission'],
  ])('finds a force by the people that it comes from: %s', (text, named) => {
    const span = nationalForceAt(text);
    expect(text.slice(span?.start, span?.end)).toBe(named);
  });

  it.each(['The Harbour contingent came.', 'The kenyan force', 'Kenyan voices', ''])(
    'finds none in “%s”',
    (text) => {
      expect(nationalForceAt(text)).toBeNull();
    },
  );
});

describe('namesSupport', () => {
  it.each(['It needs Peru’s backing.', 'It needs Kenyan air power.', 'Without U.S. help it ends.'])(
    '%s',
    (text) => {
      expect(namesSupport(text)).toBe(true);
    },
  );

  it.each(['It needs Harbour support.', 'It needs European cover.', 'Peru support', 'help'])(
    'not: %s',
    (text) => {
      expect(namesSupport(text)).toBe(false);
    },
  );
});
