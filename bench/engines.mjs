// Each engine: build(passages, lang) → search(question, limit) → ids, best first. Peers are set up as their READMEs advise
// for the language; where a set-up is ours (stop words, stemming), its name says so.
import { languageOf, stopAndStem, wordsOf } from './languages.mjs';

const ours = async () => {
  const { createIndex } = await import('../src/core/search/index.ts');
  const { documentsOf } = await import('../eval/search/collection.ts');
  return {
    build: async (passages, lang) => {
      const documents = documentsOf({ passages, lang });
      const index = await createIndex(
        documents.map(({ input }) => input),
        { pause: () => new Promise((resolve) => setImmediate(resolve)) },
      );
      const idOf = ({ article, passage }) =>
        documents[article].places.find(({ start, end }) => start <= passage.start && passage.start < end).id;
      return async (question, limit) => {
        const hits = await index.rank(index.query(question), limit);
        return [...new Set(hits.map(({ passage }) => idOf(index.passages[passage])))];
      };
    },
  };
};

const minisearch = (options) => async () => {
  const { default: MiniSearch } = await import('minisearch');
  return {
    build: async (passages, lang) => {
      const index = new MiniSearch({ fields: ['title', 'text'], ...options(lang) });
      index.addAll(passages.map(({ id, title, text }) => ({ id, title, text })));
      return (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => id);
    },
  };
};

/** Its own tasks are English and drop Cyrillic; other languages are given ours. */
const winkTasks = (nlp, lang) => {
  if (lang !== 'en')
    return [wordsOf, (words) => words.map(stopAndStem(lang)).filter((word) => word !== null)];
  const { string, tokens } = nlp;
  return [string.lowerCase, string.tokenize0, tokens.removeWords, tokens.stem, tokens.propagateNegations];
};

const wink = async () => {
  const { default: bm25 } = await import('wink-bm25-text-search');
  const { default: nlp } = await import('wink-nlp-utils');
  return {
    build: async (passages, lang) => {
      const engine = bm25();
      engine.defineConfig({ fldWeights: { title: 1, text: 1 } });
      engine.definePrepTasks(winkTasks(nlp, lang));
      for (const { id, title, text } of passages) engine.addDoc({ title, text }, id);
      engine.consolidate();
      return (question, limit) => engine.search(question, limit).map(([id]) => id);
    },
  };
};

/** lunr-languages adds to lunr itself the stop words and the stemmer of a language. */
const lunrPlugin = async (create, lang) => {
  if (lang === 'en') return null;
  for (const name of ['lunr.stemmer.support', `lunr.${lang}`])
    (await import(`lunr-languages/${name}.js`)).default(create);
  return create[lang];
};

const lunr = async () => {
  const { default: create } = await import('lunr');
  return {
    build: async (passages, lang) => {
      const plugin = await lunrPlugin(create, lang);
      const index = create(function define() {
        if (plugin !== null) this.use(plugin);
        this.ref('id');
        this.field('title');
        this.field('text');
        for (const passage of passages) this.add(passage);
      });
      // Colons, carets, tildes, stars and signs are lunr's query language, not words.
      const plain = (question) => question.replace(/[:^~*+-]/g, ' ');
      return (question, limit) =>
        index
          .search(plain(question))
          .slice(0, limit)
          .map(({ ref }) => ref);
    },
  };
};

const flexsearch = async () => {
  const { Index } = await import('flexsearch');
  return {
    build: async (passages) => {
      const index = new Index({ tokenize: 'strict' });
      for (const [number, { title, text }] of passages.entries()) index.add(number, `${title} ${text}`);
      return (question, limit) =>
        index.search(question, { limit, suggest: true }).map((number) => passages[number].id);
    },
  };
};

const orama = async () => {
  const { create, insertMultiple, search } = await import('@orama/orama');
  return {
    build: async (passages, lang) => {
      const { name, stem, stopWords } = languageOf(lang);
      const tokenizer = { stemming: true, stemmer: stem, stopWords: [...stopWords], language: name };
      const db = create({
        schema: { id: 'string', title: 'string', text: 'string' },
        components: { tokenizer },
      });
      await insertMultiple(
        db,
        passages.map(({ id, title, text }) => ({ id, title, text })),
        500,
      );
      return async (question, limit) =>
        (await search(db, { term: question, limit })).hits.map(({ id }) => id);
    },
  };
};

const fts5 = async () => {
  const { default: Database } = await import('better-sqlite3');
  return {
    build: async (passages, lang) => {
      const { stopWords } = languageOf(lang);
      const db = new Database(':memory:');
      const tokenize = lang === 'en' ? 'porter unicode61' : 'unicode61';
      db.exec(
        `create virtual table passages using fts5(id unindexed, title, text, tokenize = '${tokenize}')`,
      );
      const insert = db.prepare('insert into passages values (?, ?, ?)');
      db.transaction(() => {
        for (const { id, title, text } of passages) insert.run(id, title, text);
      })();
      const select = db.prepare('select id from passages where passages match ? order by rank limit ?');
      return (question, limit) => {
        const words = wordsOf(question).filter((word) => !stopWords.has(word));
        const terms = words.map((word) => `"${word}"`);
        return terms.length === 0 ? [] : select.all(terms.join(' OR '), limit).map(({ id }) => id);
      };
    },
  };
};

export const ENGINES = {
  verbatim: ours,
  'minisearch default': minisearch(() => ({})),
  'minisearch stop + stem': minisearch((lang) => ({ processTerm: stopAndStem(lang) })),
  'wink-bm25': wink,
  lunr,
  'flexsearch strict': flexsearch,
  'orama stop + stem': orama,
  'sqlite fts5 porter + stop': fts5,
};
