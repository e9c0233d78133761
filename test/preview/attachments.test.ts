import { describe, expect, it } from 'vitest';
import { createAttachments } from '../../src/preview/attachments.js';
import { drawReply } from '../../src/preview/draw.js';
import { textsFor } from '../../src/texts/index.js';

const counting = () => {
  let next = 0;
  return () => {
    next += 1;
    return `${next}`;
  };
};

const file = (size: number) => ({ name: 'gaps.csv', mediaType: 'text/csv', bytes: new Uint8Array(size) });

describe('files that replies carry', () => {
  it('are found at the address that the page was given', () => {
    const attachments = createAttachments(counting());
    expect(attachments.keep(file(3))).toBe('/files/1/gaps.csv');
    expect(attachments.find('1')?.bytes.length).toBe(3);
    expect(attachments.find('2')).toBeUndefined();
  });

  it('are forgotten when there are too many, or too large ones', () => {
    const attachments = createAttachments(counting());
    for (let n = 0; n < 30; n += 1) attachments.keep(file(1));
    expect([attachments.find('1'), attachments.find('30')?.name]).toEqual([undefined, 'gaps.csv']);
    attachments.keep(file(15 * 1024 * 1024));
    attachments.keep(file(15 * 1024 * 1024));
    expect(attachments.find('31')).toBeUndefined();
  });

  it('are linked in the drawing', () => {
    const drawn = drawReply(
      {
        kind: 'file',
        ...file(3),
        lines: [{ key: 'reindex.refused', values: { n: 1 } }],
        private: true,
        controls: [],
      },
      'interaction',
      { texts: textsFor('en'), attachments: createAttachments(counting()), now: 0 },
    );
    expect(drawn?.kind === 'message' && drawn.html).toContain(
      '<a href="/files/1/gaps.csv" download>gaps.csv</a>',
    );
  });
});

describe('autocomplete choices', () => {
  it('are no message, and are not drawn', () => {
    const drawing = { texts: textsFor('en'), attachments: createAttachments(counting()), now: 0 };
    expect(drawReply({ kind: 'choices', choices: [] }, 'interaction', drawing)).toBeNull();
  });
});
