import type { Span } from '../../span.js';
import type { Candidate } from '../candidates.js';
import { roleAfter, roleApposedBefore } from './apposed.js';
import { rolesBefore } from './before.js';

/** Everything next to a mention that says what the person is, as written, in text order and disjoint. */
export const rolesOf = (candidate: Candidate): readonly Span[] =>
  [roleApposedBefore(candidate), ...rolesBefore(candidate), roleAfter(candidate)].filter(
    (span): span is Span => span !== null && span.end > span.start,
  );
