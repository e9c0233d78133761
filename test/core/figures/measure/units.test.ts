import { describe, expect, it } from 'vitest';
import { UNIT_FORMS } from '../../../../src/core/figures/measure/units.js';
import { figures } from '../support.js';

/** Unit and text of the first figure. */
const unit = (text: string): string => {
  const [figure] = figures(`It had ${text} there.`);
  return `${figure?.unit ?? 'none'}: ${figure?.text ?? ''}`;
};

describe('units', () => {
  it.each([
    ['20 percent', 'percent: 20 percent'],
    ['500Nm', 'newton metre: 500Nm'],
    ['500 Nm of torque', 'newton metre: 500 Nm'],
    ['a 7nm chip', 'nanometre: 7nm'],
    ['1.5 trillion baht', 'baht: 1.5 trillion baht'],
    ['145 billion Korean won', 'won: 145 billion Korean won'],
    ['Dh 5.2 million', 'dirham: Dh 5.2 million'],
    ['20,000 HK dollars', 'dollar: 20,000 HK dollars'],
    ['$2.2T', 'dollar: $2.2T'],
    ['$12 mil', 'dollar: $12 mil'],
    ['$.50', 'dollar: $.50'],
    ['a 3.2s sprint', 'second: 3.2s'],
    ['20 per cent', 'percent: 20 per cent'],
    ['20%', 'percent: 20%'],
    ['3 percentage points', 'percentage point: 3 percentage points'],
    ['600 miles', 'mile: 600 miles'],
    ['a 600-mile line', 'mile: 600-mile'],
    ['50km', 'kilometre: 50km'],
    ['50 m', 'metre: 50 m'],
    ['12 square kilometers', 'square kilometre: 12 square kilometers'],
    ['12 sq km', 'square kilometre: 12 sq km'],
    ['12 km²', 'square kilometre: 12 km²'],
    ['a two-square-mile zone', 'square mile: two-square-mile'],
    ['15 miles per hour', 'mile per hour: 15 miles per hour'],
    ['87 mph', 'mile per hour: 87 mph'],
    ['140 km/h', 'kilometre per hour: 140 km/h'],
    ['£13.4bn', 'pound: £13.4bn'],
    ['$50bn', 'dollar: $50bn'],
    ['€21 billion', 'euro: €21 billion'],
    ['21 billion euros', 'euro: 21 billion euros'],
    ['EUR50m', 'euro: EUR50m'],
    ['US$5 million', 'dollar: US$5 million'],
    ['50p', 'penny: 50p'],
    ['7.5 million Danish crowns', 'krone: 7.5 million Danish crowns'],
    ['nine hours', 'hour: nine hours'],
    ['a one-month truce', 'month: one-month'],
    ['a 30-day ceasefire', 'day: 30-day'],
    ['a 34-year-old man', 'year: 34-year-old'],
    ['eight years old', 'year: eight years old'],
    ['1.5 degrees Celsius', 'degree: 1.5 degrees Celsius'],
    ['10 tons', 'tonne: 10 tons'],
    ['three times', 'time: three times'],
    ['34 guards', 'none: 34'],
    ['50m people', 'none: 50m'],
  ])('%s', (text, expected) => {
    expect(unit(text)).toBe(expected);
  });

  it('gives an age its unit', () => {
    expect(figures('Ana Lopes, 34, waved.').map((figure) => figure.unit)).toEqual(['year']);
    expect(figures('He died aged 74.').map((figure) => figure.unit)).toEqual(['year']);
  });

  it('shares the unit of figures that are listed', () => {
    expect(figures('It lasts three or six months.').map((figure) => figure.unit)).toEqual(['month', 'month']);
  });

  it('reads two sums that share a sign', () => {
    expect(figures('The sums were EUR50m/37m.').map(({ value }) => value)).toEqual([50_000_000, 37_000_000]);
  });

  it('lists longer forms before shorter ones that they begin with', () => {
    for (const forms of UNIT_FORMS.values()) {
      const lengths = forms.map(({ words }) => words.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });
});
