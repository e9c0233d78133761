import { ImpossibleAct } from '../errors.js';
import { isPresent, type Json, numberOf, objectsOf, textOf } from '../json.js';
import type { StoredMessage } from '../messages.js';
import { allComponents, kinds } from '../rules/component-tree.js';
import type { State } from '../state.js';
import { interact } from './interact.js';
import type { Seen } from './seen.js';
import { placeOf, type Where } from './where.js';

type Target = { readonly message: StoredMessage; readonly component: Json };

/** The component as it stands now; a message that is gone, or that only somebody else sees, cannot be used. */
function target(
  state: State,
  messageId: string,
  key: string,
  isKind: (type: unknown) => boolean,
  user: string,
): Target {
  const message = state.messages.find(messageId);
  if (message === undefined) throw new ImpossibleAct(`There is no message ${messageId} any more.`);
  if (message.onlyFor !== null && message.onlyFor.id !== user) {
    throw new ImpossibleAct(`Only ${message.onlyFor.name} sees this message.`);
  }
  const all = allComponents({ components: message.payload.components }).map(({ component }) => component);
  const fitting = all.filter(({ type }) => isKind(type));
  const component =
    fitting.find(({ custom_id }) => custom_id === key) ?? fitting.find(({ label }) => label === key);
  if (component === undefined) {
    const there = fitting.map(({ custom_id, label }) => textOf(custom_id) || textOf(label)).join(', ');
    throw new ImpossibleAct(`The message has no such component "${key}"; there are: ${there || 'none'}.`);
  }
  if (component.disabled === true) throw new ImpossibleAct(`"${key}" is disabled.`);
  if (!isPresent(component.custom_id))
    throw new ImpossibleAct(`"${key}" is a link: the bot hears nothing of it.`);
  return { message, component };
}

/** By default the act happens where the message stands; in a direct channel only its user can act. */
const beside = (message: StoredMessage | undefined, where: Where): Where => {
  if (message === undefined) return where;
  return message.channel.kind === 'dm'
    ? { dm: true, as: message.channel.user.name, ...where }
    : { channel: message.channel.id, ...where };
};

/** Presses a button, found by its custom_id or else by its label. */
export async function pressButton(state: State, messageId: string, key: string, where: Where): Promise<Seen> {
  const place = placeOf(state, beside(state.messages.find(messageId), where));
  const { message, component } = target(
    state,
    messageId,
    key,
    (type) => type === kinds.button,
    place.user.id,
  );
  const data = { custom_id: component.custom_id, component_type: kinds.button, id: component.id };
  const name = textOf(component.custom_id);
  return interact(state, place, {
    kind: 'component',
    type: 3,
    name,
    data,
    sourceId: message.id,
    message: { ...message.payload },
  });
}

export async function chooseFrom(
  state: State,
  messageId: string,
  key: string,
  values: readonly string[],
  where: Where,
): Promise<Seen> {
  const place = placeOf(state, beside(state.messages.find(messageId), where));
  const { message, component } = target(
    state,
    messageId,
    key,
    (type) => type === kinds.stringSelect,
    place.user.id,
  );
  checkSelection(component, values);
  const data = {
    custom_id: component.custom_id,
    component_type: kinds.stringSelect,
    id: component.id,
    values,
  };
  const name = textOf(component.custom_id);
  return interact(state, place, {
    kind: 'component',
    type: 3,
    name,
    data,
    sourceId: message.id,
    message: { ...message.payload },
  });
}

/** Throws unless the client would let these values pass; also used for selects in modals. */
export function checkSelection(component: Json, values: readonly string[]): void {
  const options = objectsOf(component.options).map(({ value }) => textOf(value));
  const stranger = values.find((value) => !options.includes(value));
  if (stranger !== undefined)
    throw new ImpossibleAct(`"${stranger}" is none of the options: ${options.join(', ')}.`);
  const least = isPresent(component.min_values) ? numberOf(component.min_values) : 1;
  const most = isPresent(component.max_values) ? numberOf(component.max_values) : 1;
  if (values.length < least || values.length > most) {
    throw new ImpossibleAct(`${least} to ${most} options can be chosen, not ${values.length}.`);
  }
}
