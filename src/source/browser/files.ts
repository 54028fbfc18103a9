import { VfTimelineError } from '../../errors.ts';
import type { NamedLog } from '../input.ts';

/** Stands for `../files.ts` in a browser, where no path leads anywhere. */
export async function openFile(): Promise<NamedLog> {
  throw new VfTimelineError(
    'invalid-argument',
    'there are no paths in a browser; give analyze the File itself: { name: file.name, data: file }',
  );
}
