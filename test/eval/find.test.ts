import { describe, expect, it } from 'vitest';
import { runFind } from '../../eval/find/run.js';
import { parseArticle } from '../../src/core/article/index.js';

const mill = parseArticle(
  'The old mill by the canal lost two of its sails in the storm on Sunday night.\nWeavers in the next street heard the beams crack and ran.',
  { id: 'mill' },
);
const bakery = parseArticle(
  'A bakery on the market square sells rye loaves by weight since the guild agreed to it.',
  { id: 'bakery' },
);

describe('the evaluation of find', () => {
  it('counts sentences that are shown, and those on which the other articles are silent', async () => {
    const report = await runFind([mill, bakery]);
    expect(report).toMatchObject({ statements: 3, own: 3, away: { found: 0, perhaps: 0, silent: 3 } });
    expect(report.lines.at(-1)).toBe('article taken away: silent    3 (100 %), perhaps 0, found 0');
  });
});
