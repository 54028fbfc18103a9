/** The VFs that Hyper-V and Azure hand out, by vendor and device id: what `lspci` calls them, in short. */
const DEVICE_NAMES: ReadonlyMap<string, string> = new Map([
  ['15b3:1004', 'ConnectX-3 VF'],
  ['15b3:1014', 'ConnectX-4 VF'],
  ['15b3:1016', 'ConnectX-4 Lx VF'],
  ['15b3:1018', 'ConnectX-5 VF'],
  ['15b3:101a', 'ConnectX-5 Ex VF'],
  ['15b3:101c', 'ConnectX-6 VF'],
  ['15b3:101e', 'ConnectX VF'],
  ['1414:00ba', 'Microsoft Azure Network Adapter VF'],
]);

/** `15b3:1016 (ConnectX-4 Lx VF)`; the bare id where the device is not known. */
export function deviceText(device: string): string {
  const name = DEVICE_NAMES.get(device);
  return name === undefined ? device : `${device} (${name})`;
}
