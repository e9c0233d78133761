import type { Aspect } from './types.js';

// Every pattern is matched against folded text; all but `JOINER` against the text without joiner and closing marks.

/** Words that join a text to what was said before, without meaning of their own. */
export const JOINER =
  /^\s*(?:(?:and|but|so|or|also|plus|then|ok|okay|oh|ah|hm+|well|yes|yeah|no|nope|sorry|oops|actually|(?:thanks|thank you|thx|cheers)(?: (?:so much|very much|a lot|again))?|cool|great|interesting|please|wait)\b[\s,.!…-]{0,6}){1,4}(?=\S)/u;

const THAT = '(?:that|this|it|so|these|those|them|they|he|she)';
const SAY = '(?:said|says|say|saying|told|stated|claimed|claims|wrote|announced|warned|called|argued)';

/** Asks for more of the same. */
export const MORE =
  /^(?:(?:some |any |much )?more(?: (?:please|of (?:that|this|it|them|those)|quotes|results|passages|excerpts|examples|details|info|information|about (?:that|this|it)))?|(?:tell|show|give) (?:me|us) (?:some )?more(?: about (?:that|this|it))?|(?:what|anything|something|anyone|anybody|someone|who|where|when|nothing|which|how) else|(?:is|was) there (?:anything|something|any|some)? ?(?:else|more)|(?:any|the) (?:others?|other (?:quotes|ones|passages|results))|what more|what are the others|go on|continue|keep going|next(?: (?:one|page|please))?|another(?: one)?|others|else)(?: please)?$/u;

/** Asks for one side of the statement that was shown. */
export const ASPECTS: readonly { readonly aspect: Aspect; readonly pattern: RegExp }[] = [
  {
    aspect: 'speaker',
    pattern: new RegExp(
      `^(?:who (?:has |had |was it (?:that|who) )?${SAY}(?: (?:that|this|it|so|these|those|them))?(?: exactly)?|who (?:is|was) (?:saying )?(?:that|this|it|speaking|talking|quoted)(?: (?:by|from))?|who(?:'s|s) (?:that|this|it|speaking|talking|saying (?:that|this|it)|quoted)|(?:said|says|told) (?:by )?whom?|by whom|according to whom?|whose (?:words|quote|statement|claim)s?(?: (?:is|are|was|were) (?:that|this|it|these|those|they))?|(?:is|was) (?:that|this|it) a quote|who(?:'s| is| was)? the (?:speaker|source)|where does (?:that|this|it) come from|source)$`,
      'u',
    ),
  },
  {
    aspect: 'date',
    pattern: new RegExp(
      `^(?:(?:since|until|till|by|from) )?(?:when(?:(?:'s|s| exactly| precisely)? ?(?:(?:was|is|were|are|did|does|do|has|had|will|would) )?(?:${THAT}|all (?:that|this))(?: ${THAT})?(?: (?:be|happen|happened|take place|${SAY}|written|published|reported|held|on|happening|start|begin)(?: (?:that|this|it|so))?)?(?: exactly)?)?|when exactly|when precisely|(?:on |in )?(?:what|which) (?:day|date|year|month|time)(?: (?:was|is|did) ${THAT}(?: (?:happen|say (?:that|it|this|so)))?)?|how long ago(?: (?:was|is) ${THAT})?|date|(?:how (?:old|recent|new)|from when) is (?:that|this|it))$`,
      'u',
    ),
  },
  {
    aspect: 'place',
    pattern: new RegExp(
      `^(?:where(?: exactly)?(?: (?:was|is|were|are|did|does|will|would) ${THAT}(?: (?:be|happen|happened|take place|meet|${SAY}|held|happening)(?: (?:that|this|it|so))?)?)?(?: exactly)?|(?:in|at|from) (?:what|which) (?:city|town|place|country|building)|(?:what|which) (?:city|town|place))$`,
      'u',
    ),
  },
  {
    aspect: 'reason',
    pattern: new RegExp(
      `^(?:why(?: (?:not|so|exactly|though))?(?: (?:is|was|are|were|did|does|do|would|will) (?:${THAT}|not)(?: (?:not|${SAY}|do|be|want|happen|think))?(?: ${THAT})?)?|why (?:that|this|so|not)|how come(?: (?:that|so))?|what for|for what reason|for what|what(?:'s|s| is| was) (?:the|his|her|their) (?:reason|reasons|reasoning|argument)|because|reason|reasons|what (?:is|was) ${THAT} (?:for|about)|how so)$`,
      'u',
    ),
  },
  {
    aspect: 'doubt',
    pattern:
      /^(?:(?:oh )?really|seriously|for real|honestly|no way|sure|(?:are )?you sure(?: about (?:that|this|it))?|(?:is|was) (?:that|this|it) (?:really |actually )?(?:so|true|right|correct|certain|confirmed|a fact|sure|real|accurate)|(?:did|does|do) (?:he|she|they) really (?:say|said|mean) (?:that|this|it|so)|(?:is|was) (?:that|this|it) disputed|says who|what(?:'s|s| is| was) (?:that|this|it)|how do you know(?: (?:that|this))?|true|proof|evidence)$/u,
  },
];

/** Other question words for the earlier question: nothing but them, and a thing of three words at most. */
export const OTHER_WORDS =
  /^(?:(?:for|to|by|with|from|in|at|since|until|on|of|and) )?(?:who|whom|how|what|how (?:many|much|big|large|long|far|often|old)(?: (?:of (?:them|those|these)|exactly|(?:was|is|were|are) (?:that|it|they)|[\p{L}\p{N}-]{2,20}){1,3})?|(?:which|what) (?!(?:is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|may|might|must)\b)(?:[\p{L}\p{N}-]{2,20}) ?(?:[\p{L}\p{N}-]{2,20})?(?: exactly)?|whose)$/u;

/** Words before a phrase that stands for another one. */
export const SWAPS =
  /^(?:(?:what|how) about|what of|same (?:question |thing )?(?:for|about|with|but)|(?:the )?same (?:for|about|with)|now|rather|instead|i (?:mean|meant)|not? (?:the |about )?[\p{L}-]{2,20}(?: [\p{L}-]{2,20})?(?:[, ]{1,3}but|,)) (?=\S)/u;

/** Words behind such a phrase: “Bergen, I mean”. */
export const SWAP_END =
  /[\s,.–-]{1,4}(?:(?:that['’]?s what )?i (?:mean|meant)|(?:i )?meant to say|not (?:the |about |in )?[\p{L}-]{2,20}(?: [\p{L}-]{2,20})?)$/u;

/** Words of chat behind such a text: “really though?”, “when btw?”. */
export const CHAT_END = /[\s,.!…]{1,4}(?:though|tho|lol|btw|tbh|then|man|dude|bro)$/u;

/** “else” or “more” inside a question: what was shown is not wanted again. */
export const ELSE = /\b(?:else|other than that|besides that)\b ?/u;
