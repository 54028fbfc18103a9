const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';

/** A log in which the data path is switched to a VF and away again, so many times. */
export function flappingLog(times: number): string {
  const lines = [
    '[    2.327663] hv_vmbus: registering driver hv_netvsc',
    `[    3.918902] hv_netvsc ${GUID} eth0: VF slot 1 added`,
    `[    4.021016] hv_netvsc ${GUID} eth0: VF registering: eth1`,
  ];
  for (let i = 0; i < times; i++) {
    const at = 5 + i * 3;
    lines.push(`[${at}.267380] hv_netvsc ${GUID} eth0: Data path switched to VF: eth1`);
    lines.push(`[${at + 1}.267380] hv_netvsc ${GUID} eth0: Data path switched from VF: eth1`);
  }
  return `${lines.join('\n')}\n`;
}
