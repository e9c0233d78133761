import { speechVerb } from '../../passages/verbs.js';
import { type Clause, insideMention } from '../clause.js';
import type { SpeechEvent } from './event.js';
import { cueNoun } from './nouns.js';
import { accordingTo, asSaidBy, inOnesView, inTheWordsOf, phrasal, quotedAs } from './phrases.js';
import { verbEvent } from './verbs.js';

/** The cues of speech in a sentence, outside its quotations, in text order. */
export const eventsOf = (clause: Clause): readonly SpeechEvent[] => {
  const events: SpeechEvent[] = [];
  clause.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (events.at(-1)?.to ?? 0) > at) return;
    const form = token.capital && at > 0 && token.lower !== 'tweeted' ? undefined : speechVerb(token.lower);
    const verb = form !== undefined && !insideMention(clause, at) ? verbEvent(clause, at, form) : null;
    const event =
      quotedAs(clause, at) ??
      verb ??
      accordingTo(clause, at) ??
      asSaidBy(clause, at) ??
      inTheWordsOf(clause, at) ??
      inOnesView(clause, at) ??
      phrasal(clause, at) ??
      cueNoun(clause, at);
    if (event !== null) events.push(event);
  });
  return events;
};
