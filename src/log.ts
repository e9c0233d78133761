import { destination, pino } from 'pino';

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** Errors whose message is a sentence of ours or of the system: it holds names, never what a member wrote. */
const SPOKEN = new Set(['ArticleError', 'CommandError', 'ConfigError', 'FileError', 'LibraryError']);

const propertyOf = (error: object, name: 'code' | 'status' | 'method'): Fields => {
  const value = name in error ? (error as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? { [name]: value } : {};
};

/** What of an error may be logged: its kind, codes and frames; the message only where it cannot hold anybody's words. */
export const describeError = (error: unknown): Fields => {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /u.test(frame));
  const isSystem = 'syscall' in error;
  return {
    error: error.name,
    ...propertyOf(error, 'code'),
    ...propertyOf(error, 'status'),
    ...propertyOf(error, 'method'),
    ...(SPOKEN.has(error.name) || isSystem ? { message: error.message } : {}),
    at: frames
      .slice(0, 6)
      .map((frame) => frame.trim().replace(/\(?file:\/\/\S*\/(?=(?:src|commands|dist|node_modules)\/)/u, '('))
      .join(' < '),
  };
};

/** A log of one JSON line an event on standard error. */
export const createLog = (level: string, fd = 2) => {
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: 'event',
      formatters: { level: (label) => ({ level: label }) },
    },
    destination({ fd, sync: true }),
  );
  return {
    info: (event: string, fields: Fields = {}) => log.info(fields, event),
    warn: (event: string, fields: Fields = {}) => log.warn(fields, event),
    error: (event: string, error: unknown, fields: Fields = {}) =>
      log.error({ ...fields, ...describeError(error) }, event),
  };
};
