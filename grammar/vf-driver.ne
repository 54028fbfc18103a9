# The drivers of the VF itself: mlx5_core, and for the lines that hv_netvsc and the net core print in
# their name, mlx4 and mana.

@lexer lexer

vfDriver -> "mlx5_core"
          | "mlx4_core"
          | "mlx4_en"
          | "mana"

# mlx5_core: probe of cf63:00:02.0 failed with error -19
# ^
vfDriverName -> vfDriver ":"

# mlx5_core cf63:00:02.0: firmware version: 14.25.8362
# ^
vfDevice -> vfDriver pciAddress ":"

# mlx5_core cf63:00:02.0: handle_hca_cap:524:(pid 12): log_max_qp value in current profile is 18, …
# ^                       ^
# The line number changes with every build and the function name sometimes: neither identifies a message.
# Kernels 3.10 and 4.9 print the address twice.
vfFunction -> vfDriver pciAddress ":" function
            | vfDriver pciAddress ":" pciAddress ":" function

function -> word ":" decimal ":" "(" "pid" decimal ")" ":"

# mlx5_core cf63:00:02.0 enP53091s1np0: renamed from eth1
# ^
# Linux 3.6 has a colon behind the address, too.
vfInterface -> vfDriver pciAddress netdev ":"
             | vfDriver pciAddress ":" netdev ":"

# The same for one driver, for what that driver prints itself.

mlx5Device -> "mlx5_core" pciAddress ":"

# mlx5_core cf63:00:02.0: handle_hca_cap:524:(pid 12): log_max_qp value in current profile is 18, …
# ^
mlx5Function -> "mlx5_core" pciAddress ":" function
              | "mlx5_core" pciAddress ":" pciAddress ":" function
              | pciAddress ":" function

mlx5Interface -> "mlx5_core" pciAddress netdev ":"

# mlx4_core 0001:00:02.0: Detected virtual function - running in slave mode
# ^
mlx4Device -> "mlx4_core" pciAddress ":"

# mlx4_core: Initializing 0001:00:02.0
# ^
mlx4Driver -> "mlx4_core" ":"

# mlx4_en 0001:00:02.0: Activating port:1
# ^
mlx4EnDevice -> "mlx4_en" pciAddress ":"

# mlx4_en: eth1: Link Up            mlx4_en: 0001:00:02.0: Port 1: Using 8 TX rings
# ^                                 ^
mlx4EnInterface -> "mlx4_en" ":" netdev ":"

mlx4EnPort -> "mlx4_en" ":" pciAddress ":" "Port" natural ":"

# mana 7870:00:00.0: Microsoft Azure Network Adapter protocol version: 0.1.1
# ^
manaDevice -> "mana" pciAddress ":"

manaInterface -> "mana" pciAddress netdev ":"

# auxiliary mlx5_core.eth.0: adding auxiliary device failed!: -12
# ^ a part of mlx5_core that no driver has bound yet
mlx5Auxiliary -> "auxiliary" %auxiliaryDevice ":"

# <mlx4_ib> mlx4_ib_add: mlx4_ib: Mellanox ConnectX InfiniBand driver v2.2-1
# ^
mlx4IbFunction -> %mlx4Ib word ":"
