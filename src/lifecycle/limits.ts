/**
 * Names and devices remembered for one boot, of each sort. A machine has a few dozen; the bound is for logs
 * that make them up without end.
 */
export const MAX_REMEMBERED = 16_384;
