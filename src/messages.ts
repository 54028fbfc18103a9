/**
 * The catalogue of kernel messages as data. Apart from the rest of the library, so that
 * only those who want to read about messages carry the texts.
 *
 * @module vf-timeline/messages
 */

export {
  type CatalogueMessage,
  explainMessage,
  type MessageRole,
  messages,
  roles,
} from './explain/catalogue.ts';
export type { Level } from './message/compiled.ts';
