import type { Layout } from '../../passages/types.js';
import type { Parsed } from '../clauses.js';
import type { SpeechEvent } from '../events.js';
import type { Link } from './link.js';
import { inSentence } from './sentence.js';

/** A quoted span with the sentence it stands in and who says it. */
export type Linked = {
  readonly quote: number;
  readonly sentence: number;
  /** The sentence has hardly a word outside its quotations. */
  readonly standsAlone: boolean;
  readonly link: Link | null;
};

type Speaking = { readonly link: Link; readonly paragraph: number; readonly quoting: boolean };
type State = {
  readonly linked: readonly Linked[];
  /** Who spoke last. */
  readonly last: Speaking | null;
  /** The last sentence of a paragraph ends with a colon: its speaker says what follows. */
  readonly colon: Link | null;
};

const isAlone = ({ tokens }: Parsed): boolean => tokens.every(({ kind }) => kind !== 'word');

const asLink = (event: SpeechEvent, tier: Link['tier'], rule: string): Link => ({
  mention: event.subject,
  tier,
  rule,
});

/** The event that makes its subject the current speaker. */
const speakingEvent = (parsed: Parsed): SpeechEvent | undefined =>
  parsed.events.findLast((event) => event.core && event.kind !== 'noun') ??
  parsed.events.findLast((event) => event.kind === 'verb' && event.sure);

const endsInColon = ({ tokens }: Parsed): boolean => tokens.at(-1)?.text === ':';

/** The next sentence of the paragraph begins with a quotation and says who speaks: “…” “…,” X said. */
const lookAhead = (next: Parsed | undefined, paragraph: number): Link | null => {
  if (next === undefined || next.sentence.paragraph !== paragraph || next.tokens[0]?.kind !== 'quote')
    return null;
  const found = inSentence(next, next.events, 0);
  return found === null || found.rule !== 'after' ? null : { ...found, tier: 'B', rule: 'next' };
};

const fromContext = (
  state: State,
  parsed: Parsed,
  next: Parsed | undefined,
  alone: boolean,
  continued: Link | null,
): Link | null => {
  const { paragraph } = parsed.sentence;
  if (continued !== null) return { ...continued, rule: 'continued' };
  const { last } = state;
  if (last !== null && last.paragraph === paragraph) {
    const tier = alone && last.quoting ? 'B' : alone || last.quoting ? 'C' : 'D';
    return { ...last.link, tier, rule: 'paragraph' };
  }
  if (state.colon !== null) return { ...state.colon, tier: 'B', rule: 'colon' };
  const ahead = lookAhead(next, paragraph);
  if (ahead !== null) return ahead;
  return last === null ? null : { ...last.link, tier: 'D', rule: 'carried' };
};

const step =
  (layout: Layout, all: readonly Parsed[]) =>
  (state: State, parsed: Parsed, index: number): State => {
    const { paragraph } = parsed.sentence;
    const alone = isAlone(parsed);
    const linked = parsed.tokens.flatMap((token, at): readonly Linked[] => {
      if (token.kind !== 'quote') return [];
      const previous = layout.quoted[token.quote - 1];
      const goesOn = previous?.continues === true && previous.paragraph === paragraph - 1;
      const continued = goesOn ? (state.linked.at(-1)?.link ?? null) : null;
      const own = inSentence(parsed, parsed.events, at);
      const link = own ?? fromContext(state, parsed, all[index + 1], alone, continued);
      return [{ quote: token.quote, sentence: index, standsAlone: alone, link }];
    });
    const first = linked.find(({ link }) => link !== null)?.link;
    const event = speakingEvent(parsed);
    const speaking = event === undefined ? first : asLink(event, 'B', 'event');
    const last =
      speaking === undefined || speaking === null
        ? state.last
        : { link: speaking, paragraph, quoting: linked.length > 0 };
    const colon =
      endsInColon(parsed) && last !== null
        ? last.link
        : parsed.sentence.paragraph === all[index - 1]?.sentence.paragraph
          ? null
          : alone
            ? state.colon
            : null;
    return { linked: [...state.linked, ...linked], last, colon };
  };

/** Every quoted span of an article with its speaker, in text order. */
export const linkQuotes = (layout: Layout, all: readonly Parsed[]): readonly Linked[] =>
  all.reduce<State>(step(layout, all), { linked: [], last: null, colon: null }).linked;
