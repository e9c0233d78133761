/**
 * Remembers what is made from an immutable object for as long as the object lives, so that each table of a desk is
 * read once and not with every question.
 */
export const memo = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
};
