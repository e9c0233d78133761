import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../src/core/extraction.js';
import { markdownOf } from '../payload.js';
import { answerReply, contextReply, excerpt, figure, notice, speaker } from '../samples.js';

const he = (more: Partial<Speaker> = {}): Speaker =>
  speaker('he', {
    kind: 'pronoun',
    person: 'Ada Novak',
    resolved: { start: 700, end: 709, paragraph: 7, text: 'Gen. Ada Novak' },
    ...more,
  });

const source = '-# \\[1\\] Army chiefs meet · The Example · 11 Mar 2025';

describe('the card of an answered question', () => {
  const words = excerpt('“What next?” he asked.', { speech: 'direct', speaker: he() });

  it('is the excerpt as a block quote, then where it stands, and for whom a pronoun stands', () => {
    expect(markdownOf(answerReply({ excerpts: [words] }))).toBe(
      `> “What next?” he asked.\n${source} · ¶8 · he: Gen. Ada Novak (¶7)`,
    );
  });

  it.each(['likely', 'unclear'] as const)(
    'does not say for whom a pronoun stands when that is %s',
    (certainty) => {
      const unsure = { ...words, speaker: he({ certainty }) };
      expect(markdownOf(answerReply({ excerpts: [unsure] }))).not.toContain('Novak');
    },
  );

  it('says first that it may be no answer, and what it lacks', () => {
    const doubtful = answerReply({ excerpts: [words], outcome: 'perhaps', askedFor: 'how many votes' });
    expect(markdownOf(doubtful).split('\n')[0]).toBe('Perhaps — the articles may not say how many votes.');
  });

  it('makes nothing bold inside an excerpt, highlights or not', () => {
    const bold = excerpt('The **force** has 5*5 units.', { highlights: [[4, 13]] });
    expect(markdownOf(answerReply({ excerpts: [bold] })).split('\n')[0]).toBe(
      '> The \\*\\*force\\*\\* has 5\\*5 units.',
    );
  });

  it('keeps the line breaks of an excerpt inside the quote', () => {
    expect(markdownOf(answerReply({ excerpts: [excerpt('One line\n\n# and another')] }))).toContain(
      '> One line\n> \n> \\# and another\n-# \\[1',
    );
  });
});

describe('the card of quotations', () => {
  it('names unnamed sources as perhaps several, and each quotation as direct or reported', () => {
    const excerpts = [
      excerpt('“We need signals,” he said.', { paragraph: 24, speech: 'direct', speaker: he() }),
      excerpt('An official said that the force could be large.', { paragraph: 16, speech: 'reported' }),
    ];
    const entries = [
      { excerpt: 0, speech: 'direct', before: null },
      { excerpt: 1, speech: 'reported', before: null },
    ] as const;
    const card = { kind: 'quotations', speaker: 'official', unnamed: true, about: null, entries } as const;
    expect(markdownOf(answerReply({ command: 'quote', excerpts, card }))).toBe(
      [
        '**Unnamed sources called “official” — 2 quotations, perhaps not all of one person**',
        '---',
        '> “We need signals,” he said.',
        `${source} · ¶24 · he: Gen. Ada Novak (¶7) · direct words`,
        '---',
        '> An official said that the force could be large.',
        `${source} · ¶16 · reported words`,
      ].join('\n'),
    );
  });

  it('shows the paragraph before words whose speaker is unclear', () => {
    const unclear = excerpt('“No,” they said.', { speech: 'direct', speaker: he({ certainty: 'unclear' }) });
    const before = excerpt('Two groups met.', { paragraph: 7 });
    const entries = [{ excerpt: 0, speech: 'direct', before }] as const;
    const card = { kind: 'quotations', speaker: null, unnamed: false, about: 'talks', entries } as const;
    const text = markdownOf(answerReply({ excerpts: [unclear], card }));
    expect(text).toContain('speaker not clear from the text');
    expect(text).toContain('The paragraph before:\n> Two groups met.');
  });
});

describe('the card of figures', () => {
  it('puts the figure in its own words first and what disputes it last', () => {
    const text = 'Officials described a force of less than 30,000 troops.';
    const disputedBy = excerpt('Others said that nothing was decided.', {
      paragraph: 9,
      start: 1100,
      end: 1137,
    });
    const start = 1000 + text.indexOf('30,000');
    const one = figure('30,000', {
      start,
      end: start + 6,
      hedge: { start: start - 10, end: start - 1 },
      speaker: speaker('Officials', { kind: 'source', person: null }),
    });
    const card = {
      kind: 'figures',
      about: null,
      entries: [{ figure: one, excerpt: 0, disputedBy }],
      comparison: null,
    } as const;
    expect(markdownOf(answerReply({ command: 'troops', excerpts: [excerpt(text)], card }))).toBe(
      [
        '**less than 30,000 troops — Officials**',
        `> ${text}`,
        `${source} · ¶8`,
        'Disputed in the next paragraph:',
        '> Others said that nothing was decided.',
        `${source} · ¶9`,
      ].join('\n'),
    );
  });
});

