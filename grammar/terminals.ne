# The typed terminals: what a field of a message may be. A template in messages/*.tsv names them:
# `VF slot {slot:decimal} added`.

@lexer lexer

# VF slot 1 added
#         ^
natural -> %natural

# probe failed for device 000d3af5-76bd-000d-3af5-76bd000d3af5 (-19)
#                                                               ^
decimal -> %natural
         | %negative

# Using version 0x10002                   a zero that was printed with the # flag is a bare 0
#               ^
hex -> %hex
     | "0"

# reg 0x10: [mem 0xfe0000000-0xfe00fffff 64bit pref]   here a zero would be 0x0
#     ^
prefixedHex -> %hex

# PCI Pass-through VSP failed D0 Entry with status c0350005
#                                                  ^
hexDigits -> %hexDigits
           | %natural

# mlx5_core cf63:00:02.0: StrdRq … 0.000 Gb/s
#                                  ^
real -> %real

# PCI host bridge to bus cf63:00
#                        ^
bus -> %pciBus

# [15b3:1016] type 00 class 0x020000
#  ^
deviceId -> %deviceId

# Device MAC 7c:ed:8d:53:cd:c7 link state up
#            ^
mac -> %mac

# probe failed for device 000d3af5-76bd-000d-3af5-76bd000d3af5 (-19)
#                         ^
vmbusDevice -> %guid
             | %vmbusName

# mlx5_core cf63:00:02.0: firmware version: 14.25.8362
#           ^
pciAddress -> %pciAddress

# firmware version: 14.25.8362
#                   ^
version -> %dotted
         | %real

# limited by Unknown x0 link
#                    ^
lanes -> %lanes

# A device of FreeBSD, by driver and number.
# mlx5_core0: firmware version: 14.25.8362
# ^
unit -> mlx5Unit
      | mlx4Unit
      | mceUnit
      | hnUnit
      | manaUnit
      | pcibUnit
      | vmbusUnit
      | mlxenUnit
      | pciUnit

mlx5Unit -> %mlx5Unit
mlx4Unit -> %mlx4Unit
mceUnit -> %mceUnit
hnUnit -> %hnUnit
manaUnit -> %manaUnit
pcibUnit -> %pcibUnit
vmbusUnit -> %vmbusUnit
mlxenUnit -> %mlxenUnit
pciUnit -> %pciUnit

# A line that begins with an interface or a function, and is known by the words behind it (tokens.ts).
# eth1: hw csum failure
# ^
speaker -> %speaker

# Addresses and interrupts of a device of FreeBSD.
# mlx5_core0: <mlx5_core> mem 0xfe0000000-0xfe00fffff irq 24 at device 2.0 on pci1
#                         ^
bsdResources -> bsdResource
              | bsdResources bsdResource

bsdResource -> "mem" bsdRanges
             | "port" bsdRanges
             | "irq" bsdRanges

bsdRanges -> bsdRange
           | bsdRanges "," bsdRange

bsdRange -> %range
          | %hex
          | %natural

# A pointer; the kernel prints no address before it has random numbers to hide it with.
# Unable to send packet ffff88003a8c1e00 ret -11
#                       ^
pointer -> %word
         | %hexDigits
         | %natural
         | %hex
         | "(" "ptrval" ")"
         | "(" "____ptrval____" ")"

# One word, whatever it is made of.
word -> %word
      | unit
      | %hexDigits
      | %natural
      | %dotted
      | %real
      | %lanes

# A value that is a number in one kernel or case and a word in another: an errno or its name.
# failed to create EQ -12      err -ENOMEM
#                     ^            ^
value -> word
       | %negative
       | "-" %word
       | %hex
       | %guid
       | %vmbusName
       | %mac
       | %pciAddress
       | %pciBus

# Words between other words.
# status bad parameter(0x3)
#        ^
phrase -> value
        | phrase value

# An interface name. The kernel forbids blanks, colons and slashes in it, little else.
# VF registering: enP53091s1np0
#                 ^
name -> %word
      | unit
      | %hexDigits
      | %natural
      | %real
      | %dotted
      | %lanes
      | %vmbusName

# The interface a line is about, with its registration state (include/linux/netdevice.h, netdev_reg_state).
# mlx5_core cf63:00:02.0 enP53091s1np0 (unregistering): Disabling LRO, not supported in legacy RQ
#                        ^             ^
netdev -> name
        | name registrationState
        | unnamed
        | unnamed registrationState

registrationState -> "(" "uninitialized" ")"
                   | "(" "unregistering" ")"
                   | "(" "unregistered" ")"
                   | "(" "released" ")"
                   | "(" "dummy" ")"
                   | "(" "unknown" ")"

# hv_netvsc 000d3af5-… (unnamed net_device) (uninitialized): VF slot 1 added
#                      ^
unnamed -> "(" "unnamed" "net_device" ")"
         | "(" "unregistered" "net_device" ")"

# root bus resource [mem 0xfe0000000-0xfe00fffff window]
#                   ^
# A resource that is of no kind yet has its flags as a number: [??? 0x00000000 flags 0x0]
resource -> "[" resourceKind resourceRange "]"
          | "[" resourceKind resourceRange resourceFlags "]"
          | "[" "?" "?" "?" resourceRange "flags" hex "]"

resourceKind -> "mem"
              | "io"
              | "bus"

# [mem 0xfe0000000-0xfe00fffff 64bit pref]   [bus 00-ff]   [io 0x03f6]   [mem size 0x00100000]
#      ^                                          ^            ^              ^
resourceRange -> %range
               | %hex
               | %word
               | %natural
               | %hexDigits
               | "size" %hex

resourceFlags -> resourceFlag
               | resourceFlags resourceFlag

resourceFlag -> "window"
              | "64bit"
              | "pref"
              | "disabled"

# root bus resource [mem 0xfe0000000-0xfe00fffff window] (bus address [0xfe000000-0xfe0fffff])
#                                                                     ^
range -> %range

# A base address register, before and after Linux 6.8.
# BAR 0 [mem 0xfe0000000-0xfe00fffff 64bit pref]: assigned
# ^
barName -> "BAR" %natural
         | "ROM"
         | "VF" "BAR" %natural
         | "bridge" "window"

# limited by Unknown x0 link …       8 GT/s    8.0 GT/s PCIe    Unknown speed
#            ^                       ^         ^                ^
linkSpeed -> "Unknown"
           | "Unknown" "speed"
           | linkRate
           | linkRate "PCIe"

# mlx4 prints 8.0GT/s.
linkRate -> %word "/" "s"
          | %real "GT" "/" "s"
          | %natural "GT" "/" "s"

# The rest of a line.
text -> anyToken
      | text anyToken

anyToken -> %guid
          | unit
          | %vmbusName
          | %mac
          | %pciAddress
          | %deviceId
          | %pciBus
          | %pciSelector
          | %auxiliaryDevice
          | %speaker
          | %devctl
          | %mlx4Ib
          | %found
          | %foundBlock
          | %range
          | %hex
          | %dotted
          | %real
          | %natural
          | %negative
          | %lanes
          | %hexDigits
          | %word
          | %punctuation
          | %other
