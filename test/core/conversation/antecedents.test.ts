import { describe, expect, it } from 'vitest';
import {
  groupBefore,
  matterBefore,
  personBefore,
  placeBefore,
  thingBefore,
} from '../../../src/core/conversation/antecedents.js';
import { earlierOf } from '../../../src/core/conversation/earlier.js';
import { DESK, earlier, PARTS } from './ferries.js';

describe('what stands in the earlier turn', () => {
  it('is the person of the question before the speaker of the excerpt', async () => {
    expect(personBefore(PARTS, await earlier('what did Nordby say about Holm?'), null)).toBe('Kari Nordby');
  });

  it('is the person of the card where the question names nobody', async () => {
    const answer = await DESK.quote({ by: 'mayor' });
    expect(personBefore(PARTS, earlierOf(PARTS, { question: '', answer }), 'she')).toBe('Ingrid Lind');
  });

  it('is the name as typed where no article knows it', async () => {
    expect(personBefore(PARTS, await earlier('what did Zorblax say about pay?'), 'he')).toBe('Zorblax');
  });

  it('is nobody where several are named and none speaks', async () => {
    expect(personBefore(PARTS, await earlier('what do tickets cost?'), 'he')).toBeNull();
  });

  it('is the source that the question is about, as the articles call it', async () => {
    expect(groupBefore(PARTS, await earlier('would the port official want sailors?'))).toBe(
      'A port official',
    );
  });

  it('is the country, else the thing', async () => {
    expect(groupBefore(PARTS, await earlier('would Norway lend ferries?'))).toBe('Norway');
    expect(groupBefore(PARTS, await earlier('where are the ferries?'))).toBe('the ferries');
  });

  it('is what is counted or talked about', async () => {
    expect(thingBefore(PARTS, await earlier('how many sailors would the fleet need?'))).toBe('sailors');
    expect(thingBefore(PARTS, await earlier('what did Holm say about the quay?'))).toBe('the quay');
    expect(matterBefore(PARTS, await earlier('what did Holm say about pay in May?'))).toBe('pay in May');
    expect(matterBefore(PARTS, await earlier('who is Jens Holm?'))).toBeNull();
  });

  it('is the last place', async () => {
    expect(placeBefore(PARTS, await earlier('who sails from Norway to Iceland?'))).toBe('Iceland');
    expect(placeBefore(PARTS, await earlier('who pays the crews?'))).toBeNull();
  });
});
