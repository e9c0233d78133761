import type { FindingsReply } from '../../app/reply.js';
import type { ComparedNumber, Finding, TheirNumber } from '../../core/statements/types.js';
import { say } from '../../texts/index.js';
import { type Showing, showDate } from '../lines.js';
import { articleNumbers } from './citation.js';
import { figureSpeaker, figureWords } from './figures.js';
import { cited, type Laying } from './laying.js';
import type { Block, Blocks } from './types.js';

/** Most characters of a statement that are shown: who reads them has the message above. */
export const STATEMENT_SHOWN_MOST = 140;

/** Most characters of excerpts before only the best one of each statement is shown. */
const EXCERPTS_MOST = 2_000;

type Shown = Pick<Laying, 'numbers' | 'showing'>;

/** The beginning of a statement that is too long, never cut inside a character, with blanks for its line breaks. */
const statementLine = ({ statement: { text } }: Finding, showing: Showing): string => {
  if (text.length <= STATEMENT_SHOWN_MOST)
    return say(showing.texts, 'find.statement', { statement: showing.escape(text) });
  const cut = text.slice(0, STATEMENT_SHOWN_MOST).replace(/[\uD800-\uDBFF]$/u, '');
  const words = cut.replace(/\s+\S{0,30}$/u, '');
  return say(showing.texts, 'find.statementCut', { statement: showing.escape(words) });
};

const theirText = ({ figure, excerpt }: TheirNumber, { excerpts }: Finding, showing: Showing): string => {
  const shown = excerpts[excerpt];
  if (shown === undefined) return '';
  const words = showing.escape(figureWords(figure, shown).figure);
  const date = showDate(shown.citation.published, showing);
  const speaker = figureSpeaker(figure);
  return speaker === null
    ? say(showing.texts, 'find.theirs', { figure: words, date })
    : say(showing.texts, 'find.theirsBy', { figure: words, speaker: showing.escape(speaker), date });
};

const numberLine = ({ said, theirs }: ComparedNumber, finding: Finding, showing: Showing): Block => ({
  kind: 'line',
  text: say(showing.texts, 'find.number', {
    said: showing.escape(said),
    theirs: theirs.map((one) => theirText(one, finding, showing)).join('; '),
  }),
});

/** The finding with fewer excerpts, and without the numbers that only the others show. */
const narrowed = (finding: Finding, most: number): Finding => ({
  ...finding,
  excerpts: finding.excerpts.slice(0, most),
  numbers: finding.numbers
    .map((number) => ({ ...number, theirs: number.theirs.filter(({ excerpt }) => excerpt < most) }))
    .filter(({ theirs }) => theirs.length > 0),
});

const lengthOf = ({ excerpts }: Finding): number => excerpts.reduce((sum, { text }) => sum + text.length, 0);

const fitted = (findings: readonly Finding[]): readonly Finding[] =>
  findings.reduce((sum, finding) => sum + lengthOf(finding), 0) <= EXCERPTS_MOST
    ? findings
    : findings.map((finding) => narrowed(finding, 1));

const findingBlocks = (finding: Finding, shown: Shown): readonly Block[] => {
  const { showing } = shown;
  const title: Block = { kind: 'title', text: statementLine(finding, showing) };
  if (finding.outcome === 'silent') return [title, { kind: 'line', text: say(showing.texts, 'find.silent') }];
  return [
    title,
    ...(finding.outcome === 'perhaps'
      ? [{ kind: 'line', text: say(showing.texts, 'find.perhaps') } as const]
      : []),
    ...finding.numbers.map((number) => numberLine(number, finding, showing)),
    ...finding.excerpts.flatMap((excerpt) => cited(excerpt, shown)),
  ];
};

/** Each statement as the member wrote it, with what the articles say to it, or that they say nothing. */
export const findingsBlocks = ({ findings, leftOut }: FindingsReply, showing: Showing): Blocks => {
  const shown = fitted(findings);
  const excerpts = shown.flatMap((finding) => finding.excerpts);
  const laid: Shown = { numbers: articleNumbers({ excerpts, nearest: [] }), showing };
  return {
    head: [{ kind: 'line', text: say(showing.texts, 'find.title') }],
    entries: shown.map((finding) => findingBlocks(finding, laid)),
    foot: leftOut === 0 ? [] : [{ kind: 'small', text: say(showing.texts, 'find.leftOut', { n: leftOut }) }],
  };
};
