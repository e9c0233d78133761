import type { Answer, Excerpt } from '../core/answer/types.js';
import type { Desk, Subject } from '../core/desk/types.js';
import { pageOf } from './pages.js';
import type { AnswerReply, Control, Page } from './reply.js';
import { type AnswerAction, decodeState, encodeState } from './state.js';

/** The first excerpt that a page shows: what "Context" and "Read article" belong to. */
export const firstExcerpt = ({ card, excerpts }: Answer, page: Page): Excerpt | undefined => {
  if (card.kind === 'quotations' || card.kind === 'figures') {
    const entry = card.entries[page.from];
    return entry === undefined ? undefined : excerpts[entry.excerpt];
  }
  return card.kind === 'people' ? undefined : excerpts[page.from];
};

type Making = {
  readonly desk: Desk;
  readonly asker: string;
  readonly answer: Answer;
  readonly page: Page;
  readonly subject: Subject;
  readonly private: boolean;
};

const stateOf = (making: Making, action: AnswerAction, page: number): string =>
  encodeState({
    kind: 'answer',
    action,
    command: making.answer.command,
    outcome: making.answer.outcome,
    asker: making.asker,
    private: making.private,
    page,
    desk: making.desk.version,
    subject: making.subject,
  });

const button = (
  key: 'button.context' | 'button.previous' | 'button.next' | 'button.share' | 'button.quotes',
  id: string,
  disabled = false,
): Control => ({
  kind: 'button',
  label: { key },
  id,
  style: 'secondary',
  disabled,
});

/** A label between ◀ and ▶ that cannot be pressed; its id only has to differ from the others. */
const pageLabel = ({ number, of }: Page, id: string): Control => ({
  kind: 'button',
  label: { key: 'button.page', values: { n: number, of } },
  id,
  style: 'secondary',
  disabled: true,
});

const pager = (making: Making): readonly Control[] => {
  const { page } = making;
  if (page.of < 2) return [];
  return [
    button('button.previous', stateOf(making, 'page', Math.max(1, page.number - 1)), page.number === 1),
    pageLabel(page, `${stateOf(making, 'page', page.number)}`),
    button(
      'button.next',
      stateOf(making, 'page', Math.min(page.of, page.number + 1)),
      page.number === page.of,
    ),
  ];
};

/** Pages that a button's state can bring back: places that did not fit are not promised. */
const keptEntries = (making: Making): number => {
  const state = decodeState(stateOf(making, 'page', making.page.of));
  return state?.kind === 'answer' && state.subject.kind === 'places'
    ? state.subject.places.length
    : Number.POSITIVE_INFINITY;
};

const distinct = (controls: readonly Control[]): readonly Control[] => {
  const seen = new Set<string>();
  return controls.map((control) => {
    if (control.kind === 'link') return control;
    const id = seen.has(control.id) ? `x.${seen.size}` : control.id;
    seen.add(id);
    return { ...control, id };
  });
};

/** Whether the buttons can bring the whole list back: of a long list of people not every place fits into them. */
const comesBack = (making: Making): boolean =>
  making.answer.card.kind !== 'people' || making.answer.card.entries.length <= keptEntries(making);

const controlsOf = (making: Making): readonly Control[] => {
  const { answer, page } = making;
  if (answer.outcome === 'silent') return [];
  const excerpt = firstExcerpt(answer, page);
  const person = answer.card.kind === 'person' ? answer.card : null;
  return distinct([
    ...(person !== null && person.direct + person.reported > 0
      ? [button('button.quotes', stateOf(making, 'quotes', 1))]
      : []),
    ...(excerpt === undefined ? [] : [button('button.context', stateOf(making, 'context', page.number))]),
    ...pager(making),
    ...(making.private && comesBack(making)
      ? [button('button.share', stateOf(making, 'share', page.number))]
      : []),
    ...(excerpt?.citation.url
      ? [{ kind: 'link', label: { key: 'button.read' }, url: excerpt.citation.url } as const]
      : []),
  ]);
};

export type AnswerReplyOptions = {
  readonly asker: string;
  readonly private: boolean;
  readonly page?: number;
  readonly update?: boolean;
};

/** Cuts an answer down to the excerpts that its buttons can bring back, so that no page is promised and then missing. */
const boundedAnswer = (making: Making): Answer => {
  const { answer } = making;
  const { card } = answer;
  if (card.kind === 'people')
    return comesBack(making)
      ? answer
      : { ...answer, card: { ...card, entries: card.entries.slice(0, pageOf(answer, 1).to) } };
  const kept = keptEntries(making);
  if (answer.excerpts.length <= kept) return answer;
  const excerpts = answer.excerpts.slice(0, kept);
  if (card.kind === 'quotations')
    return {
      ...answer,
      excerpts,
      card: { ...card, entries: card.entries.filter((entry) => entry.excerpt < kept) },
    };
  if (card.kind === 'figures')
    return {
      ...answer,
      excerpts,
      card: { ...card, entries: card.entries.filter((entry) => entry.excerpt < kept) },
    };
  return { ...answer, excerpts };
};

/** The reply that shows one page of an answer, with the buttons that belong to it. */
export const answerReply = (desk: Desk, answer: Answer, options: AnswerReplyOptions): AnswerReply => {
  const subject = desk.subjectOf(answer);
  const draft: Making = {
    desk,
    asker: options.asker,
    answer,
    page: pageOf(answer, options.page ?? 1),
    subject,
    private: options.private,
  };
  const bounded = boundedAnswer(draft);
  const making: Making = { ...draft, answer: bounded, page: pageOf(bounded, options.page ?? 1) };
  return {
    kind: 'answer',
    answer: bounded,
    page: making.page,
    private: options.private,
    ...(options.update === true ? { update: true } : {}),
    controls: controlsOf(making),
  };
};
