import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../../src/core/people/candidates.js';
import { contextOf } from '../../../../src/core/people/context/index.js';
import { laidOut } from '../read.js';

/** The signs around the name “Ana Silva” in a text. */
const signsIn = (text: string): readonly string[] => {
  const found = candidatesIn(laidOut(`${text}.`)).running.find(({ key }) => key === 'ana silva');
  return found === undefined ? [] : contextOf(found).toSorted();
};

describe('what stands around a name', () => {
  it.each([
    ['so Mrs Ana Silva', 'honorific'],
    ['so Gen. Ana Silva', 'rank'],
    ['so President Ana Silva', 'Role'],
    ['so the lawyer Ana Silva', 'role'],
    ['the Secretary of State Ana Silva', 'Role'],
    ['it said Ana Silva', 'saidBefore'],
    ['he was in Ana Silva', 'in'],
    ['he was told by Ana Silva', 'by'],
    ['the son of Ana Silva', 'kin'],
    ['the town of Ana Silva', 'placeOf'],
    ['the company of Ana Silva', 'thingOf'],
    ['the friends of Ana Silva', 'of'],
    ['the newspaper Ana Silva', 'thingBefore'],
    ['in downtown Ana Silva', 'placeBefore'],
    ['a child named Ana Silva', 'named'],
    ['she was identified as Ana Silva', 'named'],
    ['the Oslo’s Ana Silva', 'possessor'],
    ['its young director, Ana Silva', 'describedBefore'],
  ])('%j before it', (text, sign) => {
    expect(signsIn(text)).toContain(sign);
  });

  it.each([
    ['so Ana Silva said no', 'saidAfter'],
    ['so Ana Silva was there', 'acts'],
    ['so Ana Silva and others', 'andAfter'],
    ['so Ana Silva of Oslo', 'ofAfter'],
    ['so Ana Silva province', 'placeAfter'],
    ['so Ana Silva jumped', 'verbAfter'],
    ['so Ana Silva jump', 'wordAfter'],
    ['so Ana Silva, 45, left', 'age'],
    ['so Ana Silva (45) left', 'age'],
    ['so Ana Silva (left)', 'bracket'],
    ['so Ana Silva, who left', 'who'],
    ['so Ana Silva, a young lawyer, left', 'apposition'],
    ['so Ana Silva’s car', 'possessive'],
    ['so Ana Silva left because she could', 'pronounAfter'],
    ['so (Ana Silva) left', 'bracketed'],
    ['so “Ana Silva,” a film', 'quoted'],
  ])('%j after it', (text, sign) => {
    expect(signsIn(text)).toContain(sign);
  });

  it('tells a sentence that opens with the name', () => {
    expect(signsIn('Ana Silva')).toEqual(['opens']);
  });

  it('hears no pronoun behind another name', () => {
    expect(signsIn('so Ana Silva saw Tom and he left')).not.toContain('pronounAfter');
  });
});
