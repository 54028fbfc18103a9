/** What explaining needs, in one place, so that the texts about messages are loaded when they are asked for. */

export { explainLog } from '../explain/explain-log.ts';
export { explainText } from '../explain/explain-text.ts';
export { renderExplanationJson } from '../report/explanation/json.ts';
export { renderExplanations, renderLogExplanation } from '../report/explanation/text.ts';
export { openStandardInput } from '../source/files.ts';
