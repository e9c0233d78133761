import { Command, CommanderError } from 'commander';
import { loadConfig, programVersion } from '../config.js';
import type { QuestionCommand } from '../core/answer/types.js';
import { createLog } from '../log.js';
import { TERMINAL } from '../terminal/here.js';
import { refusedSentence, wire } from '../wire.js';
import { findMessage } from './find-message.js';
import { askQuestions, type QuestionOptions } from './questions.js';
import { EXIT, InputError, type Streams } from './streams.js';

const UNUSABLE = new Set([
  'ArticleError',
  'CommandError',
  'ConfigError',
  'FileError',
  'InputError',
  'LibraryError',
]);

type Shared = { readonly articles?: string; readonly json?: boolean };

const servicesFor = async (articles: string | undefined, streams: Streams) => {
  const config = loadConfig();
  const folder = articles ?? config.articlesDir;
  const services = await wire({
    articles: folder,
    log: createLog(config.logLevel === 'info' ? 'warn' : config.logLevel),
  });
  for (const refused of services.desks.refused(TERMINAL))
    streams.stderr.write(`${refusedSentence(refused)}\n`);
  if (services.desks.deskFor(TERMINAL).articles.length === 0)
    throw new InputError(
      `${folder}: holds no article that can be used. Put .md or .txt files into it, or name another folder with --articles.`,
    );
  return { services, plain: config.plain };
};

const questionCommand = (
  program: Command,
  name: QuestionCommand,
  description: string,
  streams: Streams,
): void => {
  program
    .command(name)
    .description(description)
    .argument('[text...]', 'the question; without it, one a line from standard input')
    .option('--by <name>', 'who said it')
    .option('--about <topic>', 'what it is about')
    .option('--name <name>', 'whose name')
    .option('--articles <folder>', 'folder of the articles')
    .option('--json', 'one JSON line an answer')
    .action(async (words: readonly string[], options: QuestionOptions & Shared) => {
      const { services, plain } = await servicesFor(options.articles, streams);
      const text = words.length === 0 ? undefined : words.join(' ');
      await askQuestions(name, text, options, services, streams, plain);
    });
};

const limitOf = (text: string): number => {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new InputError('--limit: write a whole number from 1 to 1000.');
  return limit;
};

const searchCommand = (program: Command, streams: Streams): void => {
  program
    .command('search')
    .description('list the passages that fit, best first')
    .argument('<text...>', 'words to look for')
    .option('--articles <folder>', 'folder of the articles')
    .option('--limit <n>', 'how many passages', '10')
    .option('--json', 'as JSON')
    .action(async (words: readonly string[], options: Shared & { readonly limit: string }) => {
      const limit = limitOf(options.limit);
      const { services } = await servicesFor(options.articles, streams);
      const desk = services.desks.deskFor(TERMINAL);
      const hits = await desk.search(words.join(' '), limit);
      const rows = hits.map((hit) => `${hit.score.toFixed(3)}  ${hit.articleId} ¶${hit.paragraph}`);
      streams.stdout.write(options.json === true ? `${JSON.stringify(hits)}\n` : `${rows.join('\n')}\n`);
    });
};

const findCommand = (program: Command, streams: Streams): void => {
  program
    .command('find')
    .description('what the articles say to each statement of a message')
    .argument('[text...]', 'the message; without it, all of standard input')
    .option('--articles <folder>', 'folder of the articles')
    .option('--json', 'one JSON line')
    .action(async (words: readonly string[], options: Shared) => {
      const { services, plain } = await servicesFor(options.articles, streams);
      const text = words.length === 0 ? undefined : words.join(' ');
      await findMessage(text, options.json === true, services, streams, plain);
    });
};

const otherCommands = (program: Command, streams: Streams): void => {
  program
    .command('extract')
    .description('show what is extracted from one article file')
    .argument('<file>', 'an article file')
    .option('--json', 'as JSON')
    .action(async (file: string, options: Shared) => {
      const { extractFile } = await import('./extract-file.js');
      await extractFile(file, options.json === true, streams);
    });
  program
    .command('check')
    .description(
      'check the settings, the articles and the connection to Discord; every problem with its remedy',
    )
    .action(async () => {
      const { runCheck } = await import('./check.js');
      await runCheck(streams);
    });
  program
    .command('start')
    .description('start the bot; without DISCORD_TOKEN, the preview in the browser')
    .option('--preview', 'the preview beside the bot')
    .action(async (options: { readonly preview?: boolean }) => {
      const { start } = await import('../main.js');
      await start({ preview: options.preview === true });
    });
};

const programFor = (streams: Streams): Command => {
  const program = new Command('verbatim')
    .description('Answers from articles, word for word.')
    .version(programVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    });
  questionCommand(program, 'ask', 'ask the articles a question; without text, a chat', streams);
  questionCommand(program, 'who', 'who somebody is', streams);
  questionCommand(program, 'troops', 'figures and who gives them', streams);
  questionCommand(program, 'quote', 'what somebody said', streams);
  findCommand(program, streams);
  searchCommand(program, streams);
  otherCommands(program, streams);
  return program;
};

const codeFor = (error: unknown, { stderr }: Streams): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.unusable;
  if (error instanceof Error && UNUSABLE.has(error.name)) {
    stderr.write(`${error.message}\n`);
    return EXIT.unusable;
  }
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.fault;
};

/** Runs the command line. Gives the exit code: 0 answered or silent, 2 unusable input, 1 a fault. */
export const run = async (args: readonly string[], streams: Streams): Promise<number> => {
  try {
    await programFor(streams).parseAsync([...args], { from: 'user' });
    return EXIT.answered;
  } catch (error) {
    return codeFor(error, streams);
  }
};
