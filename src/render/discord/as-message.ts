import type { Block, Blocks } from '../blocks/types.js';
import type { MessagePayload } from '../limits/index.js';
import { markdownOf, spacedMarkdown } from './block-markdown.js';
import { type Draft, QUIET } from './surface.js';

type Split = { readonly lead: readonly Block[]; readonly rest: Blocks };

/** What a notification shows: the first line, or the first excerpt with its citation, so that no excerpt is ever without one. */
const splitLead = ({ head, entries, foot }: Blocks): Split => {
  const [first, ...more] = head;
  if (first !== undefined) return { lead: [first], rest: { head: more, entries, foot } };
  const [entry = [], ...others] = entries;
  return { lead: entry, rest: { head: [], entries: others, foot } };
};

const controlsOf = ({ rows }: Draft): MessagePayload => (rows.length === 0 ? {} : { components: [...rows] });

/** A message in a channel: content, then an embed with what is left. */
export const asMessage = (draft: Draft): MessagePayload => {
  const { lead, rest } = splitLead(draft.blocks);
  const description = spacedMarkdown(rest);
  const colour = draft.colour === null ? {} : { color: draft.colour };
  const text = description === '' ? {} : { description };
  const image = draft.picture === null ? {} : { image: { url: `attachment://${draft.picture.name}` } };
  const isEmpty = description === '' && draft.picture === null;
  return {
    ...QUIET,
    content: markdownOf(lead),
    ...(isEmpty ? {} : { embeds: [{ ...text, ...colour, ...image }] }),
    ...controlsOf(draft),
  };
};

/** The same where embeds are not allowed: Discord shows a picture below the text by itself. */
export const asPlain = (draft: Draft): MessagePayload => ({
  ...QUIET,
  content: spacedMarkdown(draft.blocks),
  ...controlsOf(draft),
});
