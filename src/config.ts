import { readFileSync } from 'node:fs';
import { config as loadEnv } from 'dotenv';
import { z } from 'zod';

/** A setting that cannot be used. The message names the variable and the remedy, never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const line = (most: number) =>
  z
    .string()
    .max(most, `has more than ${most} characters: shorten it`)
    .regex(/^[^\r\n"'`]+$/u, 'holds a line break or a quotation mark: write the bare value');
const snowflake = z
  .string()
  .regex(
    /^\d{5,20}$/u,
    'is not an id: in Discord, turn on Developer Mode, right-click it and choose “Copy ID”',
  );
const link = line(500).refine(
  (text) => URL.canParse(text) && /^https?:/u.test(text),
  'is not an address: write for example https://discord.com/api',
);

const Environment = z.object({
  DISCORD_TOKEN: line(2_000)
    .regex(/^\S+$/u, 'holds a blank: copy the token again from the Developer Portal, page Bot')
    .optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_BASE: link.default('https://discord.com/api'),
  DISCORD_API_VERSION: z.enum(['9', '10'], 'is not a version that this bot speaks: write 10').default('10'),
  ARTICLES_DIR: line(1_000).default('seeds'),
  DATA_DIR: line(1_000).default('data'),
  MODERATOR_ROLE_ID: snowflake.optional(),
  PREVIEW_HOST: line(200).default('127.0.0.1'),
  PREVIEW_PORT: z
    .string()
    .regex(/^\d{1,5}$/u, 'is not a port: write a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a port: write a number from 0 to 65535')
    .default(3000),
  LOG_LEVEL: z.enum(LEVELS, `is not a level: write one of ${LEVELS.join(', ')}`).default('info'),
});

/** All settings of the program. */
export type Config = {
  readonly token: string | null;
  readonly guildId: string | null;
  readonly apiBase: string;
  readonly apiVersion: string;
  readonly articlesDir: string;
  readonly dataDir: string;
  readonly moderatorRoleId: string | null;
  readonly previewHost: string;
  readonly previewPort: number;
  readonly logLevel: (typeof LEVELS)[number];
  /** Whether NO_COLOR asks for plain text. */
  readonly plain: boolean;
};

type Variables = Readonly<Record<string, string | undefined>>;

const refuseBlank = (variables: Variables): void => {
  const blank = Object.keys(Environment.shape).find((name) => variables[name]?.trim() === '');
  if (blank !== undefined)
    throw new ConfigError(`${blank} is blank. Give it a value in .env, or remove its line.`);
};

/** The settings that some variables give. Throws `ConfigError` with the name of the variable and the remedy. */
export const readConfig = (variables: Variables): Config => {
  refuseBlank(variables);
  const parsed = Environment.safeParse(variables);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${issue?.path.join('.')} ${issue?.message}.`);
  }
  const settings = parsed.data;
  return {
    token: settings.DISCORD_TOKEN ?? null,
    guildId: settings.DISCORD_GUILD_ID ?? null,
    apiBase: settings.DISCORD_API_BASE,
    apiVersion: settings.DISCORD_API_VERSION,
    articlesDir: settings.ARTICLES_DIR,
    dataDir: settings.DATA_DIR,
    moderatorRoleId: settings.MODERATOR_ROLE_ID ?? null,
    previewHost: settings.PREVIEW_HOST,
    previewPort: settings.PREVIEW_PORT,
    logLevel: settings.LOG_LEVEL,
    plain: variables.NO_COLOR !== undefined && variables.NO_COLOR !== '',
  };
};

/** Reads `.env`, if there is one, and the environment, which wins. */
export const loadConfig = (): Config => {
  loadEnv({ quiet: true });
  return readConfig(process.env);
};

/** Version of the program, from the package.json above the compiled or the source tree. */
export const programVersion = (): string => {
  const found = ['../package.json', '../../package.json']
    .map((path) => new URL(path, import.meta.url))
    .flatMap((url) => {
      try {
        return [
          JSON.parse(readFileSync(url, 'utf8')) as { readonly name?: string; readonly version?: string },
        ];
      } catch {
        return [];
      }
    });
  return found.find(({ name }) => name === 'verbatim')?.version ?? '0.0.0';
};
