# hv_netvsc, the synthetic interface (drivers/net/hyperv/).

@lexer lexer

# hv_netvsc: hv_netvsc channel opened successfully
# ^
netvscDriver -> "hv_netvsc" ":"

# hv_netvsc vmbus_11: Device MAC 7c:ed:8d:53:cd:c7 link state up
# ^
netvscDevice -> "hv_netvsc" vmbusDevice ":"

# hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched to VF: enP53091s1np0
# ^
# Linux 3.6 has a colon behind the device, too: hv_netvsc vmbus_0_1: eth0: …
netvscInterface -> "hv_netvsc" vmbusDevice netdev ":"
                 | "hv_netvsc" vmbusDevice ":" netdev ":"
