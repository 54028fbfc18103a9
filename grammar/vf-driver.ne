# The drivers of the VF itself: mlx5_core, and for the lines that hv_netvsc and the net core print in
# their name, mlx4 and mana.

@lexer lexer

vfDriver -> "mlx5_core"
          | "mlx4_core"
          | "mlx4_en"
          | "mana"

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
vfInterface -> vfDriver pciAddress netdev ":"
