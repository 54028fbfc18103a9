/** `#event-12`, or `#event=12`: the twelfth event. Reports write the one, the viewer the other; both know both. */
const EVENT_LINK = /^#event[=-](\d{1,9})$/;

/** The index of the event that an address names; null where it names none. */
export function linkedEvent(hash: string): number | null {
  const number = EVENT_LINK.exec(hash)?.[1];
  return number === undefined || Number(number) === 0 ? null : Number(number) - 1;
}
