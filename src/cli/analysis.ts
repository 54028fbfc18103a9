/** The heavy part of the program, in one place, so that it can be loaded when it is needed. */

export { analyze } from '../analyze.ts';
export { openFile } from '../source/files.ts';
