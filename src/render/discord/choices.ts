import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Choices } from '../../app/reply.js';
import { AUTOCOMPLETE } from '../limits/index.js';
import { clip } from './showing.js';

/** Autocomplete choices. A value cannot be cut without meaning something else, so a choice with a longer one is left out. */
export const choicesOf = ({ choices }: Choices): APIApplicationCommandOptionChoice<string>[] =>
  choices
    .filter(({ label, value }) => label !== '' && value !== '' && value.length <= AUTOCOMPLETE.value)
    .slice(0, AUTOCOMPLETE.choices)
    .map(({ label, value }) => ({ name: clip(label, AUTOCOMPLETE.name), value }));
