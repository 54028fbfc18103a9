/** The formats of comparisons that are text, in one place, so that they can be loaded when one of them is needed. */

export { renderJson } from '../json.ts';
export { renderComparisonJunit } from './junit.ts';
export { renderComparisonMarkdown } from './markdown.ts';
export { renderComparisonSarif } from './sarif.ts';
export { renderComparisonText } from './text.ts';
