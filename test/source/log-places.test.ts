import { expect, test } from 'vitest';
import { formatsOf } from '../../src/fixture/log-formats.ts';
import { scenario } from '../../src/fixture/scenario.ts';
import { isCollectedPlace } from '../../src/source/collected-file.ts';
import { hasKernelLines, placeOf, SAMPLE_BYTES } from '../../src/source/log-places.ts';
import { rootOf } from '../../src/source/machine.ts';

test.each([
  'sosreport-vm1-2025-10-03-abcdefg/var/log/messages',
  'sosreport-vm1-2025-10-03-abcdefg/var/log/messages-20250928.gz',
  'sosreport-vm1-2025-10-03-abcdefg/sos_commands/kernel/dmesg',
  'sosreport-vm1-2025-10-03-abcdefg/sos_commands/kernel/dmesg_-T',
  'sosreport-vm1-2025-10-03-abcdefg/sos_commands/logs/journalctl_--no-pager_--boot_-1',
  'var/log/kern.log.2.gz',
  'var/log/syslog.1',
  'var/log/dmesg.0',
  'var/log/messages-20250603.xz',
  'var/crash/127.0.0.1-2025-06-03-10:11:12/vmcore-dmesg.txt',
  'scc_vm1_251003_1011/messages.txt',
  'scc_vm1_251003_1011/boot.txt',
  'vm1.5a1c0c9e-7f3b-4d2a-8e6f-0b1c2d3e4f50.serialconsole.log',
  'host_service_logs/masters/journalctl_kernel.log',
  'sosreport-vm1-2025-10-03-abcdefg/sos_strings/logs/journalctl_--no-pager.tailed',
  'sosreport-vm1-2025-10-03-abcdefg/sos_strings/logs/var.log.messages.tailed',
  'must-gather/quay-io/nodes/worker-1/journal.gz',
  'truncated__var_log_syslog',
])('a kernel log stands at %s', (path) => {
  expect(placeOf(path)).toBe('log');
});

test.each([
  'usr/share/locale/de/LC_MESSAGES/messages',
  'etc/logrotate.d/syslog',
  'boot/grub2/messages',
  'var/log/messages.mo',
  'var/log/audit/audit.log',
  'var/log/waagent.log',
  'var/log/journal.md',
  'var/log/mailman.var.log.messages.tailed',
  `var/log/messages${'.1'.repeat(200)}`,
])('only its content tells what %s is', (path) => {
  expect(placeOf(path)).toBe('unknown');
});

test.each([
  ['[    2.327663] hv_vmbus: registering driver hv_netvsc\n', true],
  ['booting\n<6>[    2.327663] hv_vmbus: registering\n', true],
  ['Oct  3 06:25:01 vm1 systemd[1]: Started\nOct  3 06:25:01 vm1 kernel: eth0: link up\n', true],
  ['{"_TRANSPORT":"kernel","MESSAGE":"x"}\n', true],
  ['\ufeff[    2.327663] hv_vmbus: x\n'.split('').join('\0'), true],
  ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added\n', true],
  ['login: hv_vmbus: registering driver hv_netvsc\n', true],
  ['{"log":"[    2.327663] hv_vmbus: registering driver hv_netvsc\\n","stream":"stdout"}\n', true],
  ['2025-10-03 INFO started [12.5] in 3 s\n', false],
  // lsmod, ethtool -i, lspci -k, /proc/version, Xorg.0.log, NetworkManager
  ['hv_netvsc             98304  0\nhv_vmbus             143360  5 hv_netvsc,hv_utils\n', false],
  ['driver: hv_netvsc\nversion: 6.8.0\nbus-info: \n', false],
  ['cf63:00:02.0 Ethernet controller\n\tKernel driver in use: mlx5_core\n', false],
  ['Linux version 6.8.0-1029-azure (buildd@lcy02) #33-Ubuntu SMP\n', false],
  ['[    23.456] (II) modesetting: Driver for Modesetting Kernel Drivers\n', false],
  ['<info>  [1759472712.1234] manager: (eth0): new Ethernet device\n', false],
  ['CONFIG_HYPERV_NET=m\n1,2,3\n', false],
  ['Oct  3 06:25:01 vm1 systemd[1]: Started\n', false],
])('%j has kernel lines: %s', (text, expected) => {
  expect(hasKernelLines(new TextEncoder().encode(text))).toBe(expected);
});

test.each(
  (['6.8', 'freebsd-14'] as const).flatMap((kernel) =>
    formatsOf({ system: kernel === '6.8' ? 'linux' : 'freebsd' }).map((format) => ({ kernel, format })),
  ),
)('the beginning of a log tells what it is: $format of kernel $kernel', ({ kernel, format }) => {
  const log = new TextEncoder().encode(scenario({ kernel, format }).text);
  expect(hasKernelLines(log.subarray(0, SAMPLE_BYTES))).toBe(true);
});

test.each([
  ['sosreport-vm1/var/log/messages', 'sosreport-vm1'],
  ['sosreport-vm1/sos_commands/kernel/dmesg', 'sosreport-vm1'],
  ['var/log/messages', ''],
  ['a/b/etc/machine-id', 'a/b'],
  ['scc_vm1_251003_1011/messages.txt', 'scc_vm1_251003_1011'],
  ['must-gather/quay-io/nodes/worker-1/dmesg', 'must-gather/quay-io/nodes/worker-1'],
  ['sosreport-vm1/sos_strings/logs/var.log.messages.tailed', 'sosreport-vm1'],
  ['truncated__var_log_syslog', ''],
  ['namespaces/sriov/pods/daemon-x7k2p/ip_link', 'namespaces/sriov/pods/daemon-x7k2p'],
  ['dmesg.txt', null],
])('the root of the machine of %s is %s', (path, root) => {
  expect(rootOf(path)).toBe(root);
});

test.each([
  ['sos_commands/networking/ethtool_-i_eth0', true],
  ['sos_commands/networking/ethtool_-S_enP53091s1np0', true],
  ['sos_commands/networking/ip_-d_address', true],
  ['sos_commands/networking/ip_-s_-d_link', true],
  ['sos_commands/networking/ip_-o_addr', true],
  ['ifconfig_-a', true],
  ['sos_commands/pci/lspci_-nnvv', true],
  ['scc_vm1/network.txt', true],
  ['scc_vm1/hardware.txt', true],
  ['pods/daemon-x7k2p/ip_link', true],
  ['pods/daemon-x7k2p/ethtool', true],
  ['nodes/worker-1/ethtool_features', false],
  ['pods/daemon-x7k2p/netns_ip_a', false],
  ['sos_commands/networking/namespaces/a/ip_netns_exec_a_ip_-d_address_show', false],
  ['sos_commands/networking/namespaces/a/ip_netns_exec_a_ethtool_-i_eth0', false],
  ['sos_commands/networking/ethtool_-k_eth0', false],
  ['var/log/messages', false],
])('what tools showed of the interfaces stands at %s: %s', (path, expected) => {
  expect(isCollectedPlace(path)).toBe(expected);
});
