# hv_vmbus, the bus that offers every device to the guest (drivers/hv/).

@lexer lexer

# hv_vmbus: registering driver hv_netvsc
# ^
vmbusDriver -> "hv_vmbus" ":"

# vmbus 000d3af5-76bd-000d-3af5-76bd000d3af5: Unable to set up channel sysfs files
# ^ no driver is bound to the device yet
vmbusDevicePrefix -> "vmbus" vmbusDevice ":"
