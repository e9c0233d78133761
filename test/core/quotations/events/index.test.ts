import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/core/quotations/clauses.js';
import { attributionOf, layoutOfText, personIn } from '../article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

/** The cues of a text, each as "kind lemma <subject> flags". */
const cuesIn = (text: string): readonly string[] =>
  parse(
    layoutOfText(text),
    NAMES.map((name) => personIn(text, name)),
  ).flatMap(({ events }) =>
    events.map(({ kind, lemma, subject, core, sure, inverted }) =>
      [
        `${kind} ${lemma} <${text.slice(subject.start, subject.end)}>`,
        core ? 'core' : '',
        sure ? 'sure' : '',
        inverted ? 'inverted' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  );

describe('cues of speech', () => {
  it.each([
    ['a verb after its subject', 'Roux said so.', ['verb say <Roux> core sure']],
    ['a verb after an auxiliary', 'Roux has never said so.', []],
    ['a perfect', 'Roux has said so.', ['verb say <Roux> core sure']],
    ['a progressive', 'Roux is saying so.', ['verb say <Roux> core sure']],
    ['an adverb in between', 'Roux repeatedly told them so.', ['verb tell <Roux> core sure']],
    ['an infinitive', 'Roux went on to say so.', ['verb say <Roux> core']],
    ['a second verb', 'Roux stood up and said so.', ['verb say <Roux> core sure']],
    ['a participle', 'Roux stood up, saying so.', ['participle say <Roux> core sure']],
    ['a participle after “by”', 'Roux closed by saying so.', ['participle say <Roux> core sure']],
    ['according to', 'According to Roux, ships left.', ['according according <Roux> core sure inverted']],
    [
      'a passive with its agent',
      'It was denounced by Roux on Monday.',
      ['verb denounce <Roux> sure inverted'],
    ],
    [
      'a plural pronoun before a noun',
      'Roux said they had made three cracks in “it”.',
      ['verb say <Roux> core sure'],
    ],
    ['a passive without one', 'Roux was told so.', []],
    [
      'a plan of somebody’s',
      'Ships would leave, as proposed by Roux.',
      ['according as <Roux> core sure inverted'],
    ],
    [
      'a plan of somebody’s and others’',
      'Ships would leave, as announced by Jana Keller and Danish ministers.',
      ['according as <Jana Keller and Danish ministers> core sure inverted'],
    ],
    ['“as” before another participle', 'Ships left, as wanted by Roux.', []],
    ['“as reported” by nobody', 'Ships left, as reported by then.', []],
    ['an address at the end', 'Ships left, said Roux.', ['verb say <Roux> core sure inverted']],
    ['a noun of speech', 'Roux’s claim that ships left is old.', ['noun claim <Roux> sure']],
    [
      'a noun of speech with a pronoun',
      'They heard her warning that ships left.',
      ['noun warning <her> sure'],
    ],
    ['a noun that announces nothing', 'They kept Roux’s letter for years.', []],
    ['a phrase of two words', 'As Roux put it, ships left.', ['verb it <Roux> core sure']],
    ['a noun where a verb could stand', 'The claims and the reports were late.', []],
    ['the name of a country', 'The United States sent ships.', []],
    ['a condition', 'They asked whether Roux would respond.', ['verb ask <They> core sure']],
    ['a plan that is only called something', 'The plan called Harbour failed.', []],
    ['a thing that is added', 'Roux added ships worth $2bn: barges and tugs.', ['verb add <Roux>']],
    ['a change that is noted', 'Roux noted the change on Monday.', ['verb note <Roux>']],
    ['words that are added', 'Roux added that ships left.', ['verb add <Roux> core sure']],
    [
      'words that are added after when',
      'Roux added on Monday that ships left.',
      ['verb add <Roux> core sure'],
    ],
    ['words that are added without “that”', 'Roux added the ships had left.', ['verb add <Roux> core sure']],
    ['words that a pronoun begins', 'Roux noted they had left.', ['verb note <Roux> core sure']],
    ['words that are stated before', 'Ships left, Roux stated.', ['verb state <Roux> core sure']],
    ['words that are quoted', 'Roux added a last “no”.', ['verb add <Roux> core sure']],
    ['words after which one adds', '“We left,” Roux added to applause.', ['verb add <Roux> core sure']],
    ['ships that are added to others', 'Roux added to the fleet of Oslo.', ['verb add <Roux>']],
  ])('%s', (_, text, expected) => {
    expect(cuesIn(text)).toEqual(expected);
  });

  it.each([
    ['two names', 'Jana Keller and Paul Roux said so.', 'Jana Keller and Paul Roux'],
    ['a phrase with “of”', 'The head of the navy said so.', 'The head of the navy'],
    ['a phrase with “for”', 'A spokesman for Paul Roux said so.', 'A spokesman for Paul Roux'],
    ['an owner', 'Roux’s office said so.', 'Roux’s office'],
    ['an owner of somebody', 'Roux’s predecessor said so.', 'Roux’s predecessor'],
    ['a bare plural', 'Critics said so.', 'Critics'],
    ['a pronoun after a conjunction', 'But she said so.', 'she'],
    ['a name after a prepositional phrase', 'On Monday in Oslo, Paul Roux said so.', 'Paul Roux'],
    ['a description in between', 'Paul Roux, 52, a former admiral from Oslo, said so.', 'Paul Roux'],
    ['a who-clause without its comma', 'Jana Keller, who leads the small port town said so.', 'Jana Keller'],
    ['any noun phrase right beside the verb', 'The neurosurgeon said so.', 'The neurosurgeon'],
    ['initials', 'The FBI said so.', 'The FBI'],
    ['a day before the role', 'A Monday editorial said so.', 'A Monday editorial'],
    ['a name before a body', 'The Roux campaign said so.', 'The Roux campaign'],
  ])('have the whole subject: %s', (_, text, subject) => {
    expect(cuesIn(text)[0]).toContain(`<${subject}>`);
  });
});

describe('a plural noun that looks like a verb', () => {
  it.each([
    ['after a number', 'Jana Keller ruled out her own divers with three words: “no more tours”.'],
    ['after a plural', 'Jana Keller met the ministers remarks: “no more tours”.'],
  ])('is no cue of speech: %s', (_, text) => {
    expect(cuesIn(text)).toEqual([]);
  });

  it('leaves a quotation that follows to the one who acts', () => {
    const text = 'Jana Keller ruled out her own divers with three words: “no more tours”.';
    const { quotations } = attributionOf(text, NAMES);
    expect(quotations.map(({ speaker }) => speaker?.person)).toEqual(['Jana Keller']);
  });
});
