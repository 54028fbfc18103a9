/** What a format of any report says of files. */
export interface FileFormat {
  /** The word after `--format`. */
  readonly id: string;
  /** How the names of files end that are written in it; the first is the usual one. */
  readonly extensions: readonly string[];
}

/** The format that the name of a file asks for, by the longest ending; undefined where its ending is of none. */
export function formatOfFile<Format extends FileFormat>(
  path: string,
  formats: readonly Format[],
): Format | undefined {
  const name = path.toLowerCase();
  let found: { readonly format: Format; readonly length: number } | undefined;
  for (const format of formats) {
    for (const extension of format.extensions) {
      if (name.endsWith(extension) && extension.length > (found?.length ?? 0))
        found = { format, length: extension.length };
    }
  }
  return found?.format;
}
