# hv_utils, the services of the host: clock, shutdown, backup (drivers/hv/).

@lexer lexer

# hv_utils: TimeSync IC version 4.0
# ^
hvUtilsDriver -> "hv_utils" ":"
