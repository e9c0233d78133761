import { ApplicationCommandAutocompleteCallbackRequestSchema as Schema } from 'discord-api-spec/zod';
import { refusals } from '../errors.js';
import { type Json, objectOf } from '../json.js';
import { choiceValueProblems } from './choices.js';
import { schemaProblems } from './schema.js';
import { unknownKeyProblems } from './unknown-keys.js';

/** At most 25 choices, names of 1–100 and values of at most 100 characters. */
export function refuseBadChoices(callback: Json): void {
  const found = [
    ...schemaProblems(Schema, callback),
    ...choiceValueProblems(objectOf(callback.data), ['data']),
    ...unknownKeyProblems(objectOf(callback.data), ['choices'], ['data']),
  ];
  if (found.length > 0) throw refusals.invalidBody(found);
}
