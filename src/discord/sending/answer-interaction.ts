import {
  type APIInteractionResponse,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  Routes,
} from 'discord.js';
import type { Reply } from '../../app/reply.js';
import { renderReply } from '../../render/discord/index.js';
import { textsFor } from '../../texts/index.js';
import type { Context } from '../context.js';
import { dismissMessage } from './dismiss.js';
import { TooLateError } from './failure.js';
import { rawFiles } from './files.js';
import { pictureForEdit, pictureForInteraction } from './picture-for.js';
import { asEdit, responseBody } from './response-body.js';
import { surfaceForInteraction } from './surface.js';

const callback = async (
  { client, timings, ages }: Context,
  { id, token }: Interaction,
  body: APIInteractionResponse,
  files: RawFile[],
): Promise<void> => {
  const left = timings.forgotten - ages.of(id);
  if (left <= 0) throw new TooLateError('Discord waits no longer.');
  await client.rest.post(Routes.interactionCallback(id, token), {
    auth: false,
    body,
    files,
    // Nothing is read from the answer.
    query: new URLSearchParams({ with_response: 'false' }),
    signal: AbortSignal.timeout(Math.min(timings.firstResponse, Math.ceil(left))),
  });
};

/** Sends the first answer to an interaction. */
export const answerInteraction = async (
  context: Context,
  interaction: Interaction,
  reply: Reply,
): Promise<void> => {
  const update = 'update' in reply && reply.update === true && interaction.isMessageComponent();
  const { locale } = interaction;
  const rendered = renderReply(reply, {
    surface: surfaceForInteraction(interaction, update),
    texts: textsFor(locale),
    locale,
    picture: await pictureForInteraction(context, interaction, reply),
  });
  const files = rendered.kind === 'message' ? rawFiles(rendered.files) : [];
  await callback(context, interaction, responseBody(rendered, update), files);
  if (rendered.kind === 'dismissed') await dismissMessage(context, interaction);
};

/** Shows that a slow task has begun; only the asker sees it. */
export const deferInteraction = (context: Context, interaction: Interaction): Promise<void> =>
  callback(
    context,
    interaction,
    {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    },
    [],
  );

/** Puts a reply in the place of the deferred answer. */
export const editAnswer = async (context: Context, interaction: Interaction, reply: Reply): Promise<void> => {
  const { applicationId, token, locale } = interaction;
  const rendered = renderReply(reply, {
    surface: 'interaction',
    texts: textsFor(locale),
    locale,
    picture: await pictureForEdit(context, interaction, reply),
  });
  if (rendered.kind !== 'message') throw new TypeError(`A deferred answer cannot become a ${rendered.kind}.`);
  await context.client.rest.patch(Routes.webhookMessage(applicationId, token), {
    auth: false,
    body: asEdit(rendered.payload),
    files: rawFiles(rendered.files),
  });
};
