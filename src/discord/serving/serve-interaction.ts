import type { Interaction } from 'discord.js';
import { handle, isSlow } from '../../app/handle/index.js';
import { errorNotice, line, plainNotice } from '../../app/notices.js';
import type { Reply } from '../../app/reply.js';
import type { Request } from '../../app/request.js';
import { type TextKey, textsFor } from '../../texts/index.js';
import type { Context } from '../context.js';
import { requestFromInteraction } from '../requests/from-interaction.js';
import { answerInteraction, deferInteraction, editAnswer } from '../sending/answer-interaction.js';
import { codesOf } from '../sending/failure.js';
import { guarded } from './guard.js';
import { timelyReply } from './timely-reply.js';

const refusal = (request: Request): Reply =>
  request.kind === 'choices' ? { kind: 'choices', choices: [] } : errorNotice('error.busy');

/** The line that a slow command shows while it runs, where there is one. */
const progressOf = (request: Request): TextKey | null => {
  const key = request.kind === 'command' ? `${request.command}.running` : '';
  return key in textsFor(request.locale) ? (key as TextKey) : null;
};

/** The task runs whether or not its progress can be shown. */
const showProgress = async (context: Context, interaction: Interaction, request: Request): Promise<void> => {
  const progress = progressOf(request);
  if (progress === null) return;
  try {
    await editAnswer(context, interaction, plainNotice([line(progress)]));
  } catch (error) {
    context.services.log.warn('progress not shown', { interaction: interaction.id, ...codesOf(error) });
  }
};

const serveSlow = async (context: Context, interaction: Interaction, request: Request): Promise<void> => {
  await deferInteraction(context, interaction);
  await guarded({
    services: context.services,
    warn: context.warn,
    about: { interaction: interaction.id, kind: request.kind },
    work: async () => {
      await showProgress(context, interaction, request);
      await editAnswer(context, interaction, await handle(request, context.services));
    },
    apologise: (reply) => editAnswer(context, interaction, reply),
  });
};

const serve = async (context: Context, interaction: Interaction, request: Request): Promise<void> => {
  if ((await context.allowance.take(request)) !== 'granted')
    return answerInteraction(context, interaction, refusal(request));
  if (isSlow(request, context.services)) return serveSlow(context, interaction, request);
  const { reply, keep } = await timelyReply(context, request);
  keep();
  await answerInteraction(context, interaction, reply);
};

/** Answers one interaction, once, whatever happens. Never rejects. */
export const serveInteraction = async (context: Context, interaction: Interaction): Promise<void> => {
  if (!context.seen.isNew(interaction.id)) return;
  const { services, settings } = context;
  // After an interruption or in a flood: answering what is too old would only make the next ones late.
  if (context.ages.of(interaction.id) > context.timings.tooOld)
    return context.warn('interaction too old', { interaction: interaction.id });
  await guarded({
    services,
    warn: context.warn,
    about: { interaction: interaction.id },
    work: async () => {
      const request = requestFromInteraction(interaction, settings.moderatorRoleId, services.commands);
      if (request !== null) await serve(context, interaction, request);
    },
    apologise: interaction.isAutocomplete()
      ? null
      : (reply) => answerInteraction(context, interaction, reply),
  });
};
