import { html } from 'hono/html';
import { drawApps, type MenuCommand } from './apps.js';
import { drawComposer } from './composer.js';
import { drawDocument, type Html } from './html.js';
import { drawPlace } from './place.js';
import { drawSidebar } from './sidebar.js';

export type PageParts = {
  /** Questions that the articles answer. */
  readonly examples: readonly string[];
  /** Whether the moderator may be played. */
  readonly trusted: boolean;
  /** Commands of the menu of a message. */
  readonly menu: readonly MenuCommand[];
  /** Commands that a mere link must not run. */
  readonly careful: readonly string[];
};

const drawModal = (): Html => html`<dialog class="modal" id="modal" aria-label="Form"></dialog>`;

/** The page: places at the side, messages and the line to write in. */
export const drawPage = ({ examples, trusted, careful, menu }: PageParts): Html =>
  drawDocument({
    title: 'Verbatim — preview',
    script: 'main.js',
    body: html`<body class="app" data-careful="${careful.join(' ')}">
<a class="skip" href="#line">Skip to the message line</a>
${drawSidebar(trusted)}
<div class="veil" id="veil" hidden></div>
<main class="main">
<header class="bar">
<button type="button" class="menu" id="menu" aria-label="Places and settings" aria-controls="sidebar" aria-expanded="false"><span aria-hidden="true">☰</span></button>
<h1 id="place-name"># talks</h1>
<p class="topic" id="topic">Ask about the articles. Every answer is theirs, word for word.</p>
</header>
${drawPlace('talks', examples, true)}
${drawPlace('dm', examples, false)}
${drawComposer()}
</main>
${drawApps(menu)}
${drawModal()}
<div class="unseen" id="status" role="status"></div>
<noscript><p class="noscript">The preview needs JavaScript. The terminal does not: npm run ask -- "your question".</p></noscript>
</body>`,
  });
