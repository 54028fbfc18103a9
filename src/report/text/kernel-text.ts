/** What the report takes from the kernel's own text of a line. */

/** `0x10004` */
const VERSION = /\bversion (0x[0-9a-f]+)\b/;
/** `cf63:00`: domain and bus, at the end of `PCI host bridge to bus cf63:00` or as a PCI address begins. */
const LAST_BUS = / ([0-9a-f]{4,8}:[0-9a-f]{2})$/;
const ADDRESS_BUS = /^[0-9a-f]{4,8}:[0-9a-f]{2}(?=:)/;

/** The prefix and the message: `hv_netvsc 000d3af5-…` and `VF slot 1 added`. Null where there is no prefix. */
function parts(text: string): readonly [subject: string, message: string] | null {
  const colon = text.indexOf(': ');
  return colon < 1 || colon + 2 >= text.length ? null : [text.slice(0, colon), text.slice(colon + 2)];
}

/** What stands behind driver, device and interface; the whole text where nothing stands in front. */
export function withoutPrefix(text: string): string {
  return parts(text)?.[1] ?? text;
}

/** Driver, device and interface: `hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b`. */
export function prefixOf(text: string): string {
  return parts(text)?.[0] ?? '';
}

/** The protocol version that hv_pci agreed on with the host: `version 0x10004`. */
export function protocolVersion(text: string): string {
  const version = VERSION.exec(text)?.[1];
  return version === undefined ? '' : `version ${version}`;
}

/** The PCI bus, `cf63:00`: that of the device, or else the one that the text names. */
export function pciBus(pciAddress: string | null, text: string): string {
  const ofDevice = pciAddress === null ? undefined : ADDRESS_BUS.exec(pciAddress)?.[0];
  return ofDevice ?? LAST_BUS.exec(text)?.[1] ?? '';
}
