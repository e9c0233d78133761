import { describe, expect, it } from 'vitest';
import { creditsOf } from '../../../../src/core/people/credits/index.js';
import { sliceOf } from '../../../../src/core/span.js';
import { laidOut, readingOf } from '../read.js';

const creditsIn = (text: string) =>
  creditsOf(laidOut(text)).map((credit) => [sliceOf(text, credit), credit.roles.map((role) => role.text)]);

const BODY = 'The army said that the bridge over the river had been closed to all traffic since the morning.';

describe('credits for pictures', () => {
  it.each([
    ['Soldiers cross a bridge in Oslo on Monday. (Lena Fischer/AP)', 'Lena Fischer', 'Lena Fischer/AP'],
    ['Soldiers cross a bridge in Oslo. (AP Photo/Lena Fischer)', 'Lena Fischer', 'AP Photo/Lena Fischer'],
    ['Soldiers cross a bridge in Oslo. (Photo by Lena Fischer)', 'Lena Fischer', 'Photo by Lena Fischer'],
    [
      'A bridge in Oslo. Photo: Lena Fischer / Getty Images',
      'Lena Fischer',
      'Photo: Lena Fischer / Getty Images',
    ],
  ])('%s', (caption, name, role) => {
    expect(creditsIn(`${caption}\n${BODY}`).map(([found]) => found)).toEqual([name]);
    expect(creditsIn(`${caption}\n${BODY}`)[0]?.[1]).toEqual([role]);
  });

  it('name no agency and no stock of pictures', () => {
    expect(creditsIn(`A bridge in Oslo. (Pool/Getty Images)\n${BODY}`)).toEqual([]);
  });

  it('are not seen in brackets of the running text', () => {
    expect(
      creditsIn(`${BODY} The mayor (Anna Bell) and the city/county council agreed with the army on that.`),
    ).toEqual([]);
  });
});

describe('credits for words', () => {
  it('knows the authors of a byline', () => {
    expect(creditsIn(`By Jane Roe and Tom Poe\n${BODY}`)).toEqual([
      ['Jane Roe', []],
      ['Tom Poe', []],
    ]);
  });

  it('gives each writer the job before all names and the place after theirs', () => {
    const text = `${BODY}\nDaily Courier writers Jane Roe and Tom Poe in Oslo, and Eva Lind in Rome contributed to this report.`;
    expect(creditsIn(text)).toEqual([
      ['Jane Roe', ['Daily Courier writers', 'in Oslo']],
      ['Tom Poe', ['Daily Courier writers', 'in Oslo']],
      ['Eva Lind', ['Daily Courier writers', 'in Rome']],
    ]);
  });

  it('knows a reporter by surname only', () => {
    expect(creditsIn(`${BODY}\nLindqvist reported from Oslo.`)).toEqual([
      ['Lindqvist', ['reported from Oslo']],
    ]);
  });

  it('knows who reported and who edited', () => {
    expect(
      creditsIn(`${BODY}\nReporting by Ana Silva in Lisbon and Jo Park in Seoul; editing by Max Stone.`),
    ).toEqual([
      ['Ana Silva', ['Reporting by', 'in Lisbon']],
      ['Jo Park', ['Reporting by', 'in Seoul']],
      ['Max Stone', ['editing by']],
    ]);
  });

  it.each([
    'By the end of June the bridge at Nykirke will be open again, the army said on Monday.',
    'Ten new cases were reported from Kenya on Monday, and five more from Uganda, officials said.',
    'Heavy rain contributed to this year’s floods in Bergen, Norway, said the engineer Anna Bell.',
  ])('takes no news for a credit: %s', (sentence) => {
    expect(creditsIn(`${BODY}\n${sentence}`)).toEqual([]);
  });
});

describe('people who are credited', () => {
  it('stand apart from those in the news', () => {
    const text = `${BODY} “No,” said Anna Bell, the mayor.\nLindqvist reported from Oslo.`;
    expect(readingOf(text).map(({ name, credit }) => [name, credit])).toEqual([
      ['Anna Bell', false],
      ['Lindqvist', true],
    ]);
  });

  it('are people of the news where the news names them too', () => {
    const text = `A bridge. (Anna Bell/AP)\n${BODY} The photographer Anna Bell was hurt there, said her editor.`;
    expect(readingOf(text)).toEqual([
      {
        name: 'Anna Bell',
        aliases: [],
        credit: false,
        roles: ['Anna Bell/AP', 'photographer'],
        mentions: ['Anna Bell', 'Anna Bell'],
      },
    ]);
  });

  it('are one person for all their credits', () => {
    const text = `A bridge. (Anna Bell/AP)\n${BODY}\nA river. (Anna Bell/AP)`;
    expect(readingOf(text).map(({ name, mentions }) => [name, mentions.length])).toEqual([['Anna Bell', 2]]);
  });
});
