/** The folder of articles cannot be used at all. The message names the folder and the remedy. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

/** One file cannot be used. The message says why and what to do; the line is of the file. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly line: number | null;

  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}
