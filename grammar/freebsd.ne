# FreeBSD's drivers: the same hardware, named by driver and number, without levels (sys/dev/).

@lexer lexer

# hn0: got notify, nvs type 128
# ^
bsdHn -> hnUnit ":"

bsdPcib -> pcibUnit ":"

bsdVmbus -> vmbusUnit ":"

bsdMana -> manaUnit ":"

bsdMlx4 -> mlx4Unit ":"

# mlx4_en mlx4_core0: Activating port:1          mlx4_en: mlx4_core0: Port 1: Using 8 TX rings
# ^                                              ^
bsdMlx4En -> "mlx4_en" mlx4Unit ":"

bsdMlx4EnPort -> "mlx4_en" ":" mlx4Unit ":" "Port" natural ":"

bsdMlx5 -> mlx5Unit ":"

# mlx5_core0: ERR: mlx5_cmd_check:713:(pid 0): …         mlx5_core: ERR: mlx5_core0:mlx5_cmd_check:713:(pid 0): …
# ^                                                      ^
bsdMlx5Err -> mlx5Unit ":" "ERR" ":" function
            | "mlx5_core" ":" "ERR" ":" mlx5Unit ":" function

bsdMlx5Warn -> mlx5Unit ":" "WARN" ":" function
             | "mlx5_core" ":" "WARN" ":" mlx5Unit ":" function

bsdMlx5Info -> mlx5Unit ":" "INFO" ":" function

bsdMce -> mceUnit ":"

bsdMceErr -> mceUnit ":" "ERR" ":" function

bsdMceWarn -> mceUnit ":" "WARN" ":" function

# Lines that any of these devices can have.
# pcib2: detached
# ^
bsdDevice -> unit ":"

# Lines that any interface can have: synthetic, or a VF's.
# mlxen0: link state changed to UP
# ^
bsdInterface -> hnUnit ":"
              | mceUnit ":"
              | mlxenUnit ":"
              | manaUnit ":"

bsdMlxen -> mlxenUnit ":"

# pci2: <PCI bus> on pcib2          pci2:0:2:0: Device leaked IRQ resources
# ^                                 ^
bsdPci -> pciUnit ":"

bsdPciFunction -> selectorUnit ":"

selectorUnit -> %pciSelector

# The same in a message.
# pcib2: pci2:0:2:0 bar 0x10 failed to allocate
#        ^
pciSelector -> %pciSelector

# found->	vendor=0x15b3, dev=0x1016, revid=0x80
# ^
bsdFound -> %found

# The lines under it begin with a tab, where the log keeps it.
# 	domain=2, bus=0, slot=2, func=0
# ^
bsdFoundBlock -> %foundBlock

# mana_dealloc_queues() [TID:100123]: WARNING: txq pending sends not zero: 3
# ^
bsdTrace -> speaker "(" ")" "[" "TID" ":" natural "]" ":"

# What devd is told; it stands in logs of devd, not of the kernel.
# !system=HYPERV_NIC_VF subsystem=hn0 type=VF_UP
# ^
bsdDevctl -> %devctl
