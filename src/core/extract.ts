import type { Article } from './article/types.js';
import type { Extraction, Person } from './extraction.js';
import { findFigures } from './figures/index.js';
import { findForces } from './forces/index.js';
import { layoutOf } from './passages/layout.js';
import type { Layout } from './passages/types.js';
import { findPeople } from './people/index.js';
import { attribute } from './quotations/index.js';

/** Extracts everything from an article that is already laid out; see `extract`. */
export const extractLayout = (layout: Layout): Extraction => {
  const named = findPeople(layout);
  const attribution = attribute(layout, named);
  const people: readonly Person[] = named.map((person) => ({
    ...person,
    pronouns: attribution.pronouns.get(person.name) ?? [],
  }));
  return {
    articleId: layout.article.id,
    language: layout.article.language,
    paragraphs: layout.paragraphs,
    quotations: attribution.quotations,
    reported: attribution.reported,
    people,
    sources: attribution.sources,
    figures: findFigures(layout, attribution),
    forces: findForces(layout, attribution),
  };
};

/**
 * Extracts quotations with speakers, reported words, people, unnamed sources, figures and statements about a force.
 * Every span counts UTF-16 offsets into `article.text`. Pure: the same article always gives the same result.
 */
export const extract = (article: Article): Extraction => extractLayout(layoutOf(article));
