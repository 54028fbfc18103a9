import { expect, test } from 'vitest';
import { machineInterfaces } from '../../src/timeline/machine-interfaces.ts';
import { networkInterface } from '../report/make-timeline.ts';

const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const MAC = '00:0d:3a:f5:76:bd';

test('interfaces of several boots are one by their GUID, whatever their names', () => {
  const other = '000d3af5-1111-000d-3af5-1111000d3af5';
  expect(
    machineInterfaces([
      networkInterface({ boot: 0, guid: GUID, name: 'eth0' }),
      networkInterface({ boot: 0, guid: other, name: 'eth1' }),
      networkInterface({ boot: 1, guid: GUID, name: 'eth1' }),
      networkInterface({ boot: 1, guid: other, name: 'eth0' }),
    ]),
  ).toEqual([
    { by: 'guid', guid: GUID, mac: null, name: 'eth1', interfaces: [0, 2] },
    { by: 'guid', guid: other, mac: null, name: 'eth0', interfaces: [1, 3] },
  ]);
});

test('before 4.9 the MAC address does it, also into a boot of a newer kernel', () => {
  expect(
    machineInterfaces([
      networkInterface({ boot: 0, guid: 'vmbus_11', mac: MAC, name: 'eth0' }),
      networkInterface({ boot: 1, guid: 'vmbus_12', mac: MAC, name: 'eth0' }),
      networkInterface({ boot: 2, guid: GUID, mac: MAC, name: 'eth0' }),
    ]),
  ).toEqual([{ by: 'mac', guid: GUID, mac: MAC, name: 'eth0', interfaces: [0, 1, 2] }]);
});

test('a name does it where there is nothing better, and says so; a name on VMBus does not', () => {
  expect(
    machineInterfaces([
      networkInterface({ boot: 0, name: 'eth0' }),
      networkInterface({ boot: 1, name: 'eth0' }),
      networkInterface({ boot: 0, guid: 'vmbus_11' }),
      networkInterface({ boot: 1, guid: 'vmbus_11' }),
    ]),
  ).toMatchObject([
    { by: 'name', name: 'eth0', interfaces: [0, 1] },
    { by: 'name', interfaces: [2] },
    { by: 'name', interfaces: [3] },
  ]);
});

test('two interfaces of one boot are two, also under one name', () => {
  expect(
    machineInterfaces([
      networkInterface({ boot: 0, guid: 'vmbus_11', name: 'eth0' }),
      networkInterface({ boot: 0, guid: 'vmbus_12', name: 'eth0' }),
    ]),
  ).toMatchObject([{ interfaces: [0] }, { interfaces: [1] }]);
});
