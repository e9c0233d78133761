import type { Control } from './reply.js';
import { encodeState } from './state.js';

type Listing = {
  readonly command: string;
  readonly asker: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
};

/** ◀ n/N ▶ for a command that lists things and takes the option `page`; nothing for a single page. */
export const pageControls = ({ command, asker, number, of }: Listing): readonly Control[] => {
  if (of < 2) return [];
  const state = (page: number): string => encodeState({ kind: 'task', command, asker, page });
  const button = (key: 'button.previous' | 'button.next', id: string, disabled: boolean): Control => ({
    kind: 'button',
    label: { key },
    id,
    style: 'secondary',
    disabled,
  });
  return [
    button('button.previous', number === 1 ? 'x.first' : state(number - 1), number === 1),
    {
      kind: 'button',
      label: { key: 'button.page', values: { n: number, of } },
      id: 'x.page',
      style: 'secondary',
      disabled: true,
    },
    button('button.next', number === of ? 'x.last' : state(number + 1), number === of),
  ];
};
