import type { Reply } from '../app/reply.js';
import type { Services } from '../app/services.js';
import { type Picture, pictureOf } from '../render/discord/index.js';
import type { Texts } from '../texts/index.js';

/** The picture that belongs to a reply; without one where it cannot be drawn, which the log says. */
export const pictureFor = (
  reply: Reply,
  { log }: Pick<Services, 'log'>,
  texts: Texts,
): Promise<Picture | null> =>
  pictureOf(reply, { texts, locale: 'en', failed: (error) => log.error('picture not drawn', error) });
