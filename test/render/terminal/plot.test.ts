import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../../src/render/terminal/index.js';
import { comparing, said } from '../plot/samples.js';

const shown = (width: number, page = 1): readonly string[] =>
  renderTerminal(comparing({ page: { number: page, of: 2, from: 0, to: 1 } }), {
    ...said,
    width,
    now: 0,
  }).split('\n');

describe('a plot at the terminal', () => {
  it('stands below the excerpts, drawn in characters', () => {
    const lines = shown(100);
    expect(lines.slice(lines.indexOf(''))).toEqual([
      '',
      'rangers: 3 statements, oldest first',
      '───────────────────●►─── At least 5,000 [1] — Ada Novak · 11 Mar 2025',
      '─────●━━●─────────────── 1,000 to 2,000 [1] — others · 11 Mar 2025',
      '────○─────────────────── about 900 [1] — speaker not clear · 11 Mar 2025',
      'Dates of the articles (2025)',
      '[1] Army chiefs meet',
    ]);
  });

  it('breaks its words beside the track where the window is narrow', () => {
    expect(shown(50).slice(-6)).toEqual([
      '─────●━━●─────────────── 1,000 to 2,000 [1] —',
      '                         others · 11 Mar 2025',
      '────○─────────────────── about 900 [1] — speaker',
      '                         not clear · 11 Mar 2025',
      'Dates of the articles (2025)',
      '[1] Army chiefs meet',
    ]);
  });

  it('is not repeated on further pages', () => {
    expect(shown(100, 2)).not.toContain('rangers: 3 statements, oldest first');
  });
});
