import type { Control } from '../../app/reply.js';
import { say, type Texts } from '../../texts/index.js';
import type { Block, Blocks } from '../blocks/types.js';
import { URL_LENGTH } from '../limits/index.js';

const HOST = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\//;

const UNSAFE = /[()<>@[\]\\]/g;

/** The address as it may stand in a masked link: nothing in it can end the link, mention anybody, or hide where it leads. */
const maskable = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const { href, username } = new URL(address);
  if (username !== '' || !HOST.test(href)) return null;
  const encoded = href.replace(
    UNSAFE,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return encoded.length <= URL_LENGTH ? encoded : null;
};

type Links = { readonly texts: Texts; readonly shown: Set<string> };

const linkTo = (address: string | null, { texts, shown }: Links): string => {
  const target = address === null ? null : maskable(address);
  if (address === null || target === null || shown.has(address)) return '';
  shown.add(address);
  // Angle brackets keep Discord from unfolding a preview of the page.
  return ` · [${say(texts, 'button.read')}](<${target}>)`;
};

/** The citation is the small line below its excerpt. */
const linkEntry = (entry: readonly Block[], links: Links): readonly Block[] =>
  entry.map((block, index) => {
    const above = entry[index - 1];
    if (block.kind !== 'small' || above?.kind !== 'excerpt') return block;
    return { ...block, text: block.text + linkTo(above.excerpt.citation.url, links) };
  });

/** Each cited article's link, once in a reply, unless a button leads there already. The label holds no escapes: Discord shows them in links. */
export const withArticleLinks = (blocks: Blocks, controls: readonly Control[], texts: Texts): Blocks => {
  const shown = new Set(controls.flatMap((control) => (control.kind === 'link' ? [control.url] : [])));
  const links = { texts, shown };
  return { ...blocks, entries: blocks.entries.map((entry) => linkEntry(entry, links)) };
};
