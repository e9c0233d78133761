import type { AnswerReply, ContextReply, File, FindingsReply, Notice, Reply } from '../../app/reply.js';
import { say } from '../../texts/index.js';
import { type Showing, showLine } from '../lines.js';
import { answerBlocks } from './answer.js';
import { citationLine } from './citation.js';
import { findingsBlocks } from './findings.js';
import { withSampleMarks } from './samples.js';
import type { Block, Blocks } from './types.js';

export type { Block, Blocks } from './types.js';

/** Replies that are shown as a message; forms and choices are not, and of what is dismissed nothing is left. */
export type Shown = AnswerReply | ContextReply | FindingsReply | Notice | File;

export const isShown = (reply: Reply): reply is Shown =>
  reply.kind !== 'form' && reply.kind !== 'choices' && reply.kind !== 'dismissed';

const contextBlocks = ({ excerpts }: ContextReply, showing: Showing): Blocks => {
  const numbers = new Map(excerpts.map(({ articleId }) => [articleId, 1]));
  return {
    head: [{ kind: 'title', text: say(showing.texts, 'context.title') }],
    entries: excerpts.map((excerpt): readonly Block[] => [
      { kind: 'excerpt', excerpt },
      { kind: 'small', text: citationLine({ ...excerpt, speech: null }, numbers, showing) },
    ]),
    foot: [],
  };
};

const lineBlocks = ({ lines }: Notice | File, showing: Showing): Blocks => {
  const [first, ...rest] = lines.map((line): Block => ({ kind: 'line', text: showLine(line, showing) }));
  return { head: first === undefined ? [] : [first], entries: rest.map((block) => [block]), foot: [] };
};

const laidOut = (reply: Shown, showing: Showing): Blocks => {
  switch (reply.kind) {
    case 'answer':
      return answerBlocks(reply, showing);
    case 'context':
      return contextBlocks(reply, showing);
    case 'findings':
      return findingsBlocks(reply, showing);
    case 'notice':
    case 'file':
      return lineBlocks(reply, showing);
  }
};

/** Lays a reply out in blocks, the same for every surface, in the words and with the escaping of that surface. */
export const blocksOf = (reply: Shown, showing: Showing): Blocks =>
  withSampleMarks(laidOut(reply, showing), showing);
