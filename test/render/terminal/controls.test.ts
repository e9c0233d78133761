import { describe, expect, it } from 'vitest';
import type { Control } from '../../../src/app/reply.js';
import { renderTerminal } from '../../../src/render/terminal/index.js';
import { textsFor } from '../../../src/texts/index.js';
import { notice } from '../samples.js';

const button = (key: 'button.context' | 'button.dismiss' | 'button.followUp'): Control => ({
  kind: 'button',
  label: { key },
  id: key,
  style: 'secondary',
  disabled: false,
});

describe('what can be pressed at the terminal', () => {
  it('stands by number, no number parted from its button, and no blank at the edge', () => {
    const controls = [button('button.context'), button('button.followUp'), button('button.dismiss')];
    const shown = renderTerminal(
      { ...notice(), controls: [...controls, ...controls] },
      { texts: textsFor('en'), locale: 'en', width: 52, now: 0 },
    ).split('\n');
    const pressed = shown.slice(shown.findIndex((line) => line.startsWith('Press: ')));
    expect(pressed).toEqual([
      'Press: [1] Context  [2] Follow up  [3] Dismiss',
      '[4] Context  [5] Follow up  [6] Dismiss',
    ]);
  });
});
