import { html, raw } from 'hono/html';
import type { Reply } from '../../app/reply.js';
import type { Services } from '../../app/services.js';
import type { Texts } from '../../texts/index.js';
import type { Attachments } from '../attachments.js';
import { drawReply } from '../draw.js';
import { drawDocument, type Html } from '../page/html.js';
import { pictureFor } from '../picture-for.js';
import { type Specimen, specimensOf } from './specimens.js';

type GalleryParts = {
  readonly services: Services;
  readonly texts: Texts;
  readonly attachments: Attachments;
};

const drawFrame = async (
  reply: Reply,
  name: string,
  { services, texts, attachments }: GalleryParts,
): Promise<Html> => {
  const picture = await pictureFor(reply, services, texts);
  const drawing = { texts, attachments, now: services.clock.now(), idPrefix: name, picture };
  const drawn = drawReply(reply, 'interaction', drawing);
  // Drawn by render/html, which escapes every text.
  return html`${raw(drawn !== null && 'html' in drawn ? drawn.html : '')}`;
};

/** A form lies over the page and is as wide on either screen. */
const drawFrames = async (
  id: string,
  reply: Reply,
  parts: GalleryParts,
): Promise<Html> => html`<div class="frames">
<div class="frame">${await drawFrame(reply, `${id}-wide`, parts)}</div>
${reply.kind === 'form' ? '' : html`<div class="frame phone">${await drawFrame(reply, `${id}-phone`, parts)}</div>`}
</div>`;

const drawSpecimen = async (
  { id, title, about, reply }: Specimen,
  parts: GalleryParts,
): Promise<Html> => html`<section class="card" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p>${about}</p>
${
  reply === null
    ? html`<p class="missing">The articles at hand give no such card.</p>`
    : await drawFrames(id, reply, parts)
}
</section>`;

/** Every kind of card, made from the articles at hand, at a desktop's and at a phone's width. */
export const drawGallery = async (parts: GalleryParts): Promise<Html> => {
  const specimens = await specimensOf(parts.services, parts.texts);
  const drawn = await Promise.all(specimens.map((specimen) => drawSpecimen(specimen, parts)));
  return drawDocument({
    title: 'Verbatim — gallery of cards',
    script: 'gallery.js',
    body: html`<body>
<main class="gallery">
<div class="gallery-head"><h1>Every card that the bot shows</h1><button type="button" class="plain" data-theme-switch>Light theme</button><a class="plain" href="/">Back to the preview</a></div>
<p>Made from the articles at hand, drawn from the very JSON that Discord would get. On a wide screen each card stands at a phone’s width too.</p>
${drawn}
</main>
<div class="unseen" id="status" role="status"></div>
</body>`,
  });
};
