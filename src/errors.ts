/** What can be wrong with a call. Nothing in a log is ever one of these. */
export type VfTimelineErrorCode =
  /** An argument or option has a value that the function does not take. */
  | 'invalid-argument'
  /** A file could not be opened or read: it is missing, or permission is denied. */
  | 'unreadable-input'
  /** A file has no byte in it. */
  | 'input-is-empty'
  /** A file holds no log, and nothing that a log can be in: a program, a picture, an encrypted or unknown file. */
  | 'input-is-binary'
  /** A systemd journal was written with features that are not known here (unknown incompatible flags). */
  | 'unsupported-journal';

/**
 * The one error class of the package. It is thrown for misuse of the API and for files that cannot be
 * read, never for what a log says.
 *
 * Compare by `code`: two copies of the package (ESM and CommonJS) have two classes, so `instanceof`
 * can fail where the code does not.
 */
export class VfTimelineError extends Error {
  override readonly name = 'VfTimelineError';
  readonly code: VfTimelineErrorCode;

  constructor(code: VfTimelineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
