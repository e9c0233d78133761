const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a browser gives as textContent: tags gone, entities read. Sound because every text is escaped. */
export const textContent = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** The tags of the HTML, opening ones only. */
export const tagsIn = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<([a-z][a-z0-9]*)/g), (match) => match[1] ?? '');
