import type { Card, QuotationEntry } from '../../core/answer/types.js';
import { say } from '../../texts/index.js';
import { cited, type Laying } from './laying.js';
import type { Block } from './types.js';

type QuotationsCard = Extract<Card, { kind: 'quotations' }>;

/** Whose words these are, and whether they may come from several unnamed people. */
export const quotationsHead = (
  { speaker, unnamed, about, entries }: QuotationsCard,
  { showing }: Laying,
): readonly Block[] => {
  const { texts } = showing;
  if (speaker !== null) {
    const key = unnamed ? 'quotations.unnamed' : 'quotations.by';
    return [
      { kind: 'title', text: say(texts, key, { speaker: showing.escape(speaker), n: entries.length }) },
    ];
  }
  return about === null
    ? []
    : [{ kind: 'title', text: say(texts, 'quotations.about', { about: showing.escape(about) }) }];
};

const entryBlocks = (
  { excerpt: index, speech, before }: QuotationEntry,
  laying: Laying,
): readonly Block[] => {
  const excerpt = laying.answer.excerpts[index];
  if (excerpt === undefined) return [];
  const quoted = cited(excerpt, laying, speech === 'direct' ? 'speech.direct' : 'speech.reported');
  if (before === null) return quoted;
  return [
    ...quoted,
    { kind: 'line', text: say(laying.showing.texts, 'quotations.before') },
    ...cited(before, laying),
  ];
};

/** Words said, each with its place and whether they are direct; the paragraph before follows where the speaker is unclear. */
export const quotationEntries = (
  entries: readonly QuotationEntry[],
  laying: Laying,
): readonly (readonly Block[])[] => entries.map((entry) => entryBlocks(entry, laying));
