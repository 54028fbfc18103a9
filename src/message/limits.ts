/**
 * The longest message that is cut into tokens, in UTF-16 units. The kernel's records end at 1,024 bytes
 * (kernel/printk/printk.c, PRINTKRB_RECORD_MAX); four times that leaves room for what logs add. What is
 * longer is no kernel record, and is read up to here.
 */
export const MAX_MESSAGE_CHARACTERS = 4096;

/**
 * The most tokens of a message that the grammar is asked about. No message of the catalogue has half as many
 * words, and what a rule costs grows with them: a longer line is read for its prefix only.
 */
export const MAX_MESSAGE_TOKENS = 128;
