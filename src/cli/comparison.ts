/** What comparing needs beside the analysis, in one place, so that it can be loaded when it is asked for. */

export { compare } from '../compare/compare.ts';
