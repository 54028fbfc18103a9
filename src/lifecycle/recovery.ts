import type { VfNote } from './note.ts';

const RECOVERED: ReadonlySet<string> = new Set([
  'mlx5.recover-ok',
  'mlx5.device-recovered',
  'freebsd.mlx5.device-recovered',
  'mlx4.reset-ok',
  'mlx4.vf-reset-ok',
  'mana.reset-completed',
]);

/** Whether a VF's driver says that its device works again: the good end of a trouble that stands before it. */
export function isRecovery({ messageId, text }: Pick<VfNote, 'messageId' | 'text'>): boolean {
  if (messageId === 'mlx4.restart-ended') return text.endsWith('ret=0');
  return messageId !== null && RECOVERED.has(messageId);
}
