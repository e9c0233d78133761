import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEEDS_DESK as desk } from '../core/desk/seeds-desk.js';
import { type Conversation, hold, wrongWith } from './right.js';

const LISTS = [
  { file: 'conversations.json', count: 40, least: 38 },
  { file: 'second.json', count: 24, least: 23 },
];

const readList = (file: string): readonly Conversation[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));

const wrongIn = async (conversation: Conversation): Promise<readonly string[]> => {
  const { first, second } = await hold(desk, conversation);
  const why = wrongWith(conversation, first, second);
  if (why === null) return [];
  return [
    `${conversation.id}: “${conversation.first}” “${conversation.second}” ${why} (read as: ${second.readAs ?? 'new'})`,
  ];
};

describe.each(LISTS)('the $count conversations of $file on the sample articles', ({ file, count, least }) => {
  it(`are right in at least ${least}`, async () => {
    const conversations = readList(file);
    const wrong = (await Promise.all(conversations.map(wrongIn))).flat();
    const right = conversations.length - wrong.length;
    console.log([`${file}: right ${right} of ${conversations.length}`, ...wrong].join('\n'));
    expect(conversations).toHaveLength(count);
    expect(right).toBeGreaterThanOrEqual(least);
  });
});
