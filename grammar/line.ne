# A line of a known driver: a prefix that says who speaks about which device, then a message.
#
#   hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added
#   ^ prefix                                             ^ message
#
# The prefixes are written by hand, one file a driver. The messages of each prefix are the rows of
# messages/*.tsv; the build makes an alternative of `<prefix>Message` out of each row.

@lexer lexer

@include "terminals.ne"
@include "vmbus.ne"
@include "hv-pci.ne"
@include "netvsc.ne"
@include "pci.ne"
@include "vf-driver.ne"

line -> vmbusDriver vmbusDriverMessage
      | hvPciDevice hvPciDeviceMessage
      | netvscDriver netvscDriverMessage
      | netvscDevice netvscDeviceMessage
      | netvscInterface netvscInterfaceMessage
      | pciDevice pciDeviceMessage
      | pciBus pciBusMessage
      | vfDevice vfDeviceMessage
      | vfFunction vfFunctionMessage
      | vfInterface vfInterfaceMessage

# What is known of a line of these drivers that no message fits: its prefix, up to the first colon.
prefix -> vmbusDriver
        | hvPciDevice
        | netvscDriver
        | netvscDevice
        | netvscInterface
        | pciDevice
        | pciBus
        | vfDevice
        | vfInterface
