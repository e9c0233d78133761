import { describe, expect, it } from 'vitest';
import { heardIn, toldIn } from './article.js';

describe('speakers of the news', () => {
  it.each([
    [
      'an office before the name',
      '“It will be rebuilt,” said Portuguese Infrastructure Minister Rui Campos.',
      'Rui Campos',
    ],
    ['an office and its field', '“It will be rebuilt,” said Minister for Ports Ana Lind.', 'Ana Lind'],
    ['a rank', '“It will be rebuilt,” Lt. Gen. Oskar Brandt, commander of the corps, said.', 'Oskar Brandt'],
    ['a polite form', 'Tom Reed and Ada Quist ran it. “It will be rebuilt,” Mrs. Quist said.', 'Ada Quist'],
    [
      'a first name after “Sir”',
      'Sir Alan Whitcombe lost. “It will be rebuilt,” Sir Alan said.',
      'Alan Whitcombe',
    ],
    [
      'letters after the name',
      'Armed Forces Minister Alan Whitcombe MP said:\n“It will be rebuilt.”',
      'Alan Whitcombe',
    ],
    [
      'honours before it',
      'The Rt Hon Ruth Dale MP, Defence Secretary, said: “It will be rebuilt.”',
      'Ruth Dale',
    ],
    [
      'the spelling with one s',
      'President Bashar al-Asad spoke. “It will be rebuilt,” Assad said.',
      'Bashar al-Asad',
    ],
    [
      'a small particle',
      'Ursula Holm met Friedrich von Amsberg. “It will be rebuilt,” von Amsberg said.',
      'Friedrich von Amsberg',
    ],
    ['an Irish name', '“It will be rebuilt,” said Siobhán O’Rourke.', 'Siobhán O’Rourke'],
    ['a Korean name', 'Foreign Minister Park Jin-woo came. “It will be rebuilt,” Park said.', 'Park Jin-woo'],
    ['a Chinese name', 'Spokesman Zhao Weiming came. “It will be rebuilt,” Zhao said.', 'Zhao Weiming'],
    [
      'a Vietnamese name',
      'Prime Minister Nguyen Van Minh came. “It will be rebuilt,” Minh said.',
      'Nguyen Van Minh',
    ],
    [
      'a name without its accents',
      'Łukasz Żółtowski came. “It will be rebuilt,” Zoltowski said.',
      'Łukasz Żółtowski',
    ],
    ['a name in capitals', '“It will be rebuilt,” said TOM REED, the caretaker.', 'TOM REED'],
    ['a surname in capitals', '“It will be rebuilt,” Gen Ihor BONDAR said.', 'Ihor BONDAR'],
    [
      'a hyphen',
      'Jean-Pierre Lacombe-Roy came. “It will be rebuilt,” Lacombe-Roy said.',
      'Jean-Pierre Lacombe-Roy',
    ],
    ['a blank that does not break', '“It will be rebuilt,” Tom\u00a0Reed said.', 'Tom Reed'],
    [
      'a first name between two of one family',
      'Ivan Bondar and his brother Petro Bondar came. “It will be rebuilt,” Ivan said.',
      'Ivan Bondar',
    ],
    ['looks', '“It will be rebuilt,” says a visibly tired Ihor Bondar.', 'Ihor Bondar'],
    ['a post', 'In a post on Telegram, Gov. Oleh Marchenko wrote: “It will be rebuilt.”', 'Oleh Marchenko'],
    ['an agency that relays', '“It will be rebuilt,” Interfax cited the governor as saying.', 'the governor'],
    ['a dash', '“It will be rebuilt.” — Ana Lind, minister for ports', 'Ana Lind'],
    ['an owner', 'Rui Campos’s promise that it “will be rebuilt by winter” was broken.', 'Rui Campos'],
    [
      '“described by”',
      'The road, described by the mayor, Anna Holm, as “a very slow death,” closed.',
      'Anna Holm',
    ],
    ['a verdict', 'One miner’s verdict: “It will be rebuilt.”', 'One miner'],
    [
      'a source that knows',
      'A person familiar with the talks said it “will be rebuilt by winter.”',
      'A person familiar with the talks',
    ],
    [
      'an office of several words after a comma',
      'The plan is “a fair start for all”, special envoy Mara Lund told the Harbour Post.',
      'Mara Lund',
    ],
    [
      'a source at an event',
      'A source at the Oslo talks said it “will be rebuilt by winter.”',
      'A source at the Oslo talks',
    ],
    [
      'an official at a body of a country',
      'An official at the Dutch ministry said it “will be rebuilt by winter.”',
      'An official at the Dutch ministry',
    ],
    ['a thing of a country', 'A Danish relay said it “will be rebuilt by winter.”', 'A Danish relay'],
    [
      'a source that was told',
      '“It will be rebuilt,” said two people briefed on the matter.',
      'two people briefed on the matter',
    ],
    [
      'the name after an unnamed source’s',
      'A mediator came. The mediator, Hans Weiss, left. “It will be rebuilt,” Weiss said.',
      'Hans Weiss',
    ],
  ])('are known by %s', (_, text, speaker) => {
    expect(heardIn(text).at(-1)?.split(' | ')[1]).toBe(speaker);
  });

  it('are told apart in a talk where each names nobody', () => {
    const text = [
      '“Is it safe?” asked Tom Reed.',
      '“It never was,” replied Ada Quist.',
      '“Then why was it open?” Reed asked.',
    ].join('\n');
    expect(heardIn(text).map((line) => line.split(' | ')[1])).toEqual(['Tom Reed', 'Ada Quist', 'Tom Reed']);
  });

  it('stay one source where a definite phrase repeats the words, and become another with “second”', () => {
    const text =
      'One official said it was sound. A second official called it “a fantasy.” “Nobody believes it,” the second official said.';
    expect(heardIn(text)).toEqual([
      'a fantasy. | A second official',
      'Nobody believes it, | A second official',
    ]);
  });
});

describe('statements of a government', () => {
  it('are the paragraphs below “X said:”, up to the notes', () => {
    const text = [
      'In a statement, the Foreign Secretary, Ruth Dale, said:',
      'This is a dark day.',
      'We will act with our friends.',
      'Notes to editors',
      'The treaty was signed in 1994.',
    ].join('\n');
    expect(toldIn(text).slice(-2)).toEqual([
      'This is a dark day. | Ruth Dale',
      'We will act with our friends. | Ruth Dale',
    ]);
  });

  it('pass from one speaker to the next', () => {
    const text = [
      'Defence Secretary, Jo Blake MP, said:',
      'The exercise starts in May.',
      'Minister for Europe Alan Whitcombe said:',
      'Our embassy stays open.',
    ].join('\n');
    expect(toldIn(text).filter((line) => !line.includes('said:'))).toEqual([
      'The exercise starts in May. | Jo Blake',
      'Our embassy stays open. | Alan Whitcombe',
    ]);
  });
});
