import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEEDS_DESK as desk } from '../core/desk/seeds-desk.js';
import { type Conversation, hold, wrongWith } from './right.js';

const CONVERSATIONS = JSON.parse(
  readFileSync(join(import.meta.dirname, 'conversations.json'), 'utf8'),
) as readonly Conversation[];

const RIGHT_LEAST = 36;

describe('the forty conversations on the sample articles', () => {
  it(`are right in at least ${RIGHT_LEAST}`, async () => {
    const wrong: string[] = [];
    for (const conversation of CONVERSATIONS) {
      const { first, second } = await hold(desk, conversation);
      const why = wrongWith(conversation, first, second);
      if (why !== null)
        wrong.push(
          `${conversation.id}: “${conversation.first}” “${conversation.second}” ${why} (read as: ${second.readAs ?? 'new'})`,
        );
    }
    console.log(
      [`right: ${CONVERSATIONS.length - wrong.length} of ${CONVERSATIONS.length}`, ...wrong].join('\n'),
    );
    expect(CONVERSATIONS).toHaveLength(40);
    expect(CONVERSATIONS.length - wrong.length).toBeGreaterThanOrEqual(RIGHT_LEAST);
  });
});
