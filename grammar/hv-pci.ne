# hv_pci, one PCI bus for each VF (drivers/pci/controller/pci-hyperv.c).

@lexer lexer

# hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI VMBus probing: Using version 0x10002
# ^
hvPciDevice -> "hv_pci" vmbusDevice ":"

# pci_hyperv: PCI dom# 0x2 has collision, using 0x3 (the out-of-tree driver)
# ^
hvPciDriver -> "pci_hyperv" ":"
