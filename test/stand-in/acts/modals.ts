import { ImpossibleAct } from '../errors.js';
import { textOf } from '../json.js';
import type { State } from '../state.js';
import { interact } from './interact.js';
import { type FieldValues, fillModal } from './modal-fields.js';
import type { Seen } from './seen.js';
import { placeOf, type Where } from './where.js';

/** Sends in the form that a `Seen` brought; only whoever opened it can. */
export async function submitModal(
  state: State,
  opened: Seen,
  values: FieldValues,
  where: Where,
): Promise<Seen> {
  const before = state.interactions.byId(opened.id);
  if (before === undefined || before.modal === null) throw new ImpossibleAct('No form was opened here.');
  const { channel, user, modal, sourceId } = before;
  const inside = channel.kind === 'dm' ? { dm: true } : { channel: channel.id };
  const place = placeOf(state, { ...inside, as: user.name, ...where });
  if (place.user.id !== user.id) throw new ImpossibleAct(`Only ${user.name} sees this form.`);
  const { components, attachments } = fillModal(state, modal, values);
  const resolved = Object.keys(attachments).length === 0 ? {} : { resolved: { attachments } };
  const name = textOf(modal.custom_id);
  const source = state.messages.find(sourceId ?? '');
  return interact(state, place, {
    kind: 'modal',
    type: 5,
    name,
    data: { custom_id: name, components, ...resolved },
    sourceId: source?.id ?? null,
    ...(source === undefined ? {} : { message: { ...source.payload } }),
  });
}
