/** `#event=12`, and `#event-12` as in reports: the twelfth event. */
const EVENT_LINK = /^#event[=-](\d{1,9})$/;

/** The index of the event that an address names; null where it names none. */
export function linkedEvent(hash: string): number | null {
  const number = EVENT_LINK.exec(hash)?.[1];
  return number === undefined || Number(number) === 0 ? null : Number(number) - 1;
}

export function eventLink(index: number): string {
  return `#event=${index + 1}`;
}
