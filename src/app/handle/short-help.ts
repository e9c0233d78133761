import { line, plainNotice } from '../notices.js';
import type { Notice } from '../reply.js';
import type { Where } from '../request.js';
import type { Services } from '../services.js';

/** What is said to a greeting, or to nothing at all: what this is for, and questions that the articles answer. */
export const shortHelp = async (
  { where }: { readonly where: Where },
  { desks }: Services,
): Promise<Notice> => {
  const examples = await desks.deskFor(where).examples();
  return plainNotice([
    line('smallTalk.lead'),
    ...(examples.length > 0 ? [line('help.examples', { questions: { suggestions: examples } })] : []),
  ]);
};
