import type { FigureClass } from '../../extraction.js';

/** What stands at some tokens, before its surroundings are read. Positions are token positions, half-open. */
export type Reading = {
  readonly from: number;
  readonly to: number;
  readonly class: FigureClass;
  readonly value: number | null;
  readonly upper: number | null;
  readonly unit: string | null;
  /** Joined to the next word by a hyphen (600-mile, 12-page): it stands before a noun. */
  readonly attributive: boolean;
};

/** A number without a unit: its value and how it is written. */
export type Numeral = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The factor that was written (million, bn); 1 when none was. */
  readonly scale: number;
  readonly written: 'digits' | 'words';
};
