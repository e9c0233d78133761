import { describe, expect, it } from 'vitest';
import type { ForceTopic } from '../../../src/core/extraction.js';
import { topicsOf } from '../../../src/core/forces/topics.js';

describe('the topics of a statement', () => {
  it.each<readonly [string, readonly ForceTopic[]]>([
    ['troops in towns', ['land']],
    ['peacekeepers along the contact line', ['land']],
    ['drones over the hills', ['air']],
    ['patrols of the sky', ['air']],
    ['warships off the ports', ['sea']],
    ['crews clearing mines', ['sea']],
    ['strikes on depots', ['strikes']],
    ['they would return fire', ['strikes']],
    ['jets based abroad', ['air', 'bases']],
    ['stationed at hubs', ['bases']],
    ['an American backstop', ['backstop']],
    ['backed by U.S. air power', ['air', 'backstop']],
    ['instructors who train recruits', ['training']],
    ['numbers of troops', ['land', 'size']],
    ['10,000 to 30,000 troops', ['land', 'size']],
    ['less than 3,000 European-led troops', ['land', 'size']],
    ['a force of 5,000', ['size']],
    ['a small force', ['size']],
    ['thousands of guards', ['size']],
    ['weapons and stocks', []],
    ['the chairman of the board', []],
    ['', []],
  ])('%s', (text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });

  it('come in one order, each once', () => {
    expect(topicsOf('The sea, the air, the troops, the air and the sea')).toEqual(['land', 'air', 'sea']);
  });
});
