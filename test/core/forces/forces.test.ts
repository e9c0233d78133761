import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/index.js';
import type { Attribution, ForceTopic, Speaker } from '../../../src/core/extraction.js';
import { findForces } from '../../../src/core/forces/index.js';
import { layoutOf } from '../../../src/core/passages/layout.js';

const SILENT: Attribution = {
  quotations: [],
  reported: [],
  sources: [],
  pronouns: new Map(),
  speakerAt: () => null,
  holderAt: () => null,
};

const statements = (text: string, attribution = SILENT) =>
  findForces(layoutOf(parseArticle(text)), attribution);

const topics = (text: string): readonly ForceTopic[] | null => statements(text)[0]?.about ?? null;

describe('statements about a force', () => {
  it.each<readonly [string, readonly ForceTopic[]]>([
    ['The peacekeepers would be posted along the border.', ['land']],
    ['Allied navies could sweep the strait for mines.', ['sea']],
    ['Air power would stay in reserve.', ['air']],
    ['The contingent will have its bases in the west.', ['bases']],
    ['A security force could include heavy weapons.', []],
    ['The mission would rest on an allied backstop.', ['backstop']],
    ['They want to create a force equipped for the winter.', []],
    ['Foreign trainers would teach at the school.', ['training']],
    ['Norway is ready to send 500 soldiers.', ['land', 'size']],
    ['Norway sends no troops.', ['land']],
    ['The force could answer with strikes on depots.', ['strikes']],
    ['An envoy described a force of 5,000.', ['size']],
    ['A paper counted on 4,000 to 5,000 foreign troops.', ['land', 'size']],
    ['She spoke of a “presence on the ground and at sea”.', ['land', 'sea']],
    ['They want boots on the ground, and would pay for it.', ['land']],
    ['The peacekeepers, numbering 900, would rotate.', ['land', 'size']],
    ['Jets would fly over the strait.', ['air']],
    ['The troops would be stationed at hubs.', ['land', 'bases']],
    ['Patrols aside, drones and warships would watch the coast.', ['air', 'sea']],
  ])('%s', (text, about) => {
    expect(topics(text)).toEqual(about);
  });

  it.each([
    ['The soldiers marched home on Monday.'],
    ['Nobody knows how such a force would react.'],
    ['Key questions are whether the mission would have a mandate and which states would join.'],
    ['The Armed Forces Minister would not speak.'],
    ['Russian troops could attack again.'],
    ['The bakery will open on Monday.'],
    ['The rebels killed 300 soldiers in May.'],
    ['They lost 500 troops there.'],
    ['Ukraine’s own soldiers would rest.'],
  ])('none: %s', (text) => {
    expect(topics(text)).toBeNull();
  });

  it('goes on with a sentence behind a statement, but not with one alone', () => {
    const first = 'The troops would stay in ports.';
    const second = 'They would not stand at the border.';
    expect(statements(`${first} ${second}`)).toHaveLength(2);
    expect(statements(second)).toEqual([]);
    expect(statements(`${first} It rained. ${second}`)).toHaveLength(2);
    expect(statements(`${first}\nIt rained.\n${second}`)).toHaveLength(1);
  });

  it('takes a sentence right before the statement that it belongs to', () => {
    const text = '“They would not stand at the border.” That was how the envoy described the troops.';
    expect(statements(text)).toHaveLength(2);
  });

  it('reads plans below a heading that announces what a force might do', () => {
    const plan = 'The border could be watched with drones.';
    expect(
      statements(`It rained.\nWhat a force might do\n${plan} It rained.`).map(({ about }) => about),
    ).toEqual([['land', 'air']]);
    expect(statements(`It rained.\nThe weather\n${plan} It rained.`)).toHaveLength(1);
    expect(statements('It rained.\nThe weather\nWeapons could be ready. It rained.')).toEqual([]);
    expect(statements('It rained.\nWhat a force might do\nWeapons could be ready. It rained.')).toHaveLength(
      1,
    );
  });

  it('gives whole sentences with paragraph and speaker', () => {
    const text = 'It rained.\nAn aide said the force could patrol the sea. It rained.';
    const speaker: Speaker = {
      start: 11,
      end: 18,
      paragraph: 2,
      text: 'An aide',
      kind: 'source',
      person: null,
      certainty: 'certain',
      resolved: null,
    };
    expect(
      statements(text, { ...SILENT, speakerAt: (span) => (span.start === 11 ? speaker : null) }),
    ).toEqual([{ start: 11, end: 55, paragraph: 2, about: ['sea'], speaker }]);
  });

  it('leaves headings and captions out', () => {
    expect(statements('It rained.\nTroops would go\nIt rained again, and again.')).toEqual([]);
  });

  it('time grows with the length of the text', () => {
    for (const piece of ['how ', 'would ', 'force of ', 'a force ', 'numbers of ', '1,000 ', '1,', '1 to ']) {
      const start = performance.now();
      statements(`${piece.repeat(100_000 / piece.length)}.`);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});
