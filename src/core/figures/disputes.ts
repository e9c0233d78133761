import type { Layout, Sentence } from '../passages/types.js';
import { type Span, sliceOf } from '../span.js';

const NUMBER_NOUN =
  /\b(?:numbers?|figures?|sizes?|counts?|totals?|estimates?|tall(?:y|ies)|amounts?|sums?|range|strength)\b/i;
const OTHERS =
  /^["“‘]?(?:But|However|Yet|Still|Others?|Another|Other|Some|A different|A second|A separate|Officials elsewhere)\b/u;
const OPEN =
  /\b(?:under discussion|under debate|(?:still|being|yet to be) (?:being )?(?:discussed|debated|decided|negotiated|worked out|settled|agreed)|not (?:yet )?(?:been )?(?:decided|settled|agreed|final|fixed|confirmed)|(?:is|are|was|were|remains?|remained) (?:still )?(?:open|unclear|uncertain|unknown|unconfirmed|unverified|disputed|contested))\b/i;
const DISPUTE =
  /\b(?:disput(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|contradict(?:s|ed|ing)?|question(?:s|ed|ing)|contest(?:s|ed|ing)?|challeng(?:es|ed|ing)|cast doubt|object(?:s|ed)|disagree[sd]?|disagreed|refut(?:es|ed|ing)|rebut(?:s|ted)?|called (?:it|that|this|the (?:number|figure|estimate|report|count)) (?:\w+ )?(?:false|wrong|inaccurate|exaggerated|unrealistic|premature|speculative|speculation|misleading))\b/i;
const REFERENCE = /\b(?:that|this|those|these|it|the report|the claim|the account)\b/i;
const RELAY =
  /\b(?:was (?:relayed|passed on|repeated|translated|reported elsewhere) as|passed (?:this|that|it) on as|relay(?:ed|s) (?:this|that|it) as|(?:relays|accounts|reports|estimates|counts|versions|figures|numbers) (?:of [^.]{0,40} )?(?:differ|vary|disagree|varied|differed|diverge))\b/i;
const ANOTHER_COUNT =
  /\b(?:an?other|a different|a lower|a higher|a smaller|a larger|lower|higher) (?:count|figure|number|estimate|tally|total|size)s?\b|\b(?:put|puts|putting) (?:the (?:number|figure|size|total|count|toll)|it|them) (?:much |far |slightly )?(?:at|lower|higher|closer)\b|\b(?:others|other \w+|other \w+ \w+) (?:speak|spoke|talk|talked|count|counted|give|gave|say|said|cite|cited|have|had) (?:of |about )?[^.]{0,40}\d/i;
const TOLD_SEVERAL_WAYS =
  /\b(?:in|told in|reported in|given in) (?:two|three|several|different|many|various) ways\b/i;

/** One of these stands in every match of `RELAY`, `ANOTHER_COUNT` and `OPEN`: most sentences need no more than a look for them. */
const RELAYED = 'relay passed repeated translated elsewhere differ vary varied disagree diverge'.split(' ');
const COUNTED = 'count figure number estimate tally total size put other toll'.split(' ');
const UNSETTLED =
  'discuss debate decided settled agreed final fixed confirmed negotiated worked open unclear uncertain unknown verified disputed contested'.split(
    ' ',
  );

const holds = (text: string, stems: readonly string[]): boolean => {
  const small = text.toLowerCase();
  return stems.some((stem) => small.includes(stem));
};

const isOpen = (text: string): boolean => holds(text, UNSETTLED) && OPEN.test(text);

const disputesBefore = (text: string): boolean => {
  if (holds(text, RELAYED) && RELAY.test(text)) return true;
  if (holds(text, COUNTED) && ANOTHER_COUNT.test(text)) return true;
  const number = NUMBER_NOUN.test(text);
  if (number && (DISPUTE.test(text) || isOpen(text))) return true;
  return OTHERS.test(text) && DISPUTE.test(text) && REFERENCE.test(text);
};

const disputesAhead = (text: string): boolean =>
  !/\d/u.test(text) &&
  ((holds(text, ['ways']) && TOLD_SEVERAL_WAYS.test(text)) ||
    (NUMBER_NOUN.test(text) && (isOpen(text) || /\b(?:disputed|contested)\b/i.test(text))) ||
    (/\b[Hh]ow (?:many|much)\b/u.test(text) && isOpen(text)));

/** The neighbouring sentences of one sentence: the next, then the one before; not across a heading. */
const neighbours = (layout: Layout, sentence: Sentence): readonly (Sentence | undefined)[] => {
  const next = layout.sentences[sentence.index + 1];
  const before = layout.sentences[sentence.index - 1];
  const near = (other: Sentence | undefined): Sentence | undefined =>
    other !== undefined &&
    Math.abs(other.paragraph - sentence.paragraph) <= 1 &&
    layout.paragraphs[other.paragraph - 1]?.role === 'body'
      ? other
      : undefined;
  return [near(next), near(before)];
};

/** A neighbouring sentence that disputes; one that stands before speaks of every amount that follows. */
export type Dispute = Span & { readonly before: boolean };

/**
 * The neighbouring sentence that disputes the amounts of a sentence: the next one ("But other officials …", "another
 * count"), else the one before in its paragraph that says that the number is open; `null` when neither does.
 */
export const disputeOf = (layout: Layout, sentence: Sentence): Dispute | null => {
  const [next, before] = neighbours(layout, sentence);
  const text = layout.article.text;
  if (next !== undefined && disputesBefore(sliceOf(text, next)))
    return { start: next.start, end: next.end, before: false };
  const same = before?.paragraph === sentence.paragraph;
  if (before !== undefined && same && disputesAhead(sliceOf(text, before)))
    return { start: before.start, end: before.end, before: true };
  return null;
};
