import { append, type BootLives, type Life, type Lives } from './lives.ts';

/** What plays the same role on both sides; null where a side has nothing that does. */
export interface Match<Item> {
  readonly baseline: Item | null;
  readonly candidate: Item | null;
}

/** Two boots, with the lives in them. */
export interface BootMatch extends Match<BootLives> {
  /** Counted from 0. */
  readonly number: number;
  readonly lives: readonly Match<Life>[];
}

/** Boots are matched by their order. */
export function matchBoots(baseline: Lives, candidate: Lives): readonly BootMatch[] {
  return matchByOrder(baseline.boots, candidate.boots).map((match, number) => ({
    ...match,
    number,
    lives: matchLives(match.baseline?.lives ?? [], match.candidate?.lives ?? []),
  }));
}

export function matchByOrder<Item>(
  baseline: readonly Item[],
  candidate: readonly Item[],
): readonly Match<Item>[] {
  const length = Math.max(baseline.length, candidate.length);
  return Array.from({ length }, (_, index) => ({
    baseline: baseline[index] ?? null,
    candidate: candidate[index] ?? null,
  }));
}

/**
 * What two lives must have in common, the surest first. Slots are numbered by the host and stay from boot to
 * boot; kernels before 4.19 do not print them, and then the driver and the order must do.
 */
const ROLES: readonly ((life: Life) => string | null)[] = [
  ({ kind, slot, driver }) => (slot === null || driver === null ? null : `${kind} ${slot} ${driver}`),
  ({ kind, slot }) => (slot === null ? null : `${kind} ${slot}`),
  ({ kind, driver }) => (driver === null ? null : `${kind} ${driver}`),
  ({ kind }) => kind,
];

/** Interfaces are matched by slot, driver and order, never by name, GUID or time. */
export function matchLives(baseline: readonly Life[], candidate: readonly Life[]): readonly Match<Life>[] {
  const partners = new Map<Life, Life>();
  const taken = new Set<Life>();
  for (const roleOf of ROLES) {
    const open = baseline.filter((life) => !partners.has(life));
    const waiting = byRole(
      candidate.filter((life) => !taken.has(life)),
      roleOf,
    );
    for (const [role, lives] of byRole(open, roleOf)) {
      for (const { baseline: life, candidate: partner } of matchByOrder(lives, waiting.get(role) ?? [])) {
        if (life === null || partner === null) continue;
        partners.set(life, partner);
        taken.add(partner);
      }
    }
  }
  return [
    ...baseline.map((life) => ({ baseline: life, candidate: partners.get(life) ?? null })),
    ...candidate.filter((life) => !taken.has(life)).map((life) => ({ baseline: null, candidate: life })),
  ];
}

function byRole(
  lives: readonly Life[],
  roleOf: (life: Life) => string | null,
): ReadonlyMap<string, readonly Life[]> {
  const found = new Map<string, Life[]>();
  for (const life of lives) {
    const role = roleOf(life);
    if (role !== null) append(found, role, life);
  }
  return found;
}
