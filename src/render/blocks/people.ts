import type { PeopleEntry } from '../../core/answer/types.js';
import { say, type TextKey } from '../../texts/index.js';
import type { Laying } from './laying.js';
import type { Block, Blocks } from './types.js';

const TITLES: Readonly<Record<PeopleEntry['kind'], TextKey>> = {
  person: 'people.title',
  source: 'people.sources',
  credit: 'people.credits',
};

const entryLine = ({ name, role, mentions }: PeopleEntry, { showing }: Laying): Block => {
  const values = { name: showing.escape(name), n: mentions };
  const text =
    role === null
      ? say(showing.texts, 'people.entry', values)
      : say(showing.texts, 'people.entryRole', { ...values, role: showing.escape(role.text) });
  return { kind: 'line', text };
};

/** People, unnamed sources and credits, each kind under its own title. */
export const peopleEntries = (entries: readonly PeopleEntry[], laying: Laying): Blocks => {
  const title = (kind: PeopleEntry['kind']): Block => ({
    kind: 'title',
    text: say(laying.showing.texts, TITLES[kind]),
  });
  const shown = entries.map((entry, index) => {
    const line = entryLine(entry, laying);
    return index > 0 && entries[index - 1]?.kind !== entry.kind ? [title(entry.kind), line] : [line];
  });
  const first = entries[0];
  return { head: first === undefined ? [] : [title(first.kind)], entries: shown, foot: [] };
};
