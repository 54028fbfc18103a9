import vfTimeline = require('vf-timeline');
import messages = require('vf-timeline/messages');

export const roles: readonly string[] = messages.roles.map(({ role }) => role);

/** The types of the CommonJS build are those of the ES module. */
export async function firmwares(log: vfTimeline.LogInput): Promise<readonly string[]> {
  const { events }: vfTimeline.Timeline = await vfTimeline.analyze(log);
  // @ts-expect-error not every event has a firmware
  events[0]?.firmware;
  return events.flatMap((event) => (event.type === 'firmware' ? [event.firmware] : []));
}
