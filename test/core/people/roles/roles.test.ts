import { describe, expect, it } from 'vitest';
import { readingOf, rolesIn } from '../read.js';

describe('roles before a name', () => {
  it.each([
    ['French President Claude Renaud spoke.', ['French President']],
    ['The U.S. President Ruth Hadley spoke.', ['U.S. President']],
    ['US President Ruth Hadley spoke.', ['US President']],
    ['The Foreign Secretary Alan Whitfield spoke.', ['Foreign Secretary']],
    ['Former U.S. Secretary of State Linda Harcourt spoke.', ['Former U.S. Secretary of State']],
    ['Lt. Gen. Émile Fournier spoke.', ['Lt. Gen.']],
    ['Major General Hassan Karim spoke.', ['Major General']],
    ['Air Vice-Marshal Diane Turner spoke.', ['Air Vice-Marshal']],
    ['Slovenia’s army chief Gen. Tomaž Kovač spoke.', ['Slovenia’s army chief', 'Gen.']],
    ['The human rights lawyer Aoife Byrne spoke.', ['human rights lawyer']],
    ['Officials told army spokesman Obi Nwosu, who left.', ['army spokesman']],
    ['King Olaf of Norway spoke.', ['King']],
    ['Defence Minister Sir Alan Whitfield spoke.', ['Defence Minister', 'Sir']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it('calls nobody by what others do to them', () => {
    expect(readingOf('Ruth Hadley accused Alan Whitfield of haste.').map(({ roles }) => roles)).toEqual([
      [],
      [],
    ]);
    expect(rolesIn('The accused Alan Whitfield left.')).toEqual(['accused']);
    expect(rolesIn('Quoting Mayor Ruth Hadley, the paper left.')).toEqual(['Mayor']);
    expect(rolesIn('Acting Mayor Ruth Hadley left.')).toEqual(['Acting Mayor']);
  });

  it('calls nobody Mr or Mrs', () => {
    expect(rolesIn('Mr. Alan Whitfield left. Mrs Whitfield stayed.')).toEqual([]);
  });

  it('calls nobody by how they stand to somebody else', () => {
    expect(rolesIn('They asked his colleague Alan Whitfield, who left.')).toEqual([]);
  });

  it('stops at a verb and at the start of the sentence', () => {
    expect(
      readingOf(
        'The Foreign Secretary met Russian Foreign Minister Pavel Antonov. President Ruth Hadley left.',
      ).map(({ roles }) => roles),
    ).toEqual([['Russian Foreign Minister'], ['President']]);
  });
});

describe('roles set off by commas', () => {
  it.each([
    ['Peter Hallam, the task force spokesman, spoke.', ['task force spokesman']],
    ['Maria Delgado, commander of the northern brigade, spoke.', ['commander of the northern brigade']],
    ['Ana Silva, director of the Oslo office and who knows Rome, spoke.', ['director of the Oslo office']],
    ['Nadia Karimi, 45, a farmer, sold rice.', ['farmer']],
    [
      'Norway’s defence chief at the table, Adm. Kari Nordmann, spoke.',
      ['Norway’s defence chief at the table', 'Adm.'],
    ],
    ['Its commander, Ivan Petrenko, resigned.', ['commander']],
    ['It was signed by the mission’s deputy head, Olena Bondar.', ['mission’s deputy head']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it('gives a role before the name and a rank as two spans', () => {
    const text = 'The mission’s chief of staff, Brig. Gen. Anna Moller, said the ships would sail.';
    expect(rolesIn(text)).toEqual(['mission’s chief of staff', 'Brig. Gen.']);
  });

  it('takes a clause with a verb of saying for no role', () => {
    expect(rolesIn('According to Anna Moller, the minister said no.')).toEqual([]);
  });

  it('takes no other clause with a role in it for a role', () => {
    expect(rolesIn('Anna Moller, succeeded the old manager as president of the club, spoke.')).toEqual([]);
  });

  it('takes what somebody is said to be after an age for no role', () => {
    expect(rolesIn('Anna Moller, 61, is a lawyer.')).toEqual([]);
  });

  it('takes nothing before a comma when the name goes on with a verb', () => {
    expect(rolesIn('In a call with the president, Anna Moller refused.')).toEqual([]);
  });
});

describe('roles of a person', () => {
  it('come from every mention, each wording once', () => {
    const text = [
      'Foreign Minister Pavel Antonov spoke on Monday.',
      'Foreign Minister Antonov, a former envoy to Oslo, left on Tuesday.',
    ].join('\n');
    expect(rolesIn(text)).toEqual(['Foreign Minister', 'former envoy to Oslo']);
  });
});
