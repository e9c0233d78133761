import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_MOST } from '../../src/app/state.js';
import { decodeTarget, encodeTarget, type Target } from '../../src/app/target.js';
import type { Place } from '../../src/core/desk/types.js';

const place: fc.Arbitrary<Place> = fc
  .record({ article: fc.nat(9_999), start: fc.nat(2_000_000), length: fc.nat(5_000) })
  .map(({ article, start, length }) => ({ article, start, end: start + length }));

const numbered = fc.constantFrom('person', 'source', 'mentions', 'article');

const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant('context' as const), place }),
  fc.record({
    kind: fc.constant('open' as const),
    command: fc.constantFrom('ask', 'who', 'troops', 'quote'),
    outcome: fc.constantFrom('found', 'perhaps', 'silent'),
    subject: fc.oneof(
      fc.constant({ kind: 'people' as const }),
      fc.tuple(numbered, fc.nat(100_000)).map(([kind, number]) => ({ kind, number })),
      fc.array(place, { maxLength: 4 }).map((places) => ({ kind: 'places' as const, places })),
    ),
  }),
);

describe('the value of a choice', () => {
  it('is short text without a word of the question', () => {
    const subject = { kind: 'person', number: 12 } as const;
    expect(encodeTarget({ kind: 'open', command: 'quote', outcome: 'found', subject })).toBe('oqf.pc');
    expect(encodeTarget({ kind: 'context', place: { article: 3, start: 36, end: 46 } })).toBe('c.3-10-a');
  });

  it('comes back as it was, and always fits', () => {
    fc.assert(
      fc.property(targets, (target) => {
        const value = encodeTarget(target);
        expect(value.length).toBeLessThanOrEqual(STATE_MOST);
        expect(decodeTarget(value)).toEqual(target);
      }),
    );
  });

  it('leaves out places that do not fit, from the end', () => {
    const places = Array.from({ length: 12 }, (_, n) => ({
      article: 9_999,
      start: 2_000_000 + n,
      end: 2_004_000,
    }));
    const value = encodeTarget({
      kind: 'open',
      command: 'ask',
      outcome: 'found',
      subject: { kind: 'places', places },
    });
    expect(value.length).toBeLessThanOrEqual(STATE_MOST);
    const target = decodeTarget(value);
    const kept = target?.kind === 'open' && target.subject.kind === 'places' ? target.subject.places : [];
    expect(kept.length).toBeGreaterThan(3);
    expect(kept).toEqual(places.slice(0, kept.length));
  });

  it('is refused when it is anybody else’s text', () => {
    for (const value of [
      '',
      'o',
      'oqf',
      'oqf.',
      'ozf.p1',
      'oqz.p1',
      'xqf.p1',
      'oqff.p1',
      'c.',
      'c.1-2',
      'oqf.q1',
      'o'.repeat(101),
    ])
      expect(decodeTarget(value)).toBeNull();
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (value) => void decodeTarget(value)));
  });
});
