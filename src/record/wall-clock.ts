/**
 * Whose clock a wall time is of, from the best to the worst.
 *
 * - `kernel`: the time at which the kernel made the message: `_SOURCE_REALTIME_TIMESTAMP` of the journal.
 * - `receive`: the time at which a daemon took the message from the kernel. Messages of the first seconds all
 *   have the time at which the daemon began.
 * - `derived`: the kernel's stamp added to a start that the program which printed the log worked out when it
 *   ran: `dmesg -T`. It is wrong by the time that the machine was suspended, and by every step of its clock.
 * - `carrier`: the time at which another program wrote the line down: a container, a test framework. That may
 *   be the moment of the message, or days later.
 * - `anchor`: none. The record has the kernel's stamp only, or has waited for the daemon that received it, and
 *   another one tells when its kernel started (`boot-clock.ts`). Records have it in a timeline, where the whole log
 *   is known, and never while it is read.
 */
export type WallClock = 'kernel' | 'receive' | 'derived' | 'carrier' | 'anchor';
