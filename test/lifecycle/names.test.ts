import { expect, test } from 'vitest';
import { macOfGuid } from '../../src/lifecycle/mac.ts';
import { predictableName } from '../../src/lifecycle/vf-name.ts';

test.each([
  ['000d3af5-76bd-000d-3af5-76bd000d3af5', '00:0d:3a:f5:76:bd'],
  ['f8615163-0001-1000-2000-000d3af576bd', '00:0d:3a:f5:76:bd'],
  ['000d3af5-76bd-000d-3af5-76bd000d3af6', null],
  ['f8615163-0001-1000-2001-000d3af576bd', null],
  ['e9ac9b28-cf63-4466-9ae3-4b849c3ee03b', null],
  ['vmbus_11', null],
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
])('the name %s says %j', (name, place) => {
  expect(predictableName(name)).toEqual(place);
});
