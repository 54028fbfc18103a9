const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a VMBus device is named by its GUID, not by a name such as `vmbus_11`. */
export function isVmbusGuid(id: string): boolean {
  return GUID.test(id);
}

/**
 * Whether the device's id says nothing about which device it is: the real one was masked. No device has a GUID of one
 * digit: `00000000-0000-0000-0000-000000000000`.
 */
export function isMasked(id: string): boolean {
  return GUID.test(id) ? new Set(id.replaceAll('-', '')).size === 1 : !/^vmbus_[0-9]/.test(id);
}

/**
 * The MAC address of a synthetic interface, where its VMBus GUID is made of it: else null.
 *
 * Azure builds the GUID of a NIC in one of two ways, and only a GUID of exactly that form proves a MAC:
 * `000d3af5-76bd-000d-3af5-76bd000d3af5` repeats it, `f8615163-0001-1000-2000-000d3af576bd` ends in it.
 */
export function macOfGuid(guid: string): string | null {
  const digits = repeatedMac(guid) ?? guid.match(/^f8615163-000[0-9a-f]-1000-2000-([0-9a-f]{12})$/)?.[1];
  return digits?.match(/../g)?.join(':') ?? null;
}

/** `aabbccdd-eeff-aabb-ccdd-eeffaabbccdd` is the same six bytes, two and two thirds times. */
function repeatedMac(guid: string): string | null {
  const digits = guid.replaceAll('-', '');
  const mac = digits.slice(0, 12);
  return digits === mac + mac + mac.slice(0, 8) ? mac : null;
}
