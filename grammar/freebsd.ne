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
