import { find } from '../../report/html/page/dom.ts';
import type { ViewerOptions } from '../protocol.ts';

/** What a person says of times without zone and year; a sentence where it cannot be meant. */
export function readOptions(root: ParentNode): ViewerOptions | string {
  const text = (name: string): string => find<HTMLInputElement>(root, `[name="${name}"]`).value.trim();
  const [zone, year, now] = [text('zone'), text('year'), text('now')];
  if (zone !== '' && !isZone(zone))
    return `There is no time zone "${zone}"; write its IANA name: Europe/Berlin`;
  if (year !== '' && !/^(?:19[7-9]|2[01]\d|22[0-4])\d$/.test(year))
    return `"${year}" is no year; write four digits: 2026`;
  if (now !== '' && Number.isNaN(Date.parse(now))) return `"${now}" is no day; write it so: 2026-10-03`;
  return {
    ...(zone === '' ? {} : { zone }),
    ...(year === '' ? {} : { year: Number(year) }),
    ...(now === '' ? {} : { now: new Date(now) }),
  };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
