/** The place that a terminal is. */
export const TERMINAL = { kind: 'server', server: 'terminal', channel: 'terminal' } as const;

/** Whoever sits at the terminal may do what a moderator may: the files are theirs. */
export const SITTER = { id: 'terminal', moderator: true } as const;
