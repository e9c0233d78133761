import { isNear } from '../question/near.js';
import { nearestTo } from '../question/nearest.js';
import { isSmallTalk } from '../question/small-talk.js';
import { fold } from '../search/terms/fold.js';
import { termOf } from '../search/terms/term-of.js';
import { tokensOf } from '../search/terms/tokens.js';
import { COMMON_ENGLISH } from '../search/variants/common-english.js';

/** Words of chat that say nothing that an article could speak of: fillers, interjections, what one thinks of something. */
const CHAT: ReadonlySet<string> = new Set(
  (
    'lol lmao rofl haha hahaha wow omg wtf smh tbh imo imho idk iirc afaik btw fyi ngl irl yeah yep yup yes nope nah ok okay ' +
    'sure thanks thank thx pls please hi hello hey hiya morning evening bye cheers welcome sorry well anyway anyways actually ' +
    'literally basically honestly seriously obviously apparently supposedly allegedly reportedly really just like kinda sorta ' +
    'gonna gotta wanna dunno guys folks dude bro mate man everyone everybody anyone anybody someone somebody stuff thing things lot lots ' +
    'never always already ever probably maybe perhaps definitely totally apparently even again ' +
    'crazy insane wild nuts ridiculous absurd unbelievable funny sad nice cool great awesome amazing terrible awful stupid silly ' +
    'weird huge true false fake wrong right exactly indeed think thinks thought guess feel feels felt hope hopes know knows knew ' +
    'mean means meant see saw seen look looks looked hear heard read saying thats dont cant wont isnt didnt doesnt im ive youre ' +
    'hq tho theyre hes shes its whats lets same'
  ).split(' '),
);

/** Words that only together say what one thinks of something. */
export const CHAT_PHRASES = /\bno (?:wonder|surprise|doubt)\b/giu;

/** Whether a word says nothing that an article could speak of. */
export const isChatWord = (word: string): boolean => {
  return CHAT.has(fold(word)) || termOf(word, 'en') === null;
};

/** Letters from which a word is long enough that one wrong letter leaves it recognisable. */
const LONG_LEAST = 7;

const LONG: readonly string[] = [...CHAT].filter((word) => word.length >= LONG_LEAST);

const isEnglish = (term: string): boolean => COMMON_ENGLISH.has(term) || nearestTo(term).length > 0;

/** Whether a word that is no English one is a word of chat with one letter wrong: “seriusly”, “everbody”. */
export const isMisspeltChat = (word: string): boolean =>
  LONG.some((chat) => isNear(fold(word), chat)) && !isEnglish(termOf(word, 'en') ?? '');

/** Content words from which a piece of a message is a statement. */
const CONTENT_LEAST = 2;

/** Whether a piece of a message says or asks nothing that could be looked up: greetings, thanks, opinions without a thing. */
export const isTalk = (text: string): boolean => {
  if (isSmallTalk(text)) return true;
  let content = 0;
  for (const token of tokensOf(text)) if (!isChatWord(token.text)) content += 1;
  return content < CONTENT_LEAST;
};
