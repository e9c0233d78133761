import type { APIEmbed } from 'discord-api-types/v10';
import { type Excess, over, tooLong } from './excess.js';
import { EMBED, MESSAGE } from './numbers.js';

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** What counts towards the 6,000 of a message. */
export const embedLength = (embed: APIEmbed): number =>
  sum([
    embed.title?.length ?? 0,
    embed.description?.length ?? 0,
    embed.author?.name.length ?? 0,
    embed.footer?.text.length ?? 0,
    ...(embed.fields ?? []).map((field) => field.name.length + field.value.length),
  ]);

const exceededByEmbed = (embed: APIEmbed): readonly Excess[] => [
  ...tooLong('embed title', embed.title, EMBED.title),
  ...tooLong('embed description', embed.description, EMBED.description),
  ...tooLong('embed author', embed.author?.name, EMBED.authorName),
  ...tooLong('embed footer', embed.footer?.text, EMBED.footer),
  ...over('embed fields', embed.fields?.length ?? 0, EMBED.fields),
  ...(embed.fields ?? []).flatMap((field) => [
    ...tooLong('embed field name', field.name, EMBED.fieldName),
    ...tooLong('embed field value', field.value, EMBED.fieldValue),
  ]),
];

export const exceededByEmbeds = (embeds: readonly APIEmbed[]): readonly Excess[] => [
  ...over('embeds', embeds.length, MESSAGE.embeds),
  ...embeds.flatMap(exceededByEmbed),
  ...over('embeds in all', sum(embeds.map(embedLength)), EMBED.total),
];
