import { handle } from '../../app/handle/index.js';
import type { Reply } from '../../app/reply.js';
import type { Services } from '../../app/services.js';
import { HERE, pressed } from './asked.js';
import * as restored from './restored.js';
import type { Specimen } from './specimens.js';

const chosen = async (services: Services, reply: Reply | null, key: string): Promise<Reply | null> => {
  if (reply === null || !('controls' in reply)) return null;
  const selects = reply.controls.flatMap((control) => (control.kind === 'select' ? [control] : []));
  const [found] = selects.flatMap(({ id, options }) =>
    options.filter(({ label }) => label.key === key).map(({ value }) => ({ id, values: [value] })),
  );
  return found === undefined ? null : handle({ ...HERE, kind: 'button', ...found }, services);
};

/** What comes of the controls under answers. */
export const goingOnOf = async (services: Services, answered: Reply | null): Promise<readonly Specimen[]> => [
  {
    id: 'mentions',
    title: 'All mentions',
    about: 'Every paragraph that names a person, in pages.',
    reply: await pressed(services, restored.person(services), 'button.mentions'),
  },
  {
    id: 'article',
    title: 'What an article holds',
    about: 'Chosen under an answer: everything that is said in its article.',
    reply: await chosen(services, restored.quotations(services), 'goOn.articleQuotes'),
  },
  {
    id: 'readings',
    title: 'Not what I asked',
    about: 'Other readings of the question; each was answered before it is offered.',
    reply: await pressed(services, answered, 'button.readings'),
  },
  {
    id: 'follow-up',
    title: 'Follow up',
    about: 'The form under an answer to a command: what is written goes on from that answer.',
    reply: await pressed(services, answered, 'button.followUp'),
  },
  {
    id: 'greeting',
    title: 'Greeting',
    about: 'Small talk and empty messages get a short help, with questions that are answered.',
    reply: await handle({ ...HERE, kind: 'text', text: 'hello' }, services),
  },
];
