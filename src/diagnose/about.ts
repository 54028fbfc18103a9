/** What a finding is about: an interface, or a boot as a whole. */
export interface About {
  readonly boot: number;
  readonly name: string | null;
  readonly guid: string | null;
}

/** A finding about a boot, not about one of its interfaces. */
export function aboutBoot(boot: number): About {
  return { boot, name: null, guid: null };
}
