import { isObject, type Json, listOf, objectOf } from '../json.js';

export type Placed = {
  readonly component: Json;
  readonly path: readonly (string | number)[];
  readonly depth: number;
};

export const kinds = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  container: 17,
  label: 18,
} as const;

/** Every component of a message or modal with where it stands: rows, accessories and a label's input included. */
export function allComponents(body: Json): readonly Placed[] {
  return listOf(body.components).flatMap((one, index) => walk(objectOf(one), ['components', index], 0));
}

function walk(component: Json, path: readonly (string | number)[], depth: number): readonly Placed[] {
  const children = listOf(component.components).flatMap((child, index) =>
    walk(objectOf(child), [...path, 'components', index], depth + 1),
  );
  const single = (['accessory', 'component'] as const).flatMap((key) => {
    const child = component[key];
    return isObject(child) ? walk(child, [...path, key], depth + 1) : [];
  });
  return [{ component, path, depth }, ...children, ...single];
}
