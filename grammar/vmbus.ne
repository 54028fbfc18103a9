# hv_vmbus, the bus that offers every device to the guest (drivers/hv/).

@lexer lexer

# hv_vmbus: registering driver hv_netvsc
# ^
vmbusDriver -> "hv_vmbus" ":"
