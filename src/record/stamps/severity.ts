/** The severities by the names that `dmesg -x` and FreeBSD's syslogd print, from 0 to 7. */
const SEVERITIES = ['emerg', 'alert', 'crit', 'err', 'warn', 'notice', 'info', 'debug'];

/**
 * The number of a severity by its name.
 *
 * @example
 * severityNumber('err'); // 3
 */
export function severityNumber(name: string): number | null {
  if (name === 'warning') return 4;
  if (name === 'error') return 3;
  const severity = SEVERITIES.indexOf(name);
  return severity === -1 ? null : severity;
}
