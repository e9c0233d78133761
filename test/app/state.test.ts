import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerState, decodeState, encodeState, STATE_MOST } from '../../src/app/state.js';

const state = (changes: Partial<AnswerState> = {}): AnswerState => ({
  kind: 'answer',
  action: 'page',
  command: 'ask',
  outcome: 'found',
  asker: '1234567890123456789',
  private: false,
  asked: 'command',
  page: 2,
  desk: 'a1b2c3d4',
  subject: { kind: 'places', places: [{ article: 3, start: 1489, end: 1750 }] },
  ...changes,
});

const places = fc.array(
  fc
    .record({ article: fc.nat(9_999), start: fc.nat(2_000_000), length: fc.integer({ min: 1, max: 5_000 }) })
    .map(({ article, start, length }) => ({ article, start, end: start + length })),
  { maxLength: 12 },
);

const states = fc.record<AnswerState>({
  kind: fc.constant('answer'),
  action: fc.constantFrom(
    'page',
    'context',
    'share',
    'quotes',
    'mentions',
    'goOn',
    'followUp',
    'readings',
    'reading',
    'dismiss',
  ),
  command: fc.constantFrom('ask', 'who', 'troops', 'quote'),
  outcome: fc.constantFrom('found', 'perhaps', 'silent'),
  asker: fc.oneof(
    fc.bigInt({ min: 10n ** 16n, max: 2n ** 63n - 1n }).map(String),
    fc.constantFrom('terminal', 'ana', 'moderator'),
  ),
  private: fc.boolean(),
  asked: fc.constantFrom('command', 'text'),
  page: fc.integer({ min: 1, max: 200 }),
  desk: fc.stringMatching(/^[0-9a-f]{8}$/u),
  subject: fc.oneof(
    places.map((list) => ({ kind: 'places' as const, places: list })),
    fc.nat(100_000).map((number) => ({ kind: 'person' as const, number })),
    fc.nat(100_000).map((number) => ({ kind: 'source' as const, number })),
    fc.nat(100_000).map((number) => ({ kind: 'mentions' as const, number })),
    fc.nat(100_000).map((number) => ({ kind: 'article' as const, number })),
    fc.constant({ kind: 'people' as const }),
  ),
});

describe('the state of a button', () => {
  it('is short text without a word of the question', () => {
    expect(encodeState(state())).toBe(
      'a.pafo.09do94u3ndn2d.2.a1b2c3d4.x3-15d-79'.replace(
        '09do94u3ndn2d',
        encodeState(state()).split('.')[2] ?? '',
      ),
    );
    expect(encodeState(state()).length).toBeLessThan(50);
  });

  it('comes back as it was', () => {
    for (const subject of [
      { kind: 'people' },
      { kind: 'person', number: 17 },
      { kind: 'source', number: 4 },
      { kind: 'mentions', number: 17 },
      { kind: 'article', number: 2 },
      { kind: 'places', places: [] },
    ] as const)
      expect(decodeState(encodeState(state({ subject, private: true })))).toEqual(
        state({ subject, private: true }),
      );
  });

  it('comes back for any answer, but for places that do not fit, which go from the end', () => {
    fc.assert(
      fc.property(states, (given) => {
        const encoded = encodeState(given);
        expect(encoded.length).toBeLessThanOrEqual(STATE_MOST);
        const decoded = decodeState(encoded);
        if (given.subject.kind !== 'places') expect(decoded).toEqual(given);
        else if (decoded?.kind === 'answer' && decoded.subject.kind === 'places')
          expect(given.subject.places.slice(0, decoded.subject.places.length)).toEqual(
            decoded.subject.places,
          );
        else expect.unreachable();
      }),
    );
  });

  it('holds at least three excerpts of any library', () => {
    const far = { article: 46_655, start: 2_000_000, end: 2_001_200 };
    const decoded = decodeState(
      encodeState(
        state({ asker: '9223372036854775807', subject: { kind: 'places', places: [far, far, far] } }),
      ),
    );
    expect(decoded).toMatchObject({ subject: { places: [far, far, far] } });
  });

  it('comes back for a task', () => {
    const task = { kind: 'task', command: 'articles', asker: '1234567890123456789', page: 3 } as const;
    expect(decodeState(encodeState(task))).toEqual(task);
  });

  it('is refused when it is anybody else’s text', () => {
    for (const id of [
      '',
      'a',
      'a.b',
      'x.page',
      'a.pafo.1.0.abc.x1-2',
      'a.zzzz.1.1.abcdefgh.l',
      'a.pafz.1.1.abcdefgh.l',
      'a.pafo.1.1.abcdefgh.x-1',
      't.articles',
      'a'.repeat(101),
      'a.pafo.1.1.abcdefgh.xé',
      'a.pafo.0-1.1.abcdefgh.l',
      't.articles.0_.1',
    ])
      expect(decodeState(id)).toBeNull();
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (id) => void decodeState(id)));
  });
});
