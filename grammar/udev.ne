# udev and networkd, which rename interfaces. While a machine starts their lines stand in the kernel's log.

@lexer lexer

# systemd-udevd[291]: renamed network interface eth1 to enP1p0s2
# ^
udev -> "systemd-udevd" "[" natural "]" ":"
      | "udevd" "[" natural "]" ":"
      | "udev" ":"

# systemd-networkd[640]: eth1: Interface name change detected, eth1 has been renamed to enP53091s1.
# ^
networkd -> "systemd-networkd" "[" natural "]" ":"
