/**
 * Trains the weights of src/core/people/weights.ts on openly licensed documents: logistic regression, L2, full batch.
 * Use: npx tsx scripts/people/train.ts DATA [--held-out]
 *   --held-out  trains on every document but each fifth, prints precision and recall on those, and writes nothing
 */
import { writeFileSync } from 'node:fs';
import { layoutOf } from '../../src/core/passages/layout.js';
import { type Candidate, candidatesIn } from '../../src/core/people/candidates.js';
import { type Group, groupsOf } from '../../src/core/people/groups.js';
import { allSigns, probability, type Weights } from '../../src/core/people/judge.js';
import { type Document, openDocuments } from './open-data.js';
import { PRIORS } from './priors.js';

type Example = {
  readonly signs: ReadonlyMap<string, number>;
  readonly person: number;
  readonly weight: number;
};
type Read = { readonly document: Document; readonly groups: readonly Group[] };

const RATE = 0.3;
const ROUNDS = 400;
const DECAY = 0.002;

const read = (document: Document): Read => {
  const article = {
    id: document.id,
    text: document.text,
    title: '',
    publisher: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    licence: null,
    sources: [],
    extra: {},
  };
  return { document, groups: groupsOf(candidatesIn(layoutOf(article)).running) };
};

/** re3d's persons hold their roles ("Minister of Foreign Affairs of Iraq"): a name ends where its person ends. */
const isPerson = ({ start, end, words, from }: Candidate, document: Document): boolean =>
  document.persons.some(
    (person) =>
      start >= person.start &&
      Math.abs(person.end - end) <= 2 &&
      !(document.set === 're3d' && start > person.start && words[from - 1]?.folded === 'of'),
  );

const examplesOf = (
  { document, groups }: Read,
  full: Weights,
): readonly (Example & { readonly size: number })[] => {
  const signs = allSigns(groups, full);
  return groups.map(({ key, candidates, size }) => ({
    signs: signs.get(key) ?? new Map(),
    person:
      candidates.filter((candidate) => isPerson(candidate, document)).length * 2 > candidates.length ? 1 : 0,
    weight: Math.sqrt(candidates.length),
    size,
  }));
};

const train = (examples: readonly Example[]): Weights => {
  const weights: Record<string, number> = { ...PRIORS, bias: -2 };
  const squares: Record<string, number> = {};
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope: Record<string, number> = {};
    for (const { signs, person, weight } of examples) {
      const error = ((probability(signs, weights) - person) * weight) / total;
      slope.bias = (slope.bias ?? 0) + error;
      for (const [sign, strength] of signs) slope[sign] = (slope[sign] ?? 0) + error * strength;
    }
    for (const [sign, value] of Object.entries(slope)) {
      const pulled = value + (sign === 'bias' ? 0 : DECAY * ((weights[sign] ?? 0) - (PRIORS[sign] ?? 0)));
      squares[sign] = (squares[sign] ?? 1e-8) + pulled * pulled;
      weights[sign] = (weights[sign] ?? 0) - (RATE * pulled) / Math.sqrt(squares[sign] ?? 1);
    }
  }
  return weights;
};

const learn = (texts: readonly Read[]): { readonly full: Weights; readonly single: Weights } => {
  const full = train(texts.flatMap((text) => examplesOf(text, {})).filter(({ size }) => size > 1));
  const single = train(texts.flatMap((text) => examplesOf(text, full)).filter(({ size }) => size === 1));
  return { full, single };
};

const [data = '', flag] = process.argv.slice(2);
const texts = openDocuments(data).map(read);

/** Precision, recall and F1 by mentions over five folds, each scored by what was trained on the other four. */
const report = (): void => {
  const folds = [0, 1, 2, 3, 4].flatMap((fold) => {
    const { full, single } = learn(texts.filter((_, index) => index % 5 !== fold));
    return texts
      .filter((_, index) => index % 5 === fold)
      .flatMap((text) => examplesOf(text, full))
      .map(({ signs, person, weight, size }) => ({
        size,
        person,
        mentions: weight * weight,
        score: probability(signs, size > 1 ? full : single),
      }));
  });
  const mentions = (some: typeof folds): number => some.reduce((sum, example) => sum + example.mentions, 0);
  for (const name of ['full', 'single'])
    for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
      const sized = folds.filter(({ size }) => size > 1 === (name === 'full'));
      const found = sized.filter(({ score }) => score >= threshold);
      const right = mentions(found.filter(({ person }) => person === 1));
      const precision = right / mentions(found);
      const recall = right / mentions(sized.filter(({ person }) => person === 1));
      const f = (2 * precision * recall) / (precision + recall);
      process.stdout.write(
        `${name} ${threshold}: precision ${(100 * precision).toFixed(1)} recall ${(100 * recall).toFixed(1)} F ${(100 * f).toFixed(1)}\n`,
      );
    }
};

const record = (name: string, about: string, weights: Weights): string => {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .sort(([, a], [, b]) => b - a)
    .map(([sign, weight]) => `${sign}=${weight.toFixed(2)}`);
  return `/** ${about} */\nexport const ${name} =\n  '${lines.join(';')}';\n`;
};

if (flag === '--held-out') report();
else {
  const { full, single } = learn(texts);
  writeFileSync(
    'src/core/people/weights.ts',
    `// Generated by scripts/people/train.ts: do not edit. Trained on Wikigold (Balasuriya et al. 2009, CC BY 4.0) and re3d\n// (Dstl; US Government works, OGL 3.0, CC BY-SA 3.0, CC BY 3.0 AU): see docs/extraction-people.md.\n\n${record('FULL', 'Weights of the signs of names of several words: sign=weight, strongest first.', full)}\n${record('SINGLE', 'Weights of the signs of names of one word.', single)}`,
  );
}
