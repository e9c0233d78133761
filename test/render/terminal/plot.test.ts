import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../../src/render/terminal/index.js';
import { comparing, comparison, entry, said } from '../plot/samples.js';

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
      '────○─────────────────── about 900 [1] — no speaker named · 11 Mar 2025',
      'Dates of the articles (2025)',
      '[1] Army chiefs meet',
    ]);
  });

  it('breaks its words beside the track', () => {
    expect(shown(64).slice(-4)).toEqual([
      '────○─────────────────── about 900 [1] — no speaker named · 11',
      '                         Mar 2025',
      'Dates of the articles (2025)',
      '[1] Army chiefs meet',
    ]);
  });

  it('has its words below the track where the window is narrow', () => {
    expect(shown(50).slice(-6)).toEqual([
      '─────●━━●───────────────',
      '  1,000 to 2,000 [1] — others · 11 Mar 2025',
      '────○───────────────────',
      '  about 900 [1] — no speaker named · 11 Mar 2025',
      'Dates of the articles (2025)',
      '[1] Army chiefs meet',
    ]);
  });

  it('has all statements at once: a window has room for what a picture has not', () => {
    const many = comparison(
      Array.from({ length: 30 }, (_, n) =>
        entry({ text: `It takes ${n + 1}.`, amount: `${n + 1}`, value: n + 1 }),
      ),
    );
    const lines = renderTerminal(comparing({}, many), { ...said, width: 100, now: 0 }).split('\n');
    expect(lines.filter((line) => line.includes('Ada Novak · 11 Mar 2025'))).toHaveLength(30);
    expect(lines).toContain('rangers: 30 statements, oldest first');
  });

  it('does not run into the excerpts, nor they into one another', () => {
    const two = renderTerminal(comparing(), { ...said, width: 100, now: 0 }).split('\n');
    const quoted = two.flatMap((line, index) => (line.startsWith('> ') ? [index] : []));
    expect(quoted).toHaveLength(2);
    expect(two.slice(quoted[0], quoted[1]).filter((line) => line === '')).toHaveLength(1);
  });

  it('is not repeated on further pages', () => {
    expect(shown(100, 2)).not.toContain('rangers: 3 statements, oldest first');
  });
});
