/** What anonymizing needs, in one place, so that it is loaded when it is asked for. */

export { anonymize, anonymizeLogs } from '../anonymize/anonymize.ts';
export { openFile, openFiles, openStandardInput } from '../source/files.ts';
export { writeLogs } from './write-logs.ts';
