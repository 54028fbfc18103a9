import type { Boot } from './boot.ts';
import type { Evidence } from './evidence.ts';

/** The name that the kernel gives to an Ethernet interface: what hv_netvsc's have unless udev renames them. */
const KERNEL_NAME = /^eth[0-9]{1,5}$/;

/** What the network core says of interfaces by their names: `IPv6: ADDRCONF(NETDEV_UP): eth0: link is not ready`. */
export class LinkLines {
  readonly #names = new Set<string>();

  accept({ message }: Evidence): void {
    if (this.#names.size >= MAX_LINK_NAMES) return;
    if (message.id?.startsWith('ipv6.link-') !== true) return;
    const { netdev } = message.fields as Readonly<Record<string, unknown>>;
    if (typeof netdev === 'string' && KERNEL_NAME.test(netdev)) this.#names.add(netdev);
  }

  /**
   * Where hv_netvsc was loaded and no line of its own names an interface, as on RHEL 7 without a VF, these
   * names are all there is. Lines of the network core name interfaces of any driver, so they are not asked
   * where there is anything better, and a name that a VF had is not one of a synthetic interface.
   */
  addInterfaces(boot: Boot): void {
    if (!boot.interfaces.isEmpty || boot.interfaces.firstState === 'unknown') return;
    for (const name of this.#names) {
      if (boot.functions.isNameOfVf(name)) continue;
      const life = boot.interfaces.withUnit(name);
      if (life !== null) life.isFromLinkLines = true;
    }
  }
}

/** Names remembered for one boot. A machine has a few dozen interfaces; the bound is for made-up ones. */
const MAX_LINK_NAMES = 256;
