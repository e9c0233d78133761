import { describe, expect, it } from 'vitest';
import { signBefore } from '../../../../src/core/figures/sign.js';
import { amounts, tokens } from '../support.js';

describe('a list of changes with signs', () => {
  it.each([
    [
      'Losers were Braun Mills (BRM -3.2%), Roux Foods (RXF −1.5%) and Keller (KEL +0.8%).',
      [
        '“3.2%” 3.2 down percent of Braun Mills',
        '“1.5%” 1.5 down percent of Roux Foods',
        '“0.8%” 0.8 up percent of Keller',
      ],
    ],
    ['Braun -2.4%, Roux +1.1%.', ['“2.4%” 2.4 down percent of Braun', '“1.1%” 1.1 up percent of Roux']],
    ['The index closed higher, with oil (+0.5%) flat.', ['“0.5%” 0.5 up percent of oil']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('has a sign only where it belongs to the number alone', () => {
    const at = (text: string) => {
      const all = tokens(text);
      return signBefore(
        all,
        all.findIndex(({ kind }) => kind === 'digits'),
      );
    };
    expect([at('fell -3'), at('(+3'), at('A-3'), at('a - 3'), at('3')]).toEqual([
      'down',
      'up',
      null,
      null,
      null,
    ]);
  });
});

describe('a number in brackets', () => {
  it('counts the things before it', () => {
    expect(amounts('The district has the highest number of confirmed cases (13).')).toEqual([
      '“13” 13 of confirmed cases',
    ]);
  });

  it('counts no name and no verb behind it', () => {
    expect(amounts('Braun (18) led the crew.')).toEqual(['“18” 18']);
  });
});

describe('a list without its verb', () => {
  it('gives each amount to the name before it', () => {
    expect(amounts('Anna holds 66 percent, Boris 24 percent and Carla 10 percent.')).toEqual([
      '“66 percent” 66 percent of Anna',
      '“24 percent” 24 percent of Boris',
      '“10 percent” 10 percent of Carla',
    ]);
  });

  it('takes no word of addition for a name', () => {
    expect(amounts('Braun put $16 million into ads and an additional $9 million into leaflets.')).toEqual([
      '“$16 million” 16000000 dollar of Braun',
      '“$9 million” 9000000 dollar of Braun',
    ]);
  });
});
