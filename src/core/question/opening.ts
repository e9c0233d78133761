const ASKING =
  'who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should';

/** How a question begins; matched against folded text. */
export const OPENS_QUESTION = new RegExp(`^(?:${ASKING})\\b`, 'u');

/** How a question, a request or a sentence about somebody known begins: no bare phrase; matched against folded text. */
export const OPENS_SENTENCE = new RegExp(
  `^(?:${ASKING}|shall|may|might|must|am|isn't|aren't|don't|doesn't|didn't|won't|tell|show|give|find|list|explain|describe|name|according|i|you|we|he|she|they|it)(?:'s|'re|'d)?\\b`,
  'u',
);
