import type { Finding } from '../../core/statements/types.js';
import type { Shown } from '../blocks/index.js';

/** The colour beside a reply says its kind at a glance; the first line says it in words. */
const COLOURS = {
  answer: 0x5865f2,
  doubt: 0xf0b232,
  silent: 0x80848e,
  done: 0x248046,
  error: 0xda373c,
} as const;

const findingsColour = (findings: readonly Finding[]): number => {
  const has = (outcome: Finding['outcome']): boolean =>
    findings.some((finding) => finding.outcome === outcome);
  if (has('found')) return COLOURS.answer;
  return has('perhaps') ? COLOURS.doubt : COLOURS.silent;
};

export const colourOf = (reply: Shown): number | null => {
  if (reply.kind === 'file') return null;
  if (reply.kind === 'findings') return findingsColour(reply.findings);
  if (reply.kind === 'context') return COLOURS.answer;
  if (reply.kind === 'notice') return reply.tone === 'plain' ? null : COLOURS[reply.tone];
  if (reply.answer.outcome === 'silent') return COLOURS.silent;
  return reply.answer.outcome === 'perhaps' ? COLOURS.doubt : COLOURS.answer;
};
