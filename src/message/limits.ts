/**
 * The longest message that is cut into tokens, in UTF-16 units. The kernel's records end at 1,024 bytes
 * (kernel/printk/printk.c, PRINTKRB_RECORD_MAX); four times that leaves room for what logs add. What is
 * longer is no kernel record, and is read up to here.
 */
export const MAX_MESSAGE_CHARACTERS = 4096;
