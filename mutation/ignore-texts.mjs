import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What a rule says about itself for docs/findings.md, where a test compares it word by word. */
const TEXTS = new Set(['title', 'reason', 'observes', 'example']);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', {
    shouldIgnore(path) {
      const { node, parent } = path;
      const property =
        parent?.type === 'ObjectProperty' && parent.value === node ? parent.key.name : undefined;
      return TEXTS.has(property) ? 'a text of docs/findings.md, compared there' : undefined;
    },
  }),
];
