import type { Timeline } from '../../timeline/timeline.ts';
import { wallMicroseconds } from '../text/time.ts';
import type { Picture, PictureClock } from './picture.ts';

/**
 * The same picture with UTC at its axis instead of seconds since boot: everything stays where it is. Null where it has
 * UTC already, or where it is not known when a boot started.
 */
export function inUtc(picture: Picture, boots: Timeline['boots']): Picture | null {
  const { axis } = picture;
  const clocks = new Map<number, PictureClock | null>();
  for (const { index, clock } of picture.boots) {
    const started = wallMicroseconds(boots.find((boot) => boot.index === index)?.startedAt ?? null);
    clocks.set(clock.origin, started === null ? null : { kind: 'wall', origin: clock.origin - started });
  }
  const stretches = axis.stretches.flatMap((stretch) => {
    const clock = stretch.clock.kind === 'boot' ? clocks.get(stretch.clock.origin) : null;
    return clock == null ? [] : [{ ...stretch, clock }];
  });
  if (stretches.length === 0 || stretches.length < axis.stretches.length) return null;
  return { ...picture, axis: { ...axis, stretches } };
}
