# The network core (net/), where it speaks in its own name.

@lexer lexer

# IPv6: ADDRCONF(NETDEV_CHANGE): eth0: link becomes ready
# ^
ipv6 -> "IPv6" ":"
