/** What anonymizing needs, in one place, so that it is loaded when it is asked for. */

export { anonymize } from '../anonymize/anonymize.ts';
export { openFile, openStandardInput } from '../source/files.ts';
