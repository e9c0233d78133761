import { describe, expect, it } from 'vitest';
import { figures } from './support.js';

const changes = (text: string): readonly string[] => figures(text).map((figure) => figure.change);

describe('changes', () => {
  it.each([
    ['Prices rose 0.3%.', ['up']],
    ['Prices rose by 5 percent.', ['up']],
    ['The number of strikes rose to 34.', ['up']],
    ['Shares were up 4 percent.', ['up']],
    ['Prices will go up to 1.5 percent.', ['up']],
    ['Prices fell 0.9%.', ['down']],
    ['Exports dropped by 7%.', ['down']],
    ['The garrison was cut to 20,000.', ['down']],
    ['The fleet was reduced by 12 ships.', ['down']],
    ['They saw an increase of 500 soldiers.', ['up']],
    ['A cut of 200,000 would follow.', ['down']],
    ['The ministry cut its costs by 10 percent.', ['down']],
    ['The index lost 190 points, or 0.6%.', ['down', 'down']],
    ['Wheat and rye fell 2% and 3%.', ['down', 'down']],
    ['Sales gained 0.7 percent to 6,327.', ['up', '=']],
    ['The index closed at 4,120 (-1.2%).', ['=', 'down']],
    ['Braun +0.4%, Roux −0.3%.', ['up', 'down']],
    ['The brewer lost -7 points.', ['down']],
    ['Turnout was down an average of almost 30 percent.', ['down']],
    ['Rents rose a total of 12 percent.', ['up']],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });

  it.each([
    ['Women made up 45 percent of the crew.', ['=']],
    ['The state freed up $26 million.', ['=']],
    ['The fees added up to 40 euros.', ['=']],
    ['The costs add up to $40.', ['=']],
    ['The mayor cut 20 ribbons.', ['=']],
    ['The force has 30,000 troops.', ['=']],
    ['Turnout rose above 30 percent.', ['>']],
    ['The stay was cut to as few as seven days.', ['>']],
    ['Rents may rise to about 900 euros.', ['~']],
    ['They cleared 10-20% of it.', ['=']],
    ['Turnout fell below 30 percent.', ['<']],
    ['The fee went from 40 euros to 30 euros.', ['=']],
  ])('%s is none', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });

  it('does not look beyond a clause', () => {
    expect(changes('Prices rose, and by 2027 there were 12 ports.')).toEqual(['=', '=']);
  });
});
