import { describe, expect, it } from 'vitest';
import { readingOf } from './read.js';

const formsIn = (text: string) => readingOf(text).map(({ name, aliases }) => [name, ...aliases]);

describe('the ways of writing one person', () => {
  it('come together under the fullest', () => {
    const text =
      'Ana Silva, a lawyer, spoke. Ms. Silva said: “Ana Maria Silva is my name.” Silva left. “Yes,” said Ana Silva.';
    expect(formsIn(text)).toEqual([['Ana Maria Silva', 'Ana Silva', 'Silva']]);
  });

  it('come together in other spellings', () => {
    const text = 'President Volodymyr Zelenskyy spoke. Mr. Zelensky left. “No,” Zelenskiy said.';
    expect(formsIn(text)).toEqual([['Volodymyr Zelenskyy', 'Zelensky', 'Zelenskiy']]);
  });

  it('come together with and without accents', () => {
    expect(formsIn('Gen. Tomaž Kovač spoke. Kovac said no.')).toEqual([['Tomaž Kovač', 'Kovac']]);
  });

  it('come together with and without an Arabic article', () => {
    expect(formsIn('President Karim al-Asad spoke. “No,” Assad said.')).toEqual([['Karim al-Asad', 'Assad']]);
  });

  it('go to the one named last where two share a surname', () => {
    const text = [
      'The minister, Ana Silva, spoke. Her brother, Pedro Silva, a lawyer, listened.',
      '“No,” Silva said.',
    ].join('\n');
    expect(formsIn(text)).toEqual([['Ana Silva'], ['Pedro Silva', 'Silva']]);
  });

  it('stay apart where a surname with an office comes before a full name without it', () => {
    const text = 'President Silva spoke on Monday. Ana Silva, a lawyer, was there. “No,” Silva said.';
    expect(formsIn(text)).toEqual([['Silva'], ['Ana Silva']]);
  });

  it('take no headline word for a part of the name', () => {
    const text = 'Crowds Cheer Old Ana Silva\nAna Silva, a lawyer, spoke.\nWe saw Crooked Ana Silva there.';
    expect(formsIn(text)[0]?.[0]).toBe('Ana Silva');
  });

  it('stay apart for a father and a son', () => {
    const text = 'Joe Whitcombe Sr., a farmer, spoke. Joe Whitcombe Jr., a lawyer, did not.';
    expect(formsIn(text)).toEqual([['Joe Whitcombe Sr.'], ['Joe Whitcombe Jr.']]);
  });

  it('stay apart for a double first name', () => {
    const text = 'Jean-Claude Dupont, a lawyer, spoke. Jean Dupont, a farmer, did not.';
    expect(formsIn(text)).toEqual([['Jean-Claude Dupont'], ['Jean Dupont']]);
  });
});
