import { loadCommands } from '../app/load-commands.js';
import { type Config, loadConfig } from '../config.js';
import type { Finding } from '../discord/index.js';
import { readArticles } from '../library/index.js';
import { refusedSentence } from '../wire.js';
import { InputError, type Streams } from './streams.js';

const MARKS = { ok: '✓', note: '–', problem: '!' } as const;

const checkArticles = async (folder: string): Promise<readonly Finding[]> => {
  const { articles, refused } = await readArticles(folder);
  const wrong = refused.map(
    (file): Finding => ({
      mark: 'problem',
      text: `Article refused: ${refusedSentence(file)}`,
      remedy: `Correct it in ${folder}, then run /reindex.`,
    }),
  );
  const some: Finding =
    articles.length > 0
      ? { mark: 'ok', text: `Articles: ${articles.length} readable in ${folder}` }
      : {
          mark: 'problem',
          text: `Articles: none in ${folder}`,
          remedy: 'Put .md or .txt files there, or set ARTICLES_DIR to another folder.',
        };
  return [some, ...wrong];
};

/** A folder that cannot be read is one finding more, not the end of the check. */
const articlesOrProblem = async (folder: string): Promise<readonly Finding[]> => {
  try {
    return await checkArticles(folder);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'LibraryError') throw error;
    return [
      { mark: 'problem', text: error.message, remedy: 'Set ARTICLES_DIR to a folder that can be read.' },
    ];
  }
};

const SKIPPED: Finding = {
  mark: 'note',
  text: 'DISCORD_TOKEN: not set. Skipped: token, gateway, intents, commands, permissions. docs/discord-setup.md says how to get one.',
};

const checkConnection = async (config: Config): Promise<readonly Finding[]> => {
  if (config.token === null) return [SKIPPED];
  const { checkDiscord } = await import('../discord/index.js');
  return checkDiscord({ settings: { ...config, token: config.token }, commands: await loadCommands() });
};

const show = (finding: Finding): string =>
  finding.mark === 'problem'
    ? `${MARKS.problem} ${finding.text}\n  → ${finding.remedy}`
    : `${MARKS[finding.mark]} ${finding.text}`;

/** discord.js leaves a connection behind where it could not log in; the process ends all the same. */
const endSoon = (): void => {
  setTimeout(() => process.exit(), 1_000).unref();
};

/** Checks the settings, the articles and the connection to Discord. Throws `InputError` where something is wrong. */
export const runCheck = async ({ stdout }: Streams): Promise<void> => {
  const config = loadConfig();
  const findings = [...(await articlesOrProblem(config.articlesDir)), ...(await checkConnection(config))];
  if (config.token !== null) endSoon();
  stdout.write(`${findings.map(show).join('\n')}\n`);
  const problems = findings.filter(({ mark }) => mark === 'problem').length;
  if (problems > 0) throw new InputError(`${problems} to mend; the line below each “!” says how.`);
  stdout.write('Nothing to mend.\n');
};
