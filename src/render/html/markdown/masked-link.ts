/** `[label](https://…)`: the label may hold no link of its own. */
export type MaskedLink = { readonly label: string; readonly address: string; readonly end: number };

const TARGET = /\]\(<?(https?:\/\/[^\s()<>]{1,2048})>?\)/y;

type Target = { readonly at: number; readonly address: string; readonly end: number } | null;

/** Finds masked links of one text; remembers the next `](`, so that a row of open brackets costs no more than one. */
export const maskedLinks = (source: string): ((at: number) => MaskedLink | null) => {
  let next = -1;
  let target: Target = null;
  const targetFrom = (at: number): Target => {
    if (next >= at) return target;
    const found = source.indexOf('](', at);
    next = found === -1 ? source.length : found;
    TARGET.lastIndex = next;
    const groups = TARGET.exec(source);
    const isEscaped = source[next - 1] === '\\';
    target =
      groups === null || isEscaped ? null : { at: next, address: groups[1] ?? '', end: TARGET.lastIndex };
    return target;
  };
  return (at) => {
    const found = targetFrom(at + 1);
    if (found === null || found.at === at + 1) return null;
    return { label: source.slice(at + 1, found.at), address: found.address, end: found.end };
  };
};
