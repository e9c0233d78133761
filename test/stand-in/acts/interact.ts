import type { Interaction, InteractionKind } from '../interactions.js';
import type { Json } from '../json.js';
import { channelPayload } from '../payloads/channel.js';
import { memberPayload } from '../payloads/member.js';
import { userPayload } from '../payloads/user.js';
import type { State } from '../state.js';
import { botPermissions, hasBot } from '../world/permissions.js';
import { type Seen, see } from './seen.js';
import type { Place } from './where.js';

export type Act = {
  readonly kind: InteractionKind;
  readonly type: 2 | 3 | 4 | 5;
  readonly name: string;
  readonly data: Json;
  readonly sourceId?: string | null;
  /** The whole message that carried the component. */
  readonly message?: Json;
};

/** Sends an interaction and waits for what a member would see: an answer, or that none came. */
export async function interact(state: State, place: Place, act: Act): Promise<Seen> {
  const interaction = open(state, place, act);
  state.gateway.dispatch('INTERACTION_CREATE', place.guild !== null, () => interaction.payload);
  await state.signal.until(() => interaction.response !== null && !interaction.pending, place.within);
  return see(state, interaction);
}

function open(state: State, place: Place, act: Act): Interaction {
  const id = state.newId();
  const token = `stand-in-interaction-${id}-${'x'.repeat(120)}`;
  const interaction: Interaction = {
    id,
    token,
    kind: act.kind,
    name: act.name,
    createdAt: state.clock.now(),
    user: place.user,
    channel: place.channel,
    sourceId: act.sourceId ?? null,
    type: act.type,
    payload: {
      id,
      application_id: state.world.applicationId,
      token,
      type: act.type,
      version: 1,
      data: act.data,
      ...context(state, place),
      ...(act.message === undefined ? {} : { message: act.message }),
    },
    response: null,
    responseMs: null,
    originalId: null,
    pending: false,
    deferredEphemeral: false,
    edits: 0,
    choices: [],
    modal: null,
    followUps: [],
  };
  state.interactions.open(interaction);
  return interaction;
}

/** What every interaction says of its place. In a guild there is a `member` and no `user`, in direct messages the reverse. */
function context(state: State, { user, channel, guild, permissions, roles, locale }: Place): Json {
  const isStrange = guild !== null && !hasBot(state.world, guild.id);
  const common = {
    channel_id: channel.id,
    channel: { ...channelPayload(channel, state.world), permissions: permissions.toString() },
    app_permissions: botPermissions(state.world, channel).toString(),
    locale,
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    context: guild === null ? 1 : 0,
    authorizing_integration_owners: isStrange ? { '1': user.id } : { '0': guild?.id ?? '0' },
  };
  const member = guild?.members.get(user.id);
  if (guild === null || member === undefined) return { ...common, user: userPayload(user) };
  return {
    ...common,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberPayload(member), roles, permissions: permissions.toString() },
  };
}
