import vfTimeline = require('vf-timeline');

/** The types of the CommonJS build are those of the ES module. */
export async function firmwares(log: vfTimeline.LogInput): Promise<readonly string[]> {
  const { events }: vfTimeline.Timeline = await vfTimeline.analyze(log);
  // @ts-expect-error not every event has a firmware
  events[0]?.firmware;
  return events.flatMap((event) => (event.type === 'firmware' ? [event.firmware] : []));
}
