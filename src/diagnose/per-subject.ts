import type { Facts, Subject } from './facts.ts';

/** Finds something once for each interface, of which several rules ask for it: there may be very much of it. */
export function perSubject<Found extends object>(
  find: (facts: Facts, subject: Subject) => Found,
): (facts: Facts, subject: Subject) => Found {
  const known = new WeakMap<Subject, Found>();
  return (facts, subject) => {
    const found = known.get(subject) ?? find(facts, subject);
    known.set(subject, found);
    return found;
  };
}
