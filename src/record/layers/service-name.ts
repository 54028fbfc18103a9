import { type Layer, without } from './layer.ts';

// `web-1  | `, `[pod/agent-x7/agent] `, `host$ `, `vm1: [    2.3] `, `stdout: `
const NAME =
  /^(?:[\w./@-]{1,128} {0,32}\| |\[[a-z][\w./:@-]{0,255}\] |[A-Za-z][\w.@-]{0,63}: (?=\[[ \d]|<\d))/;

/** The name of the one whose output a line is. */
export const serviceName: Layer = {
  name: 'service-name',
  madeBy: '`docker compose logs`, `kubectl logs --prefix`, deployment tools',
  beginsWith: '[./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_',
  examples: [
    { text: 'console-1  | [    2.327663] x', inner: '[    2.327663] x' },
    { text: '[pod/agent-x7/agent] [    2.327663] x', inner: '[    2.327663] x' },
    { text: 'stdout: [    2.327663] x', inner: '[    2.327663] x' },
  ],
  peel(text) {
    const name = NAME.exec(text)?.[0] ?? '';
    return name === '' ? null : without(text, name.length);
  },
};
