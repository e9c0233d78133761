import { answerReply } from '../../app/answer-reply.js';
import { handle } from '../../app/handle/index.js';
import type { Reply } from '../../app/reply.js';
import type { Request } from '../../app/request.js';
import type { Services } from '../../app/services.js';
import type { Answer } from '../../core/answer/types.js';
import type { Desk } from '../../core/desk/types.js';
import { showSuggestion } from '../../render/lines.js';
import type { Texts } from '../../texts/index.js';

export const HERE = {
  asker: { id: 'gallery', moderator: true },
  where: { kind: 'server', server: 'preview', channel: 'gallery' },
  locale: 'en',
} as const;

export const deskOf = ({ desks }: Services): Desk => desks.deskFor(HERE.where);

/** A card of an answer that was not asked for in words. */
export const cardOf = (services: Services, answer: Answer | null): Reply | null =>
  answer === null
    ? null
    : answerReply(deskOf(services), answer, { asker: HERE.asker.id, private: false, asked: 'command' });

export const run = (
  services: Services,
  command: string,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<Reply> => handle({ ...HERE, kind: 'command', command, options }, services);

/** Uses a message command on a message. */
export const usedOn = (services: Services, command: string, text: string): Promise<Reply> =>
  handle({ ...HERE, kind: 'message', command, text }, services);

/** Presses the first control of a reply that has this label. */
export const pressed = async (
  services: Services,
  reply: Reply | null,
  label: string,
): Promise<Reply | null> => {
  if (reply === null || !('controls' in reply)) return null;
  const control = reply.controls.find(({ label: { key } }) => key === label);
  if (control?.kind !== 'button') return null;
  const request: Request = { ...HERE, kind: 'button', id: control.id, values: [] };
  return handle(request, services);
};

/** The first question whose answer is as wished. */
const firstWith = async (
  services: Services,
  questions: readonly string[],
  isWished: (answer: Answer) => boolean,
): Promise<Reply | null> => {
  for (const question of questions) {
    const reply = await run(services, 'ask', { question });
    if (reply.kind === 'answer' && isWished(reply.answer)) return reply;
  }
  return null;
};

export const found = async (services: Services, texts: Texts): Promise<Reply | null> => {
  const examples = await deskOf(services).examples();
  const showing = { texts, escape: (text: string) => text };
  const questions = examples.map((suggestion) => showSuggestion(suggestion, showing));
  return firstWith(services, questions, ({ outcome }) => outcome === 'found');
};

/** Questions on what the articles name, for details that news articles seldom give. */
export const perhaps = (services: Services): Promise<Reply | null> => {
  const { people, figures } = deskOf(services);
  const names = people.slice(0, 8).map(({ name }) => name);
  const counted = [...new Set(figures.map(({ figure }) => figure.counts))].slice(0, 8);
  return firstWith(
    services,
    [
      ...counted.flatMap((what) =>
        what === null ? [] : [`what do the ${what} cost a year`, `who pays for the ${what}`],
      ),
      ...names.flatMap((name) => [`when did ${name} retire`, `why does ${name} hope for more`]),
    ],
    ({ outcome }) => outcome === 'perhaps',
  );
};

export const silent = async (services: Services): Promise<Reply | null> => {
  const { people } = deskOf(services);
  const named = people.slice(0, 8).map(({ name }) => `which violin does ${name} play at breakfast`);
  const questions = [...named, 'which violin is played at breakfast'];
  const isSilent = ({ outcome }: Answer): boolean => outcome === 'silent';
  const withNearest = await firstWith(
    services,
    questions,
    (answer) => isSilent(answer) && answer.nearest.length > 0,
  );
  return withNearest ?? firstWith(services, questions, isSilent);
};
