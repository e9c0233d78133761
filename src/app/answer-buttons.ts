import { comesBack } from './answer-bounded.js';
import { firstExcerpt, type Making, stateOf } from './answer-making.js';
import type { Control, Page } from './reply.js';

type ButtonKey =
  | 'button.context'
  | 'button.previous'
  | 'button.next'
  | 'button.share'
  | 'button.quotes'
  | 'button.mentions'
  | 'button.followUp'
  | 'button.readings'
  | 'button.dismiss';

const button = (key: ButtonKey, id: string, disabled = false): Control => ({
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
    pageLabel(page, stateOf(making, 'page', page.number)),
    button(
      'button.next',
      stateOf(making, 'page', Math.min(page.of, page.number + 1)),
      page.number === page.of,
    ),
  ];
};

/** What belongs to the excerpts on the page. */
const readingButtons = (making: Making): readonly Control[] => {
  const { answer, page } = making;
  if (answer.outcome === 'silent') return [];
  const excerpt = firstExcerpt(answer, page);
  return [
    ...(excerpt === undefined ? [] : [button('button.context', stateOf(making, 'context', page.number))]),
    ...pager(making),
    ...(excerpt?.citation.url
      ? [{ kind: 'link', label: { key: 'button.read' }, url: excerpt.citation.url } as const]
      : []),
  ];
};

const personButtons = (making: Making): readonly Control[] => {
  const { answer, subject } = making;
  const { card } = answer;
  if (answer.outcome === 'silent' || card.kind !== 'person') return [];
  const person = { kind: 'person', number: card.number } as const;
  return [
    ...(card.direct + card.reported > 0
      ? [button('button.quotes', stateOf(making, 'quotes', 1, person))]
      : []),
    ...(subject.kind === 'mentions' || card.mentions.length === 0
      ? []
      : [button('button.mentions', stateOf(making, 'mentions', 1, person))]),
  ];
};

/** What can be done with the answer as a whole. Where one writes anyway, going on needs no button. */
const answerButtons = (making: Making): readonly Control[] => {
  const { answer, page } = making;
  const mayShare = making.private && answer.outcome !== 'silent' && comesBack(making);
  return [
    ...(making.asked === 'command'
      ? [button('button.followUp', stateOf(making, 'followUp', page.number))]
      : []),
    button('button.readings', stateOf(making, 'readings', page.number)),
    ...(mayShare ? [button('button.share', stateOf(making, 'share', page.number))] : []),
    ...(making.private ? [] : [button('button.dismiss', stateOf(making, 'dismiss', page.number))]),
  ];
};

/** The buttons under an answer: those for reading on come first, and fill the first row. */
export const buttonsOf = (making: Making): readonly Control[] => [
  ...readingButtons(making),
  ...personButtons(making),
  ...answerButtons(making),
];
