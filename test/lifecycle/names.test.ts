import { expect, test } from 'vitest';
import { isMasked, isVmbusGuid, macOfGuid } from '../../src/lifecycle/mac.ts';
import { predictableName } from '../../src/lifecycle/vf-name.ts';

test.each([
  ['000d3af5-76bd-000d-3af5-76bd000d3af5', '00:0d:3a:f5:76:bd'],
  ['f8615163-0001-1000-2000-000d3af576bd', '00:0d:3a:f5:76:bd'],
  ['000d3af5-76bd-000d-3af5-76bd000d3af6', null],
  ['f8615163-0001-1000-2001-000d3af576bd', null],
  ['e9ac9b28-cf63-4466-9ae3-4b849c3ee03b', null],
  ['vmbus_11', null],
  ['f8615163-0001-1000-2000-000d3af576bd0', null],
  ['0f8615163-0001-1000-2000-000d3af576bd', null],
  ['000d3af5-76bd-000d-3af5-76bd000d3af500', null],
])('the GUID %s proves the MAC %s', (guid, mac) => {
  expect(macOfGuid(guid)).toBe(mac);
});

test.each([
  ['enP53091s1np0', { domain: 'cf63', slot: 1 }],
  ['enP53091s1', { domain: 'cf63', slot: 1 }],
  ['enP1p0s2', { domain: '0001', slot: null }],
  ['enP37498s2f1d1', { domain: '927a', slot: 2 }],
  ['eth1', null],
  ['ens1', null],
  ['rename6', null],
  ['xenP53091s1', null],
  ['enP53091s12', { domain: 'cf63', slot: 12 }],
  ['enP1p10s2', { domain: '0001', slot: null }],
  ['enP53091s12345678901', null],
])('the name %s says %j', (name, place) => {
  expect(predictableName(name)).toEqual(place);
});

// A device that a line names: by its GUID, by its number (kernels up to 4.8), or masked by whoever shared the log.
test.each([
  ['000d3af5-76bd-000d-3af5-76bd000d3af5', { isGuid: true, masked: false }],
  ['vmbus_11', { isGuid: false, masked: false }],
  ['00000000-0000-0000-0000-000000000000', { isGuid: true, masked: true }],
  ['ffffffff-ffff-ffff-ffff-ffffffffffff', { isGuid: true, masked: true }],
  ['00000000-0000-0000-0000-000000000001', { isGuid: true, masked: false }],
  ['10000000-0000-0000-0000-000000000000', { isGuid: true, masked: false }],
  ['xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', { isGuid: false, masked: true }],
  ['my-vmbus_11', { isGuid: false, masked: true }],
  ['0000d3af5-76bd-000d-3af5-76bd000d3af5', { isGuid: false, masked: true }],
  ['000d3af5-76bd-000d-3af5-76bd000d3af50', { isGuid: false, masked: true }],
])('the device %s is %j', (id, { isGuid, masked }) => {
  expect([isVmbusGuid(id), isMasked(id)]).toEqual([isGuid, masked]);
});
