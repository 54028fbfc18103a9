import type { CommandIo, Output } from './io.ts';

/**
 * Where to complain. Opened when there is something to say: a log that can be read needs none of it. Nobody is left
 * to complain to when the reader of the errors has gone away.
 */
export function errorsOf({ stderr }: CommandIo): Output {
  if (!stderr.listeners('error').includes(ignore)) stderr.on('error', ignore);
  return stderr;
}

const ignore = (): void => {};
