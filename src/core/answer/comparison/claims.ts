import type { Figure } from '../../extraction.js';
import { isState } from '../../forces/armies.js';
import { type Span, sliceOf } from '../../span.js';

const NEGATED =
  /(?:\b(?:not|never|no|neither|nor|cannot|without|lacks?|lacked|lacking)|n['’]t|\bden(?:y|ies|ied|ying)(?: \w{1,15}){0,2}|\brul(?:e|es|ed|ing) out)(?: (?!rul)[\p{L}’'-]{1,20}){0,4} $/iu;
const NOT_RULED_OUT = /\bnot rul(?:e|ed|ing) out\b/iu;
const KNOWN = /\b(?:the|those|these|this) $/iu;
const COMPARED = /\b(?:compar(?:e|es|ed|ing)|liken(?:s|ed|ing)?)(?: [\p{L}-]{1,20}){0,3} $/iu;
const AGAINST = /\b(?:compar(?:ed|able)|as against|instead) (?:to|with|of) $/iu;
const CALLED = /\b(?:call(?:s|ed|ing)?|dubb(?:s|ed)|consider(?:s|ed|ing)?|deem(?:s|ed)?) $/iu;
const LOSSES =
  /\b(?:killed|wounded|injured|died|dead|deaths|captured|deserted|casualties|fallen|missing|losses|lost|lose[sd]?|losing)\b/iu;
/** "Russia could field", "Kenya has": a state that has soldiers. */
const HAVING =
  /([\p{Lu}][\p{L}.-]{1,30})(?: (?:could|can|may|might|would|will|still|now|already|currently|also)){0,3} (?:ha[sd]|have|fields?|fielded|musters?|mustered|mobili[sz]e[sd]?|keeps?|kept|boasts?|commands?|deployed)(?: (?:about|around|some|already|now|up to|more than|over|nearly|at least))? ?$/u;
const HAD =
  /^[^.;:]{0,30}?\b(?:that|which) ([\p{Lu}][\p{L}.-]{1,30}) (?:already |now |still )?(?:has|had|fields|keeps)\b/u;
const FOR_FORCE =
  /\b(?:ready|available|earmarked|prepared|on standby|to send|to deploy|for (?:a|the|such a|any) [\p{L} -]{0,20}?(?:force|mission|contingent))\b/iu;
/** "asked whether", "wondered rhetorically if", "the question of whether": nobody says yet that it is so. */
const ASKED =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?)(?: [\p{L}’'-]{1,20}){0,4} (?:whether|if) [^,;:“”]*$/iu;
const RHETORICAL = /\brhetorical(?:ly)?\b[^,;:“”]*$/iu;
const QUESTION = /^[^,;:.!“”]*\?/u;
/** All who would pass through in a time, not how many would be there at once. */
const IN_TURN = /\b(?:with|through|counting|including) (?:[\p{L}-]{1,15} )?rotations?\b/iu;
const OVER_TIME =
  /^(?: [\p{L}’'-]{1,20}){0,6} (?:over|across|within|during) (?:(?:the|a|next|coming|first|course|span|period|of|about|some) ){0,4}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|few) (?:years|months)\b/iu;
const BUILT_UP = /\b(?:buil[dt]|gr(?:ow|own|ew)|raised?|expand(?:ed)?|increased?|risen?)\b/iu;
/** What parts the statement that holds a figure from the rest of its sentence. */
const CLAUSE = /[;:“”]|, (?:and|but|while|who|which|as)\b|\b(?:but|while)\b/giu;

/** The span of a figure with its hedge before it. */
const hedged = ({ start, hedge }: Pick<Figure, 'start' | 'hedge'>): number =>
  hedge !== null && hedge.start < start ? hedge.start : start;

const clauseStart = (before: string): number => {
  let start = 0;
  for (const match of before.matchAll(CLAUSE)) start = match.index + match[0].length;
  return start;
};

const isStateHaving = (before: string, after: string): boolean => {
  const having = HAVING.exec(before);
  const had = HAD.exec(after);
  return (
    ((having !== null && isState(having[1] ?? '', true)) || (had !== null && isState(had[1] ?? '', true))) &&
    !FOR_FORCE.test(after)
  );
};

type Around = { readonly before: string; readonly clause: string; readonly after: string };

const around = (text: string, figure: Figure): Around => {
  const before = text.slice(figure.sentence.start, Math.max(figure.sentence.start, hedged(figure)));
  return {
    before,
    clause: before.slice(clauseStart(before)),
    after: text.slice(figure.end, figure.sentence.end),
  };
};

const isNegated = ({ clause }: Around, figure: Figure): boolean =>
  figure.change !== '>' && NEGATED.test(clause) && !NOT_RULED_OUT.test(clause);

/** A change by an amount ("rose by 500"), which is no amount of the thing itself. */
const isDifference = ({ before }: Around, { change }: Figure): boolean =>
  (change === 'up' || change === 'down') && !/\bto $/u.test(before);

const isAsked = ({ before, after }: Around): boolean =>
  ASKED.test(before) || RHETORICAL.test(before) || QUESTION.test(after);

const isOverTime = ({ clause, after }: Around): boolean => {
  const behind = after.split(CLAUSE)[0] ?? '';
  return IN_TURN.test(clause) || IN_TURN.test(behind) || (OVER_TIME.test(behind) && !BUILT_UP.test(behind));
};

/** Whether a sentence counts losses instead of those who would go. */
const isLoss = (text: string, sentence: Span): boolean => LOSSES.test(sliceOf(text, sentence));

/**
 * Whether a sentence states an amount itself: it neither denies it ("not 5,000"), nor takes up one that is known
 * already ("the 200,000", "compared 64,000 with", "called 200,000 unrealistic"), nor only asks ("asked whether it should
 * be 500,000"), nor a difference, nor counts losses or all who would come in turn ("256,000 over two years"), nor says
 * what a state has ("Russia could field 1.5 million").
 */
export const isClaim = (text: string, figure: Figure): boolean => {
  const words = around(text, figure);
  return !(
    isNegated(words, figure) ||
    isDifference(words, figure) ||
    isAsked(words) ||
    isOverTime(words) ||
    KNOWN.test(words.before) ||
    COMPARED.test(words.before) ||
    AGAINST.test(words.before) ||
    CALLED.test(words.before) ||
    isStateHaving(words.before, words.after) ||
    isLoss(text, figure.sentence)
  );
};
