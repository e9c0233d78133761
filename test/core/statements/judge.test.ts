import { beforeAll, describe, expect, it } from 'vitest';
import { rankSentences } from '../../../src/core/answer/rank.js';
import { readParts } from '../../../src/core/desk/parts.js';
import type { DeskParts } from '../../../src/core/desk/types.js';
import { isForeign, LEAST, outcomeOf } from '../../../src/core/statements/judge.js';
import { readStatement } from '../../../src/core/statements/read.js';
import { type Weighed, weigh } from '../../../src/core/statements/weigh.js';
import { ARTICLES } from './made.js';

let parts: DeskParts;
let base: Weighed;
beforeAll(async () => {
  parts = await readParts(ARTICLES, async () => {}, undefined);
  const read = readStatement(parts, 'Lund opened the talks in Velmar');
  const [best] = await rankSentences(parts, read.wanted, read.asked);
  if (best === undefined) throw new Error('no sentence');
  base = weigh(read, best);
});

const outcome = (more: Partial<Weighed>, hasNumber = false) => outcomeOf({ ...base, ...more }, hasNumber);

describe('a sentence beside a statement', () => {
  it('is weighed by what it meets of its words, its names and its number', () => {
    expect(base).toMatchObject({ words: 1, predicate: 1, nameMissing: false, saidBy: null, figure: 0 });
  });

  it('speaks of it where it meets enough, perhaps where it meets less', () => {
    expect(outcome({ ...LEAST.found, names: 0 })).toBe('found');
    expect(outcome({ ...LEAST.perhaps, names: 0 })).toBe('perhaps');
    expect(outcome({ words: 0.44, predicate: 1, names: 0 })).toBe('silent');
    expect(outcome({ words: 0.5, predicate: 0.3, names: 1 })).toBe('silent');
  });

  it('may speak of it where several names stand together', () => {
    expect(outcome({ words: 0.55, predicate: 0, names: 2 })).toBe('perhaps');
  });

  it('does not where a name is missing or somebody else speaks', () => {
    expect(outcome({ nameMissing: true, words: 0.9, predicate: 0.9 })).toBe('silent');
    expect(outcome({ saidBy: 'no' })).toBe('silent');
  });

  it('does without a name where the speaker says all the rest', () => {
    expect(outcome({ nameMissing: true, saidBy: 'yes', words: 0.8, predicate: 0.9 })).toBe('found');
  });

  it('speaks of it by a number of the same thing, the surer the fewer words it needs', () => {
    expect(outcome({ figure: 1, words: 0.35, predicate: 0, names: 0 }, true)).toBe('perhaps');
    expect(outcome({ figure: 0.5, words: 0.35, predicate: 0, names: 0 }, true)).toBe('silent');
    expect(outcome({ figure: 0.5, words: 0.5, predicate: 0, names: 0 }, true)).toBe('perhaps');
  });

  it('is found by a sure number only with words beside it', () => {
    expect(outcome({ figure: 1, ...LEAST.perhaps, names: 0 }, true)).toBe('found');
    expect(outcome({ figure: 0.5, ...LEAST.perhaps, names: 0 }, true)).toBe('perhaps');
  });

  it('without a number speaks only perhaps of a statement that gives one', () => {
    expect(outcome({}, true)).toBe('perhaps');
  });
});

describe('a statement', () => {
  const foreign = (text: string) => isForeign(readStatement(parts, text));

  it('is foreign where much of it is names that no article has', () => {
    expect(foreign('Minister Pell flew to Osterby')).toBe(true);
    expect(foreign('Lund opened the talks in Velmar')).toBe(false);
    expect(foreign('Lund flew over the bay at night in a balloon from Osterby')).toBe(false);
  });
});
