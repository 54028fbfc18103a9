/**
 * Whether a step that a line proves was taken without a line of its own, or whether that line is only late.
 * `VF slot 1 removed` comes over another channel than the end of the VF does.
 */
export interface Doubt {
  answer: 'open' | 'so' | 'not so';
}
