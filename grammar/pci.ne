# The PCI core (drivers/pci/), speaking for a device that no driver has bound yet, and for a bus.

@lexer lexer

# pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
# ^
pciDevice -> "pci" pciAddress ":"

# pci_bus cf63:00: root bus resource [mem 0xfe0000000-0xfe00fffff window]
# ^
pciBus -> "pci_bus" bus ":"
