const vfTimeline = require('vf-timeline');
const { explainMessage, messages } = require('vf-timeline/messages');
const schema = require('vf-timeline/schema.json');

const { analyze, analyzeFiles, diagnose, events, parseMessage, readRecords, VfTimelineError } = vfTimeline;

const [, , line, log] = process.argv;

async function main() {
  const timeline = await analyze(line);
  const streamed = [];
  for await (const event of events(line)) streamed.push(event.type);
  const records = [];
  for await (const record of readRecords(line)) records.push(record.bootUs);
  const misuse = await analyze(42).catch((error) => error);

  console.log(
    JSON.stringify({
      exports: Object.keys(vfTimeline).sort(),
      timeline,
      streamed,
      records,
      kind: parseMessage('hv_vmbus: registering driver hv_netvsc').kind,
      meaning: explainMessage(parseMessage('hv_vmbus: registering driver hv_netvsc')).meaning,
      messages: messages.length,
      findings: diagnose(timeline).map((finding) => finding.rule),
      eventsOfFile: (await analyzeFiles([log])).events.length,
      misuse: misuse instanceof VfTimelineError && misuse.code,
      schema: schema.title,
    }),
  );
}

main();
