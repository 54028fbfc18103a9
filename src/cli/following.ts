/** What following a log needs, in one place, so that it is loaded when it is asked for. */

export { follow } from '../follow.ts';
export { followJson } from '../report/follow/ndjson.ts';
export { FollowText } from '../report/follow/text.ts';
export { openStandardInput } from '../source/files.ts';
export { followFile } from '../source/follow-file.ts';
