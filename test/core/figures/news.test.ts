import { describe, expect, it } from 'vitest';
import { figures } from './support.js';

/** The amounts of a sentence as "text change counts". */
const read = (text: string): readonly string[] =>
  figures(text)
    .filter((figure) => figure.class === 'amount')
    .map((figure) => `${figure.text} ${figure.change} ${figure.counts ?? '–'}`);

describe('what is counted, in sentences of news', () => {
  it.each([
    [
      'a subject with what is tied to it',
      'Repairs to the pier cost the town $5m.',
      ['$5m = Repairs to the pier'],
    ],
    [
      'a subject with a place',
      'Shares in the brewer slid 3.2 percent.',
      ['3.2 percent down Shares in the brewer'],
    ],
    [
      'a subject over an ordinal',
      'Turnout in the second round of the election was 58 percent.',
      ['58 percent = Turnout in the second round of the election'],
    ],
    [
      'a number of them',
      'The number of visitors to the island dropped to 12,000.',
      ['12,000 down visitors to the island'],
    ],
    [
      'an adjective of extent inside',
      'A flat in the old town costs 450,000 euros.',
      ['450,000 euros = flat in the old town'],
    ],
    [
      'over an aside',
      'Shares of Halden Motors, which makes vans in Norway, fell by 4 percent.',
      ['4 percent down Shares of Halden Motors'],
    ],
    [
      'over a said clause',
      'Support for the plan, a survey found, fell to 41 percent.',
      ['41 percent down Support for the plan'],
    ],
    [
      'not the verb before it',
      'The bank posted revenue of 5.2 billion dollars.',
      ['5.2 billion dollars = revenue'],
    ],
    [
      'not the verb behind it',
      'The yield on ten-year bonds fell 5 basis points.',
      ['ten-year = bonds', '5 basis points down yield on ten-year bonds'],
    ],
    [
      'the first subject of two verbs',
      'The phone has a large screen and weighs 170 grams.',
      ['170 grams = phone'],
    ],
    [
      'the subject of a verb that is left out',
      'Norway gives 11 euros and Peru 4 euros.',
      ['11 euros = Norway', '4 euros = Peru'],
    ],
    [
      'the object with its place',
      'They will boost sales in Europe by 5 percent.',
      ['5 percent up sales in Europe'],
    ],
    ['what is bought', 'The museum bought the painting for $40 million.', ['$40 million = painting']],
    ['what is paid for', 'The city spent $40m on new trains.', ['$40m = new trains']],
    ['what a ticket costs', 'Visitors pay $12 for a ticket.', ['$12 = ticket']],
    ['not a time that money is spent in', 'The city spent $40m in the second quarter.', ['$40m = city']],
    [
      'a change with what changes',
      'The brewer reported a 5 percent drop in sales.',
      ['5 percent = drop in sales'],
    ],
    ['no manner', 'Oil gained 3 percent overnight.', ['3 percent up Oil']],
    ['the object of a pronoun', 'He ran the race in 12 minutes.', ['12 minutes = race']],
    ['those behind another number', 'Nine of the 12 jurors agreed.', ['Nine = jurors', '12 = jurors']],
    [
      'a part of the whole',
      'Fewer than half of the 60 clinics are open.',
      ['half < clinics', '60 = clinics'],
    ],
    ['those of the last ones', 'The team has won 13 of the past 19 games.', ['13 = games', '19 = games']],
    ['those out of others', 'He swept seven out of 11 towns.', ['seven = towns', '11 = towns']],
    [
      'one of many',
      'One in 45 children and 1-in-5 adults fast.',
      ['One in 45 = children', '1-in-5 = adults'],
    ],
    [
      'what is compared',
      'They make 30 times less honey and have 3 times as many hives.',
      ['30 times = honey', '3 times = hives'],
    ],
    ['whose age it is, first', 'Roux, 51, won.', ['51 = Roux']],
    ['whose age it is now', 'It was Roux, now 26, who won.', ['26 = Roux']],
    [
      'those whom a mark of plural owns',
      'About 40 percent of the bakers’ mills are shut.',
      ['40 percent ~ bakers’ mills'],
    ],
    ['a price of each', 'Rep. Roux got nine $2,500 gifts.', ['nine = –', '$2,500 = gifts']],
    ['an age without its unit', 'Voters under the age of 30 dropped out.', ['30 = age']],
    [
      'whose age stands before the name',
      'In Oslo, N.H., 14-year-old Anna Roux held a sign.',
      ['14-year-old = Anna Roux'],
    ],
    ['no deed behind a sum', 'The group spent $2 million targeting the mayor.', ['$2 million = group']],
    ['nothing that tells how', 'The town cut its fee of $50 in response.', ['$50 = fee']],
    ['no people who call', 'And 64 percent call him kind.', ['64 percent = –']],
    [
      'a stretch over nothing',
      'They earned 6 percent over a period of four years.',
      ['6 percent = –', 'four years = period'],
    ],
    ['both ends of a rise', 'The agency saw an increase from 6,000 to 66,000.', ['6,000 to 66,000 = agency']],
    ['a share by its short name', 'Braun Mills (BRM 4.2%) met.', ['4.2% = Braun Mills']],
    ['a year by itself', 'His average that year was 53 percent.', ['53 percent = average']],
    [
      'the same thing in other places',
      'The union got 19 percent support in Oslo, 17 percent in Bergen and 16 percent in Melby.',
      ['19 percent = support', '17 percent = support', '16 percent = support'],
    ],
    [
      'the same thing for another',
      'The court gave $5,000 in damages to Roux and $20,000 to the mayor.',
      ['$5,000 = damages', '$20,000 = damages'],
    ],
    ['no time that a rate is of', 'The planes flew 78 times a month.', ['78 times = planes']],
    ['people by what became of them', 'The blast left 12 dead.', ['12 = dead']],
    [
      'those of whom they are a part',
      'The charity feeds refugees, including 300 from Melby.',
      ['300 = refugees'],
    ],
    [
      'no verb behind a speed',
      'The limit of 50 kilometres an hour applies at night.',
      ['50 kilometres an hour = limit'],
    ],
    [
      'a number that has doubled',
      'The number of soldiers in the north has doubled to 6,000.',
      ['6,000 up soldiers in the north'],
    ],
    ['a quiet predicate', 'The angle was just as impressive at 37 degrees.', ['37 degrees = angle']],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a number that counts on', () => {
  it.each([
    ['behind “and”', 'Police held 40 farmers, and over 44 by evening.', ['40 = farmers', '44 > farmers']],
    ['as an object', 'The blast killed 12 people and wounded 40.', ['12 = people', '40 = people']],
    ['of a whole', 'Of the 45 passengers, 12 were children.', ['45 = passengers', '12 = passengers']],
    [
      'not of something far smaller',
      'It was told in two ways, and 800,000 came.',
      ['two = ways', '800,000 = –'],
    ],
    ['not with a noun of its own', 'They met 40 farmers and 12 bakers.', ['40 = farmers', '12 = bakers']],
  ])('%s', (_how, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('rises and falls in sentences of news', () => {
  it.each([
    ['behind an aside', 'Output declined for the third month, by 1.3 percent.', ['1.3 percent down Output']],
    ['of an object', 'The bank cut its rate to 2.25 percent.', ['2.25 percent down rate']],
    ['of a number as object', 'The minister lowered the number of seats to 40.', ['40 down –']],
    [
      'with a step first',
      'The fee will rise by 20 euros to 75 euros.',
      ['20 euros up fee', '75 euros = fee'],
    ],
    ['told behind the amount', 'Shares closed 0.3 percent lower.', ['0.3 percent down Shares']],
    [
      'told behind it, upward',
      'Shares ended 12 points higher at 4,310.',
      ['12 points up Shares', '4,310 = Shares'],
    ],
    ['“off”', 'The stock was off 2 percent in late trading.', ['2 percent down stock']],
    ['none in a comparison', 'Rents are 12 percent higher than last year.', ['12 percent = Rents']],
    ['none where money is raised', 'The team raised $1.5 million.', ['$1.5 million = team']],
    ['none in a limit of time', 'Rain fell within three hours.', ['three hours < Rain']],
    ['none where both ends are named', 'The fleet has shrunk from 60 to 45 vessels.', ['60 to 45 = vessels']],
    ['none of another object', 'They cut access to 40 sites.', ['40 = sites']],
  ])('%s', (_where, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('bounds in sentences of news', () => {
  it.each([
    ['Ships older than 30 years are banned.', ['30 years > Ships']],
    ['The class is limited to 20 children.', ['20 < children']],
    ['Children of 12 years or younger stay.', ['12 years < Children']],
    ['It took 450 newton metres.', ['450 newton metres = –']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
