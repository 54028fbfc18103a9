import { byFirstCharacter } from '../first-character.ts';
import { bare } from './bare.ts';
import { dmesg } from './dmesg.ts';
import { dmesgJson } from './dmesg-json.ts';
import { dmesgRelative } from './dmesg-relative.ts';
import { dmesgWall } from './dmesg-wall.ts';
import type { Format, LineFormat } from './format.ts';
import { found } from './found.ts';
import { journalExport } from './journal-export.ts';
import { journalJson } from './journal-json.ts';
import { journalShort } from './journal-short.ts';
import { journalShortFull } from './journal-short-full.ts';
import { journalShortMonotonic } from './journal-short-monotonic.ts';
import { journalShortUnix } from './journal-short-unix.ts';
import { journalVerbose } from './journal-verbose.ts';
import { kmsg } from './kmsg.ts';
import { syslog } from './syslog.ts';
import { syslog5424 } from './syslog-5424.ts';
import { syslogIso } from './syslog-iso.ts';
import { wrappedDmesg } from './wrapped-dmesg.ts';

/** Formats that a line is in from its beginning, in the order in which it is offered to them. */
export const FORMATS: readonly Format[] = [
  // Before `dmesg`, whose stamp these lines begin with, too.
  journalShortMonotonic,
  dmesg,
  dmesgWall,
  dmesgRelative,
  kmsg,
  syslog5424,
  syslog,
  journalShort,
  syslogIso,
  // Before `journal-short-full`: its entries begin with such a date, too.
  journalVerbose,
  journalShortFull,
  journalShortUnix,
  journalExport,
  journalJson,
  dmesgJson,
];

/** What is looked for in lines that are in none of these, in this order. */
export const LAST_RESORTS: readonly LineFormat[] = [wrappedDmesg, bare, found];

/** The formats that a line which begins so can be in. */
export const formatsFor = byFirstCharacter(FORMATS);