describe('the cards of people', () => {
  it('begin with the name of the person', () => {
    const card = {
      kind: 'person',
      number: 0,
      name: 'Ada Novak',
      aliases: ['Novak'],
      credit: false,
      roles: [{ text: 'army chief', articleId: 'army-chiefs', paragraph: 7 }],
      mentions: [
        { articleId: 'army-chiefs', paragraph: 7 },
        { articleId: 'army-chiefs', paragraph: 8 },
      ],
      direct: 2,
      reported: 1,
    } as const;
    expect(markdownOf(answerReply({ command: 'who', excerpts: [excerpt('Ada Novak spoke.')], card }))).toBe(
      [
        '**Ada Novak**',
        '-# called “army chief” ¶7 · named in ¶7, ¶8 · direct words: 2 · reported: 1',
        '---',
        '> Ada Novak spoke.',
        `${source} · ¶8`,
      ].join('\n'),
    );
  });

  it('name each article once, with the paragraphs of it, where there are several', () => {
    const place = (articleId: string, paragraph: number) => ({ articleId, paragraph });
    const [here, there] = [
      excerpt('Ada Novak spoke.'),
      excerpt('Novak left.', { articleId: 'talks', paragraph: 3 }),
    ];
    const card = {
      kind: 'person',
      number: 0,
      name: 'Ada Novak',
      aliases: [],
      credit: false,
      roles: [{ text: 'army chief', ...place('talks', 2) }],
      mentions: [
        place('army-chiefs', 7),
        place('army-chiefs', 7),
        place('army-chiefs', 8),
        place('talks', 3),
        place('elsewhere', 1),
      ],
      direct: 2,
      reported: 1,
    } as const;
    const text = markdownOf(answerReply({ command: 'who', excerpts: [here, there], card }));
    expect(text).toContain(
      'called “army chief” \\[2\\] ¶2 · named in \\[1\\] ¶7, ¶8; \\[2\\] ¶3; 1 more article ·',
    );
  });

  it('list people, sources and credits as one text', () => {
    const entry = { role: null, mentions: 3, quotations: 1 } as const;
    const entries = [
      { ...entry, kind: 'person', number: 0, name: 'Ada Novak' },
      { ...entry, kind: 'source', number: 0, name: 'an official' },
    ] as const;
    expect(markdownOf(answerReply({ command: 'who', card: { kind: 'people', entries } }))).toBe(
      [
        '**People in the articles, by mentions**',
        'Ada Novak · 3×',
        '**Unnamed sources**',
        'an official · 3×',
      ].join('\n'),
    );
  });
});

describe('the card of silence', () => {
  it('says so first, names the words that no article has, and marks the nearest as no answer', () => {
    const silent = answerReply({
      outcome: 'silent',
      nearest: [excerpt('The talks went on.')],
      unknownWords: ['quokka'],
      suggestions: [{ command: 'who', args: { name: 'Ada Novak' } }],
    });
    expect(markdownOf(silent)).toBe(
      [
        'The articles do not say.',
        'No article mentions: quokka',
        'Nearest passages — not an answer:',
        '---',
        '> The talks went on.',
        `${source} · ¶8`,
        '---',
        '-# Ask for example: who is Ada Novak',
      ].join('\n'),
    );
  });
});

describe('other replies', () => {
  it('show the context of an excerpt paragraph by paragraph', () => {
    const around = [excerpt('One.', { paragraph: 7 }), excerpt('Two.', { paragraph: 8 })];
    expect(markdownOf(contextReply(around))).toBe(
      `**In context**\n---\n> One.\n${source} · ¶7\n---\n> Two.\n${source} · ¶8`,
    );
  });

  it('show a notice as lines that no list or heading can take over', () => {
    const lines = [
      { key: 'reindex.done', values: { articles: 6, passages: 148, seconds: '0.2' } },
      { key: 'reindex.added', values: { n: 1, names: 'kyivs_view.md' } },
    ] as const;
    expect(markdownOf(notice({ tone: 'done', lines }))).toBe(
      'Indexed 6 articles, 148 passages in 0.2 s\n\\+ 1 added: kyivs\\_view.md',
    );
  });

  it('show a moment as a timestamp that Discord words itself', () => {
    const lines = [{ key: 'articles.indexed', values: { ago: { time: 1_741_694_400_000 } } }] as const;
    expect(markdownOf(notice({ lines }))).toBe('Indexed <t:1741694400:R>');
  });
});
