import type { Form, Reply } from '../../app/reply.js';
import type { Services } from '../../app/services.js';
import type { Texts } from '../../texts/index.js';
import { deskOf, found, perhaps, pressed, run, silent } from './asked.js';
import { foundInMessage } from './findings.js';
import { goingOnOf } from './going-on.js';
import { hostileReply } from './hostile.js';
import * as restored from './restored.js';
import { unclearSpeaker } from './unclear.js';

export type Specimen = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Null where the articles at hand give no such card. */
  readonly reply: Reply | null;
};

const form: Form = {
  kind: 'form',
  id: 'specimen',
  title: { key: 'quote.description' },
  fields: [
    { id: 'by', label: { key: 'quote.by' }, value: '', required: true, long: false, most: 100 },
    { id: 'about', label: { key: 'quote.about' }, value: '', required: false, long: true, most: 300 },
  ],
};

/** A re-index as it is reported when one file cannot be used: the files are made up, the desk is the live one. */
const refusedFile = (services: Services): Promise<Reply> => {
  const refused = [
    { file: 'broken.md', line: 3, reason: '“published” is not a date (write 2025-03-11)' },
    { file: '<b>scan</b>.txt', line: null, reason: 'is a binary file (save the article as UTF-8 text)' },
  ];
  const reindex: Services['desks']['reindex'] = async () => ({
    outcome: 'swapped',
    desk: deskOf(services),
    added: ['new-report.md'],
    changed: [],
    removed: [],
    refused,
    ms: 240,
  });
  return run({ ...services, desks: { ...services.desks, reindex } }, 'reindex');
};

const file: Reply = {
  kind: 'file',
  name: 'refused.csv',
  mediaType: 'text/csv',
  bytes: new TextEncoder().encode('file,line\nbroken.md,3\n'),
  lines: [{ key: 'reindex.refused', values: { n: 1 } }],
  private: true,
  controls: [],
};

/** One card of every kind, from the articles at hand wherever they have one. */
export const specimensOf = async (services: Services, texts: Texts): Promise<readonly Specimen[]> => {
  const answered = await found(services, texts);
  const specimen = (id: string, title: string, about: string, reply: Reply | null): Specimen => ({
    id,
    title,
    about,
    reply,
  });
  return [
    specimen('found', 'Found', 'An excerpt that answers, and where it stands.', answered),
    specimen(
      'perhaps',
      'Perhaps',
      'The first line says what the excerpt may not say.',
      await perhaps(services),
    ),
    specimen(
      'silent',
      'Silent',
      'The articles do not say; what is nearest is marked as no answer.',
      await silent(services),
    ),
    specimen('person', 'Person', 'Roles as written, mentions, words.', restored.person(services)),
    specimen(
      'people',
      'People',
      'Everybody in the articles, by mentions; sources and credits apart.',
      await run(services, 'who'),
    ),
    specimen(
      'figures',
      'Figures, disputed',
      'An amount with who gives it, and the sentence that disputes it.',
      restored.disputedFigure(services),
    ),
    specimen(
      'plot',
      'Figures, compared',
      'Amounts that several articles give for one thing, as a picture with the same in words; nothing is averaged.',
      restored.comparedFigures(services),
    ),
    specimen('quotations', 'Quotations', 'Direct words before reported ones.', restored.quotations(services)),
    specimen(
      'unclear',
      'Unclear speaker',
      'The text leaves the speaker open, and the card says so.',
      unclearSpeaker(services),
    ),
    specimen('unnamed', 'Unnamed sources', 'Perhaps not the same person.', restored.unnamedSource(services)),
    specimen(
      'context',
      'Context',
      'The paragraphs around an excerpt; only the asker sees them.',
      await pressed(services, answered, 'button.context'),
    ),
    specimen(
      'notice',
      'Notice',
      'Help, about, privacy: only the asker sees them.',
      await run(services, 'help'),
    ),
    specimen('error', 'Error', 'What did not work, and what to do.', await run(services, 'nonsense')),
    specimen(
      'refused',
      'Refused file',
      'A re-index names each file that cannot be used, the line and the remedy.',
      await refusedFile(services),
    ),
    specimen('file', 'File', 'A reply that carries a file.', file),
    specimen('form', 'Form', 'Asks for text before going on.', form),
    ...(await goingOnOf(services, answered)),
    specimen(
      'find',
      'Find in the articles',
      'A message command: what the articles say to each statement of a message; only the asker sees it.',
      await foundInMessage(services),
    ),
    specimen(
      'hostile',
      'Hostile article',
      'Markup, mentions and scripts in an article are shown as text.',
      hostileReply,
    ),
  ];
};
