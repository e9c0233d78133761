import { html } from 'hono/html';
import type { PlaceName } from '../protocol.js';
import type { Html } from './html.js';

type PlaceWords = {
  readonly title: string;
  readonly lead: string;
};

const WORDS: Readonly<Record<PlaceName, PlaceWords>> = {
  talks: {
    title: 'Welcome to #talks',
    lead: 'Type / for the commands, or write a question: here a plain line mentions the bot.',
  },
  dm: {
    title: 'Your messages with Verbatim',
    lead: 'Write a question in your own words. The articles answer in theirs, with the place where they stand.',
  },
};

const drawExample = (question: string): Html =>
  html`<li><button type="button" class="example" data-example="${question}">${question}</button></li>`;

/** One place's messages; until there are any, what one could ask. */
export const drawPlace = (
  name: PlaceName,
  examples: readonly string[],
  isShown: boolean,
): Html => html`<section
 class="log" id="log-${name}" data-log="${name}" aria-label="Messages" tabindex="0" ${isShown ? '' : 'hidden'}>
<div class="welcome">
<img src="/logo.svg" alt="" width="56" height="56">
<h2>${WORDS[name].title}</h2>
<p>${WORDS[name].lead}</p>
${examples.length === 0 ? html`<p>There are no articles yet, so there is nothing to answer from.</p>` : html`<ul class="examples" aria-label="Questions to try">${examples.map(drawExample)}</ul>`}
</div>
<ol class="messages"></ol>
</section>`;
