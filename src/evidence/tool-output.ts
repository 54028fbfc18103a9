import type { CollectedFile } from '../source/collected-file.ts';
import type { CollectedLine } from './collected.ts';

/** What one command printed. */
export interface ToolOutput {
  /** As the file names it, or the file itself: `ethtool -i eth0`, `ethtool_-i_eth0`. */
  readonly command: string;
  readonly lines: readonly { readonly text: string; readonly at: CollectedLine }[];
}

/**
 * Where the output of another command begins in a file that holds those of several:
 *
 *     # /usr/sbin/ethtool -i eth0         supportconfig, behind `#==[ Command ]====#`
 *     > ethtool -i eth0                   must-gather
 *     + ethtool -S eth0                   sh -x
 *     azureuser@vm1:~$ sudo ip -d link    a terminal
 */
const COMMAND =
  /^(?:#{1,2} {0,4}|[>+$] {1,4}|[^\s#$]{1,80}[#$] )(?:sudo )?(?:\/\S{0,80}\/)?((?:ip|ethtool|ifconfig|lspci) .{0,400}|(?:ifconfig|lspci)$)/;

/** `ip netns exec NAME ethtool -i eth0`, `ip -n NAME link`: the `eth0` of a container is another one. */
const OTHER_NAMESPACE = /\bnetns\b|^ip (?:-\S{1,20} ){0,4}-n(?:etns)? /;

/** The outputs that a file holds, without those of other network namespaces. */
export function outputsOf({ name, text }: CollectedFile): readonly ToolOutput[] {
  const outputs: { command: string; lines: { text: string; at: CollectedLine }[] }[] = [];
  let open = {
    command: name.slice(name.lastIndexOf('/') + 1),
    lines: [] as { text: string; at: CollectedLine }[],
  };
  text.split('\n').forEach((line, index) => {
    const command = COMMAND.exec(line)?.[1];
    if (command !== undefined || line.startsWith('#')) {
      outputs.push(open);
      open = { command: command?.trimEnd() ?? '', lines: [] };
    } else open.lines.push({ text: line, at: { name, line: index + 1 } });
  });
  outputs.push(open);
  return outputs.filter(({ command }) => !OTHER_NAMESPACE.test(command));
}
