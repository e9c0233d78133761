import { describe, expect, it } from 'vitest';
import { amounts } from './support.js';

/** The hedge and the sign of the first amount. */
const hedge = (text: string): string => {
  const [line = ''] = amounts(text);
  const words = /^\[(?<words>[^\]]+)\]/u.exec(line)?.groups?.words ?? '';
  const sign = /” [\d.–]+ (?<sign>[<>~])/u.exec(line)?.groups?.sign ?? '=';
  return `${sign} ${words}`.trim();
};

describe('hedges', () => {
  it.each([
    ['less than 30,000 troops', '< less than'],
    ['fewer than 30,000 troops', '< fewer than'],
    ['up to 30,000 troops', '< up to'],
    ['at most 30,000 troops', '< at most'],
    ['no more than 30,000 troops', '< no more than'],
    ['as many as 30,000 troops', '< as many as'],
    ['under 30,000 troops', '< under'],
    ['just under 30,000 troops', '< just under'],
    ['a maximum of 30,000 troops', '< a maximum of'],
    ['more than 30,000 troops', '> more than'],
    ['over 30,000 troops', '> over'],
    ['well over 30,000 troops', '> well over'],
    ['at least 30,000 troops', '> at least'],
    ['no fewer than 30,000 troops', '> no fewer than'],
    ['north of 30,000 troops', '> north of'],
    ['comfortably north of 30,000 troops', '> comfortably north of'],
    ['a minimum of 30,000 troops', '> a minimum of'],
    ['upwards of 30,000 troops', '> upwards of'],
    ['in excess of 30,000 troops', '> in excess of'],
    ['about 30,000 troops', '~ about'],
    ['around 30,000 troops', '~ around'],
    ['some 30,000 troops', '~ some'],
    ['nearly 30,000 troops', '~ nearly'],
    ['almost 30,000 troops', '~ almost'],
    ['roughly 30,000 troops', '~ roughly'],
    ['close to 30,000 troops', '~ close to'],
    ['at most about 30,000 troops', '< at most about'],
    ['more than roughly 30,000 troops', '> more than roughly'],
    ['approaching 30,000 troops', '~ approaching'],
    ['just about 30,000 troops', '~ just about'],
    ['in the vicinity of 30,000 troops', '~ in the vicinity of'],
    ['100-plus troops', '> -plus'],
    ['50-odd troops', '~ -odd'],
    ['an estimated 30,000 troops', '~ an estimated'],
    ['~30,000 troops', '~ ~'],
    ['30,000 or more troops', '> or more'],
    ['30,000 or so troops', '~ or so'],
    ['30,000 at most', '< at most'],
    ['30,000+ troops', '> +'],
    ['exactly 30,000 troops', '='],
    ['the 30,000 troops', '='],
  ])('%s', (text, expected) => {
    expect(hedge(`It has ${text}.`)).toBe(expected);
  });

  it('finds the bound that is said after the number', () => {
    expect(hedge('“200,000, it’s a minimum,” she said.')).toBe('> a minimum');
    expect(hedge('“200,000, that is the maximum,” she said.')).toBe('< the maximum');
  });

  it('keeps the hedge outside the figure’s span', () => {
    expect(amounts('It has less than 30,000 troops.')).toEqual(['[less than] “30,000” 30000 < of troops']);
  });

  it('takes “over two years” for a span of time unless it lasts so long', () => {
    expect(hedge('The fleet would need 256 crews over two years.')).toBe('=');
    expect(hedge('The siege lasted over two years.')).toBe('> over');
  });

  it('takes “within” a time for at most so long', () => {
    expect(hedge('The fleet can sail within 24 hours.')).toBe('< within');
  });

  it('hedges a conversion in brackets like the figure before it', () => {
    expect(amounts('Swifts fly more than 100 kilometers (62 miles).')).toEqual([
      '[more than] “100 kilometers” 100 > kilometre of Swifts',
      '“62 miles” 62 > mile of Swifts',
    ]);
  });
});

describe('words that hedge only sometimes', () => {
  it('“about” names a topic before a small number in words', () => {
    expect(hedge('She wrote a film about two sisters.')).toBe('=');
    expect(hedge('The trip takes about two weeks.')).toBe('~ about');
    expect(hedge('She spoke to about two hundred sailors.')).toBe('~ about');
  });
});
