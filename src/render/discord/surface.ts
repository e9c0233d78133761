import type { Blocks } from '../blocks/types.js';
import type { MessagePayload } from '../limits/index.js';
import type { Picture } from '../plot/picture.js';
import type { Row } from './controls.js';

/** `interaction`: Components V2. `message`: content that a notification can show, and an embed. `plain`: content only, where embeds are not allowed. */
export type Surface = 'interaction' | 'message' | 'plain';

/** What every surface draws from. */
export type Draft = {
  readonly blocks: Blocks;
  readonly rows: readonly Row[];
  readonly colour: number | null;
  /** Name of an attached file, or null. */
  readonly file: string | null;
  /** A picture that is sent beside it, or null. */
  readonly picture: Pick<Picture, 'name' | 'alt'> | null;
};

/** Article text can hold mentions; no message of ours may ever notify anybody. */
export const QUIET = { allowed_mentions: { parse: [] } } as const satisfies MessagePayload;
