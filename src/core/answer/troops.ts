import { memo } from '../desk/memo.js';
import type { DeskFigure, DeskParts, Place } from '../desk/types.js';
import { capQuestion } from '../question/cap.js';
import { readQuestion } from '../question/index.js';
import { wordsIn } from '../question/words.js';
import { answerQuestion } from './ask.js';
import { withCard } from './cards.js';
import { answerFrom, PLACES_MOST } from './cards-answer.js';
import { byNewest } from './cards-newest.js';
import { suggest } from './cards-suggest.js';
import { figuresCard } from './troops-card.js';
import { type FigureLine, isForceNumber, lineOfFigure, usualFigures } from './troops-line.js';
import { figuresOn, TOPIC } from './troops-topic.js';
import { eachStatedOnce } from './twins/once.js';
import type { Answer, Outcome } from './types.js';

/** Figures that are looked at for a list. */
const LINES_MOST = 4 * PLACES_MOST;
/** A topic of more words is read as a question. */
const TOPIC_WORDS_MOST = 3;

/** A line for each figure that no earlier line lists. */
const linesOf = (parts: DeskParts, figures: readonly DeskFigure[]): readonly FigureLine[] => {
  const lines: FigureLine[] = [];
  const listed = new Set<string>();
  for (const one of figures) {
    if (lines.length === LINES_MOST) break;
    if (listed.has(`${one.article} ${one.figure.start}`)) continue;
    const line = lineOfFigure(parts, one);
    for (const { start } of line.figures) listed.add(`${one.article} ${start}`);
    lines.push(line);
  }
  return lines;
};

/** Each sentence once: with all that is usually listed of it where the lines list that together, else as its first line. */
const merged = (parts: DeskParts, lines: readonly FigureLine[]): readonly FigureLine[] => {
  const isSame = (a: FigureLine) => (b: FigureLine) =>
    a.article === b.article && a.excerpt.start === b.excerpt.start;
  return lines.flatMap((line, at) => {
    if (lines.findIndex(isSame(line)) !== at) return [];
    const usual = usualFigures(parts, { ...line.excerpt, article: line.article });
    const listed = new Set(lines.filter(isSame(line)).flatMap(({ figures }) => figures));
    const isUsual = listed.size === usual.length && usual.every((one) => listed.has(one));
    return isUsual ? [{ ...line, figures: usual }] : [line];
  });
};

const placeOfLine = ({ article, excerpt: { start, end } }: FigureLine): Place => ({ article, start, end });

const list = (
  parts: DeskParts,
  question: string,
  figures: readonly DeskFigure[],
  outcome: Outcome,
): Answer => {
  const once = eachStatedOnce(parts, merged(parts, linesOf(parts, figures)), placeOfLine);
  const lines = once.slice(0, PLACES_MOST);
  return answerFrom(parts, 'troops', question, {
    outcome,
    excerpts: lines.map(({ excerpt }) => excerpt),
    card: figuresCard(parts, lines, question === '' ? null : question),
  });
};

/** Amounts before vague ones, people of a force before other things, the newest article first. */
const inOrder = (parts: DeskParts, figures: readonly DeskFigure[]): readonly DeskFigure[] => {
  const newest = byNewest(parts);
  return figures
    .map((one) => ({
      one,
      vague: Number(one.figure.class !== 'amount'),
      other: Number(!isForceNumber(parts, one)),
      place: { article: one.article, start: one.figure.start, end: one.figure.end },
    }))
    .sort((a, b) => a.vague - b.vague || a.other - b.other || newest(a.place, b.place))
    .map(({ one }) => one);
};

const everything = memo((parts: DeskParts): Answer => {
  const figures = parts.figures.filter(({ figure }) => figure.class === 'amount' || figure.class === 'vague');
  return figures.length === 0
    ? answerFrom(parts, 'troops', '', { outcome: 'silent', suggestions: suggest(parts) })
    : list(parts, '', inOrder(parts, figures), 'found');
});

/** The figures of one article, those on people of a force first; `null` when it has none. */
export const figuresIn = (parts: DeskParts, number: number): Answer | null => {
  const figures = parts.figures.filter(
    ({ article, figure }) => article === number && (figure.class === 'amount' || figure.class === 'vague'),
  );
  if (figures.length === 0) return null;
  const lines = merged(parts, linesOf(parts, inOrder(parts, figures)));
  return answerFrom(parts, 'troops', '', {
    outcome: 'found',
    excerpts: lines.map(({ excerpt }) => excerpt),
    card: figuresCard(parts, lines, null),
  });
};

const isQuestion = (parts: DeskParts, about: string): boolean =>
  wordsIn(about).length > TOPIC_WORDS_MOST || readQuestion(about, parts).asks !== null;

/**
 * The figures on something: those whose counted thing, sentence or force statement fits the topic; a whole question is
 * answered as one. Without a topic those on people of a force come first. Nothing is added up or averaged.
 */
export const troops = async (
  parts: DeskParts,
  args: { readonly about?: string | undefined },
): Promise<Answer> => {
  const about = capQuestion(args.about ?? '');
  if (about === '') return everything(parts);
  if (!isQuestion(parts, about)) {
    const ranked = figuresOn(parts, about).filter(({ score }) => score >= TOPIC.listed);
    const sure = ranked.filter(({ score }) => score >= TOPIC.found);
    const kept = sure.length > 0 ? sure : ranked;
    if (kept.length > 0)
      return list(
        parts,
        about,
        inOrder(
          parts,
          kept.map(({ one }) => one),
        ),
        sure.length > 0 ? 'found' : 'perhaps',
      );
  }
  return withCard(parts, await answerQuestion(parts, about, { command: 'troops' }));
};
