# A line of a known driver: a prefix that says who speaks about which device, then a message.
#
#   hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added
#   ^ prefix                                             ^ message
#
# A few messages have no prefix; their driver is the kernel itself.
#
# The prefixes are written by hand, one file a driver. The messages of each prefix are the rows of
# messages/*.tsv; the build makes an alternative of `<prefix>Message` out of each row.

@lexer lexer

@include "terminals.ne"
@include "vmbus.ne"
@include "hv-pci.ne"
@include "hv-utils.ne"
@include "netvsc.ne"
@include "net.ne"
@include "pci.ne"
@include "vf-driver.ne"
@include "udev.ne"
@include "freebsd.ne"

line -> bareMessage
      | vmbusDriver vmbusDriverMessage
      | vmbusDevicePrefix vmbusDevicePrefixMessage
      | hvPciDevice hvPciDeviceMessage
      | hvPciDriver hvPciDriverMessage
      | hvUtilsDriver hvUtilsDriverMessage
      | netvscDriver netvscDriverMessage
      | netvscDevice netvscDeviceMessage
      | netvscInterface netvscInterfaceMessage
      | ipv6 ipv6Message
      | pciDevice pciDeviceMessage
      | pciBus pciBusMessage
      | vfDriverName vfDriverNameMessage
      | vfDevice vfDeviceMessage
      | vfFunction vfFunctionMessage
      | vfInterface vfInterfaceMessage
      | mlx5Device mlx5DeviceMessage
      | mlx5Function mlx5FunctionMessage
      | mlx5Interface mlx5InterfaceMessage
      | mlx4Device mlx4DeviceMessage
      | mlx4Driver mlx4DriverMessage
      | mlx4EnDevice mlx4EnDeviceMessage
      | mlx4EnInterface mlx4EnInterfaceMessage
      | mlx4EnPort mlx4EnPortMessage
      | manaDevice manaDeviceMessage
      | manaInterface manaInterfaceMessage
      | mlx5Auxiliary mlx5AuxiliaryMessage
      | mlx4IbFunction mlx4IbFunctionMessage
      | udev udevMessage
      | networkd networkdMessage
      | bsdDevice bsdDeviceMessage
      | bsdInterface bsdInterfaceMessage
      | bsdHn bsdHnMessage
      | bsdPcib bsdPcibMessage
      | bsdVmbus bsdVmbusMessage
      | bsdMana bsdManaMessage
      | bsdMlx4 bsdMlx4Message
      | bsdMlx4En bsdMlx4EnMessage
      | bsdMlx4EnPort bsdMlx4EnPortMessage
      | bsdMlx5 bsdMlx5Message
      | bsdMlx5Err bsdMlx5ErrMessage
      | bsdMlx5Warn bsdMlx5WarnMessage
      | bsdMlx5Info bsdMlx5InfoMessage
      | bsdMce bsdMceMessage
      | bsdMceErr bsdMceErrMessage
      | bsdMceWarn bsdMceWarnMessage
      | bsdMlxen bsdMlxenMessage
      | bsdPci bsdPciMessage
      | bsdPciFunction bsdPciFunctionMessage
      | bsdFound bsdFoundMessage
      | bsdFoundBlock bsdFoundBlockMessage
      | bsdTrace bsdTraceMessage
      | bsdDevctl bsdDevctlMessage

# What is known of a line of these drivers that no message fits: its prefix, up to the first colon.
prefix -> vmbusDriver
        | vmbusDevicePrefix
        | hvPciDevice
        | hvPciDriver
        | hvUtilsDriver
        | netvscDriver
        | netvscDevice
        | netvscInterface
        | pciDevice
        | pciBus
        | vfDriverName
        | vfDevice
        | vfInterface
        | mlx5Auxiliary
        | bsdHn
        | bsdPcib
        | bsdVmbus
        | bsdMana
        | bsdMlx4
        | bsdMlx4En
        | bsdMlx5
        | bsdMce
        | bsdMlxen
        | bsdPci
