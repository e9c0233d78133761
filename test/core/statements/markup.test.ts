import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capMessage, MESSAGE_LENGTH_MOST, withoutMarkup } from '../../../src/core/statements/markup.js';

const words = (message: string): string => withoutMarkup(message).replace(/\s+/gu, ' ').trim();

describe('a message without its markup', () => {
  it.each([
    ['<@123456789012345678> the bridge <#123456789012345678> opened', 'the bridge opened'],
    ['<@&42> and <@!42>', 'and'],
    ['<:boat:123456789> <a:boat:123456789> sails', 'sails'],
    ['it sails <t:1700000000:R> from here', 'it sails from here'],
    ['</ask:123> the bot', 'the bot'],
    ['@everyone @here look', 'look'],
    ['see https://example.org/a-b?c=d now', 'see now'],
    ['see <https://example.org> now', 'see now'],
    ['[the report](https://example.org/x) says', 'the report says'],
    ['**bold** *slanted* __under__ _lined_ ~~gone~~ ||hidden||', 'bold slanted under lined gone hidden'],
    ['snake_case stays', 'snake_case stays'],
    ['`code` stays, a block does not: ```js\nboat()\n``` over', 'code stays, a block does not: over'],
    ['> quoted\n>>> more', 'quoted more'],
    ['# Title\n-# small\n- one\n* two\n1. three\n2) four', 'Title small one two three four'],
    ['sails 🚢 home 👩‍👩‍👧 now 🇫🇷 1️⃣ :ship:', 'sails home now'],
    ['at 10:30 and 5:1', 'at 10:30 and 5:1'],
    ['9 boats < 12 boats', '9 boats < 12 boats'],
  ])('%j is %j', (message, expected) => {
    expect(words(message)).toBe(expected);
  });

  it('keeps every offset: all that is left stands where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (message) => {
        const bare = withoutMarkup(message);
        expect(bare).toHaveLength(message.length);
        const moved =
          [...bare].length === 0 ? [] : bare.split('').filter((c, at) => c !== ' ' && c !== message[at]);
        expect(moved).toEqual([]);
      }),
    );
  });

  it('is read to 4,000 characters, never cut inside one', () => {
    expect(capMessage('a'.repeat(5_000))).toHaveLength(MESSAGE_LENGTH_MOST);
    expect(capMessage(`${'a'.repeat(3_999)}😀`)).toHaveLength(3_999);
  });
});
