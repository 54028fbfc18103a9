// Built by `npm run grammar` from grammar/*.ne and grammar/messages/*.tsv. Do not edit.

import type { FieldValue } from './compiled.ts';

/** The rules of each nonterminal, one a line: #row of the catalogue, symbols. See compiled.ts. */
export const ruleLines: Readonly<Record<string, string>> = {
  "natural": `%natural`,
  "decimal": `%natural
%negative`,
  "hex": `%hex
'0`,
  "prefixedHex": `%hex`,
  "hexDigits": `%hexDigits
%natural`,
  "real": `%real`,
  "bus": `%pciBus`,
  "deviceId": `%deviceId`,
  "mac": `%mac`,
  "vmbusDevice": `%guid
%vmbusName`,
  "pciAddress": `%pciAddress`,
  "version": `%dotted
%real`,
  "lanes": `%lanes`,
  "unit": `mlx5Unit
mlx4Unit
mceUnit
hnUnit
manaUnit
pcibUnit
vmbusUnit`,
  "mlx5Unit": `%mlx5Unit`,
  "mlx4Unit": `%mlx4Unit`,
  "mceUnit": `%mceUnit`,
  "hnUnit": `%hnUnit`,
  "manaUnit": `%manaUnit`,
  "pcibUnit": `%pcibUnit`,
  "vmbusUnit": `%vmbusUnit`,
  "word": `%word
unit
%hexDigits
%natural
%dotted
%real
%lanes`,
  "value": `word
%negative
'- %word
%hex
%guid
%vmbusName
%mac
%pciAddress`,
  "phrase": `value
phrase value`,
  "name": `%word
unit
%hexDigits
%natural
%real
%dotted
%lanes
%vmbusName`,
  "netdev": `name
name registrationState
unnamed
unnamed registrationState`,
  "registrationState": `'( 'uninitialized ')
'( 'unregistering ')
'( 'unregistered ')
'( 'released ')
'( 'dummy ')
'( 'unknown ')`,
  "unnamed": `'( 'unnamed 'net_device ')
'( 'unregistered 'net_device ')`,
  "resource": `'[ resourceKind resourceRange ']
'[ resourceKind resourceRange resourceFlags ']`,
  "resourceKind": `'mem
'io
'bus`,
  "resourceRange": `%range
%hex
%word
%natural
%hexDigits
'size %hex`,
  "resourceFlags": `resourceFlag
resourceFlags resourceFlag`,
  "resourceFlag": `'window
'64bit
'pref
'disabled`,
  "barName": `'BAR %natural
'ROM
'VF 'BAR %natural
'bridge 'window`,
  "linkSpeed": `'Unknown
'Unknown 'speed
linkRate
linkRate 'PCIe`,
  "linkRate": `%real 'GT '/ 's
%natural 'GT '/ 's`,
  "text": `anyToken
text anyToken`,
  "anyToken": `%guid
unit
%vmbusName
%mac
%pciAddress
%deviceId
%pciBus
%range
%hex
%dotted
%real
%natural
%negative
%lanes
%hexDigits
%word
%punctuation
%other`,
  "vmbusDriver": `'hv_vmbus ':`,
  "vmbusDevicePrefix": `'vmbus vmbusDevice ':`,
  "hvPciDevice": `'hv_pci vmbusDevice ':`,
  "hvPciDriver": `'pci_hyperv ':`,
  "hvUtilsDriver": `'hv_utils ':`,
  "netvscDriver": `'hv_netvsc ':`,
  "netvscDevice": `'hv_netvsc vmbusDevice ':`,
  "netvscInterface": `'hv_netvsc vmbusDevice netdev ':`,
  "ipv6": `'IPv6 ':`,
  "pciDevice": `'pci pciAddress ':`,
  "pciBus": `'pci_bus bus ':`,
  "vfDriver": `'mlx5_core
'mlx4_core
'mlx4_en
'mana`,
  "vfDriverName": `vfDriver ':`,
  "vfDevice": `vfDriver pciAddress ':`,
  "vfFunction": `vfDriver pciAddress ': function
vfDriver pciAddress ': pciAddress ': function`,
  "function": `word ': decimal ': '( 'pid decimal ') ':`,
  "vfInterface": `vfDriver pciAddress netdev ':`,
  "mlx5Device": `'mlx5_core pciAddress ':`,
  "mlx5Function": `'mlx5_core pciAddress ': function
'mlx5_core pciAddress ': pciAddress ': function
pciAddress ': function`,
  "mlx5Interface": `'mlx5_core pciAddress netdev ':`,
  "mlx4Device": `'mlx4_core pciAddress ':`,
  "mlx4Driver": `'mlx4_core ':`,
  "mlx4EnDevice": `'mlx4_en pciAddress ':`,
  "mlx4EnInterface": `'mlx4_en ': netdev ':`,
  "mlx4EnPort": `'mlx4_en ': pciAddress ': 'Port natural ':`,
  "manaDevice": `'mana pciAddress ':`,
  "manaInterface": `'mana pciAddress netdev ':`,
  "bsdHn": `hnUnit ':`,
  "bsdPcib": `pcibUnit ':`,
  "bsdVmbus": `vmbusUnit ':`,
  "bsdMana": `manaUnit ':`,
  "bsdMlx4": `mlx4Unit ':`,
  "bsdMlx4En": `'mlx4_en mlx4Unit ':`,
  "bsdMlx4EnPort": `'mlx4_en ': mlx4Unit ': 'Port natural ':`,
  "bsdMlx5": `mlx5Unit ':`,
  "bsdMlx5Err": `mlx5Unit ': 'ERR ': function
'mlx5_core ': 'ERR ': mlx5Unit ': function`,
  "bsdMlx5Warn": `mlx5Unit ': 'WARN ': function
'mlx5_core ': 'WARN ': mlx5Unit ': function`,
  "bsdMlx5Info": `mlx5Unit ': 'INFO ': function`,
  "bsdMce": `mceUnit ':`,
  "bsdMceErr": `mceUnit ': 'ERR ': function`,
  "bsdMceWarn": `mceUnit ': 'WARN ': function`,
  "line": `bareMessage
vmbusDriver vmbusDriverMessage
vmbusDevicePrefix vmbusDevicePrefixMessage
hvPciDevice hvPciDeviceMessage
hvPciDriver hvPciDriverMessage
hvUtilsDriver hvUtilsDriverMessage
netvscDriver netvscDriverMessage
netvscDevice netvscDeviceMessage
netvscInterface netvscInterfaceMessage
ipv6 ipv6Message
pciDevice pciDeviceMessage
pciBus pciBusMessage
vfDriverName vfDriverNameMessage
vfDevice vfDeviceMessage
vfFunction vfFunctionMessage
vfInterface vfInterfaceMessage
mlx5Device mlx5DeviceMessage
mlx5Function mlx5FunctionMessage
mlx5Interface mlx5InterfaceMessage
mlx4Device mlx4DeviceMessage
mlx4Driver mlx4DriverMessage
mlx4EnDevice mlx4EnDeviceMessage
mlx4EnInterface mlx4EnInterfaceMessage
mlx4EnPort mlx4EnPortMessage
manaDevice manaDeviceMessage
manaInterface manaInterfaceMessage
bsdHn bsdHnMessage
bsdPcib bsdPcibMessage
bsdVmbus bsdVmbusMessage
bsdMana bsdManaMessage
bsdMlx4 bsdMlx4Message
bsdMlx4En bsdMlx4EnMessage
bsdMlx4EnPort bsdMlx4EnPortMessage
bsdMlx5 bsdMlx5Message
bsdMlx5Err bsdMlx5ErrMessage
bsdMlx5Warn bsdMlx5WarnMessage
bsdMlx5Info bsdMlx5InfoMessage
bsdMce bsdMceMessage
bsdMceErr bsdMceErrMessage
bsdMceWarn bsdMceWarnMessage`,
  "prefix": `vmbusDriver
vmbusDevicePrefix
hvPciDevice
hvPciDriver
hvUtilsDriver
netvscDriver
netvscDevice
netvscInterface
pciDevice
pciBus
vfDriverName
vfDevice
vfInterface
bsdHn
bsdPcib
bsdVmbus
bsdMana
bsdMlx4
bsdMlx4En
bsdMlx5
bsdMce`,
  "token:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)": `/([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)`,
  "token:chan([0-9]{1,15})": `/chan([0-9]{1,15})`,
  "token:([0-9]{1,15})\\.([0-9]{1,15})": `/([0-9]{1,15})\\.([0-9]{1,15})`,
  "token:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)": `/([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)`,
  "token:([0-9]{1,15})ms": `/([0-9]{1,15})ms`,
  "token:([0-9]{1,15})W": `/([0-9]{1,15})W`,
  "token:x([0-9]{1,15})": `/x([0-9]{1,15})`,
  "token:x([A-Za-z0-9_]+)": `/x([A-Za-z0-9_]+)`,
  "token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})": `/([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})`,
  "token:vmbus([0-9]{1,15})": `/vmbus([0-9]{1,15})`,
  "token:([0-9]{1,15})\\.([A-Za-z0-9_]+)": `/([0-9]{1,15})\\.([A-Za-z0-9_]+)`,
  "token:pci([0-9]{1,15})": `/pci([0-9]{1,15})`,
  "token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})": `/(-?[0-9]{1,15})\\.(-?[0-9]{1,15})`,
  "token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})": `/(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})`,
  "token:v([A-Za-z0-9_]+)": `/v([A-Za-z0-9_]+)`,
  "token:([0-9]{1,15})s": `/([0-9]{1,15})s`,
  "token:([0-9]{1,15})Mbps": `/([0-9]{1,15})Mbps`,
  "token:memory([0-9]{1,15})": `/memory([0-9]{1,15})`,
  "token:0\\-([0-9]{1,15})": `/0\\-([0-9]{1,15})`,
  "token:D([A-Za-z0-9_]+)": `/D([A-Za-z0-9_]+)`,
  "token:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})": `/(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})`,
  "bsdHnMessage": `#0 'got 'notify ', 'nvs 'type value
#1 'datapath 'is 'switched value name
#2 'try 'bringing 'up name
#3 'delayed 'initialize name
#4 'bringing 'up name 'failed ': value
#5 name 'was 'attached 'as 'VF
#6 name 'uses 'if_start ', 'which 'is 'unsupported 'in 'transparent 'VF 'mode '.
#7 name 'SIOCSIFMTU value 'failed
#8 name 'SIOCSIFMTU value 'failed ': value
#9 'change 'MTU 'to value
#10 name 'SIOCGIFRSSKEY 'failed ': value
#11 name 'SIOCGRSSKEY 'failed ': value
#12 name 'RSS 'function value 'is 'not 'Toeplitz
#13 name 'invalid 'RSS 'Toeplitz 'key 'length value
#14 name 'SIOCGRSSHASH 'failed ': value
#15 name 'intersection 'of 'RSS 'types 'failed '. 'VF hex ', 'mine hex
#16 'disable 'IPV4 'mbuf 'hash 'delivery
#17 'disable 'IPV6 'mbuf 'hash 'delivery
#18 'disable 'IPV6_EX 'mbuf 'hash 'delivery
#19 'disable 'TCP_IPV6 'mbuf 'hash 'delivery
#20 'disable 'TCP_IPV6_EX 'mbuf 'hash 'delivery
#21 'disable 'UDP_IPV6 'mbuf 'hash 'delivery
#22 'disable 'UDP_IPV6_EX 'mbuf 'hash 'delivery
#23 'hn_rss_reconfig 'failed ': value
#24 'disable 'RSS
#25 'reconfig 'RSS
#26 'RSS 'disable 'failed
#27 'RSS 'reconfig 'failed
#28 'network 'changed ', 'change value
#29 'network 'changed
#30 'unknown 'RNDIS 'status hex
#31 'NVS 'version hex ', 'NDIS 'version token:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)
#32 'reinit 'NVS 'version hex ', 'NDIS 'version token:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)
#33 'reinit 'NVS 'version hex 'failed ': value
#34 'no 'NVS 'available
#35 'nvs 'init 'failed 'for 'ver hex
#36 'unexpected 'NVS 'resp hex ', 'expect hex
#37 'unexpected 'RNDIS 'comp hex ', 'expect hex
#38 'RNDIS 'comp 'rid 'mismatch value ', 'expect value
#39 'RNDIS 'query hex 'failed ': 'status hex
#40 'RNDIS 'set hex 'failed ': 'status hex
#41 'RNDIS 'ctrl 'send 'failed ': value
#42 'set 'RX 'filter hex 'failed ': value
#43 'RNDIS 'halt 'done
#44 value 'sub-channels 'attached
#45 'sub-channels 'attach 'failed ': value
#46 'open token:chan([0-9]{1,15}) 'failed ': value
#47 token:chan([0-9]{1,15}) 'close 'failed ': value
#48 'send 'failed
#49 'RXBUF 'ack 'failed
#50 'caps 'mismatch 'old hex ', 'new hex
#486 '< 'Hyper-V 'Network 'Interface '> 'on token:vmbus([0-9]{1,15})`,
  "bsdPcibMessage": `#51 'PCI 'VMBus 'using 'version hex
#52 'vmbus_pcib 'version 'negotiation 'failed ': value
#53 'vmbus_pcib 'failed 'to 'request 'version ': value
#54 'PCI 'pass-trhpugh 'VSP 'failed 'to 'find 'supported 'version
#55 'The 'device 'is 'revoked '.
#56 'vmbus_pcib 'failed 'to 'enable 'D0
#57 'failed 'to 'send 'PCI_RESOURCES_ASSIGNED
#58 'failed 'to 'get 'resource 'for 'cfg 'window
#59 'failed 'to 'create 'pci 'bus
#60 'failed 'to 'send 'PCI_RESOURCES_RELEASED
#61 'failed 'to 'send 'PCI_BUS_D0EXIT
#62 'vmbus_pcib_alloc_resource 'is 'successful
#63 'vmbus_pcib_map_msi 'completion_status value
#487 '< 'Hyper-V 'PCI 'Express 'Pass 'Through '> 'on token:vmbus([0-9]{1,15})`,
  "bsdVmbusMessage": `#64 'version token:([0-9]{1,15})\\.([0-9]{1,15})
#65 'add token:chan([0-9]{1,15}) 'failed ': value
#66 'duplicated 'primary token:chan([0-9]{1,15})
#67 token:chan([0-9]{1,15}) 'is 'not 'offered
#68 'device_add_child 'for token:chan([0-9]{1,15}) 'failed
#69 'device 'scan ', 'probe 'and 'attach 'done`,
  "bsdMlx5Message": `#70 'INFO ': 'firmware 'version ': token:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)
#72 'ERR ': 'Missing 'registers 'BAR ', 'aborting
#73 'ERR ': 'Cannot 'enable 'PCI 'device ', 'aborting
#74 'ERR ': 'Failed 'mapping 'initialization 'segment ', 'aborting
#75 'ERR ': 'Failed 'initializing 'command 'interface ', 'aborting
#76 'ERR ': 'Firmware 'over value 'MS 'in 'initializing 'state ', 'aborting
#77 'ERR ': 'enable 'hca 'failed
#78 'ERR ': 'failed 'to 'set 'issi
#79 'ERR ': 'handle_hca_cap 'failed
#80 'ERR ': 'init 'hca 'failed
#81 'ERR ': 'enable 'msix 'failed
#82 'ERR ': 'tear_down_hca 'failed ', 'skip 'cleanup
#83 'ERR ': 'mlx5_dev_init 'failed value
#84 'ERR ': 'mlx5_pci_init 'failed value
#85 'ERR ': 'mlx5_load_one 'failed value
#90 'Unable 'to 'find 'vendor 'specific 'capabilities
#94 'Failed 'to 'initialize 'SR-IOV 'support ', 'error value
#105 'failed 'reading 'config 'word
#107 'device 'ID 'correctly 'read 'after value 'iterations
#120 'health 'recovery 'flow 'aborted ', 'unexpected 'NIC 'IFC 'mode phrase '.
#133 'Issuing 'FW 'dump
#135 'Only 'one 'FW 'dump 'can 'be 'captured 'aborting 'FW 'dump
#204 'Firmware 'over value 'MS 'in 'pre-initializing 'state ', 'aborting
#220 'query 'hca 'failed
#222 'query 'board 'id 'failed
#224 'sw 'objs 'init 'failed
#227 'failed 'to 'initialize 'eq
#233 value ': 'interface 'is 'up ', 'NOP
#235 value ': 'interface 'is 'down ', 'NOP
#238 'mlx5_register_device 'failed value
#240 'mlx5_unload_one 'failed
#242 value 'was 'called
#243 value ': 'mlx5_pci_enable_device 'failed 'with 'error 'code ': value
#245 'Counter 'value hex 'after value 'iterations
#246 value ': 'mlx5_load_one 'failed 'with 'error 'code ': value
#247 value ': 'device 'recovered
#262 'health 'recovery 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#263 'starting 'health 'recovery 'flow
#265 'new 'health 'works 'are 'not 'permitted 'at 'this 'stage
#268 'NIC 'IFC 'still value 'after token:([0-9]{1,15})ms '.
#304 'failed 'to 'initialize 'cq 'table
#306 'Failed 'to 'init 'rate 'limiting
#308 'fpga 'device 'start 'failed value
#488 '< 'mlx5_core '> 'mem phrase 'at 'device token:([0-9]{1,15})\\.([A-Za-z0-9_]+) 'on token:pci([0-9]{1,15})`,
  "bsdMlx5WarnMessage": `#71 'couldn '' 't 'set '64-bit 'PCI 'DMA 'mask
#86 'Waiting 'for 'FW 'initialization ', 'timeout 'abort 'in value 's
#89 'Unable 'to 'find 'vendor 'specific 'capabilities
#91 'Unable 'to 'find 'vendor-specific 'capability ', 'error value
#92 'Failed 'to 'find 'vendor-specific 'capability ', 'error value
#104 'failed 'reading 'config 'word
#108 'could 'not 'read 'device 'ID
#113 'Firmware 'reset 'elided 'due 'to 'auto-reset 'frequency 'threshold '.
#114 'SW 'reset 'semaphore 'lock 'return value
#115 'Timed 'out 'locking 'gateway value
#116 'NIC 'SW 'reset 'is 'already 'progress
#117 'Communication 'with 'FW 'over 'the 'PCI 'link 'is 'down
#118 'NIC 'mode text
#122 'Scheduling 'recovery 'work 'with token:([0-9]{1,15})ms 'delay
#125 'Unknown 'power 'state 'detected '( phrase ') '.
#126 'Failed 'reading 'power 'status ': value
#131 'High 'temperature 'on 'sensors 'with 'bit 'set hex hex
#134 'Only 'one 'FW 'dump 'can 'be 'captured 'aborting 'FW 'dump
#136 'Firmware 'dump 'administratively 'prohibited
#137 'Unable 'to 'acquire 'vsc 'lock ', 'vsc_addr 'not 'initialized
#138 'VSC 'scan 'space 'is 'not 'supported
#214 'QUERY_HCA_CAP ': 'type '( value ') 'opmode '( value ') 'Failed '( value ')
#215 'Tried 'to 'query 'dev 'cap 'type '( value ') 'with 'wrong 'opmode '( value ')
#216 'invalid 'pkey 'table 'size value
#232 'interface 'is 'up ', 'NOP
#234 value ': 'interface 'is 'down ', 'NOP
#260 'handling 'bad 'device 'here
#266 'Not 'issuing 'FW 'reset '. 'Either 'it '' 's 'already 'done 'or 'won '' 't 'help '.
#269 value '( hex ') 'timeout '. 'Will 'cause 'a 'leak 'of 'a 'command 'resource
#271 'failed 'to 'queue 'work
#272 'err value
#278 'failed 'to 'create 'cmd 'EQ value
#279 'failed 'to 'create 'async 'EQ value
#280 'failed 'to 'create 'pages 'EQ value
#281 'failed 'to 'destroy 'a 'previously 'created 'eq ': 'eqn value
#282 'failed 'to 'destroy 'EQ hex
#283 'CQ 'error 'on 'CQN hex ', 'syndrom hex
#284 'Async 'event 'for 'bogus 'CQ hex
#285 'Completion 'event 'for 'bogus 'CQ hex
#286 'Port 'event 'with 'unrecognized 'subtype ': 'port value ', 'sub_type value
#287 'Unhandled 'event hex 'on 'EQ hex
#288 'Detected 'insufficient 'power 'on 'the 'PCIe 'slot '( token:([0-9]{1,15})W ') '.
#291 'teardown 'with 'fast 'mode 'failed
#293 'failed 'reclaiming 'pages '( value ')
#294 'FW 'did 'not 'return 'all 'pages '. 'giving 'up '. '. '.
#295 phrase 'fail value
#296 'func_id hex ', 'npages value ', 'err value
#299 'page 'notify 'failed
#300 'failed 'to 'allocate 'pages 'request
#301 'mlx5_cmd_alloc_uar '( ') 'failed ', value
#302 'failed 'to 'free 'uar 'index value
#309 'Requested 'list 'size '( value ') '> '( value ') 'max_list_size
#310 'invalid 'mtu`,
  "bsdMlx5ErrMessage": `#87 'failed 'to 'query 'ISSI
#88 'failed 'to 'set 'ISSI '= '1 'err '( value ')
#95 'eswitch 'init 'failed ', 'error value
#96 'mpfs 'init 'failed value
#97 'flow 'steering 'init value
#98 'mlx5_pci_init 'failed value
#99 'mlx5_health_init 'failed value
#100 'mlx5_load_one 'failed value
#101 'mlx5_unload_one '( ') 'failed ', 'leaked value 'bytes
#102 'mlx5_pci_enable_device 'failed 'with 'error 'code ': value
#109 'internal 'state 'error 'detected
#111 'system 'error 'event 'triggered
#112 'NIC 'IFC 'still phrase 'after token:([0-9]{1,15})ms '.
#119 'health 'recovery 'flow 'aborted ', 'unexpected 'NIC 'IFC 'mode phrase '.
#123 'FW 'is 'unable 'to 'respond 'to 'initialization 'segment 'reads
#127 'scheduling 'watchdog 'is 'not 'permitted 'at 'this 'stage
#130 'Module value ', 'status ': 'error ', phrase '( value ')
#193 'if_alloc '( ') 'failed
#194 'mlx5e_build_ifp_priv '( ') 'failed '( value ')
#196 'Can '' 't 'set 'PCI 'DMA 'mask ', 'aborting
#197 'Can '' 't 'set 'consistent 'PCI 'DMA 'mask ', 'aborting
#198 'Missing 'registers 'BAR ', 'aborting
#199 'Couldn '' 't 'get 'PCI 'resources ', 'aborting
#200 'Cannot 'enable 'PCI 'device ', 'aborting
#201 'error 'requesting 'BARs ', 'aborting
#202 'Failed 'setting 'DMA 'capabilities 'mask ', 'aborting
#203 'Failed 'mapping 'initialization 'segment ', 'aborting
#205 'Firmware 'over value 'MS 'in 'initializing 'state ', 'aborting
#206 'Failed 'initializing 'command 'interface ', 'aborting
#207 'enable 'hca 'failed
#208 'failed 'to 'set 'issi
#209 'failed 'to 'allocate 'boot 'pages
#210 'set_hca_ctrl 'failed
#211 'handle_hca_cap 'failed
#212 'handle_hca_cap_atomic 'failed
#213 'handle_hca_cap_2 'failed
#217 'failed 'to 'allocate 'init 'pages
#218 'init 'hca 'failed
#219 'query 'hca 'failed
#221 'query 'board 'id 'failed
#223 'sw 'objs 'init 'failed
#225 'enable 'msix 'failed
#226 'failed 'to 'initialize 'eq
#228 'Failed 'to 'start 'pages 'and 'async 'EQs
#229 'Failed 'to 'alloc 'completion 'EQs
#230 'Failed 'allocating 'uar ', 'aborting
#231 'mlx5_pagealloc_start 'failed
#236 'tear_down_hca 'failed ', 'skip 'cleanup
#237 'mlx5_register_device 'failed value
#239 'mlx5_unload_one 'failed
#248 'Fatal 'error phrase 'detected
#249 'device '' 's 'health 'compromised '- 'reached 'miss 'count
#250 'device '' 's 'health 'compromised
#261 'health 'recovery 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#264 'new 'health 'works 'are 'not 'permitted 'at 'this 'stage
#270 value '( hex ') 'op_mod '( hex ') 'failed ', 'status phrase '( hex ') ', 'syndrome '( hex ')
#273 'Driver 'cmdif 'rev '( value ') 'differs 'from 'firmware '' 's '( value ')
#274 'driver 'does 'not 'support 'command 'interface 'version '. 'driver value ', 'firmware value
#275 'firmware 'reports 'too 'many 'outstanding 'commands value
#276 'command 'queue 'size 'overflow
#277 'invalid 'command 'queue 'address
#290 'teardown 'with 'force 'mode 'failed
#292 'failed 'reclaiming 'pages
#297 'Unknown 'FW 'command '( value ')
#298 'failed 'to 'create 'command 'cache
#303 'failed 'to 'initialize 'cq 'table
#305 'Failed 'to 'init 'rate 'limiting
#307 'fpga 'device 'start 'failed value`,
  "bsdMlx5InfoMessage": `#93 'cannot 'find 'SR-IOV 'PCIe 'cap
#103 'device 'recovered
#106 'device 'ID 'correctly 'read 'after value 'iterations
#110 'System 'error 'event 'triggered
#121 'Starting 'health 'recovery 'flow
#124 'PCI 'power 'is 'not 'published 'by 'the 'PCIe 'slot '.
#128 'Module value ', 'status ': 'plugged 'and 'enabled
#129 'Module value ', 'status ': 'unplugged
#132 'Issuing 'FW 'dump
#241 value 'was 'called
#244 'Counter 'value hex 'after value 'iterations
#251 'assert_var '[ value '] hex
#252 'assert_exit_ptr hex
#253 'assert_callra hex
#254 'fw_ver value
#255 'raw 'fw_ver hex
#256 'hw_id hex
#257 'irisc_index value
#258 'synd hex ': text
#259 'ext_synd hex
#267 'Issuing 'FW 'Reset
#289 'PCIe 'slot 'advertised 'sufficient 'power '( token:([0-9]{1,15})W ') '.`,
  "bsdMceMessage": `#139 value ': 'query 'port 'ptys 'failed ': hex
#143 'Query 'port 'media 'capability 'failed
#145 'Port 'media 'capability 'is 'zero
#147 'Assigned 'random 'MAC 'address
#149 value ': 'Setting 'port 'status 'to 'up 'failed
#156 value ': 'mlx5e_open_channels 'failed ', value
#158 'mlx5e_modify_sq '( ') 'from 'RDY 'to 'ERR 'failed ': value
#160 'mlx5e_modify_sq '( ') 'from 'ERR 'to 'RST 'failed ': value
#162 'mlx5e_modify_sq '( ') 'from 'RST 'to 'RDY 'failed ': value
#164 'mlx5e_modify_rq '( ') 'from 'RDY 'to 'RST 'failed ': value
#166 'mlx5e_modify_rq '( ') 'from 'RST 'to 'RDY 'failed ': value
#170 'Query 'port 'MTU ', 'after 'setting 'new 'MTU 'value ', 'failed
#172 'Port 'MTU value 'is 'smaller 'than 'ifp 'mtu value
#174 'Port 'MTU value 'is 'bigger 'than 'ifp 'mtu value
#176 'Failed 'reading 'diagnostics ': value
#181 'HW 'failed 'tstmp 'frozen hex hex ', 'disabling
#183 value ': 'cqn '= hex 'event '= hex
#186 'To 'enable 'HW 'LRO 'please 'also 'enable 'LRO 'via 'ifconfig '( '8 ') '.
#188 'Waiting 'for 'all 'ratelimit 'connections 'to 'terminate
#190 'Waiting 'for 'all 'unlimited 'connections 'to 'terminate
#195 value ': 'mlx5e_open_drop_rq 'failed '( value ')`,
  "bsdMceErrMessage": `#140 'query 'port 'ptys 'failed ': hex
#141 'Could 'not 'find 'operational 'media 'subtype
#142 'Query 'port 'media 'capability 'failed
#144 'Port 'media 'capability 'is 'zero
#146 'Assigned 'random 'MAC 'address
#148 'Setting 'port 'status 'to 'up 'failed
#150 'mlx5e_open_tises 'failed ', value
#151 'mlx5e_open_channels 'failed ', value
#152 'mlx5e_open_rqt 'failed ', value
#153 'mlx5e_open_tir 'failed ', value
#154 'mlx5e_open_flow_table 'failed ', value
#155 'mlx5e_activate_rqt 'failed ', value
#157 'mlx5e_modify_sq '( ') 'from 'RDY 'to 'ERR 'failed ': value
#159 'mlx5e_modify_sq '( ') 'from 'ERR 'to 'RST 'failed ': value
#161 'mlx5e_modify_sq '( ') 'from 'RST 'to 'RDY 'failed ': value
#163 'mlx5e_modify_rq '( ') 'from 'RDY 'to 'RST 'failed ': value
#165 'mlx5e_modify_rq '( ') 'from 'RST 'to 'RDY 'failed ': value
#167 'mlx5_set_port_mtu 'failed 'setting value ', 'err '= value
#168 'Failed 'updating 'vport 'context 'with 'MTU 'size ', 'err '= value
#169 'Query 'port 'MTU ', 'after 'setting 'new 'MTU 'value ', 'failed
#171 'Port 'MTU value 'is 'smaller 'than 'ifp 'mtu value
#173 'Port 'MTU value 'is 'bigger 'than 'ifp 'mtu value
#175 'Failed 'reading 'diagnostics ': value
#177 'Updating 'temperature 'failed ': value
#178 'Updating 'FEC 'failed ': value
#179 'query 'port 'pddr 'failed ': value
#180 'HW 'failed 'tstmp 'frozen hex hex ', 'disabling
#182 'cqn '= hex 'event '= hex
#184 'Error 'CQE 'on 'CQN hex ', 'CI hex ', 'QN hex ', 'OPCODE hex ', 'SYNDROME hex ', 'VENDOR 'SYNDROME hex
#187 'Waiting 'for 'all 'ratelimit 'connections 'to 'terminate
#189 'Waiting 'for 'all 'unlimited 'connections 'to 'terminate
#191 'Waiting 'for 'all 'TLS 'connections 'to 'terminate
#192 'Waiting 'for 'all 'TLS 'RX 'connections 'to 'terminate`,
  "bsdMceWarnMessage": `#185 'To 'enable 'HW 'LRO 'please 'also 'enable 'LRO 'via 'ifconfig '( '8 ') '.`,
  "bsdMlx4Message": `#311 'slave 'is 'currently 'in 'themiddle 'of 'FLR '. 'retrying '. '. '. '( 'try 'num ': value ')
#312 'Timestamping 'is 'not 'supported 'in 'slave 'mode '.
#313 'HCA 'minimum 'page 'size ': value
#314 'Internal 'error 'detected ':
#315 'command value '( hex ') 'timed 'out '( 'go 'bit 'not 'cleared ')
#316 'command value '( hex ') 'timed 'out ': 'in_param '= hex ', 'in_mod '= hex ', 'op_mod '= hex ', 'get_status 'err '= value ', 'status_reg '= hex ', 'go_bit '= value ', 't_bit '= value ', 'toggle '= hex
#317 'command value '( hex ') 'failed ': 'fw 'status '= hex
#318 'Communication 'channel 'timed 'out
#319 'Got 'slave 'FLRed 'from 'Communication 'channel '( 'ret ': hex ')
#322 'Detected 'virtual 'function '- 'running 'in 'slave 'mode
#323 'Sending 'reset
#324 'Sending 'vhcr0
#325 'Timestamping 'is 'not 'supported 'in 'slave 'mode
#326 'can '' 't 'allocate 'counter 'from 'old 'PF 'driver ', 'using 'index value
#327 'slave 'is 'currently 'in 'the 'middle 'of 'FLR '- 'Deferring 'probe
#328 'PF 'is 'not 'ready '- 'Deferring 'probe
#329 'PF 'is 'not 'responsive ', 'skipping 'initialization
#330 'Communication 'channel 'is 'offline '.
#331 'Communication 'channel 'is 'not 'idle '- 'my 'toggle 'is value '( 'cmd ': hex ')
#332 'Communication 'channel 'command hex 'timed 'out
#333 'communication 'channel 'command hex '( 'op '= hex ') 'timed 'out
#334 'command hex 'failed ': 'fw 'status '= hex
#335 'command hex 'timed 'out '( 'go 'bit 'not 'cleared ')
#336 'Could 'not 'post 'command hex ': 'ret '= value ', 'in_param '= hex ', 'in_mod '= hex ', 'op_mod '= hex
#337 'failed 'execution 'of 'VHCR_POST 'command 'opcode hex
#338 'recovering 'from 'previously 'mis-behaved 'VM
#339 'Couldn '' 't 'sync 'toggles
#340 'Couldn '' 't 'map 'communication 'vector
#341 'slave 'driver 'version 'is 'not 'supported 'by 'the 'master
#342 'Failed 'to 'initialize 'slave
#343 'Failed 'to 'obtain 'slave 'caps
#344 'Failed 'to 'close 'slave 'function
#345 'Failed 'to 'close 'slave 'function '.
#346 'QUERY_FUNC_CAP 'general 'command 'failed ', 'aborting '( value ')
#347 'QUERY_HCA 'command 'failed ', 'aborting
#348 'QUERY_DEV_CAP 'command 'failed ', 'aborting
#349 'QUERY_FW 'command 'failed ', 'aborting
#350 'Unknown 'pf 'context 'behaviour phrase 'known 'flags text
#351 'Unknown 'hca 'global 'capabilities
#352 'Failed 'to 'init 'command 'interface ', 'aborting
#353 'Failed 'to 'init 'slave 'mfunc 'interface ', 'aborting
#354 'Failed 'to 'init 'fw ', 'aborting '.
#355 'INTx 'is 'not 'supported 'in 'multi-function 'mode ', 'aborting
#356 'Failed 'to 'initialize 'event 'queue 'table ', 'aborting
#357 'Failed 'to 'switch 'to 'event-driven 'firmware 'commands ', 'aborting
#358 'NOP 'command 'failed 'to 'generate 'interrupt '( 'IRQ value ') ', 'aborting
#359 'NOP 'command 'failed 'to 'generate 'MSI-X 'interrupt 'IRQ value ')
#360 'BIOS 'or 'ACPI 'interrupt 'routing 'problem '?
#361 'Cannot 'enable 'PCI 'device ', 'aborting
#362 'Missing 'DCS ', 'aborting '( 'driver_data ': hex ', 'pci_resource_flags '( 'pdev ', '0 ') ': hex ')
#363 'Missing 'UAR ', 'aborting
#364 'Couldn '' 't 'get 'PCI 'resources ', 'aborting
#365 'Skipping 'virtual 'function ': value
#366 'PCIe 'BW 'is 'different 'than 'device '' 's 'capability
#367 'PCIe 'link 'speed 'is phrase ', 'device 'supports phrase
#368 'PCIe 'link 'width 'is token:x([0-9]{1,15}) ', 'device 'supports token:x([A-Za-z0-9_]+)
#369 'Disabling 'SR-IOV
#370 value ': 'interface 'is 'down
#371 value ': 'ERROR ': 'mlx4_load_one 'failed ', 'pci_name '= value ', 'err '= value
#372 'mlx4_pci_err_detected 'was 'called
#373 'mlx4_pci_slot_reset 'was 'called
#374 value 'was 'called
#375 value ': 'mlx4_load_one 'failed ', 'err '= value
#376 'mlx4_shutdown 'was 'called
#377 'buf '[ value '] ': value
#378 'Internal 'error 'detected 'on 'the 'communication 'channel
#379 'Internal 'error 'mark 'was 'detected 'on 'device
#380 'device 'is 'going 'to 'be 'reset
#381 'device 'was 'reset 'successfully
#382 'VF 'reset 'is 'not 'needed
#383 'VF 'reset 'is 'not 'supported
#384 'VF 'is 'sending 'reset 'request 'to 'Firmware
#385 'VF 'Reset 'succeed
#386 'Communication 'channel 'isn '' 't 'sync ', 'fail 'to 'send 'reset
#387 'Fail 'to 'send 'reset 'over 'the 'communication 'channel
#388 'Fail 'to 'reset 'HCA
#389 'mlx4_restart_one 'was 'ended ', 'ret '= value
#390 'Failed 'to 'map 'internal 'error 'buffer 'at hex
#391 'PCI 'can '' 't 'be 'accessed 'to 'read 'vendor 'id
#392 'CQ phrase 'on 'CQN value
#393 'EQ 'overrun 'on 'EQN value
#394 'Temperature 'Threshold 'was 'reached '! 'Threshold ': value 'celsius 'degrees '; 'Current 'Temperature ': value
#395 'SW2HW_EQ 'failed '( value ')
#396 'HW2SW_EQ 'failed '( value ')
#397 'VLAN 'is 'enforced 'on 'this 'port
#398 'Force 'mac 'is 'enabled 'on 'this 'port
#489 '< 'mlx4_core '> 'mem phrase 'at 'device token:([0-9]{1,15})\\.([A-Za-z0-9_]+) 'on token:pci([0-9]{1,15})`,
  "bsdMlx4EnPortMessage": `#320 'Port ': value ', 'invalid 'mac 'burned ': hex ', 'quiting
#406 'Using value 'TX 'rings
#407 'Using value 'RX 'rings
#408 'Initializing 'port
#409 'Link 'Up
#410 'Link 'Down
#411 'Cannot 'open '- 'device 'down '/ 'disabled
#412 'Failed 'starting 'port ': value
#413 'Failed 'restarting 'port value
#414 'Failed 'Initializing 'port
#415 'Failed 'setting 'port 'general 'configurations 'for 'port value ', 'with 'error value
#416 'CQE 'completed 'in 'error '- 'vendor 'syndrom ': value 'syndrom ': value
#417 'Only value 'buffers 'allocated 'reducing 'ring 'size 'to value
#418 'Failed 'to 'allocate 'enough 'rx 'buffers`,
  "bsdMlx4EnMessage": `#321 'Failed 'assigning 'an 'EQ 'to 'CQ 'vector value
#399 'Activating 'port ': value
#400 'LSO 'not 'supported ', 'please 'upgrade 'to 'later 'FW 'version 'to 'enable 'LSO
#401 'UDP 'RSS 'is 'not 'supported 'on 'this 'device '.
#402 'Internal 'error 'detected ', 'restarting 'device
#403 'Unhandled 'event phrase 'for 'port value
#404 'Failed 'allocating 'memory 'region
#405 'Failed 'enabling 'memory 'region`,
  "bsdManaMessage": `#419 'Failed 'to 'query 'resource 'info ': value ', hex
#420 'Failed 'to 'detect 'devices ': value ', hex
#421 'unable 'to 'allocate 'bus 'resource 'for 'bar0 '!
#422 'unable 'to 'allocate 'bus 'resource 'for 'msix '!
#423 'failed 'to 'map 'bar0 '!
#424 'Failed 'to 'allocate 'MSIX ', 'vectors value ', 'error ': value
#425 'Not 'enough 'number 'of 'MSI-x 'allocated ': value
#426 'Allocated 'only value 'MSI-x '( value 'requested ')
#427 phrase 'protocol 'version ': token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
#428 'Configured 'vPort value 'PD value 'DB value
#429 'Configured 'steering 'vPort value 'entries value
#430 'test_eq 'timed 'out 'on 'queue value
#431 'Port 'not 'available
#432 'Failed 'to 'probe 'mana 'port value
#433 'Failed 'to 'probe 'vPort value ': value
#434 'Failed 'to 'bring 'down 'mana 'interface ': value
#435 'EQ value ': 'overflow 'detected ', 'i '= value ', 'eq '- '> 'head '= value 'got 'owner_bits '= value ', 'new_bits '= value 'eqe 'addr value ', 'eqe '- '> 'eqe_info hex ', 'eqe 'type '= value ', 'reserved1 '= value ', 'client_id '= value ', 'reserved2 '= value ', 'owner_bits '= value
#436 'Failed 'to 'create 'queue ': value ', hex
#437 'VfVerifyVersionOutput ': value ', 'status '= hex
#438 'gdma_register_device_resp 'failed ': value ', hex
#439 'Failed 'to 'deregister 'device ': value ', hex
#440 'Failed 'to 'disable 'queue ': value ', hex
#441 'test_eq 'failed ': value
#442 'test_eq 'got 'an 'event 'on 'wrong 'queue value '( value ')
#443 'Failed 'to 'flush 'EQ ': value
#444 'Failed 'to 'create 'EQ ': value
#445 'Failed 'to 'create 'DMA 'region ': hex
#446 'Failed 'to 'destroy 'DMA 'region ': value ', hex
#447 'unsuccessful 'flow 'control '!
#448 'hwc_rx ': 'invalid 'msg_id '= value
#449 'HWC 'RX ': 'wrong 'msg_id '= value
#450 'Failed 'to 'initialize 'HWC ': value
#451 'Failed 'to 'establish 'HWC ': value
#452 'Failed 'to 'test 'HWC ': value
#453 'HWC ': 'req 'msg 'size ': value '> value
#454 'HWC ': 'Failed 'to 'post 'send 'WQE ': value
#455 'HWC ': 'Request 'timed 'out '!
#456 'HWC ': 'Failed 'hw_channel 'req ': hex
#457 'Failed 'to 'allocate 'DMA 'buffer ': value
#458 'Wrong 'SMC 'response hex ', 'type '= value ', 'ver '= text
#459 'SMC 'operation 'failed ': hex
#460 'Timeout 'when 'setting 'up 'HWC ': value
#461 'Error 'when 'setting 'up 'HWC ': value
#462 'Timeout 'when 'tearing 'down 'HWC
#463 'Error 'when 'tearing 'down 'HWC ': value
#464 'Failed 'to 'send 'mana 'message ': value ', hex
#465 'Unexpected 'mana 'message 'response ': value ', value ', value ', value
#466 'Failed 'to 'query 'config ': value
#467 'Invalid 'query 'result ': value ', hex
#468 'No 'net 'device 'to 'remove
#469 'Failed 'to 'query 'info 'for 'vPort value
#470 'Failed 'to 'configure 'vPort ': value
#471 'Failed 'to 'configure 'vPort ': value ', hex
#472 'Failed 'to 'configure 'vPort 'RX ': value
#473 'vPort 'RX 'configuration 'failed ': value
#474 'Failed 'to 'disable 'vPort ': value
#475 'Failed 'to 'create 'WQ 'object ': value
#476 'Failed 'to 'create 'WQ 'object ': value ', hex
#477 'Failed 'to 'destroy 'WQ 'object ': value
#478 'Failed 'to 'destroy 'WQ 'object ': value ', hex
#479 'Failed 'to 'create 'RXQ ': 'err '= value
#480 'Failed 'to 'fence 'RQ value ': value
#481 'Failed 'to 'fence 'RQ value ': value ', hex
#482 'Failed 'to 'fence 'RQ value ': 'timed 'out
#483 'Failed 'to 'post 'TX 'OOB ': value
#484 'Dropped 'a 'truncated 'packet
#485 'Unknown 'RX 'CQE 'type '= value
#490 '< 'MANA 'adapter '> 'mem phrase 'at 'device token:([0-9]{1,15})\\.([A-Za-z0-9_]+) 'on token:pci([0-9]{1,15})`,
  "hvPciDeviceMessage": `#491 'PCI 'VMBus 'probing ': 'Using 'version hex
#492 'PCI 'host 'bridge 'to 'bus bus
#493 'PCI 'dom '# hex 'has 'collision ', 'using hex
#494 'Unable 'to 'use 'dom '# hex 'or 'other 'numbers
#495 'PCI 'Pass-through 'VSP 'failed 'version 'request ': hex
#496 'PCI 'Pass-through 'VSP 'failed 'to 'request 'version ': decimal
#497 'PCI 'pass-through 'VSP 'failed 'to 'find 'supported 'version
#498 'PCI 'Pass-through 'VSP 'failed 'D0 'Entry 'with 'status hexDigits
#499 'Retrying 'D0 'Entry
#500 'Retrying 'D0 'failed 'with 'ret decimal
#501 'The 'device 'is 'gone '.
#502 'Need hex 'of 'low 'MMIO 'space '. 'Consider 'reconfiguring 'the 'VM '.
#503 'Need hex 'of 'high 'MMIO 'space '. 'Consider 'reconfiguring 'the 'VM '.
#504 'resource 'allocated 'returned hex
#505 'Couldn '' 't 'send 'resources 'released 'packet '( 's ')
#506 'PCI 'VMBus 'EJECT ': 'ignored
#507 'PCI 'VMBus 'BUS_RELATIONS ': 'ignored
#508 'PCI 'VMBus 'probing 'version hexDigits
#509 'PCI 'VMBus 'probing 'result 'version hexDigits ': hex
#510 'PCI 'Pass-through 'VSP 'failed 'version 'request hexDigits
#511 'PCI 'Pass-through 'VSP 'failed 'sending 'version 'reqquest ': hex
#512 'PCI 'Pass-through 'VSP 'failed 'sending 'version 'request ': hex
#513 'the 'device 'has 'gone
#514 'the 'device 'is 'being 'ejected
#517 'query 'resource 'requirements 'failed ': hexDigits
#518 'couldn '' 't 'record 'a 'child 'device '.
#519 'bus 'relations 'too 'small
#520 'bus 'relations 'v2 'too 'small
#521 'eject 'message 'too 'small
#522 'invalidate 'message 'too 'small
#523 'Unimplemented 'protocol 'message hexDigits
#524 'unhandled 'packet 'type decimal ', 'tid hexDigits 'len decimal
#525 'Invalid 'transaction 'ID hexDigits
#526 'There '' 's 'an 'I '/ 'O 'BAR 'in 'this 'list '!
#527 'Unable 'to 'map 'a 'virtual 'address 'for 'config 'space
#528 'Attempt 'to 'read 'beyond 'a 'function '' 's 'config 'space '.
#529 'Attempt 'to 'write 'beyond 'a 'function '' 's 'config 'space '.
#530 'MMIO 'read 'hypercall 'error hexDigits 'addr hexDigits 'size decimal
#531 'MMIO 'write 'hypercall 'error hexDigits 'addr hexDigits 'size decimal
#532 'Read 'Config 'Block 'failed ': hex ', 'bytes_returned '= decimal
#533 'Write 'Config 'Block 'failed ': hex
#534 'Request 'for 'interrupt 'failed ': hex
#536 'Sending 'request 'for 'interrupt 'failed ': hex
#537 'Unexpected 'vPCI 'protocol ', 'update 'driver '.
#538 word '( ') 'failed ': hex
#539 word '( ') 'can 'not 'unmask 'irq decimal
#540 'too 'high 'CPU decimal
#541 'Failed 'to 'build 'an 'MSI 'IRQ 'domain
#542 'Failed 'to 'get 'parent 'MSI 'domain
#544 'Scanning 'root 'bridge 'failed
#1416 'probe 'with 'driver word 'failed 'with 'error decimal
#1690 'Unable 'to 'set 'up 'channel 'sysfs 'files
#1713 'Failed 'to 'set 'host 'visibility 'for 'new 'GPADL decimal '.`,
  "hvPciDriverMessage": `#515 'Unable 'to 'use 'dom '# hex 'or 'other 'numbers
#516 'PCI 'dom '# hex 'has 'collision ', 'using hex
#535 'Request 'for 'interrupt 'failed ': hex
#543 'pci_create 'slot decimal 'failed
#1670 'externally 'supported 'module ', 'setting 'X 'kernel 'taint 'flag '.
#1671 'loading 'out-of-tree 'module 'taints 'kernel '.`,
  "bareMessage": `#545 'Request 'for 'interrupt 'failed ': hex
#546 'Failed 'to 'create 'Hyper-V 'arm64 'vPCI 'MSI 'IRQ 'domain
#547 'Invalid 'firmware 'configuration 'for 'VMBus 'interrupts
#548 'pci_create 'slot decimal 'failed
#549 'itd word
#550 'pcrb word
#551 'destroy_irq word
#552 'aff word
#553 'smi word
#554 'cmm word
#555 'tmi word
#556 'msi_chip ': word
#557 'msi_ir_chip ': word
#615 'Hyper-V ': 'Host 'Build token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})
#616 'Hyper-V ': 'Hypervisor 'Build token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})
#617 'Hyper-V ': 'Extended 'query 'capabilities 'hypercall 'failed hex
#618 'Hyper-V ': 'enabling 'crash_kexec_post_notifiers
#619 'Hyper-V ': 'panic 'message 'page 'memory 'allocation 'failed
#620 'Hyper-V ': 'kmsg 'dump 'register 'error hex
#621 'Hyper-V ': 'sysctl 'table 'register 'error
#622 'Hyper-V ': 'failed 'to 'get 'partition 'ID ': hex
#623 'Failed 'to 'get 'VTL '( 'error ': decimal ') 'exiting '. '. '.
#624 'Hyper-V ': 'running 'as 'root 'partition
#625 'Hyper-V ': 'running 'as 'L1VH 'partition
#626 'Hyper-V ': 'CONFIG_MSHV_ROOT 'not 'enabled '!
#627 'BUG ': text
#628 'Kernel 'panic '- 'not 'syncing ': text
#894 'mlx4_core ': 'Mellanox 'ConnectX 'core 'driver token:v([A-Za-z0-9_]+) '( phrase ')
#895 'mlx4_core ': 'Mellanox 'ConnectX 'core 'driver token:v([A-Za-z0-9_]+)
#896 'mlx4_en ': 'Mellanox 'ConnectX 'HCA 'Ethernet 'driver token:v([A-Za-z0-9_]+) '( phrase ')
#897 'mlx4_en ': 'Mellanox 'ConnectX 'HCA 'Ethernet 'driver token:v([A-Za-z0-9_]+)
#1376 'invalid 'pkey 'table 'size value
#1377 'assert_var '[ value '] hex
#1378 'assert_exit_ptr hex
#1379 'assert_callra hex
#1380 'fw_ver hex
#1381 'hw_id hex
#1382 'irisc_index value
#1383 'synd hex ': text
#1384 'command 'failed ', 'status phrase '( hex ') ', 'syndrome hex
#1385 'flow 'steering 'can '' 't 'destroy 'ft
#1386 'flow 'steering 'can '' 't 'destroy 'fg value 'of 'ft value
#1387 'flow 'steering 'can '' 't 'delete 'fte 'in 'index value 'of 'flow 'group 'id value
#1388 'FW 'pages 'counter 'is value 'after 'reclaiming 'all 'pages
#1389 'VFs 'FW 'pages 'counter 'is value 'after 'reclaiming 'all 'pages
#1390 'selected 'profile 'out 'of 'range ', 'selecting 'default '( value ')
#1391 'mlx5_core ': 'WARNING ': 'Invalid 'module 'parameter 'prof_sel value ', 'valid 'range token:0\\-([0-9]{1,15}) ', 'changing 'back 'to 'default '( value ')
#1392 'SQ hex ': 'cc '( hex ') '! '= 'pc '( hex ')
#1393 'ICOSQ hex ': 'cc '( hex ') '! '= 'pc '( hex ')
#1394 'invalid 'mtu
#1395 'ext_sync hex
#1396 'mlx5_ib ': 'Mellanox 'Connect-IB 'Infiniband 'driver token:v([A-Za-z0-9_]+)
#1410 'device name phrase 'promiscuous 'mode
#1411 'unregister_netdevice ': 'waiting 'for name 'to 'become 'free '. 'Usage 'count '= value
#1412 'BUG name 'code value 'qlen value
#1413 'A 'link 'change 'request 'failed 'with 'some 'changes 'committed 'already '. 'Interface name 'may 'have 'been 'left 'with 'an 'inconsistent 'configuration ', 'please 'check '.
#1414 'NETDEV 'WATCHDOG ': name '( value ') ': 'transmit 'queue value 'timed 'out
#1415 'NETDEV 'WATCHDOG ': name '( value ') ': 'transmit 'queue value 'timed 'out value 'ms
#1578 'Netvsc ': 'Waiting 'for 'sub-channel 'processing
#1748 'unknown 'msgtype '= decimal
#1749 'payload 'size 'is 'too 'large '( decimal ')
#1750 'message 'too 'short ': 'msgtype '= decimal 'len '= decimal`,
  "hvUtilsDriverMessage": `#558 'Registering 'HyperV 'Utility 'Driver
#559 'De-Registered 'HyperV 'Utility 'Driver
#560 'Shutdown 'request 'received '- 'graceful 'shutdown 'initiated
#561 'Shutdown 'request 'received '- 'Invalid 'request
#562 'Restart 'request 'received '- 'graceful 'restart 'initiated
#563 'Hibernation 'request 'received
#564 'Sent 'hibernation 'uevent
#565 'Shutdown 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#566 'TimeSync 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#567 'TimeSync 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) '. 'Mode ': text
#568 'Using 'TimeSync 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#569 'Heartbeat 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#570 'cannot 'register 'PTP 'clock ': decimal
#571 'TIMESYNC 'IC ': 'Stale 'time 'stamp ', decimal 'nsecs 'old
#572 'TimeSync 'IC 'pkt 'recv 'failed '( 'Err ': decimal ')
#573 'Shutdown 'request 'received '. 'Could 'not 'read 'into 'shut 'txf 'buf
#574 'Shutdown 'request 'received '. 'Packet 'length 'too 'small ': decimal
#575 'Shutdown 'request 'received '. 'Invalid 'msg 'type ': decimal
#576 'Invalid 'shutdown 'msg 'data '. 'Packet 'length 'too 'small ': decimal
#577 'Timesync 'request 'received '. 'Packet 'length 'too 'small ': decimal
#578 'Timesync 'request 'received '. 'Invalid 'msg 'type ': decimal
#579 'Invalid 'ictimesync 'ref 'data '. 'Length 'too 'small ': decimal
#580 'Invalid 'ictimesync 'data '. 'Length 'too 'small ': decimal
#581 'Heartbeat 'request 'received '. 'Could 'not 'read 'into 'hbeat 'txf 'buf
#582 'Heartbeat 'request 'received '. 'Packet 'length 'too 'small ': decimal
#583 'Heartbeat 'request 'received '. 'Invalid 'msg 'type ': decimal
#584 'Invalid 'heartbeat 'msg 'data '. 'Length 'too 'small ': decimal
#585 'KVP 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#586 'KVP ': 'user-mode 'registering 'done '.
#587 'KVP ': 'Transaction 'not 'active
#588 'KVP ': 'IP 'injection 'functionality 'not 'available
#589 'KVP ': 'Upgrade 'the 'KVP 'daemon
#590 'KVP ': 'incompatible 'daemon
#591 'KVP ': 'KVP 'version ': decimal ', 'Daemon 'version ': decimal
#592 'KVP 'request 'received '. 'Could 'not 'read 'into 'recv 'buf
#593 'KVP 'request 'received '. 'Packet 'length 'too 'small ': decimal
#594 'KVP 'request 'received '. 'Invalid 'msg 'type ': decimal
#595 'VSS 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#596 'VSS ': 'userspace 'daemon 'ver '. decimal 'connected
#597 'VSS 'daemon 'registered
#598 'VSS ': 'timeout 'waiting 'for 'daemon 'to 'reply
#599 'VSS ': 'failed 'to 'communicate 'to 'the 'daemon ': decimal
#600 'VSS ': 'Transaction 'not 'active
#601 'VSS ': 'Failed 'to 'initialize 'transport
#602 'Integration 'service '' 'Backup '( 'volume 'snapshot ') '' 'not 'supported 'on 'this 'host 'version '.
#603 'VSS 'request 'received '. 'Could 'not 'read 'into 'recv 'buf
#604 'VSS 'request 'received '. 'Packet 'length 'too 'small ': decimal
#605 'Invalid 'VSS 'msg '. 'Packet 'length 'too 'small ': decimal
#606 'VSS 'request 'received '. 'Invalid 'msg 'type ': decimal
#607 'FCopy 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#608 'FCP ': 'user-mode 'registering 'done '. 'Daemon 'version ': decimal
#609 'Fcopy 'request 'received '. 'Could 'not 'read 'into 'recv 'buf
#610 'Fcopy 'request 'received '. 'Packet 'length 'too 'small ': decimal
#611 'Invalid 'Fcopy 'hdr '. 'Packet 'length 'too 'small ': decimal
#612 'Fcopy 'request 'received '. 'Invalid 'msg 'type ': decimal
#613 'KVP ': 'timeout 'after decimal 'seconds
#614 'FCP ': 'timeout 'after decimal 'seconds
#1670 'externally 'supported 'module ', 'setting 'X 'kernel 'taint 'flag '.
#1671 'loading 'out-of-tree 'module 'taints 'kernel '.`,
  "manaDeviceMessage": `#629 'Microsoft 'Azure 'Network 'Adapter 'protocol 'version ': token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
#630 'gdma 'probe 'failed ': 'err '= value
#631 'Failed 'to 'enable 'pci 'device '( 'err '= value ')
#632 'DMA 'set 'mask 'failed ': value
#633 'Failed 'to 'set 'dma 'device 'segment 'size
#634 value 'failed '( 'error value ')
#635 'Failed 'to 'setup 'IRQs 'for 'HWC 'creation ': value
#636 'Failed 'to 'setup 'remaining 'IRQs ': value
#637 'Doorbell 'page 'size value 'too 'small '( 'min value ')
#638 'Doorbell 'offset hex 'exceeds 'BAR0 'size hex
#639 'Doorbell 'ID value 'out 'of 'range
#640 'VfVerifyVersionOutput ': value ', 'status '= hex
#641 'Failed 'to 'set 'the 'hwc 'timeout value
#642 'Failed 'to 'query 'resource 'info ': value ', hex
#643 'Failed 'to 'detect 'devices ': value ', hex
#644 'gdma_register_device_resp 'failed ': value ', hex
#645 'Failed 'to 'deregister 'device ': value ', hex
#646 'Failed 'to 'create 'queue ': value ', hex
#647 'Failed 'to 'disable 'queue ': value ', hex
#648 'EQ value ': 'overflow 'detected
#649 'Register 'IRQ 'err ': value ', 'msi ': value 'rsize ': value ', 'nMSI ': value
#650 'Register 'IRQ 'err ': value ', 'msi ': value 'nMSI ': value
#651 'test_eq 'failed ': value
#652 'test_eq 'timed 'out 'on 'queue value
#653 'test_eq 'got 'an 'event 'on 'wrong 'queue value '( value ')
#654 'Failed 'to 'flush 'EQ ': value
#655 'Failed 'to 'create 'EQ ': value
#656 'Failed 'to 'create 'EQs ': value
#657 'Failed 'to 'create 'DMA 'region ': hex
#658 'Failed 'to 'destroy 'DMA 'region ': value ', hex
#659 'unsuccessful 'flow 'control '!
#660 'Failed 'to 'post 'work 'req 'from 'queue 'type value 'of 'size value '( 'err '= value ')
#661 'Recv 'MANA 'service 'type ': value
#662 'Start 'MANA 'service 'type ': value
#663 'Already 'in 'service
#664 'Module 'is 'unloading
#665 'Service 'is 'to 'be 'processed 'in 'probe
#666 'MANA 'service ': 'GC 'not 'setup ', 'rescanning
#667 'MANA 'service ': 'no 'HWC
#668 'MANA 'service ': 'no 'bus
#669 'MANA 'service ': 'no 'parent 'bus
#670 'MANA 'service ': 'unknown 'type value
#671 'MANA 'reset 'cycle 'start
#672 'MANA 'service ': 'resume 'failed ', 'rescanning
#673 'MANA 'reset 'cycle 'failed 'err value
#674 'MANA 'reset 'cycle 'completed
#675 'Start 'MANA 'recovery 'mode
#676 'hwc_rx ': 'invalid 'msg_id '= value
#677 'HWC 'RX ': 'wrong 'msg_id '= value
#678 'HWC 'RX ': 'wrong 'rx_req_idx '= value ', 'num_reqs '= value
#679 'Failed 'to 'initialize 'HWC ': value
#680 'Failed 'to 'establish 'HWC ': value
#681 'Failed 'to 'test 'HWC ': value
#682 'HWC ': 'req 'msg 'size ': value '> value
#683 'HWC ': 'Failed 'to 'post 'send 'WQE ': value
#684 'HWC ': 'Request 'timed 'out '!
#685 'Command hex 'timed 'out ': value 'ms
#686 'HWC ': 'Failed 'hw_channel 'req ': hex
#687 'Command hex 'failed 'with 'status ': hex
#688 'Received 'unknown 'reconfig 'type value
#689 'Received 'unknown 'gdma 'event text
#690 'Received 'unknown 'SOC 'service 'type value
#691 'Failed 'to 'allocate 'DMA 'buffer ': value
#692 'Failed 'to 'allocate 'DMA 'buffer 'size ': value ', 'err value
#693 'Wrong 'SMC 'response hex ', 'type '= value ', 'ver '= text
#694 'SMC 'operation 'failed ': hex
#695 'Timeout 'when 'setting 'up 'HWC ': value
#696 'Error 'when 'setting 'up 'HWC ': value
#697 'Timeout 'when 'tearing 'down 'HWC
#698 'Error 'when 'tearing 'down 'HWC ': value
#699 'Failed 'to 'send 'mana 'message ': value ', hex
#700 'Command hex 'failed 'with 'status ': hex ', 'err ': value
#701 'Unexpected 'mana 'message 'response ': value ', value ', value ', value
#702 'Failed 'to 'query 'config ': value
#703 'Invalid 'query 'result ': value ', hex
#704 'Adapter 'MTU 'too 'small ': value
#705 'The 'number 'of 'vPorts 'changed ': value '- '> value
#706 'Failed 'to 'detect 'any 'vPort
#707 'Probe 'Failed 'for 'port value
#708 'Attach 'Failed 'for 'port value
#709 'No 'net 'device 'to 'remove
#743 'Failed 'to 'query 'GF 'stats ': value
#745 'Failed 'to 'query 'GF 'stats ': value ', hex
#747 'Gf 'stats 'wk 'handler ': 'gf 'stats 'query 'timed 'out '.
#755 'HWC ': 'Request 'timed 'out ': value 'ms
#757 'Shutdown 'was 'called`,
  "manaInterfaceMessage": `#710 'Failed 'to 'query 'info 'for 'vPort value
#711 'Failed 'to 'probe 'vPort value ': value
#712 'Unable 'to 'register 'netdev '.
#713 'Failed 'to 'detach 'vPort value ': value
#714 'Configured 'vPort value 'PD value 'DB value
#715 'Enabled 'vPort value 'PD value 'DB value 'MAC mac
#716 'Configured 'steering 'vPort value 'entries value
#717 'Configured 'steering 'vPort value 'log_entries value
#718 'Failed 'to 'configure 'vPort ': value
#719 'Failed 'to 'configure 'vPort ': value ', hex
#720 'Failed 'to 'configure 'vPort 'RX ': value
#721 'vPort 'RX 'configuration 'failed ': value
#722 'Failed 'to 'disable 'vPort ': value
#723 'Setting 'indirection 'table 'size 'to 'default value 'for 'vPort value
#724 'Failed 'to 'create 'WQ 'object ': value
#725 'Failed 'to 'create 'WQ 'object ': value ', hex
#726 'Failed 'to 'destroy 'WQ 'object ': value
#727 'Failed 'to 'destroy 'WQ 'object ': value ', hex
#728 'Failed 'to 'create 'RXQ ': 'err '= value
#729 'Failed 'to 'fence 'RQ value ': value
#730 'Failed 'to 'fence 'RQ value ': value ', hex
#731 'Failed 'to 'fence 'RQ value ': 'timed 'out
#732 'flr 'failed value 'with value 'pkts 'pending 'in 'txq value
#733 'Failed 'to 'post 'TX 'OOB ': value
#734 'TX ': 'CQE 'error value
#735 'TX ': 'unknown 'CQE 'type value
#736 'Dropped 'a 'truncated 'packet
#737 'Dropped 'oversized 'RX 'packet ': 'len '= value ', 'datasize '= value
#738 'Unknown 'RX 'CQE 'type '= value
#739 'RX 'pkt 'len '= '0 ', 'rq '= value ', 'cq '= value ', 'rxobj '= hex
#740 'Create 'page 'pool 'err ': value
#741 'mana_detach 'failed ': value
#742 'mana_attach 'failed ': value
#744 'Failed 'to 'query 'GF 'stats ': value
#746 'Failed 'to 'query 'GF 'stats ': value ', hex
#748 'HWC 'timeout 'occurred
#749 'MANA_QUERY_LINK_CONFIG 'not 'supported
#750 'MANA_SET_BW_CLAMP 'not 'supported
#751 value 'failed 'to 'allocate 'queues ': value
#752 'Failed 'to 'create 'vPort value ': value
#753 'Insufficient 'memory 'for 'reset 'post 'tx 'stall 'detection
#754 'Failed 'to 'register 'hw 'vPort ': value
#756 'Disabled 'vPort decimal 'MAC mac`,
  "mlx4EnInterfaceMessage": `#758 'Link 'Up
#759 'Link 'Down
#856 'Using value 'TX 'rings
#857 'Using value 'RX 'rings
#858 'Initializing 'port
#859 'Netdev 'registration 'failed 'for 'port value
#860 'Port ': value ', 'invalid 'mac 'burned ': mac ', 'quiting
#861 'Port ': value ', 'invalid 'mac 'burned ': mac ', 'quitting
#862 'Assigned 'random 'MAC 'address mac
#863 'Steering 'Mode text
#866 'Tx 'timeout 'called 'on 'port ': value
#867 'TX 'timeout 'on 'queue ': value ', 'QP ': hex ', 'CQ ': hex ', 'Cons ': hex ', 'Prod ': hex
#868 'Cannot 'open '- 'device 'down '/ 'disabled
#869 'Failed 'starting 'port ': value
#870 'Failed 'restarting 'port value
#871 'Failed 'Initializing 'port
#872 'Failed 'setting 'port 'general 'configurations 'for 'port value ', 'with 'error value
#873 'Failed 'to 'pass 'user 'MTU '( value ') 'to 'Firmware 'for 'port value ', 'with 'error value
#874 'Entering 'promiscuous 'mode
#875 'Leaving 'promiscuous 'mode
#876 'Forcing 'promiscuous 'mode 'on 'port ': value
#877 'Failed 'registering 'MAC mac 'on 'port value ': value
#878 'Failed 'changing 'HW 'MAC 'address
#879 'CQE 'completed 'in 'error '- 'vendor 'syndrom ': value 'syndrom ': value
#880 'CQE 'completed 'in 'error '- 'vendor 'syndrome ': value 'syndrome ': value
#881 'CQE 'error '- 'vendor 'syndrome ': hex 'syndrome ': hex
#882 'CQE 'error '- 'cqn hex ', 'ci hex ', 'vendor 'syndrome ': hex 'syndrome ': hex
#883 'Related 'WQE '- 'qpn hex ', 'wqe 'index hex ', 'wqe 'size hex
#884 'Scheduling 'port 'restart
#885 'Only value 'buffers 'allocated 'reducing 'ring 'size 'to value
#886 'Failed 'to 'allocate 'enough 'rx 'buffers
#887 'DMA 'mapping 'error
#893 'Close 'port 'called`,
  "mlx4DriverMessage": `#760 'Initializing pciAddress
#888 'device 'is 'working 'in 'RoCE 'mode ': text
#889 'gid_type decimal 'for 'UD 'QPs 'is 'not 'supported 'by 'the 'device ', 'gid_type decimal 'was 'chosen 'instead
#890 'UD 'QP 'Gid 'type 'is ': text`,
  "mlx4DeviceMessage": `#761 'Detected 'virtual 'function '- 'running 'in 'slave 'mode
#762 'Sending 'reset
#763 'Sending 'vhcr0
#764 'HCA 'minimum 'page 'size ': value
#765 'Timestamping 'is 'not 'supported 'in 'slave 'mode
#766 'Timestamping 'is 'not 'supported 'in 'slave 'mode '.
#767 'can '' 't 'allocate 'counter 'from 'old 'PF 'driver ', 'using 'index value
#768 'slave 'is 'currently 'in 'the 'middle 'of 'FLR '- 'Deferring 'probe
#769 'slave 'is 'currently 'in 'the 'middle 'of 'FLR '. 'Deferring 'probe '.
#770 'slave 'is 'currently 'in 'themiddle 'of 'FLR '. 'retrying '. '. '. '( 'try 'num ': value ')
#771 'PF 'is 'not 'ready '- 'Deferring 'probe
#772 'PF 'is 'not 'responsive ', 'skipping 'initialization
#773 'Communication 'channel 'is 'offline '.
#774 'communication 'channel 'is 'offline
#775 'Communication 'channel 'is 'not 'idle '- 'my 'toggle 'is value '( 'cmd ': hex ')
#776 'Communication 'channel 'command hex 'timed 'out
#777 'Communication 'channel 'timed 'out
#778 'communication 'channel 'command hex '( 'op '= hex ') 'timed 'out
#779 'command hex 'failed ': 'fw 'status '= hex
#780 'command hex 'timed 'out '( 'go 'bit 'not 'cleared ')
#781 'Could 'not 'post 'command hex ': 'ret '= value ', 'in_param '= hex ', 'in_mod '= hex ', 'op_mod '= hex
#782 'failed 'execution 'of 'VHCR_POST 'command 'opcode hex
#783 'recovering 'from 'previously 'mis-behaved 'VM
#784 'Couldn '' 't 'sync 'toggles
#785 'Couldn '' 't 'map 'communication 'vector
#786 'slave 'driver 'version 'is 'not 'supported 'by 'the 'master
#787 'Failed 'to 'initialize 'slave
#788 'Failed 'to 'obtain 'slave 'caps
#789 'Failed 'to 'close 'slave 'function
#790 'Failed 'to 'close 'slave 'function '.
#791 'QUERY_FUNC_CAP 'general 'command 'failed ', 'aborting '( value ')
#792 'QUERY_HCA 'command 'failed ', 'aborting
#793 'QUERY_DEV_CAP 'command 'failed ', 'aborting
#794 'QUERY_FW 'command 'failed ', 'aborting
#795 'Unknown 'pf 'context 'behaviour phrase 'known 'flags text
#796 'Unknown 'hca 'global 'capabilities
#797 'Failed 'to 'init 'command 'interface ', 'aborting
#798 'Failed 'to 'init 'slave 'mfunc 'interface ', 'aborting
#799 'Failed 'to 'init 'fw ', 'aborting '.
#800 'INTx 'is 'not 'supported 'in 'multi-function 'mode ', 'aborting
#801 'Failed 'to 'initialize 'event 'queue 'table ', 'aborting
#802 'Failed 'to 'switch 'to 'event-driven 'firmware 'commands ', 'aborting
#803 'NOP 'command 'failed 'to 'generate 'interrupt '( 'IRQ value ') ', 'aborting
#804 'NOP 'command 'failed 'to 'generate 'MSI-X 'interrupt 'IRQ value ')
#805 'BIOS 'or 'ACPI 'interrupt 'routing 'problem '?
#806 'Missing 'DCS ', 'aborting '( 'driver_data ': hex ', 'pci_resource_flags '( 'pdev ', '0 ') ': hex ')
#807 'Missing 'UAR ', 'aborting
#808 'Skipping 'virtual 'function ': value
#809 'DMFS 'high 'rate 'steer 'mode 'is ': text
#810 'PCIe 'BW 'is 'different 'than 'device '' 's 'capability
#811 'PCIe 'link 'speed 'is linkSpeed ', 'device 'supports linkSpeed
#812 'PCIe 'link 'width 'is token:x([0-9]{1,15}) ', 'device 'supports token:x([A-Za-z0-9_]+)
#813 'Disabling 'SR-IOV
#814 value ': 'interface 'is 'down
#815 value ': 'ERROR ': 'mlx4_load_one 'failed ', 'pci_name '= pciAddress ', 'err '= value
#816 'mlx4_pci_err_detected 'was 'called
#817 'mlx4_pci_slot_reset 'was 'called
#818 value ': 'mlx4_load_one 'failed ', 'err '= value
#819 'mlx4_shutdown 'was 'called
#820 'suspend 'was 'called
#821 'resume 'was 'called
#822 'Internal 'error 'detected ':
#823 'buf '[ value '] ': value
#824 'Internal 'error 'detected 'on 'the 'communication 'channel
#825 'Internal 'error 'mark 'was 'detected 'on 'device
#826 'device 'is 'going 'to 'be 'reset
#827 'device 'was 'reset 'successfully
#828 'VF 'reset 'is 'not 'needed
#829 'VF 'reset 'is 'not 'supported
#830 'VF 'is 'sending 'reset 'request 'to 'Firmware
#831 'VF 'Reset 'succeed
#832 'Communication 'channel 'isn '' 't 'sync ', 'fail 'to 'send 'reset
#833 'Fail 'to 'send 'reset 'over 'the 'communication 'channel
#834 'Fail 'to 'reset 'HCA
#835 'mlx4_restart_one 'was 'ended ', 'ret '= value
#836 'Failed 'to 'map 'internal 'error 'buffer 'at hex
#837 'PCI 'can '' 't 'be 'accessed 'to 'read 'vendor 'id
#838 'CQ phrase 'on 'CQN value
#839 'EQ 'overrun 'on 'EQN value
#840 'Temperature 'Threshold 'was 'reached '! 'Threshold ': value 'celsius 'degrees '; 'Current 'Temperature ': value
#841 'SW2HW_EQ 'failed '( value ')
#842 'HW2SW_EQ 'failed '( value ')
#843 'VLAN 'is 'enforced 'on 'this 'port
#844 'Force 'mac 'is 'enabled 'on 'this 'port
#845 'Device '[ value '] '( phrase ') 'failed 'to 'load
#891 'mlx4_ib ': 'multi-function 'enabled
#892 'mlx4_ib ': 'operating 'in 'qp1 'tunnel 'mode
#898 'Cannot 'enable 'PCI 'device ', 'aborting
#899 'Couldn '' 't 'get 'PCI 'resources ', 'aborting
#900 value 'was 'called`,
  "mlx4EnDeviceMessage": `#846 'Activating 'port ': value
#847 'LSO 'not 'supported ', 'please 'upgrade 'to 'later 'FW 'version 'to 'enable 'LSO
#848 'UDP 'RSS 'is 'not 'supported 'on 'this 'device
#849 'UDP 'RSS 'is 'not 'supported 'on 'this 'device '.
#850 'Internal 'error 'detected ', 'restarting 'device
#851 'Unhandled 'event phrase 'for 'port value
#852 'Failed 'allocating 'memory 'region
#853 'Failed 'enabling 'memory 'region
#854 'registered 'PHC 'clock
#855 'removed 'PHC`,
  "mlx4EnPortMessage": `#856 'Using value 'TX 'rings
#857 'Using value 'RX 'rings
#858 'Initializing 'port
#859 'Netdev 'registration 'failed 'for 'port value
#860 'Port ': value ', 'invalid 'mac 'burned ': mac ', 'quiting
#861 'Port ': value ', 'invalid 'mac 'burned ': mac ', 'quitting
#862 'Assigned 'random 'MAC 'address mac
#863 'Steering 'Mode text
#864 'Link 'Up
#865 'Link 'Down
#866 'Tx 'timeout 'called 'on 'port ': value
#867 'TX 'timeout 'on 'queue ': value ', 'QP ': hex ', 'CQ ': hex ', 'Cons ': hex ', 'Prod ': hex
#868 'Cannot 'open '- 'device 'down '/ 'disabled
#869 'Failed 'starting 'port ': value
#870 'Failed 'restarting 'port value
#871 'Failed 'Initializing 'port
#872 'Failed 'setting 'port 'general 'configurations 'for 'port value ', 'with 'error value
#873 'Failed 'to 'pass 'user 'MTU '( value ') 'to 'Firmware 'for 'port value ', 'with 'error value
#874 'Entering 'promiscuous 'mode
#875 'Leaving 'promiscuous 'mode
#876 'Forcing 'promiscuous 'mode 'on 'port ': value
#877 'Failed 'registering 'MAC mac 'on 'port value ': value
#878 'Failed 'changing 'HW 'MAC 'address
#879 'CQE 'completed 'in 'error '- 'vendor 'syndrom ': value 'syndrom ': value
#880 'CQE 'completed 'in 'error '- 'vendor 'syndrome ': value 'syndrome ': value
#881 'CQE 'error '- 'vendor 'syndrome ': hex 'syndrome ': hex
#882 'CQE 'error '- 'cqn hex ', 'ci hex ', 'vendor 'syndrome ': hex 'syndrome ': hex
#883 'Related 'WQE '- 'qpn hex ', 'wqe 'index hex ', 'wqe 'size hex
#884 'Scheduling 'port 'restart
#885 'Only value 'buffers 'allocated 'reducing 'ring 'size 'to value
#886 'Failed 'to 'allocate 'enough 'rx 'buffers
#887 'DMA 'mapping 'error`,
  "vfDeviceMessage": `#901 'firmware 'version ': version
#903 'MLX5E ': 'StrdRq '( decimal ') 'RqSz '( decimal ') 'StrdSz '( decimal ') 'RxCqeCmprss '( decimal ')
#904 'MLX5E ': 'StrdRq '( decimal ') 'RqSz '( decimal ') 'StrdSz '( decimal ') 'RxCqeCmprss '( decimal word ')
#908 'Supported 'tc 'offload 'range '- 'chains ': decimal ', 'prios ': decimal
#1416 'probe 'with 'driver word 'failed 'with 'error decimal
#1418 'Driver word 'requests 'probe 'deferral
#1419 'deferred 'probe 'pending
#1420 'deferred 'probe 'pending ': text
#1591 real 'Gb '/ 's 'available 'PCIe 'bandwidth '( linkSpeed lanes 'link ')
#1592 real 'Gb '/ 's 'available 'PCIe 'bandwidth ', 'limited 'by linkSpeed lanes 'link 'at pciAddress '( 'capable 'of real 'Gb '/ 's 'with linkSpeed lanes 'link ')
#1593 'enabling 'device '( hexDigits '- '> hexDigits ')
#1618 real 'Gb '/ 's 'available 'PCIe 'bandwidth '( linkSpeed lanes 'link ') ', 'in 'Flit 'mode
#1619 real 'Gb '/ 's 'available 'PCIe 'bandwidth ', 'limited 'by linkSpeed lanes 'link 'at pciAddress '( 'capable 'of real 'Gb '/ 's 'with linkSpeed lanes 'link ') ', 'in 'Flit 'mode
#1630 'can '' 't 'enable 'device ': 'BAR value resource 'not 'assigned
#1631 barName resource ': 'not 'assigned '; 'can '' 't 'enable 'device
#1632 'can '' 't 'enable 'device ': 'BAR value resource 'not 'claimed
#1633 barName resource ': 'not 'claimed '; 'can '' 't 'enable 'device
#1634 'BAR value ': 'can '' 't 'reserve resource
#1635 'can '' 't 'ioremap 'BAR value ': resource
#1636 'Refused 'to 'change 'power 'state ', 'currently 'in token:D([A-Za-z0-9_]+)
#1637 'refused 'to 'change 'power 'state 'from value 'to value
#1638 'Refused 'to 'change 'power 'state 'from value 'to 'D0
#1639 'can '' 't 'change 'power 'state 'from value 'to value '( 'config 'space 'inaccessible ')
#1640 'Unable 'to 'change 'power 'state 'from value 'to 'D0 ', 'device 'inaccessible
#1641 'Unable 'to 'change 'power 'state 'from value 'to value ', 'device 'inaccessible
#1642 'timed 'out 'waiting 'for 'pending 'transaction '; 'performing 'function 'level 'reset 'anyway
#1643 'Failed 'to 'return 'from 'FLR
#1644 'Required 'additional token:([0-9]{1,15})ms 'to 'return 'from 'FLR
#1645 'not 'ready token:([0-9]{1,15})ms 'after 'FLR '; 'giving 'up
#1646 'not 'ready token:([0-9]{1,15})ms 'after 'FLR '; 'waiting
#1647 'ready token:([0-9]{1,15})ms 'after 'FLR
#1648 'not 'ready token:([0-9]{1,15})ms 'after phrase '; 'giving 'up
#1649 'not 'ready token:([0-9]{1,15})ms 'after phrase '; 'waiting
#1650 'ready token:([0-9]{1,15})ms 'after text
#1651 'can '' 't 'enable 'MSI-X '( 'MSI 'IRQ 'already 'assigned ')
#1652 'VPD 'access 'failed '. 'This 'is 'likely 'a 'firmware 'bug 'on 'this 'device '. 'Contact 'the 'card 'vendor 'for 'a 'firmware 'update
#1653 'invalid 'VPD 'tag hex '( 'size value ') 'at 'offset natural
#1654 'invalid 'VPD 'tag hex '( 'size value ') 'at 'offset natural '; 'assume 'missing 'optional 'EEPROM
#1655 'irq value 'for 'MSI '/ 'MSI-X
#1657 'no 'default 'pinctrl 'state`,
  "vfFunctionMessage": `#902 'log_max_qp 'value 'in 'current 'profile 'is decimal ', 'changing 'it 'to 'HCA 'capability 'limit '( decimal ')
#909 'firmware 'level 'support 'is 'missing
#910 'tc 'ct 'offload 'not 'supported ', text
#911 'Missing 'SyncE 'capability`,
  "vfInterfaceMessage": `#904 'MLX5E ': 'StrdRq '( decimal ') 'RqSz '( decimal ') 'StrdSz '( decimal ') 'RxCqeCmprss '( decimal word ')
#905 'Disabling 'LRO ', 'not 'supported 'in 'legacy 'RQ
#906 'Link 'up
#907 'Link 'down
#1397 'renamed 'from name
#1398 'renamed 'from name '( 'while 'UP ')
#1399 'entered 'promiscuous 'mode
#1400 'left 'promiscuous 'mode
#1401 'name 'change 'rollback 'failed ': decimal
#1404 phrase 'allmulticast 'mode
#1405 'hw 'csum 'failure
#1406 'set_features '( ') 'failed '( value ') '; 'wanted value ', 'left value
#1407 'NETDEV 'WATCHDOG ': 'CPU ': value ': 'transmit 'queue value 'timed 'out value 'ms
#1427 'joined 'to name
#1436 'unable 'to 'open ': decimal
#1437 'unable 'to 'change 'mtu 'to decimal
#1438 'can 'not 'register 'netvsc 'VF 'receive 'handler '( 'err '= decimal ')
#1439 'can 'not 'set 'master 'device name '( 'err '= decimal ')
#1440 'no 'PCI 'slot 'information
#1441 'Invalid 'vf 'serial ': word
#1442 'no 'netdev 'found 'for 'vf 'serial ': decimal
#1443 'falling 'back 'to 'mac 'addr 'based 'matching
#1444 'VF 'moved 'to 'namespace 'with ': name
#1445 'Moved 'VF 'to 'namespace 'with ': name
#1480 'could 'not 'move 'to 'same 'namespace 'as name ': decimal
#1481 'Cannot 'move 'to 'same 'namespace 'as name ': decimal
#1482 'no 'netdev 'found 'for 'vf 'serial decimal`,
  "mlx5DeviceMessage": `#912 'Warning ': 'couldn '' 't 'set '64-bit 'PCI 'DMA 'mask
#913 'Can '' 't 'set 'PCI 'DMA 'mask ', 'aborting
#914 'Warning ': 'couldn '' 't 'set '64-bit 'consistent 'PCI 'DMA 'mask
#915 'Can '' 't 'set 'consistent 'PCI 'DMA 'mask ', 'aborting
#916 'Missing 'registers 'BAR ', 'aborting
#917 'Couldn '' 't 'get 'PCI 'resources ', 'aborting
#919 'Cannot 'enable 'PCI 'device ', 'aborting
#921 'error 'requesting 'BARs ', 'aborting
#923 'Failed 'setting 'DMA 'capabilities 'mask ', 'aborting
#925 'Failed 'mapping 'initialization 'segment ', 'aborting
#926 'PTM 'is 'not 'supported 'by 'PCIe
#931 'Firmware 'over value 'MS 'in 'pre-initializing 'state ', 'aborting
#933 'Firmware 'over value 'MS 'in 'initializing 'state ', 'aborting
#937 'Failed 'initializing 'command 'interface ', 'aborting
#941 'enable 'hca 'failed
#943 'failed 'to 'set 'issi
#948 'failed 'to 'allocate 'boot 'pages
#951 'set_hca_ctrl 'failed
#954 'handle_hca_cap 'failed
#956 'handle_hca_cap_atomic 'failed
#965 'failed 'to 'allocate 'init 'pages
#967 'init 'hca 'failed
#969 'query 'hca 'failed
#971 'query 'board 'id 'failed
#973 'sw 'objs 'init 'failed
#974 'enable 'msix 'failed
#976 'alloc 'irq 'vectors 'failed
#980 'failed 'to 'initialize 'eq
#982 'Failed 'to 'create 'EQs
#983 'Failed 'to 'start 'pages 'and 'async 'EQs
#984 'Failed 'to 'alloc 'completion 'EQs
#986 'Failed 'allocating 'uar ', 'aborting
#988 'mlx5_pagealloc_start 'failed
#990 'Failed 'to 'init 'flow 'steering
#992 'Failed 'to 'set 'hca 'defaults
#994 'Failed 'to 'init 'FW 'tracer
#1000 'failed 'to 'initialize 'events
#1002 'sriov 'init 'failed value
#1004 'failed 'to 'register 'with 'devcom '( hex ')
#1006 value ': 'interface 'is 'up ', 'NOP
#1008 value ': 'interface 'is 'down ', 'NOP
#1010 'tear_down_hca 'failed ', 'skip 'cleanup
#1011 'mlx5_register_device 'failed value
#1013 'mlx5_pci_init 'failed 'with 'error 'code value
#1014 'mlx5_health_init 'failed 'with 'error 'code value
#1016 'mlx5_load_one 'failed 'with 'error 'code value
#1018 'mlx5_dev_init 'failed value
#1020 'mlx5_unload_one 'failed
#1021 'devlink 'alloc 'failed
#1022 'kzalloc 'failed
#1024 'mlx5_crdump_enable 'failed 'with 'error 'code value
#1026 value 'was 'called
#1027 value 'Device 'state '= phrase 'health 'sensors ': phrase 'pci_status ': phrase '.
#1028 value 'Device 'state '= phrase 'pci_status ': phrase '. 'Exit ', 'result '= phrase ', text
#1029 value 'Device 'state '= phrase 'pci_status ': phrase '. 'Enter
#1030 value 'Device 'state '= phrase 'pci_status ': phrase '. 'Exit ', 'err '= value ', 'result '= phrase ', text
#1032 value ': 'mlx5_pci_enable_device 'failed 'with 'error 'code ': value
#1034 value ': 'wait_vital 'timed 'out
#1036 'wait 'vital 'counter 'value hex 'after value 'iterations
#1037 'Counter 'value hex 'after value 'iterations
#1039 value ': 'mlx5_load_one 'failed 'with 'error 'code ': value
#1040 value ': 'device 'recovered
#1041 'Shutdown 'was 'called
#1044 'device '' 's 'health 'compromised '- 'reached 'miss 'count
#1049 'assert_var '[ value '] hex
#1051 'assert_exit_ptr hex
#1053 'assert_callra hex
#1055 'fw_ver value
#1058 'raw 'fw_ver hex
#1061 'hw_id hex
#1066 'irisc_index value
#1068 'synd hex ': text
#1070 'ext_synd hex
#1080 'health 'recovery 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#1081 'health 'recovery 'flow 'aborted 'since 'the 'nic 'state 'is 'invalid
#1083 'starting 'health 'recovery 'flow
#1085 'health 'recovery 'succeeded
#1088 'new 'health 'works 'are 'not 'permitted 'at 'this 'stage
#1092 'NIC 'IFC 'still value 'after token:([0-9]{1,15})ms '.
#1115 'Driver 'cmdif 'rev '( value ') 'differs 'from 'firmware '' 's '( value ')
#1117 'driver 'does 'not 'support 'command 'interface 'version '. 'driver value ', 'firmware value
#1119 'firmware 'reports 'too 'many 'outstanding 'commands value
#1121 'command 'queue 'size 'overflow
#1123 'invalid 'command 'queue 'address
#1139 'Completion 'event 'for 'bogus 'CQ hex
#1145 'Port 'module 'event ': 'module value ', text
#1147 'Port 'module 'event '[ 'error '] ': 'module value ', phrase ', text
#1170 'PCI 'Link 'up
#1172 'Live 'patch 'updated 'firmware 'version ': token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
#1189 'Rate 'limit ': value 'rates 'are 'supported ', 'range ': token:([0-9]{1,15})Mbps 'to token:([0-9]{1,15})Mbps
#1216 'Assigned 'random 'MAC 'address mac
#1257 'failed 'to 'create 'command 'cache
#1259 'failed 'to 'create 'command 'workqueue
#1291 'failed 'to 'initialize 'cq 'table
#1293 'Failed 'to 'init 'rate 'limiting
#1295 'Failed 'to 'init 'l2 'table value
#1297 'Failed 'to 'init 'eswitch value
#1299 'Failed 'to 'init 'sriov value
#1301 'Failed 'to 'init 'fpga 'device value
#1303 'fpga 'device 'start 'failed value
#1305 'IPSec 'device 'start 'failed value
#1307 'TLS 'device 'start 'failed value
#1315 'init_srcu_struct 'failed 'with 'error 'code value
#1316 'mlx5_core ': 'error ', 'Cannot 'create 'debugfs 'dir ', 'aborting
#1322 'Failed 'to 'alloc 'affinity 'hint 'cpumask
#1352 'Firmware 'responds 'to 'PCI 'config 'cycles 'again
#1364 'failed 'reading 'config 'word
#1365 'device 'ID 'correctly 'read 'after value 'iterations
#1375 'Successfully 'unregistered 'panic 'handler 'for 'port value`,
  "mlx5FunctionMessage": `#918 'Cannot 'enable 'PCI 'device ', 'aborting
#920 'error 'requesting 'BARs ', 'aborting
#922 'Failed 'setting 'DMA 'capabilities 'mask ', 'aborting
#924 'Failed 'mapping 'initialization 'segment ', 'aborting
#927 'Waiting 'for 'FW 'initialization ', 'timeout 'abort 'in token:([0-9]{1,15})s
#928 'Waiting 'for 'FW 'initialization ', 'timeout 'abort 'in token:([0-9]{1,15})s '( hex ')
#929 'Waiting 'for 'FW phrase ', 'timeout 'abort 'in token:([0-9]{1,15})s '( hex ')
#930 'Firmware 'over value 'MS 'in 'pre-initializing 'state ', 'aborting
#932 'Firmware 'over value 'MS 'in 'initializing 'state ', 'aborting
#934 'Firmware 'over value 'MS 'in phrase 'state ', 'aborting
#935 'device 'is 'being 'removed ', 'stop 'waiting 'for 'FW text
#936 'Failed 'initializing 'command 'interface ', 'aborting
#938 'Failed 'initializing 'cmdif 'SW 'structs ', 'aborting
#939 'Failed 'initializing 'timeouts ', 'aborting
#940 'enable 'hca 'failed
#942 'failed 'to 'set 'issi
#944 'Failed 'to 'query 'ISSI 'err '( value ') 'status '( value ') 'synd '( value ')
#945 'Query 'ISSI 'is 'not 'supported 'by 'FW ', 'ISSI 'is '0
#946 'Failed 'to 'set 'ISSI 'to '1 'err '( value ')
#947 'failed 'to 'allocate 'boot 'pages
#949 'failed 'to 'read 'dtor
#950 'set_hca_ctrl 'failed
#952 'set_hca_cap 'failed
#953 'handle_hca_cap 'failed
#955 'handle_hca_cap_atomic 'failed
#957 'handle_hca_cap_odp 'failed
#958 'handle_hca_cap_roce 'failed
#959 'handle_hca_cap_2 'failed
#960 'handle_hca_cap_port_selection 'failed
#961 'QUERY_HCA_CAP ': 'type '( value ') 'opmode '( value ') 'Failed '( value ')
#962 'Tried 'to 'query 'dev 'cap 'type '( value ') 'with 'wrong 'opmode '( value ')
#963 'invalid 'pkey 'table 'size value
#964 'failed 'to 'allocate 'init 'pages
#966 'init 'hca 'failed
#968 'query 'hca 'failed
#970 'query 'board 'id 'failed
#972 'sw 'objs 'init 'failed
#975 'alloc 'irq 'vectors 'failed
#977 'failed 'to 'initialize 'irq 'table
#978 'Failed 'to 'alloc 'IRQs
#979 'failed 'to 'initialize 'eq
#981 'Failed 'to 'create 'EQs
#985 'Failed 'allocating 'uar ', 'aborting
#987 'Failed 'allocating 'bfreg ', value
#989 'Failed 'to 'init 'flow 'steering
#991 'Failed 'to 'set 'hca 'defaults
#993 'Failed 'to 'init 'FW 'tracer
#995 'Failed 'to 'init 'FW 'tracer value
#996 'Failed 'to 'init 'Resource 'dump
#997 'Failed 'to 'init 'Resource 'dump value
#998 'failed 'to 'initialize 'fw 'reset 'events
#999 'failed 'to 'initialize 'events
#1001 'sriov 'init 'failed value
#1003 'failed 'to 'register 'with 'devcom '( hex ')
#1005 'interface 'is 'up ', 'NOP
#1007 value ': 'interface 'is 'down ', 'NOP
#1009 'tear_down_hca 'failed ', 'skip 'cleanup
#1012 'mlx5_pci_init 'failed 'with 'error 'code value
#1015 'mlx5_load_one 'failed 'with 'error 'code value
#1017 'mlx5_init_one 'failed 'with 'error 'code value
#1019 'mlx5_unload_one 'failed
#1023 'mlx5_crdump_enable 'failed 'with 'error 'code value
#1025 'mlx5_hwmon_dev_register 'failed 'with 'error 'code value
#1031 value ': 'mlx5_pci_enable_device 'failed 'with 'error 'code ': value
#1033 value ': 'wait_vital 'timed 'out
#1035 value ': 'wait 'vital 'failed 'with 'error 'code ': value
#1038 value ': 'mlx5_load_one 'failed 'with 'error 'code ': value
#1042 'Fatal 'error phrase 'detected
#1043 'device '' 's 'health 'compromised '- 'reached 'miss 'count
#1045 'Health 'issue 'observed ', phrase ', 'severity '( value ') phrase ':
#1046 'PCI 'slot 'is 'unavailable
#1047 'Cold 'reset 'is 'required
#1048 'assert_var '[ value '] hex
#1050 'assert_exit_ptr hex
#1052 'assert_callra hex
#1054 'fw_ver value
#1056 'fw_ver token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
#1057 'raw 'fw_ver hex
#1059 'time value
#1060 'hw_id hex
#1062 'rfr value
#1063 'crr value
#1064 'severity value '( phrase ')
#1065 'irisc_index value
#1067 'synd hex ': text
#1069 'ext_synd hex
#1071 'start
#1072 'end
#1073 'handling 'bad 'device 'here
#1074 'Expected 'to 'see 'disabled 'NIC 'but 'it 'is 'full 'driver
#1075 'starting 'teardown
#1076 'Expected 'to 'see 'disabled 'NIC 'but 'it 'is 'no 'dram 'nic
#1077 'NIC 'SW 'reset 'in 'progress
#1078 'Expected 'to 'see 'disabled 'NIC 'but 'it 'is 'has 'invalid 'value value
#1079 'health 'recovery 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#1082 'starting 'health 'recovery 'flow
#1084 'health 'recovery 'failed
#1086 'Driver 'is 'in 'error 'state '. 'Unloading
#1087 'new 'health 'works 'are 'not 'permitted 'at 'this 'stage
#1089 'health 'works 'are 'not 'permitted 'at 'this 'stage
#1090 'Not 'issuing 'FW 'reset '. 'Either 'it '' 's 'already 'done 'or 'won '' 't 'help '.
#1091 'Issuing 'FW 'Reset
#1093 'PCI 'channel 'offline ', 'stop 'waiting 'for 'NIC 'IFC
#1094 'PCI 'channel 'offline ', 'stop 'waiting 'for 'PCI
#1095 'device 'is 'being 'removed ', 'stop 'waiting 'for 'PCI
#1096 'Failed 'to 'lock 'SW 'reset 'semaphore
#1097 'Failed 'to 'create 'fw 'reporter ', 'err '= value
#1098 'Failed 'to 'create 'fw 'fatal 'reporter ', 'err '= value
#1099 value '( hex ') 'timeout '. 'Will 'cause 'a 'leak 'of 'a 'command 'resource
#1100 value '( hex ') 'canceled 'on 'out 'of 'queue 'timeout '.
#1101 value '( hex ') 'timeout 'while 'waiting 'for 'command 'semaphore '.
#1102 value '( hex ') 'timed 'out 'while 'waiting 'for 'a 'slot '.
#1103 'All 'CMD 'slots 'are 'stalled ', 'aborting 'command
#1104 'cmd '[ value '] ': value '( hex ') 'No 'done 'completion
#1105 'cmd '[ value '] ': value '( hex ') 'recovered 'after 'timeout
#1106 'cmd '[ value '] ': value '( hex ') 'Async ', 'recovered 'after 'timeout
#1107 'cmd '[ value '] ': value '( hex ') 'Async ', 'timeout '. 'Will 'cause 'a 'leak 'of 'a 'command 'resource
#1108 'Command 'completion 'arrived 'after 'timeout '( 'entry 'idx '= value ') '.
#1109 value '( hex ') 'op_mod '( hex ') 'failed ', 'status phrase '( hex ') ', 'syndrome '( hex ')
#1110 value '( hex ') 'op_mod '( hex ') 'failed ', 'status phrase '( hex ') ', 'syndrome '( hex ') ', 'err '( value ')
#1111 'failed 'to 'queue 'work
#1112 'failed 'to 'allocate 'command 'entry
#1113 'err value
#1114 'Driver 'cmdif 'rev '( value ') 'differs 'from 'firmware '' 's '( value ')
#1116 'driver 'does 'not 'support 'command 'interface 'version '. 'driver value ', 'firmware value
#1118 'firmware 'reports 'too 'many 'outstanding 'commands value
#1120 'command 'queue 'size 'overflow
#1122 'invalid 'command 'queue 'address
#1124 'Recovered value 'EQEs 'on 'cmd_eq
#1125 'failed 'to 'create phrase 'EQ value
#1126 'failed 'to 'enable phrase 'EQ value
#1127 'failed 'to 'create 'cmd 'EQ value
#1128 'failed 'to 'create 'async 'EQ value
#1129 'failed 'to 'create 'pages 'EQ value
#1130 'failed 'to 'destroy 'a 'previously 'created 'eq ': 'eqn value
#1131 'failed 'to 'destroy phrase 'eq ', 'err '( value ')
#1132 'failed 'to 'destroy 'comp 'EQ hex
#1133 'failed 'to 'destroy 'EQ hex
#1134 'Failed 'to 'create 'async 'EQs
#1135 'Failed 'to 'create 'completion 'EQs
#1136 'CQ 'error 'on 'CQN hex ', 'syndrome hex
#1137 'CQ 'error 'on 'CQN hex ', 'syndrom hex
#1138 'Async 'event 'for 'bogus 'CQ hex
#1140 'Completion 'event 'for 'bogus 'CQ hex
#1141 'Port 'event 'with 'unrecognized 'subtype ': 'port value ', 'sub_type value
#1142 'Unhandled 'event hex 'on 'EQ hex
#1143 'High 'temperature 'on 'sensors 'with 'bit 'set value value
#1144 'High 'temperature 'on 'sensors 'with 'bit 'set hex hex '.
#1146 'Port 'module 'event '[ 'error '] ': 'module value ', phrase ', text
#1148 'PCIe 'slot 'power 'capability 'was 'not 'advertised '.
#1149 'Detected 'insufficient 'power 'on 'the 'PCIe 'slot '( token:([0-9]{1,15})W ') '.
#1150 'PCIe 'slot 'advertised 'sufficient 'power '( token:([0-9]{1,15})W ') '.
#1151 'Failed 'to 'request 'irq
#1152 'Failed 'to 'request 'irq '. 'err '= value
#1153 'irq_set_affinity_hint 'failed ', 'irq hex
#1154 'maximum 'number 'of 'vectors 'is 'allocated ', value
#1155 'teardown 'with 'force 'mode 'failed
#1156 'teardown 'with 'force 'mode 'failed ', 'doing 'normal 'teardown
#1157 'teardown 'with 'fast 'mode 'failed
#1158 'PCI 'Sync 'FW 'Update 'Reset 'Nack text
#1159 'PCI 'Sync 'FW 'Update 'Reset 'Ack 'Failed '. 'Error 'code ': value
#1160 'PCI 'Sync 'FW 'Update 'Reset 'Ack '. 'Device 'reset 'is 'expected '.
#1161 'Sync 'Reset 'now '. 'Device 'is 'going 'to 'reset '.
#1162 'PCI 'Sync 'FW 'Update 'Reset 'Aborted '.
#1163 'PCI 'Sync 'FW 'Update 'Reset 'Timeout '.
#1164 'Got 'Device 'Reset
#1165 'Sync 'Reset 'Unload '. 'Function 'is 'forced 'down '.
#1166 'Sync 'Reset 'Unload 'done ', 'device 'reset 'expected
#1167 'reset 'reload 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#1168 'Fast 'teardown 'failed ', 'no 'reset 'done ', 'err value
#1169 'FW 'sync 'reset 'timeout 'after value 'seconds
#1171 'PCI 'link 'not 'ready '( hex ') 'after value 'ms
#1173 'failed 'reclaiming 'pages ': 'err value
#1174 'failed 'reclaiming 'pages
#1175 'failed 'reclaiming 'pages '( value ')
#1176 'failed 'reclaiming 'pages '( value ') 'for 'func 'id hex
#1177 'reclaim_pages 'err '( value ') 'func_id '= hex 'ec_func '= hex
#1178 'FW 'did 'not 'return 'all 'pages '. 'giving 'up '. '. '.
#1179 phrase 'fail value
#1180 'func_id hex ', 'npages value ', 'err value
#1181 'failed 'to 'allocate 'page
#1182 'fw 'returned value ', 'driver 'asked value '= '> 'corruption
#1183 'aborting 'while 'there 'are value 'pending 'pages
#1184 'Flow 'group value 'wasn '' 't 'destroyed ', 'refcount '> '1
#1185 'Flow 'table value 'wasn '' 't 'destroyed ', 'refcount '> '1
#1186 'flow 'steering 'can '' 't 'destroy 'ft
#1187 'flow 'steering 'can '' 't 'destroy 'fg value 'of 'ft value
#1188 'flow 'steering 'can '' 't 'delete 'fte 'in 'index value 'of 'flow 'group 'id value
#1190 'invalid 'device_frequency_khz ', 'aborting 'HW 'clock 'init
#1191 'ptp_clock_register 'failed value
#1192 'Failed 'to 'get 'valid 'vendor 'specific 'ID
#1193 'Missing 'eth_net_offloads 'capability
#1194 'Missing 'nic_flow_table 'capability
#1195 'Missing 'csum_cap 'capability
#1196 'Missing 'max_lso_cap 'capability
#1197 'Missing 'vlan_cap 'capability
#1198 'Missing 'rss_ind_tbl_cap 'capability
#1199 'Self 'loop 'back 'prevention 'is 'not 'supported
#1200 'CQ 'moderation 'is 'not 'supported
#1201 'CQ 'modiration 'is 'not 'supported
#1202 'Not 'creating 'net 'device ', 'some 'required 'device 'capabilities 'are 'missing
#1203 'Device '[ value '] '( phrase ') 'failed 'to 'load
#1204 value ': 'Failed 'to 'write 'stats ', 'err '= value
#1206 'Failed 'to value 'hv 'config ', 'err '= value ', 'len '= value ', 'offset '= value
#1212 'MLX5E ': 'Reducing 'number 'of 'channels 'to value
#1213 'MLX5E ': 'Updating 'max 'number 'of 'channels 'from value 'to value
#1214 'MLX5E ': 'Max 'SQ 'WQEBBs 'firmware 'capability ': value ', 'needed value
#1217 'mlx5e_create_netdev 'failed
#1218 'mlx5e_attach 'failed ', value
#1219 'mlx5e_resume 'failed ', value
#1220 '_mlx5e_resume 'failed ', value
#1221 'register_netdev 'failed ', value
#1222 'mlx5e_nic_profile 'init 'failed ', value
#1223 'mlx5e_devlink_port_register 'failed ', value
#1224 'alloc 'pd 'failed ', value
#1225 'alloc 'td 'failed ', value
#1226 'create 'mkey 'failed ', value
#1227 'open 'drop 'rq 'failed ', value
#1228 'create 'tises 'failed ', value
#1256 'Unknown 'FW 'command '( value ')
#1258 'failed 'to 'create 'command 'workqueue
#1260 'alloc '4k 'bug
#1261 'alloc '4k 'bug ': 'fw 'page '= hex ', 'n '= value ', 'bitmask ': phrase ', 'max 'num 'of '4K 'pages ': value
#1262 'page 'not 'found
#1263 'failed 'dma 'mapping 'page
#1264 'failed 'to 'track 'allocated 'page
#1265 'page 'notify 'failed
#1266 'page 'notify 'failed 'func_id '( value ') 'err '( value ')
#1267 'failed 'to 'allocate 'pages 'request
#1268 'Skipping 'wait 'for 'vf 'pages 'stage
#1269 'mlx5_cmd_alloc_uar '( ') 'failed ', value
#1270 'failed 'to 'free 'uar 'index value
#1271 'alloc 'queue 'counter 'failed ', value
#1272 'alloc 'drop 'RQ 'counter 'failed ', value
#1273 'alloc_etherdev_mqs '( ') 'failed
#1274 'alloc 'bfreg 'failed ', value
#1275 'create 'indirect 'rqts 'failed ', value
#1276 'create 'direct 'rqts 'failed ', value
#1277 'create 'rqts 'failed ', value
#1278 'create 'rx 'resources 'failed ', value
#1279 'create 'tirs 'failed ', value
#1280 'create 'indirect 'tirs 'failed ', value
#1281 'create 'direct 'tirs 'failed ', value
#1282 'create 'flow 'steering 'failed ', value
#1283 'failed 'to 'init 'mlx5e 'profile value
#1284 'mlx5e_priv_init 'failed ', 'err '= value
#1285 'IPSec 'initialization 'failed ', value
#1286 'TLS 'initialization 'failed ', value
#1287 'MACsec 'initialization 'failed ', value
#1288 'modify_rq_state 'failed ', 'rx_if_down_packets 'won '' 't 'be 'counted value
#1292 'Failed 'to 'init 'rate 'limiting
#1294 'Failed 'to 'init 'l2 'table value
#1296 'Failed 'to 'init 'eswitch value
#1298 'Failed 'to 'init 'sriov value
#1300 'Failed 'to 'init 'fpga 'device value
#1302 'fpga 'device 'start 'failed value
#1304 'IPSec 'device 'start 'failed value
#1306 'TLS 'device 'start 'failed value
#1308 'Failed 'to 'init 'vhca 'event 'notifier value
#1309 'Failed 'to 'init 'SF 'HW 'table value
#1310 'Failed 'to 'init 'SF 'table value
#1311 'Failed 'to 'init 'device token:memory([0-9]{1,15})
#1312 'Failed 'to 'init 'embedded 'CPU
#1313 'Failed 'to 'alloc 'flow 'steering
#1314 'register 'device 'failed value
#1317 'mlx5_function_enable 'err '= value
#1318 'mlx5_query_hca_caps_light 'err '= value
#1319 'selected 'profile 'out 'of 'range ', 'selecting 'default '( value ')
#1320 'zalloc_cpumask_var 'failed
#1321 'Failed 'to 'alloc 'affinity 'hint 'cpumask
#1323 'Failed 'to 'allocate 'cpu_rmap '. 'err value
#1324 'irq_cpu_rmap_add 'failed '. 'err value
#1325 'Failed 'to 'alloc 'xa 'entry 'for 'irq '( value ') '. 'err '= value
#1326 'Didn '' 't 'find 'a 'matching 'IRQ '. 'err '= value
#1327 'failed 'to 'destroy 'pages 'eq ', 'err '( value ')
#1328 'failed 'to 'destroy 'async 'eq ', 'err '( value ')
#1329 'failed 'to 'destroy 'command 'eq ', 'err '( value ')
#1330 'cq hex 'not 'found 'in 'eq hex 'tree
#1331 'fw 'query 'isn '' 't 'supported 'by 'the 'FW
#1332 'caps 'query 'isn '' 't 'supported 'by 'running 'FW
#1333 'mcqs ': 'can '' 't 'find 'boot_img 'component 'ix ', 'last 'scanned 'idx value
#1334 'failed 'to 'query 'running 'version ', 'err value
#1335 'FWTracer ': 'Error 'reading 'tracer 'caps value
#1336 'FWTracer ': 'Acquire 'tracer 'ownership 'failed value
#1337 'FWTracer ': 'Failed 'to 'start 'tracer value
#1338 'FWTracer ': 'Failed 'to 'allocate 'PD value
#1339 'FWTracer ': 'Events 'were 'lost
#1340 'Invalid 'Crspace 'size ', 'zero
#1341 'crdump ': 'failed 'to 'lock 'vsc 'gw 'err value
#1342 'failed 'to 'read 'full 'dump ', 'read value 'out 'of value
#1343 'Failed 'to 'get 'max 'space 'size
#1344 'Failed 'to 'set 'gw 'space value
#1345 'Reset 'request 'was 'already 'cleared
#1346 'Reset 'request 'was 'already 'set
#1347 'Device 'is 'being 'removed ', 'Drop 'new 'reset 'work
#1348 'Sync 'reset 'did 'not 'complete ', 'state '= text
#1349 'Got 'timeout 'waiting 'for 'sync 'reset 'action ', 'state '= text
#1350 'Fast 'teardown 'failed ', 'unloading ', 'err value
#1351 'Firmware 'is 'not 'responsive '( hex ') 'after value 'ms
#1353 'mlx5_pci_link_toggle 'failed ', 'no 'reset 'done ', 'err value
#1362 'Requested 'list 'size '( value ') '> '( value ') 'max_list_size
#1363 'event phrase 'is 'missed
#1366 'Communication 'with 'FW 'over 'the 'PCI 'link 'is 'down
#1367 'FW 'requests 'reset
#1368 'Unknown 'fatal 'error ': text
#1369 'Scheduling 'recovery 'work 'with token:([0-9]{1,15})ms 'delay`,
  "mlx5InterfaceMessage": `#1205 'Failed 'to 'create 'hv 'vhca 'stats 'agent ', 'err '= value
#1207 'Disabling 'HW-GRO ', 'not 'supported 'in 'legacy 'RQ
#1208 'LRO 'is 'incompatible 'with 'XDP
#1209 'Disabling 'rxhash ', 'not 'supported 'when 'CQE 'compress 'is 'active
#1210 'Dropping 'C-tag 'vlan 'stripping 'offload 'due 'to 'S-tag 'vlan
#1211 phrase 'feature phrase 'failed ', 'err value
#1215 value ': 'VPort 'MTU value 'is 'different 'than 'netdev 'mtu value
#1229 'Failed 'to 'get 'min 'RX 'wqes 'on 'Channel '[ value '] 'RQN '[ hex '] 'wq 'cur_sz '( value ') 'min_rx_wqes '( value ')
#1230 'TX 'timeout 'detected
#1231 'TX 'timeout 'on 'queue ': value ', 'SQ ': hex ', 'CQ ': hex ', 'SQ 'Cons ': hex 'SQ 'Prod ': hex
#1232 'TX 'timeout 'on 'queue ': value ', 'SQ ': hex ', 'CQ ': hex ', 'SQ 'Cons ': hex 'SQ 'Prod ': hex ', 'usecs 'since 'last 'trans ': value
#1233 'mlx5e_open_locked 'failed 'recovering 'from 'a 'tx_timeout ', 'err '( value ') '.
#1234 'mlx5e_safe_reopen_channels 'failed 'recovering 'from 'a 'tx_timeout ', 'err '( value ') '.
#1235 'EQ hex ': 'Cons '= hex ', 'irqn '= hex
#1236 'Recovered value 'eqes 'on 'EQ hex
#1237 'Recover value 'eqes 'on 'EQ hex
#1238 'Error 'cqe 'on 'cqn hex ', 'ci hex ', 'sqn hex ', 'syndrome hex ', 'vendor 'syndrome hex
#1239 'Error 'cqe 'on 'cqn hex ', 'ci hex ', 'sqn hex ', 'opcode hex ', 'syndrome hex ', 'vendor 'syndrome hex
#1240 'Error 'cqe 'on 'cqn hex ', 'ci hex ', 'qn hex ', 'opcode hex ', 'syndrome hex ', 'vendor 'syndrome hex
#1241 value ': 'cqn '= hex 'event '= hex
#1242 'Wait 'for 'SQ hex 'flush 'timeout '( 'sq 'cc '= hex ', 'sq 'pc '= hex ')
#1243 'Wait 'for 'ICOSQ hex 'flush 'timeout '( 'cc '= hex ', 'pc '= hex ')
#1244 'Failed 'to 'query 'SQ hex 'state '. 'err '= value
#1245 'Failed 'to 'move 'sq hex 'to 'reset
#1246 'Failed 'to 'move 'sq hex 'to 'ready
#1247 'Failed 'to 'move 'rq hex 'to 'reset
#1248 'Failed 'to 'move 'rq hex 'to 'ready
#1249 'Recover 'SQ hex 'canceled ', 'too 'many 'error 'CQEs
#1250 'Sync 'event ': 'Unknown 'event text
#1251 'Failed 'to 'create 'tx 'reporter ', 'err '= value
#1252 'Failed 'to 'create 'rx 'reporter ', 'err '= value
#1253 'refresh 'tir '( hex ') 'failed ', value
#1254 'netif_set_real_num_tx_queues 'failed ', value
#1255 'netif_set_real_num_rx_queues 'failed ', value
#1289 'RX 'handler 'of 'RQ 'is 'not 'set
#1290 'RX 'handler 'of 'MPWQE 'RQ 'is 'not 'set
#1354 'async_icosq 'recovery 'is 'not 'implemented
#1355 'Failed 'to 'query 'ICOSQ hex 'state '. 'err '= value
#1356 'Failed 'to 'query 'RQ hex 'state '. 'err '= value
#1357 'SQ hex 'not 'in 'ERROR 'state
#1358 'Failed 'to 'get 'min 'RX 'wqes 'on 'RQN '[ hex '] 'wq 'cur_sz '( value ') 'min_rx_wqes '( value ')
#1359 value ': 'mlx5e_open_channels 'failed ', value
#1360 'lro 'modify 'failed ', value
#1361 phrase 'feature hex 'failed 'err value
#1370 'ERR 'CQE 'on 'SQ ': hex
#1371 'ERR 'CQE 'on 'RQ ': hex
#1372 'ERR 'CQE 'on 'ICOSQ ': hex
#1373 'RX 'timeout 'on 'channel ': value ', 'ICOSQ ': hex 'RQ ': hex ', 'CQ ': hex
#1374 'RX 'timeout 'on 'channel ': value ', phrase 'RQ ': hex ', 'CQ ': hex`,
  "netvscInterfaceMessage": `#1397 'renamed 'from name
#1398 'renamed 'from name '( 'while 'UP ')
#1399 'entered 'promiscuous 'mode
#1400 'left 'promiscuous 'mode
#1401 'name 'change 'rollback 'failed ': decimal
#1404 phrase 'allmulticast 'mode
#1405 'hw 'csum 'failure
#1406 'set_features '( ') 'failed '( value ') '; 'wanted value ', 'left value
#1407 'NETDEV 'WATCHDOG ': 'CPU ': value ': 'transmit 'queue value 'timed 'out value 'ms
#1421 'VF 'slot natural 'added
#1422 'VF 'slot natural 'removed
#1423 'VF 'registering ': name
#1424 'VF 'unregistering ': name
#1425 'VF 'up ': name
#1426 'VF 'down ': name
#1428 'Data 'path 'switched 'to 'VF ': name
#1429 'Data 'path 'switched 'from 'VF ': name
#1430 'Data 'path 'failed 'to 'switch 'to 'VF ': name ', 'err ': decimal
#1431 'Data 'path 'failed 'to 'switch 'from 'VF ': name ', 'err ': decimal
#1432 'Unable 'to 'send 'sw 'datapath 'msg ', 'err ': decimal
#1433 'Retry 'failed 'to 'send 'sw 'datapath 'msg ', 'err ': decimal
#1434 'Waiting 'for 'the 'VF 'association 'from 'host
#1435 'unable 'to 'open 'slave ': name ': decimal
#1446 'SR-IOV 'not 'advertised 'by 'guests 'on 'the 'host 'supporting 'isolation
#1447 'Ignore 'VF_ASSOCIATION 'msg 'from 'the 'host 'supporting 'isolation
#1449 'Send 'section 'size ': decimal ', 'Section 'count ': decimal
#1450 'Device 'MAC mac 'link 'state word
#1451 'net 'device 'safe 'to 'remove
#1452 'unable 'to 'open 'device '( 'ret decimal ') '.
#1453 'unable 'to 'close 'device '( 'ret decimal ') '.
#1454 'Ring 'buffer 'not 'empty 'after 'closing 'rndis
#1455 'got 'link 'status 'but 'net 'device 'not 'initialized 'yet
#1456 'got 'receive 'callback 'but 'net 'device 'not 'initialized 'yet
#1457 'unable 'to 'allocate 'hv_netvsc_packet
#1458 'unable 'to 'alloc 'hv_netvsc_packet
#1459 'Packet 'too 'big ': decimal
#1462 'unable 'to 'add 'netvsc 'device '( 'ret decimal ')
#1465 'netvsc 'msg_enable ': decimal
#1468 'could 'not 'set 'tx 'queue 'count '( 'ret decimal ')
#1469 'could 'not 'set 'rx 'queue 'count '( 'ret decimal ')
#1470 'could 'not 'set 'channels ', 'recovering
#1471 'restoring 'channel 'setting 'failed ': decimal
#1472 'restoring 'channel 'setting 'failed
#1473 'restoring 'mtu 'failed ': decimal
#1474 'restoring 'mtu 'failed
#1475 'restoring 'ringparam 'failed ': decimal
#1476 'restoring 'ringparam 'failed
#1477 'Skip 'LRO '- 'unsupported 'with 'XDP
#1478 'invalid 'rndis_indicate_status 'packet ', 'len ': decimal
#1479 'invalid 'rndis_indicate_status 'packet
#1483 'Invalid 'NVSP 'version hex '( 'expected '> '= hex ') 'from 'the 'host 'supporting 'isolation
#1485 'hv_netvsc 'channel 'opened 'successfully
#1486 'unable 'to 'open 'channel ': decimal
#1487 'unable 'to 'connect 'to 'NetVSP '- decimal
#1488 'xdp_rxq_info_reg 'fail ': decimal
#1489 'xdp 'reg_mem_model 'fail ': decimal
#1490 'Receive 'sections ': decimal 'sub_allocs ': 'size decimal 'count ': decimal
#1491 'unable 'to 'send 'revoke 'receive 'buffer 'to 'netvsp
#1492 'unable 'to 'teardown 'receive 'buffer '' 's 'gpadl
#1493 'unable 'to 'send 'revoke 'send 'buffer 'to 'netvsp
#1494 'unable 'to 'teardown 'send 'buffer '' 's 'gpadl
#1495 'unable 'to 'allocate 'receive 'buffer 'of 'size decimal
#1496 'unable 'to 'allocate 'send 'buffer 'of 'size decimal
#1497 'unable 'to 'establish 'receive 'buffer '' 's 'gpadl
#1498 'unable 'to 'establish 'send 'buffer '' 's 'gpadl
#1499 'unable 'to 'send 'receive 'buffer '' 's 'gpadl 'to 'netvsp
#1500 'unable 'to 'send 'send 'buffer '' 's 'gpadl 'to 'netvsp
#1501 'Unable 'to 'complete 'receive 'buffer 'initialization 'with 'NetVsp '- 'status decimal
#1502 'Unable 'to 'complete 'send 'buffer 'initialization 'with 'NetVsp '- 'status decimal
#1503 'invalid 'recv_section_size decimal
#1504 'invalid 'send_section_size decimal
#1505 'Unable 'to 'send 'packet word 'ret decimal
#1506 'Unable 'to 'send 'packet 'pages decimal 'len decimal ', 'ret decimal
#1507 'Unknown 'send 'completion 'packet 'type '- decimal 'received '! '!
#1508 'Unknown 'send 'completion 'type decimal 'received '! '!
#1509 'Unexpected 'VMBUS 'completion '! '!
#1510 'Incorrect 'transaction 'id
#1511 'Invalid 'transaction 'id
#1512 'Invalid 'transaction 'ID hexDigits
#1513 'nvsp_message 'length 'too 'small ': decimal
#1514 'nvsp_msg 'length 'too 'small ': decimal
#1515 'nvsp_msg1 'length 'too 'small ': decimal
#1516 'nvsp_msg5 'length 'too 'small ': decimal
#1517 'nvsp_v4_msg 'length 'too 'small ': decimal
#1518 'nvsp_v5_msg 'length 'too 'small ': decimal
#1519 'inband 'nvsp_message 'length 'too 'small ': decimal
#1520 'nvsp_rndis_pkt_complete 'length 'too 'small ': decimal
#1521 'nvsp_rndis_pkt_complete 'error 'status ': hexDigits
#1522 'Received 'wrong 'send-table 'size ': decimal
#1523 'Received 'send-table 'offset 'too 'big ': decimal
#1524 'Unknown 'packet 'type 'received '- decimal
#1525 'Unknown 'nvsp 'packet 'type 'received '- decimal
#1526 'Unknown 'nvsp 'packet 'type 'received decimal
#1527 'Invalid 'xfer 'page 'set 'id '- 'expecting hexDigits 'got hexDigits
#1528 'invalid 'nvsp 'header ', 'length 'too 'small ': decimal
#1529 'Invalid 'xfer 'page 'pkt ', 'offset 'too 'small ': decimal
#1530 'Range 'count 'is 'not 'valid ': decimal
#1531 'Packet 'too 'big ': 'buflen '= decimal 'recv_section_size '= decimal
#1532 'Packet 'offset ': decimal '+ 'len ': decimal 'too 'big
#1533 'Got 'only decimal 'netvsc 'pkt...needed decimal 'pkts '. 'Dropping 'this 'xfer 'page 'packet 'completely '!
#1534 'Needed decimal 'netvsc 'pkts 'to 'satisfy 'this 'xfer 'page...got decimal
#1535 'unhandled 'packet 'type decimal ', 'tid hexDigits 'len decimal
#1536 'unhandled 'packet 'type decimal ', 'tid hexDigits
#1537 'unable 'to 'allocate 'buffer 'of 'size '( decimal ') '! '!
#1538 'unable 'to 'send 'receive 'completion 'pkt '( 'tid hexDigits ') '. '. '. 'retrying decimal
#1539 'unable 'to 'send 'receive 'completion 'pkt '( 'tid hexDigits ') '. '. '. 'give 'up 'retrying
#1540 'unable 'to 'send 'receive 'completion 'pkt '- hexDigits
#1541 'Recv_comp 'full 'buf 'q ': decimal ', 'tid ': hexDigits
#1542 'Recv_comp 'q ': decimal ', 'tid ': hexDigits ', 'err ': decimal
#1543 'XDP ': 'mtu ': decimal 'too 'large ', 'buf_max ': decimal
#1544 'XDP ': 'not 'support 'LRO
#1545 'vf_setxdp 'failed ': decimal
#1546 'rndis 'response 'buffer 'overflow 'detected '( 'size decimal 'max decimal ')
#1547 'no 'rndis 'request 'found 'for 'this 'response '( 'id hex 'res 'type hex ')
#1548 'rndis 'message 'buffer 'overflow 'detected '( 'got decimal ', 'min decimal ') '. '. '. 'dropping 'this 'message '!
#1549 'got 'rndis 'message 'but 'no 'rndis 'device '- 'dropping 'this 'message '!
#1550 'got 'rndis 'message 'but 'rndis 'device 'uninitialized...dropping 'this 'message '!
#1551 'got 'rndis 'message 'but 'no 'rndis 'device '!
#1552 'got 'rndis 'message 'uninitialized
#1553 'unhandled 'rndis 'message '( 'type decimal 'len decimal ')
#1554 'timeout 'before 'we 'got 'a 'set 'response '. '. '.
#1555 'timeout 'before 'we 'got 'aOFFLOAD 'set 'response '. '. '.
#1556 'Fail 'to 'set 'MAC 'on 'host 'side ': hex
#1557 'Fail 'to 'set 'offload 'on 'host 'side ': hex
#1558 'Fail 'to 'set 'RSS 'parameters ': hex
#1560 'invalid 'NDIS 'objtype hex
#1561 'invalid 'NDIS 'objrev hexDigits
#1562 'invalid 'NDIS 'objsize decimal ', 'data 'size decimal
#1563 'sub 'channel 'open 'failed ': decimal
#1564 'sub 'channel 'allocate 'send 'failed ': decimal
#1565 'sub 'channel 'request 'failed
#1566 'invalid 'number 'of 'allocated 'sub 'channel
#1567 'rndis 'msg_len 'too 'small ': decimal
#1568 'Invalid 'per_pkt_info_offset ': decimal
#1569 'Invalid 'per_pkt_info_len ': decimal
#1570 'Invalid 'ppi 'size ': decimal
#1571 'Invalid 'ppi_offset ': decimal
#1572 'Invalid 'ppi ': 'size decimal 'ppi_offset decimal
#1573 'invalid 'rndis 'pkt ', 'data_buflen 'too 'small ': decimal
#1574 'invalid 'rndis 'packet 'offset ': decimal
#1575 'Invalid 'rndis_msg '( 'buflen ': decimal ')
#1576 'Invalid 'rndis_msg '( 'buflen ': decimal ', 'msg_len ': decimal ')
#1577 'Data 'path 'failed 'to 'switch value 'VF ': name ', 'err ': value`,
  "ipv6Message": `#1402 'ADDRCONF '( 'NETDEV_UP ') ': name ': 'link 'is 'not 'ready
#1403 'ADDRCONF '( 'NETDEV_CHANGE ') ': name ': 'link 'becomes 'ready
#1408 name ': 'IPv6 'duplicate 'address value 'detected '!
#1409 name ': 'IPv6 'duplicate 'address value 'used 'by mac 'detected '!`,
  "netvscDeviceMessage": `#1416 'probe 'with 'driver word 'failed 'with 'error decimal
#1449 'Send 'section 'size ': decimal ', 'Section 'count ': decimal
#1450 'Device 'MAC mac 'link 'state word
#1451 'net 'device 'safe 'to 'remove
#1460 'real 'num 'tx ', 'rx 'queues ': decimal ', decimal
#1463 'No 'net 'device 'to 'remove
#1559 'No 'memory 'for 'subchannels '.
#1690 'Unable 'to 'set 'up 'channel 'sysfs 'files
#1713 'Failed 'to 'set 'host 'visibility 'for 'new 'GPADL decimal '.`,
  "vfDriverNameMessage": `#1417 'probe 'of pciAddress 'failed 'with 'error decimal`,
  "netvscDriverMessage": `#1448 'hv_netvsc 'channel 'opened 'successfully
#1461 'Unable 'to 'register 'netdev '.
#1464 'Increased 'ring_size 'to decimal '( 'min 'allowed ')
#1466 'vRSS 'unsupported 'before 'NVSP 'Version '5
#1467 'combined 'channels 'too 'high ', 'using decimal
#1484 'Negotiated 'NVSP 'version ': hexDigits
#1670 'externally 'supported 'module ', 'setting 'X 'kernel 'taint 'flag '.
#1671 'loading 'out-of-tree 'module 'taints 'kernel '.`,
  "pciDeviceMessage": `#1579 '[ deviceId '] 'type hexDigits 'class hex
#1580 '[ deviceId '] 'type hexDigits 'class hex text
#1581 'reg prefixedHex ': resource
#1582 barName resource
#1583 'BAR decimal ': 'assigned resource
#1584 barName resource ': 'assigned
#1585 'BAR decimal ': 'no 'space 'for resource
#1586 barName resource ': 'can '' 't 'assign '; 'no 'space
#1587 'BAR decimal ': 'failed 'to 'assign resource
#1588 barName resource ': 'failed 'to 'assign
#1589 'enabling 'Extended 'Tags
#1590 'disabling 'Extended 'Tags
#1591 real 'Gb '/ 's 'available 'PCIe 'bandwidth '( linkSpeed lanes 'link ')
#1592 real 'Gb '/ 's 'available 'PCIe 'bandwidth ', 'limited 'by linkSpeed lanes 'link 'at pciAddress '( 'capable 'of real 'Gb '/ 's 'with linkSpeed lanes 'link ')
#1593 'enabling 'device '( hexDigits '- '> hexDigits ')
#1594 'unknown 'header 'type hexDigits ', 'ignoring 'device
#1601 'legacy 'IDE 'quirk ': 'reg hex ': resource
#1602 'quirk ': resource 'claimed 'by 'PIIX4 'ACPI
#1603 'Limiting 'direct 'PCI '/ 'PCI 'transfers
#1604 'Boot 'video 'device
#1605 'Video 'device 'with 'shadowed 'ROM 'at resource
#1606 'vgaarb ': text
#1607 'ignoring 'class hex '( 'doesn '' 't 'match 'header 'type hexDigits ')
#1608 'reg hex ': 'invalid 'BAR '( 'can '' 't 'size ')
#1609 barName ': 'invalid '; 'can '' 't 'size
#1610 'reg hex ': 'initial 'BAR 'value hex 'invalid
#1611 barName ': 'initial 'BAR 'value hex 'invalid
#1612 'device 'has 'non-compliant 'BARs '; 'disabling 'IO '/ 'MEM 'decoding
#1613 'Disable 'Relaxed 'Ordering 'because 'the 'Root 'Port 'didn '' 't 'support 'it
#1614 'Relaxed 'Ordering 'disabled 'because 'the 'Root 'Port 'didn '' 't 'support 'it
#1615 'Max 'Payload 'Size 'set 'to value '( 'was value ', 'max value ')
#1616 'Max 'Payload 'Size value ', 'but 'upstream value 'set 'to value '; 'if 'necessary ', 'use '" 'pci '= 'pcie_bus_safe '" 'and 'report 'a 'bug
#1617 'PME '# 'supported 'from value
#1618 real 'Gb '/ 's 'available 'PCIe 'bandwidth '( linkSpeed lanes 'link ') ', 'in 'Flit 'mode
#1619 real 'Gb '/ 's 'available 'PCIe 'bandwidth ', 'limited 'by linkSpeed lanes 'link 'at pciAddress '( 'capable 'of real 'Gb '/ 's 'with linkSpeed lanes 'link ') ', 'in 'Flit 'mode
#1620 'device 'attach 'failed '( value ')
#1621 'BAR value ': 'can '' 't 'assign resource '( 'bogus 'alignment ')
#1622 'BAR value ': 'error 'updating '( hex '! '= hex ')
#1623 barName ': 'error 'updating '( hex '! '= hex ')
#1624 'BAR value ': 'releasing resource
#1625 barName resource ': 'releasing
#1626 'can '' 't 'claim 'BAR value resource ': 'no 'compatible 'bridge 'window
#1627 barName resource ': 'can '' 't 'claim '; 'no 'compatible 'bridge 'window
#1628 'can '' 't 'claim 'BAR value resource ': 'address 'conflict 'with phrase resource
#1629 barName resource ': 'can '' 't 'claim '; 'address 'conflict 'with phrase resource
#1630 'can '' 't 'enable 'device ': 'BAR value resource 'not 'assigned
#1631 barName resource ': 'not 'assigned '; 'can '' 't 'enable 'device
#1632 'can '' 't 'enable 'device ': 'BAR value resource 'not 'claimed
#1633 barName resource ': 'not 'claimed '; 'can '' 't 'enable 'device
#1634 'BAR value ': 'can '' 't 'reserve resource
#1635 'can '' 't 'ioremap 'BAR value ': resource
#1636 'Refused 'to 'change 'power 'state ', 'currently 'in token:D([A-Za-z0-9_]+)
#1637 'refused 'to 'change 'power 'state 'from value 'to value
#1638 'Refused 'to 'change 'power 'state 'from value 'to 'D0
#1639 'can '' 't 'change 'power 'state 'from value 'to value '( 'config 'space 'inaccessible ')
#1640 'Unable 'to 'change 'power 'state 'from value 'to 'D0 ', 'device 'inaccessible
#1641 'Unable 'to 'change 'power 'state 'from value 'to value ', 'device 'inaccessible
#1642 'timed 'out 'waiting 'for 'pending 'transaction '; 'performing 'function 'level 'reset 'anyway
#1643 'Failed 'to 'return 'from 'FLR
#1644 'Required 'additional token:([0-9]{1,15})ms 'to 'return 'from 'FLR
#1645 'not 'ready token:([0-9]{1,15})ms 'after 'FLR '; 'giving 'up
#1646 'not 'ready token:([0-9]{1,15})ms 'after 'FLR '; 'waiting
#1647 'ready token:([0-9]{1,15})ms 'after 'FLR
#1648 'not 'ready token:([0-9]{1,15})ms 'after phrase '; 'giving 'up
#1649 'not 'ready token:([0-9]{1,15})ms 'after phrase '; 'waiting
#1650 'ready token:([0-9]{1,15})ms 'after text
#1651 'can '' 't 'enable 'MSI-X '( 'MSI 'IRQ 'already 'assigned ')
#1652 'VPD 'access 'failed '. 'This 'is 'likely 'a 'firmware 'bug 'on 'this 'device '. 'Contact 'the 'card 'vendor 'for 'a 'firmware 'update
#1653 'invalid 'VPD 'tag hex '( 'size value ') 'at 'offset natural
#1654 'invalid 'VPD 'tag hex '( 'size value ') 'at 'offset natural '; 'assume 'missing 'optional 'EEPROM
#1655 'irq value 'for 'MSI '/ 'MSI-X
#1656 'can '' 't 'set 'Max 'Payload 'Size 'to value '; 'if 'necessary ', 'use '" 'pci '= 'pcie_bus_safe '" 'and 'report 'a 'bug
#1658 'not 'ready 'after token:([0-9]{1,15})ms '; 'giving 'up
#1659 'not 'ready 'after token:([0-9]{1,15})ms '; 'waiting
#1660 'ready 'after token:([0-9]{1,15})ms
#1661 'reg hexDigits ': resource`,
  "pciBusMessage": `#1595 'root 'bus 'resource resource
#1596 'resource decimal resource
#1597 'No 'busn 'resource 'found 'for 'root 'bus ', 'will 'use resource
#1598 'busn_res ': resource 'end 'is 'updated 'to hexDigits
#1599 'busn_res ': resource 'end 'can 'not 'be 'updated 'to hexDigits
#1600 'busn_res ': resource 'is 'released
#1662 'busn_res ': 'can 'not 'insert resource 'under phrase resource '( 'conflicts 'with phrase resource ')`,
  "vmbusDriverMessage": `#1663 'registering 'driver word
#1664 'unregistering 'driver word
#1665 'probe 'failed 'for 'device vmbusDevice '( decimal ')
#1666 'probe 'not 'set 'for 'driver vmbusDevice
#1667 'Vmbus 'version ': version
#1668 'Hyper-V 'Host 'Build ': word '; 'Vmbus 'version ': version
#1669 'CPU 'offlining 'is 'not 'supported 'by 'hypervisor
#1670 'externally 'supported 'module ', 'setting 'X 'kernel 'taint 'flag '.
#1671 'loading 'out-of-tree 'module 'taints 'kernel '.
#1672 'Unknown 'GUID ': vmbusDevice
#1673 'channel vmbusDevice '/ vmbusDevice 'not 'present 'after 'resume '.
#1674 'Some 'vmbus 'device 'is 'missing 'after 'suspending '?
#1675 'timed 'out 'waiting 'for 'all 'boot-time 'offers 'to 'be 'delivered '.
#1676 'remove 'not 'set 'for 'driver vmbusDevice
#1677 'child 'device vmbusDevice 'registered
#1678 'child 'device vmbusDevice 'unregistered
#1679 'Unable 'to 'initialize 'the 'hypervisor '- hex
#1680 'Unable 'to 'request 'IRQ decimal
#1681 'Can '' 't 'request 'Hyper-V 'VMbus 'IRQ decimal ', 'Err decimal
#1682 'No 'interrupt 'data 'for 'VMBus 'virq decimal
#1683 'VMBus 'virq decimal ', 'hwirq decimal
#1684 'Unable 'to 'parse 'Hyper-V 'ACPI 'interrupt
#1685 'No 'ACPI '_CCA 'found '; 'assuming 'coherent 'device 'I '/ 'O
#1686 'Unable 'to 'allocate 'device 'object 'for 'child 'device
#1687 'Unable 'to 'register 'child 'device
#1688 'Unable 'to 'register 'primary 'channeln
#1689 'Unable 'to 'register 'primary 'channel
#1691 'vmbus 'channel 'cpu 'affinity 'mode ': decimal
#1692 'Can 'not 'suspend 'due 'to 'a 'previous 'failed 'resuming
#1693 'hv_sock 'channel 'not 'rescinded '!
#1694 'Sub-channel 'not 'deleted '!
#1695 'Invalid 'proto 'version '= hex
#1696 'Establishing 'connection 'to 'the 'confidential 'VMBus
#1697 'Hyper-V ': 'panic 'message 'page 'memory 'allocation 'failed
#1698 'Hyper-V ': 'kmsg 'dump 'register 'error hex
#1699 'Hyper-V ': 'sysctl 'table 'register 'error
#1700 'Vmbus 'LIS 'version ': word
#1701 'Unable 'to 'connect ', 'Version decimal 'not 'supported 'by 'Hyper-V
#1702 'Unable 'to 'connect 'to 'host
#1703 'Invalid 'VMBus 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) '( 'expected '> '= token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) ') 'from 'the 'host 'supporting 'isolation
#1704 'hv_post_msg '( ') 'failed '; 'error 'code ': decimal
#1705 'channel 'not 'found 'for 'relid '- decimal
#1706 'no 'channel 'callback 'for 'relid '- decimal
#1707 'relid2channel ': 'relid '= decimal ': 'No 'channels 'mapped '!
#1708 'Close 'failed ': 'close 'post 'msg 'return 'is decimal
#1709 'Close 'failed ': 'teardown 'gpadl 'return decimal
#1710 'Buffer 'too 'small '- 'got decimal 'needs decimal
#1711 'Buffer 'too 'small '- 'needed decimal 'bytes 'but 'got 'space 'for 'only decimal 'bytes
#1712 'Failed 'to 'establish 'GPADL ': 'err '= hex
#1714 'Fail 'to 'set 'mem 'host 'visibility 'in 'GPADL 'teardown decimal '.
#1715 'unable 'to 'add 'child 'device 'object '( 'relid decimal ')
#1716 'Unable 'to 'allocate 'channel 'object
#1717 'Received 'invalid 'channel 'message 'type decimal 'size decimal
#1718 'Unhandled 'channel 'message 'type decimal
#1719 'Unable 'to 'request 'offers '- decimal
#1720 'vmbus 'offer 'changed ': 'relid '= decimal
#1721 'Invalid 'offer decimal 'from 'the 'host 'supporting 'isolation
#1722 'Invalid 'offer 'relid '= decimal ': 'the 'ring 'buffer 'isn '' 't 'encrypted
#1723 'Invalid 'offer 'relid '= decimal ': 'no 'support 'for 'confidential 'VMBus
#1724 'Invalid 'icmsg 'negotiate
#1725 'Invalid 'icmsg 'negotiate '- 'icframe_major ': decimal ', 'icmsg_major ': decimal
#1726 'Waiting 'for 'VMBus 'UNLOAD 'to 'complete
#1727 'Continuing 'even 'though 'VMBus 'UNLOAD 'did 'not 'complete
#1728 'Hyper-V 'Host 'OS 'Build ': token:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#1729 'Unable 'to 'allocate 'SYNIC 'message 'page
#1730 'Unable 'to 'allocate 'SYNIC 'event 'page
#1731 'Unable 'to 'allocate 'event 'dpc
#1732 'Unable 'to 'allocate 'clock 'event 'device
#1733 'Unable 'to 'allocate 'post 'msg 'page
#1734 'Unable 'to 'allocate 'NUMA 'map
#1735 'Fail 'to 'map 'syinc 'message 'page '.
#1736 'Fail 'to 'map 'syinc 'event 'page '.
#1737 'Fail 'to 'map 'synic 'message 'page '.
#1738 'Fail 'to 'map 'synic 'event 'page '.
#1739 'Failed 'to 'decrypt 'post 'msg 'page ': decimal
#1740 'Failed 'to 'decrypt 'SYNIC 'msg 'page ': decimal
#1741 'Failed 'to 'decrypt 'SYNIC 'event 'page ': decimal
#1742 'Failed 'to 'encrypt 'post 'msg 'page ': decimal
#1743 'Failed 'to 'encrypt 'SYNIC 'msg 'page ': decimal
#1744 'Failed 'to 'encrypt 'SYNIC 'event 'page ': decimal
#1745 'allocation 'failed 'for phrase 'page ', 'error decimal ', 'decrypted decimal
#1746 'deallocation 'failed 'for phrase 'page ', 'error decimal ', 'encrypt decimal
#1747 'No 'request 'id 'available`,
  "vmbusDevicePrefixMessage": `#1690 'Unable 'to 'set 'up 'channel 'sysfs 'files
#1713 'Failed 'to 'set 'host 'visibility 'for 'new 'GPADL decimal '.`,
};

/** The rows of the catalogue, one a line: id, driver, kind, role, level, fields. */
export const rowLines = `freebsd.hn.notify hn note vf-join info nvs_type:value
freebsd.hn.datapath hn note vf-join info direction:value vf_ifname:name
freebsd.hn.vf-try-up hn note vf-join info vf_ifname:name
freebsd.hn.vf-delayed-init hn note vf-join info vf_ifname:name
freebsd.hn.vf-up-failed hn failure failure info vf_ifname:name err:value
freebsd.hn.vf-already hn failure failure info vf_ifname:name
freebsd.hn.vf-if-start hn failure failure info vf_ifname:name
freebsd.hn.vf-mtu-failed hn failure failure info vf_ifname:name mtu:value
freebsd.hn.vf-mtu-ioctl-failed hn failure failure info vf_ifname:name mtu:value err:value
freebsd.hn.mtu-fallback hn note info info mtu:value
freebsd.hn.vf-rss-key-failed hn failure failure info vf_ifname:name err:value
freebsd.hn.vf-rss-key-failed-typo hn failure failure info vf_ifname:name err:value
freebsd.hn.vf-rss-func hn note info info vf_ifname:name function:value
freebsd.hn.vf-rss-key-length hn note info info vf_ifname:name length:value
freebsd.hn.vf-rss-hash-failed hn failure failure info vf_ifname:name err:value
freebsd.hn.vf-rss-intersect hn note info info vf_ifname:name vf_types:hex hn_types:hex
freebsd.hn.rss-hash-off-ipv4 hn note vf-join info
freebsd.hn.rss-hash-off-ipv6 hn note vf-join info
freebsd.hn.rss-hash-off-ipv6ex hn note vf-join info
freebsd.hn.rss-hash-off-tcp6 hn note vf-join info
freebsd.hn.rss-hash-off-tcp6ex hn note vf-join info
freebsd.hn.rss-hash-off-udp6 hn note vf-join info
freebsd.hn.rss-hash-off-udp6ex hn note vf-join info
freebsd.hn.rss-reconfig-failed hn failure failure info err:value
freebsd.hn.rss-disable hn note info info
freebsd.hn.rss-reconfig hn note info info
freebsd.hn.rss-disable-failed hn failure failure info
freebsd.hn.rss-reconfig-refused hn failure failure info
freebsd.hn.network-changed hn note link-down info change:value
freebsd.hn.network-changed-bare hn note link-down info
freebsd.hn.rndis-status-unknown hn note info info status:hex
freebsd.hn.nvs-version hn note capability info nvs_version:hex ndis_major:word:1:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+) ndis_minor:word:2:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)
freebsd.hn.nvs-reinit hn note capability info nvs_version:hex ndis_major:word:1:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+) ndis_minor:word:2:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)
freebsd.hn.nvs-reinit-failed hn failure failure info nvs_version:hex err:value
freebsd.hn.nvs-none hn failure failure info
freebsd.hn.nvs-init-failed hn note info info nvs_version:hex
freebsd.hn.nvs-resp-unexpected hn failure failure info got:hex expected:hex
freebsd.hn.rndis-unexpected hn failure failure info got:hex expected:hex
freebsd.hn.rndis-rid-mismatch hn failure timeout info got:value expected:value
freebsd.hn.rndis-query-failed hn failure failure info oid:hex status:hex
freebsd.hn.rndis-set-failed hn failure failure info oid:hex status:hex
freebsd.hn.rndis-send-failed hn failure failure info err:value
freebsd.hn.rx-filter-failed hn failure failure info filter:hex err:value
freebsd.hn.rndis-halt hn note removal info
freebsd.hn.subchans hn note device-probed info count:value
freebsd.hn.subchans-failed hn failure failure info err:value
freebsd.hn.chan-open-failed hn failure failure info chan:natural:1:chan([0-9]{1,15}) err:value
freebsd.hn.chan-close-failed hn note removal info chan:natural:1:chan([0-9]{1,15}) err:value
freebsd.hn.send-failed hn failure failure info
freebsd.hn.rxbuf-ack-failed hn failure failure info
freebsd.hn.caps-mismatch hn failure failure info old:hex new:hex
freebsd.pcib.version vmbus_pcib note pci-probe info version:hex
freebsd.pcib.version-failed-old vmbus_pcib failure failure info status:value
freebsd.pcib.version-request-failed vmbus_pcib failure failure info err:value
freebsd.pcib.version-none vmbus_pcib failure failure info
freebsd.pcib.revoked vmbus_pcib note removal info
freebsd.pcib.d0-failed vmbus_pcib failure failure info
freebsd.pcib.resources-assigned-failed vmbus_pcib failure failure info
freebsd.pcib.cfg-window-failed vmbus_pcib failure failure info
freebsd.pcib.bus-failed vmbus_pcib failure failure info
freebsd.pcib.resources-released-failed vmbus_pcib note removal info
freebsd.pcib.d0-exit-failed vmbus_pcib note removal info
freebsd.pcib.alloc-ok vmbus_pcib note pci-resource info
freebsd.pcib.msi-failed vmbus_pcib failure failure info status:value
freebsd.vmbus.version vmbus note capability info major:natural:1:([0-9]{1,15})\\.([0-9]{1,15}) minor:natural:2:([0-9]{1,15})\\.([0-9]{1,15})
freebsd.vmbus.chan-offer-failed vmbus failure failure info chan:natural:1:chan([0-9]{1,15}) err:value
freebsd.vmbus.chan-duplicated vmbus failure failure info chan:natural:1:chan([0-9]{1,15})
freebsd.vmbus.chan-revoked-unknown vmbus note info info chan:natural:1:chan([0-9]{1,15})
freebsd.vmbus.child-failed vmbus failure failure info chan:natural:1:chan([0-9]{1,15})
freebsd.vmbus.scan-done vmbus note info info
freebsd.mlx5.firmware-version-info mlx5_core note firmware info fw_major:word:1:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+) fw_minor:word:2:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+) fw_sub:word:3:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)
freebsd.mlx5.dma-mask64-fallback mlx5_core note device-probed warning
freebsd.mlx5.missing-bar-plain mlx5_core failure failure info
freebsd.mlx5.pci-enable-failed-plain mlx5_core failure failure info
freebsd.mlx5.map-iseg-failed-plain mlx5_core failure failure info
freebsd.mlx5.cmdif-init-failed-plain mlx5_core failure failure info
freebsd.mlx5.fw-init-timeout-plain mlx5_core failure timeout info timeout_ms:value
freebsd.mlx5.enable-hca-failed-plain mlx5_core failure failure info
freebsd.mlx5.set-issi-failed-plain mlx5_core failure failure info
freebsd.mlx5.hca-cap-failed-plain mlx5_core failure failure info
freebsd.mlx5.init-hca-failed-plain mlx5_core failure failure info
freebsd.mlx5.msix-failed-plain mlx5_core failure failure info
freebsd.mlx5.teardown-failed-plain mlx5_core note removal info
freebsd.mlx5.dev-init-failed-plain mlx5_core failure failure info err:value
freebsd.mlx5.pci-init-failed-plain mlx5_core failure failure info err:value
freebsd.mlx5.load-one-failed-plain mlx5_core failure failure info err:value
freebsd.mlx5.wait-fw-init mlx5_core note firmware warning seconds_left:value
freebsd.mlx5.issi-query-failed mlx5_core failure failure err
freebsd.mlx5.issi-set-failed mlx5_core failure failure err err:value
freebsd.mlx5.vsc-missing mlx5_core note capability warning
freebsd.mlx5.vsc-missing-dev mlx5_core note capability err
freebsd.mlx5.vsc-missing-dump mlx5_core note capability warning err:value
freebsd.mlx5.vsc-missing-dump-old mlx5_core note capability warning err:value
freebsd.mlx5.sriov-cap-missing mlx5_core note capability info
freebsd.mlx5.sriov-init-failed mlx5_core note capability info err:value
freebsd.mlx5.eswitch-init-failed mlx5_core failure failure err err:value
freebsd.mlx5.mpfs-failed mlx5_core failure failure err err:value
freebsd.mlx5.flow-steering-init mlx5_core failure failure err err:value
freebsd.mlx5.pci-init-failed mlx5_core failure failure err err:value
freebsd.mlx5.health-init-failed mlx5_core failure failure err err:value
freebsd.mlx5.load-one-failed mlx5_core failure failure err err:value
freebsd.mlx5.unload-leaked mlx5_core note removal err bytes:value
freebsd.mlx5.slot-reset-enable-failed mlx5_core note reset err err:value
freebsd.mlx5.device-recovered mlx5_core note reset info
freebsd.mlx5.vital-config mlx5_core note reset warning
freebsd.mlx5.vital-config-dev mlx5_core note reset warning
freebsd.mlx5.vital-id mlx5_core note reset info iterations:value
freebsd.mlx5.vital-id-dev mlx5_core note reset info iterations:value
freebsd.mlx5.vital-no-id mlx5_core failure timeout warning
freebsd.mlx5.internal-state-error mlx5_core failure health-error err
freebsd.mlx5.system-error-event mlx5_core failure health-error info
freebsd.mlx5.system-error-event-old mlx5_core failure health-error err
freebsd.mlx5.nic-ifc-still mlx5_core failure timeout err state:phrase ms:natural:1:([0-9]{1,15})ms
freebsd.mlx5.reset-elided mlx5_core note reset warning
freebsd.mlx5.sem-sw-reset mlx5_core note reset warning err:value
freebsd.mlx5.gateway-timeout mlx5_core failure timeout warning err:value
freebsd.mlx5.sw-reset-progress mlx5_core note reset warning
freebsd.mlx5.pci-link-down mlx5_core failure health-error warning
freebsd.mlx5.nic-mode mlx5_core failure health-error warning mode:text
freebsd.mlx5.recover-bad-mode mlx5_core failure health-error err mode:phrase
freebsd.mlx5.recover-bad-mode-dev mlx5_core failure health-error err mode:phrase
freebsd.mlx5.recover-start mlx5_core note reset info
freebsd.mlx5.recovery-scheduled mlx5_core note reset warning ms:natural:1:([0-9]{1,15})ms
freebsd.mlx5.fw-unresponsive mlx5_core failure health-error err
freebsd.mlx5.pcie-power-unpublished mlx5_core note info info
freebsd.mlx5.pcie-power-unknown-state mlx5_core note info warning state:phrase
freebsd.mlx5.pcie-power-failed mlx5_core note info warning err:value
freebsd.mlx5.watchdog-refused mlx5_core note removal err
freebsd.mlx5.module-plugged mlx5_core note info info module:value
freebsd.mlx5.module-unplugged mlx5_core note info info module:value
freebsd.mlx5.module-error mlx5_core failure health-error err module:value reason:phrase code:value
freebsd.mlx5.high-temperature mlx5_core failure health-error warning msb:hex lsb:hex
freebsd.mlx5.fwdump-issue mlx5_core failure health-error info
freebsd.mlx5.fwdump-issue-dev mlx5_core failure health-error info
freebsd.mlx5.fwdump-only-one mlx5_core note info warning
freebsd.mlx5.fwdump-only-one-dev mlx5_core note info warning
freebsd.mlx5.fwdump-prohibited mlx5_core note info warning
freebsd.mlx5.vsc-not-initialized mlx5_core note info warning
freebsd.mlx5.vsc-space-unsupported mlx5_core note info warning
freebsd.mce.ptys-failed-old mce failure failure info func:value err:hex
freebsd.mce.ptys-failed mce failure failure err err:hex
freebsd.mce.no-media-subtype mce note info err
freebsd.mce.media-cap-failed mce failure failure err
freebsd.mce.media-cap-failed-if mce failure failure info
freebsd.mce.media-cap-zero mce note info err
freebsd.mce.media-cap-zero-if mce note info info
freebsd.mce.random-mac mce note device-probed err
freebsd.mce.random-mac-if mce note device-probed info
freebsd.mce.port-up-failed mce failure failure err
freebsd.mce.port-up-failed-old mce failure failure info func:value
freebsd.mce.open-tises-failed mce failure failure err err:value
freebsd.mce.open-channels-failed mce failure failure err err:value
freebsd.mce.open-rqt-failed mce failure failure err err:value
freebsd.mce.open-tir-failed mce failure failure err err:value
freebsd.mce.open-flow-table-failed mce failure failure err err:value
freebsd.mce.activate-rqt-failed mce failure failure err err:value
freebsd.mce.open-channels-failed-old mce failure failure info func:value err:value
freebsd.mce.modify-sq-err mce failure failure err err:value
freebsd.mce.modify-sq-err-if mce failure failure info err:value
freebsd.mce.modify-sq-rst mce failure failure err err:value
freebsd.mce.modify-sq-rst-if mce failure failure info err:value
freebsd.mce.modify-sq-rdy mce failure failure err err:value
freebsd.mce.modify-sq-rdy-if mce failure failure info err:value
freebsd.mce.modify-rq-rst mce failure failure err err:value
freebsd.mce.modify-rq-rst-if mce failure failure info err:value
freebsd.mce.modify-rq-rdy mce failure failure err err:value
freebsd.mce.modify-rq-rdy-if mce failure failure info err:value
freebsd.mce.mtu-set-failed mce note info err mtu:value err:value
freebsd.mce.mtu-vport-failed mce note info err err:value
freebsd.mce.mtu-query-failed mce note info err
freebsd.mce.mtu-query-failed-if mce note info info
freebsd.mce.mtu-smaller mce failure failure err port_mtu:value if_mtu:value
freebsd.mce.mtu-smaller-if mce failure failure info port_mtu:value if_mtu:value
freebsd.mce.mtu-bigger mce note info err port_mtu:value if_mtu:value
freebsd.mce.mtu-bigger-if mce note info info port_mtu:value if_mtu:value
freebsd.mce.diagnostics-failed mce note info err err:value
freebsd.mce.diagnostics-failed-if mce note info info err:value
freebsd.mce.temperature-failed mce note info err err:value
freebsd.mce.fec-failed mce note info err err:value
freebsd.mce.pddr-failed mce note info err err:value
freebsd.mce.timestamp-frozen mce failure health-error err next:hex current:hex
freebsd.mce.timestamp-frozen-old mce failure health-error info next:hex current:hex
freebsd.mce.cq-error mce failure health-error err cqn:hex event:hex
freebsd.mce.cq-error-old mce failure health-error info func:value cqn:hex event:hex
freebsd.mce.error-cqe mce failure health-error err cqn:hex ci:hex qn:hex opcode:hex syndrome:hex vendor_syndrome:hex
freebsd.mce.lro-hint mce note info warning
freebsd.mce.lro-hint-if mce note info info
freebsd.mce.destroy-wait-rl mce note removal err
freebsd.mce.destroy-wait-rl-if mce note removal info
freebsd.mce.destroy-wait-unlimited mce note removal err
freebsd.mce.destroy-wait-unlimited-if mce note removal info
freebsd.mce.destroy-wait-tls mce note removal err
freebsd.mce.destroy-wait-tls-rx mce note removal err
freebsd.mce.alloc-failed mlx5_core failure failure err
freebsd.mce.build-priv-failed mlx5_core failure failure err err:value
freebsd.mce.drop-rq-failed mce failure failure info func:value err:value
freebsd.mlx5.dma-mask-failed mlx5_core failure failure err
freebsd.mlx5.dma-consistent-failed mlx5_core failure failure err
freebsd.mlx5.missing-bar mlx5_core failure failure err
freebsd.mlx5.pci-resources-busy mlx5_core failure failure err
freebsd.mlx5.pci-enable-failed mlx5_core failure failure err
freebsd.mlx5.request-bars-failed mlx5_core failure failure err
freebsd.mlx5.dma-caps-failed mlx5_core failure failure err
freebsd.mlx5.map-iseg-failed mlx5_core failure failure err
freebsd.mlx5.fw-pre-init-timeout mlx5_core failure timeout err timeout_ms:value
freebsd.mlx5.fw-init-timeout mlx5_core failure timeout err timeout_ms:value
freebsd.mlx5.cmdif-init-failed mlx5_core failure failure err
freebsd.mlx5.enable-hca-failed mlx5_core failure failure err
freebsd.mlx5.set-issi-failed mlx5_core failure failure err
freebsd.mlx5.boot-pages-failed mlx5_core failure failure err
freebsd.mlx5.hca-ctrl-failed mlx5_core failure failure err
freebsd.mlx5.hca-cap-failed mlx5_core failure failure err
freebsd.mlx5.hca-cap-atomic-failed mlx5_core failure failure err
freebsd.mlx5.hca-cap2-failed mlx5_core failure failure err
freebsd.mlx5.query-hca-cap-failed mlx5_core note capability warning cap_type:value opmode:value err:value
freebsd.mlx5.query-cap-wrong-opmode mlx5_core failure failure warning cap_type:value opmode:value
freebsd.mlx5.pkey-size-invalid mlx5_core note capability warning size:value
freebsd.mlx5.init-pages-failed mlx5_core failure failure err
freebsd.mlx5.init-hca-failed mlx5_core failure failure err
freebsd.mlx5.query-hca-failed mlx5_core failure failure err
freebsd.mlx5.query-hca-failed-dev mlx5_core failure failure err
freebsd.mlx5.board-id-failed mlx5_core failure failure err
freebsd.mlx5.board-id-failed-dev mlx5_core failure failure err
freebsd.mlx5.sw-objs-failed mlx5_core failure failure err
freebsd.mlx5.sw-objs-failed-dev mlx5_core failure failure err
freebsd.mlx5.msix-enable-failed mlx5_core failure failure err
freebsd.mlx5.eq-init-failed mlx5_core failure failure err
freebsd.mlx5.eq-init-failed-dev mlx5_core failure failure err
freebsd.mlx5.eq-async-start-failed mlx5_core failure failure err
freebsd.mlx5.eq-comp-alloc-failed mlx5_core failure failure err
freebsd.mlx5.uar-failed mlx5_core failure failure err
freebsd.mlx5.pagealloc-start-failed mlx5_core failure failure err
freebsd.mlx5.interface-up-nop mlx5_core note info warning
freebsd.mlx5.interface-up-nop-func mlx5_core note info warning func:value
freebsd.mlx5.interface-down-nop mlx5_core note removal warning func:value
freebsd.mlx5.interface-down-nop-dev mlx5_core note removal warning func:value
freebsd.mlx5.teardown-hca-failed mlx5_core note removal err
freebsd.mlx5.register-device-failed mlx5_core failure failure err err:value
freebsd.mlx5.register-device-failed-dev mlx5_core failure failure err err:value
freebsd.mlx5.unload-one-failed mlx5_core note removal err
freebsd.mlx5.unload-one-failed-dev mlx5_core note removal err
freebsd.mlx5.pci-callback-called mlx5_core note reset info func:value
freebsd.mlx5.pci-callback-called-dev mlx5_core note reset info func:value
freebsd.mlx5.slot-reset-enable-failed-alt mlx5_core note reset err func:value err:value
freebsd.mlx5.wait-vital-counter-old mlx5_core note reset info counter:hex iterations:value
freebsd.mlx5.wait-vital-counter-old-dev mlx5_core note reset info counter:hex iterations:value
freebsd.mlx5.resume-load-failed mlx5_core note reset err func:value err:value
freebsd.mlx5.device-recovered-alt mlx5_core note reset info func:value
freebsd.mlx5.fatal-error mlx5_core failure health-error err sensor:phrase
freebsd.mlx5.miss-count mlx5_core failure health-error err
freebsd.mlx5.health-compromised-old mlx5_core failure health-error err
freebsd.mlx5.health-assert-var mlx5_core failure health-error info index:value value:hex
freebsd.mlx5.health-assert-exit-ptr mlx5_core failure health-error info value:hex
freebsd.mlx5.health-assert-callra mlx5_core failure health-error info value:hex
freebsd.mlx5.health-fw-ver mlx5_core failure health-error info fw_version:value
freebsd.mlx5.health-raw-fw-ver mlx5_core failure health-error info value:hex
freebsd.mlx5.health-hw-id mlx5_core failure health-error info value:hex
freebsd.mlx5.health-irisc mlx5_core failure health-error info value:value
freebsd.mlx5.health-synd mlx5_core failure health-error info synd:hex synd_text:text
freebsd.mlx5.health-ext-synd mlx5_core failure health-error info value:hex
freebsd.mlx5.bad-device mlx5_core failure health-error warning
freebsd.mlx5.recover-pci-dead mlx5_core failure health-error err
freebsd.mlx5.recover-pci-dead-dev mlx5_core failure health-error err
freebsd.mlx5.recover-start-alt mlx5_core note reset err
freebsd.mlx5.health-works-dropped mlx5_core note removal err
freebsd.mlx5.health-works-dropped-dev mlx5_core note removal err
freebsd.mlx5.fw-reset-skip mlx5_core note reset warning
freebsd.mlx5.fw-reset-issue mlx5_core note reset info
freebsd.mlx5.nic-ifc-still-alt mlx5_core failure timeout err nic_state:value ms:natural:1:([0-9]{1,15})ms
freebsd.mlx5.cmd-timeout mlx5_core failure timeout warning command:value opcode:hex
freebsd.mlx5.cmd-failed mlx5_core failure failure err command:value opcode:hex op_mod:hex status_text:phrase status:hex syndrome:hex
freebsd.mlx5.cmd-queue-failed mlx5_core failure failure warning
freebsd.mlx5.cmd-exec-err mlx5_core failure failure warning err:value
freebsd.mlx5.cmdif-rev-differs mlx5_core failure failure err driver_rev:value fw_rev:value
freebsd.mlx5.cmdif-unsupported mlx5_core failure failure err driver_rev:value fw_rev:value
freebsd.mlx5.cmdif-outstanding mlx5_core failure failure err count:value
freebsd.mlx5.cmdif-overflow mlx5_core failure failure err
freebsd.mlx5.cmdif-bad-address mlx5_core failure failure err
freebsd.mlx5.eq-cmd-create-failed mlx5_core failure failure warning err:value
freebsd.mlx5.eq-async-create-failed mlx5_core failure failure warning err:value
freebsd.mlx5.eq-pages-create-failed mlx5_core failure failure warning err:value
freebsd.mlx5.eq-destroy-prev-failed mlx5_core note removal warning eqn:value
freebsd.mlx5.eq-destroy-0x-failed mlx5_core note removal warning eqn:hex
freebsd.mlx5.cq-error-typo mlx5_core failure health-error warning cqn:hex syndrome:hex
freebsd.mlx5.cq-bogus-async mlx5_core note info warning cqn:hex
freebsd.mlx5.cq-bogus-completion mlx5_core note info warning cqn:hex
freebsd.mlx5.port-event-unknown mlx5_core note info warning port:value sub_type:value
freebsd.mlx5.event-unhandled mlx5_core note info warning event:hex eqn:hex
freebsd.mlx5.pcie-power-insufficient mlx5_core failure health-error warning watts:natural:1:([0-9]{1,15})W
freebsd.mlx5.pcie-power-ok mlx5_core note info info watts:natural:1:([0-9]{1,15})W
freebsd.mlx5.teardown-force-failed mlx5_core note removal err
freebsd.mlx5.teardown-fast-failed mlx5_core note removal warning
freebsd.mlx5.pages-reclaim-failed mlx5_core note removal err
freebsd.mlx5.pages-reclaim-startup-failed mlx5_core note removal warning err:value
freebsd.mlx5.pages-not-returned mlx5_core note removal warning
freebsd.mlx5.pages-work-failed mlx5_core failure failure warning action:phrase err:value
freebsd.mlx5.pages-give-failed mlx5_core failure failure warning func_id:hex npages:value err:value
freebsd.mlx5.cmd-unknown mlx5_core failure failure err opcode:value
freebsd.mlx5.cmd-cache-failed mlx5_core failure failure err
freebsd.mlx5.pages-notify-failed-old mlx5_core failure failure warning
freebsd.mlx5.pages-request-alloc-failed mlx5_core failure failure warning
freebsd.mlx5.uar-alloc-failed mlx5_core failure failure warning err:value
freebsd.mlx5.uar-free-failed mlx5_core note removal warning index:value
freebsd.mlx5.cq-table-init-failed mlx5_core failure failure err
freebsd.mlx5.cq-table-init-failed-dev mlx5_core failure failure err
freebsd.mlx5.rate-init-failed mlx5_core failure failure err
freebsd.mlx5.rate-init-failed-dev mlx5_core failure failure err
freebsd.mlx5.fpga-start-failed mlx5_core failure failure err err:value
freebsd.mlx5.fpga-start-failed-dev mlx5_core failure failure err err:value
freebsd.mlx5.vport-list-size mlx5_core note info warning requested:value max:value
freebsd.mlx5.mtu-invalid mlx5_core note info warning
freebsd.mlx4.slave-flr-retry-old mlx4_core note reset warning try:value
freebsd.mlx4.timestamping-slave-dot mlx4_core note capability warning
freebsd.mlx4.hca-page-size mlx4_core note capability warning bytes:value
freebsd.mlx4.internal-error-old mlx4_core failure health-error err
freebsd.mlx4.cmd-poll-timeout-old mlx4_core failure timeout warning command:value opcode:hex
freebsd.mlx4.cmd-wait-timeout-old mlx4_core failure timeout warning command:value opcode:hex in_param:hex in_mod:hex op_mod:hex get_status:value status_reg:hex go_bit:value t_bit:value toggle:hex
freebsd.mlx4.cmd-failed-old mlx4_core failure failure err command:value opcode:hex fw_status:hex
freebsd.mlx4.comm-timeout-old mlx4_core failure timeout warning
freebsd.mlx4.comm-flr-old mlx4_core note reset warning value:hex
freebsd.mlx4.invalid-mac mlx4_en failure failure err port:value mac:hex
freebsd.mlx4.eq-assign-failed mlx4_en failure failure err vector:value
freebsd.mlx4.vf-slave-mode mlx4_core note device-probed warning
freebsd.mlx4.sending-reset mlx4_core note device-probed warning
freebsd.mlx4.sending-vhcr0 mlx4_core note device-probed warning
freebsd.mlx4.no-timestamping mlx4_core note capability warning
freebsd.mlx4.old-pf-counter mlx4_core note capability warning index:value
freebsd.mlx4.slave-flr-defer mlx4_core note reset warning
freebsd.mlx4.pf-not-ready mlx4_core note device-probed warning
freebsd.mlx4.pf-not-responsive mlx4_core failure failure err
freebsd.mlx4.comm-offline mlx4_core note removal err
freebsd.mlx4.comm-not-idle mlx4_core failure failure warning toggle:value cmd:hex
freebsd.mlx4.comm-cmd-timeout mlx4_core failure timeout warning cmd:hex
freebsd.mlx4.comm-cmd-op-timeout mlx4_core failure timeout warning cmd:hex op:hex
freebsd.mlx4.cmd-failed mlx4_core failure failure err opcode:hex status:hex
freebsd.mlx4.cmd-go-bit mlx4_core failure timeout warning opcode:hex
freebsd.mlx4.cmd-post-failed mlx4_core failure failure warning opcode:hex ret:value in_param:hex in_mod:hex op_mod:hex
freebsd.mlx4.vhcr-post-failed mlx4_core failure failure err opcode:hex
freebsd.mlx4.toggles-misbehaved mlx4_core note reset warning
freebsd.mlx4.toggles-sync-failed mlx4_core failure failure err
freebsd.mlx4.comm-map-failed mlx4_core failure failure err
freebsd.mlx4.slave-driver-version mlx4_core failure failure err
freebsd.mlx4.slave-init-failed mlx4_core failure failure err
freebsd.mlx4.slave-caps-failed mlx4_core failure failure err
freebsd.mlx4.slave-close-failed mlx4_core note removal warning
freebsd.mlx4.slave-close-failed-dot mlx4_core note removal warning
freebsd.mlx4.query-func-cap-failed mlx4_core failure failure err err:value
freebsd.mlx4.query-hca-failed mlx4_core failure failure err
freebsd.mlx4.query-dev-cap-failed mlx4_core failure failure err
freebsd.mlx4.query-fw-failed mlx4_core failure failure err
freebsd.mlx4.unknown-pf-context mlx4_core failure failure err behaviour:phrase flags:text
freebsd.mlx4.unknown-hca-caps mlx4_core failure failure err
freebsd.mlx4.cmd-init-failed mlx4_core failure failure err
freebsd.mlx4.slave-mfunc-failed mlx4_core failure failure err
freebsd.mlx4.fw-init-failed mlx4_core failure failure err
freebsd.mlx4.no-intx-mfunc mlx4_core failure failure err
freebsd.mlx4.eq-table-failed mlx4_core failure failure err
freebsd.mlx4.event-cmds-failed mlx4_core failure failure err
freebsd.mlx4.nop-no-irq mlx4_core failure failure err irq:value
freebsd.mlx4.nop-no-msix mlx4_core failure failure warning irq:value
freebsd.mlx4.irq-routing mlx4_core failure failure err
freebsd.mlx4.pci-enable-failed mlx4_core failure failure err
freebsd.mlx4.missing-dcs mlx4_core failure failure err driver_data:hex flags:hex
freebsd.mlx4.missing-uar mlx4_core failure failure err
freebsd.mlx4.pci-resources-busy mlx4_core failure failure err
freebsd.mlx4.skip-vf mlx4_core note info warning function:value
freebsd.mlx4.pcie-bw-different mlx4_core note info warning
freebsd.mlx4.pcie-speed mlx4_core note info info speed:phrase capable:phrase
freebsd.mlx4.pcie-width mlx4_core note info info width:natural:1:x([0-9]{1,15}) capable:word:1:x([A-Za-z0-9_]+)
freebsd.mlx4.sriov-disabling mlx4_core note removal warning
freebsd.mlx4.interface-down mlx4_core note removal info func:value
freebsd.mlx4.restart-load-failed mlx4_core failure failure err func:value pci:value err:value
freebsd.mlx4.pci-err-detected mlx4_core note reset err
freebsd.mlx4.pci-slot-reset mlx4_core note reset err
freebsd.mlx4.pci-resume mlx4_core note reset err func:value
freebsd.mlx4.pci-resume-failed mlx4_core failure failure err func:value err:value
freebsd.mlx4.shutdown mlx4_core note removal info
freebsd.mlx4.internal-error-buf-line mlx4_core failure health-error err index:value value:value
freebsd.mlx4.internal-error-comm mlx4_core failure health-error warning
freebsd.mlx4.internal-error-mark mlx4_core failure health-error warning
freebsd.mlx4.going-reset mlx4_core note reset err
freebsd.mlx4.reset-ok mlx4_core note reset err
freebsd.mlx4.vf-reset-not-needed mlx4_core note removal err
freebsd.mlx4.vf-reset-unsupported mlx4_core note reset err
freebsd.mlx4.vf-reset-sending mlx4_core note reset warning
freebsd.mlx4.vf-reset-ok mlx4_core note reset warning
freebsd.mlx4.vf-reset-nosync mlx4_core note reset err
freebsd.mlx4.vf-reset-failed mlx4_core failure timeout err
freebsd.mlx4.hca-reset-failed mlx4_core note reset err
freebsd.mlx4.restart-ended mlx4_core note reset info ret:value
freebsd.mlx4.catas-map-failed mlx4_core note info warning address:hex
freebsd.mlx4.vendor-id-failed mlx4_core note removal err
freebsd.mlx4.eq-cq-event mlx4_core failure health-error warning kind:phrase cqn:value
freebsd.mlx4.eq-overrun mlx4_core failure health-error warning eqn:value
freebsd.mlx4.temperature mlx4_core failure health-error err threshold:value current:value
freebsd.mlx4.sw2hw-eq-failed mlx4_core failure failure warning err:value
freebsd.mlx4.hw2sw-eq-failed mlx4_core note removal warning err:value
freebsd.mlx4.vlan-enforced mlx4_core failure failure err
freebsd.mlx4.mac-enforced mlx4_core failure failure err
freebsd.mlx4en.activating-port mlx4_en note device-probed info port:value
freebsd.mlx4en.lso-unsupported mlx4_en note capability warning
freebsd.mlx4en.udp-rss-unsupported-dot mlx4_en note capability warning
freebsd.mlx4en.internal-error-restart mlx4_en failure health-error err
freebsd.mlx4en.event-unhandled mlx4_en note info warning event:phrase port:value
freebsd.mlx4en.mr-alloc-failed mlx4_en failure failure err
freebsd.mlx4en.mr-enable-failed mlx4_en failure failure err
freebsd.mlx4en.tx-rings mlx4_en note device-probed warning rings:value
freebsd.mlx4en.rx-rings mlx4_en note device-probed warning rings:value
freebsd.mlx4en.initializing-port mlx4_en note device-probed warning
freebsd.mlx4en.link-up mlx4_en note link-up info
freebsd.mlx4en.link-down mlx4_en note link-down info
freebsd.mlx4en.open-down mlx4_en failure failure err
freebsd.mlx4en.start-port-failed mlx4_en failure failure err port:value
freebsd.mlx4en.restart-port-failed mlx4_en failure failure err port:value
freebsd.mlx4en.init-port-failed mlx4_en failure failure err
freebsd.mlx4en.set-port-failed mlx4_en failure failure err port:value err:value
freebsd.mlx4en.cqe-error-rx mlx4_en failure health-error err vendor_syndrome:value syndrome:value
freebsd.mlx4en.rx-buffers-short mlx4_en note info warning buffers:value size:value
freebsd.mlx4en.rx-buffers-failed mlx4_en failure failure err
freebsd.mana.resource-query-failed mana failure failure info err:value status:hex
freebsd.mana.detect-failed mana failure failure info err:value status:hex
freebsd.mana.bar0-failed mana failure failure info
freebsd.mana.msix-bar-failed mana failure failure info
freebsd.mana.map-failed mana failure failure info
freebsd.mana.msix-alloc-failed mana failure failure info vectors:value err:value
freebsd.mana.msix-few mana failure failure info vectors:value
freebsd.mana.msix-partial mana note info info got:value wanted:value
freebsd.mana.protocol-version mana note device-probed info adapter_name:phrase major:natural:1:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15}) minor:natural:2:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15}) micro:natural:3:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
freebsd.mana.vport-configured mana note link-up info vport:value pd:value doorbell:value
freebsd.mana.steering-configured mana note link-up info vport:value entries:value
freebsd.mana.test-eq-timeout mana failure timeout info eq:value
freebsd.mana.port-unavailable mana note info info
freebsd.mana.probe-port-failed mana failure failure info port:value
freebsd.mana.vport-probe-failed mana failure failure info port:value err:value
freebsd.mana.down-failed mana note removal info err:value
freebsd.mana.eq-overflow mana failure health-error info eq:value i:value head:value owner_bits:value new_bits:value addr:value info:hex type:value reserved1:value client:value reserved2:value eqe_owner_bits:value
freebsd.mana.wq-create-failed-detail mana failure failure info err:value status:hex
freebsd.mana.verify-version-failed mana failure failure info err:value status:hex
freebsd.mana.register-device-failed mana failure failure info err:value status:hex
freebsd.mana.deregister-device-failed mana note removal info err:value status:hex
freebsd.mana.disable-queue-failed mana note removal info err:value status:hex
freebsd.mana.test-eq-failed mana failure failure info err:value
freebsd.mana.test-eq-wrong-queue mana failure failure info got:value expected:value
freebsd.mana.flush-eq-failed mana note removal info err:value
freebsd.mana.create-eq-failed mana failure failure info err:value
freebsd.mana.dma-region-create-failed mana failure failure info status:hex
freebsd.mana.dma-region-destroy-failed mana note removal info err:value status:hex
freebsd.mana.flow-control mana failure failure info
freebsd.mana.hwc-invalid-msg mana failure failure info msg_id:value
freebsd.mana.hwc-wrong-msg mana failure failure info msg_id:value
freebsd.mana.hwc-init-failed mana failure failure info err:value
freebsd.mana.hwc-establish-failed mana failure failure info err:value
freebsd.mana.hwc-test-failed mana failure failure info err:value
freebsd.mana.hwc-msg-too-big mana failure failure info size:value max:value
freebsd.mana.hwc-post-failed mana failure failure info err:value
freebsd.mana.hwc-timeout mana failure timeout info
freebsd.mana.hwc-failed mana failure failure info status:hex
freebsd.mana.hwc-dma-failed mana failure failure info err:value
freebsd.mana.smc-wrong-response mana failure failure info response:hex type:value version:text
freebsd.mana.smc-failed mana failure failure info status:hex
freebsd.mana.smc-setup-timeout mana failure timeout info err:value
freebsd.mana.smc-setup-error mana failure failure info err:value
freebsd.mana.smc-teardown-timeout mana failure timeout info
freebsd.mana.smc-teardown-error mana note removal info err:value
freebsd.mana.msg-failed mana failure failure info err:value status:hex
freebsd.mana.msg-unexpected mana failure failure info dev_id:value resp_dev_id:value activity:value resp_activity:value
freebsd.mana.query-config-failed mana failure failure info err:value
freebsd.mana.query-config-invalid mana failure failure info err:value status:hex
freebsd.mana.no-netdev mana note removal info
freebsd.mana.vport-query-failed mana failure failure info port:value
freebsd.mana.vport-cfg-failed mana failure failure info err:value
freebsd.mana.vport-cfg-refused mana failure failure info err:value status:hex
freebsd.mana.vport-rx-failed mana failure failure info err:value
freebsd.mana.vport-rx-cfg-failed mana failure failure info err:value
freebsd.mana.vport-disable-failed mana note removal info err:value
freebsd.mana.wq-create-failed mana failure failure info err:value
freebsd.mana.wq-create-refused mana failure failure info err:value status:hex
freebsd.mana.wq-destroy-failed mana note removal info err:value
freebsd.mana.wq-destroy-refused mana note removal info err:value status:hex
freebsd.mana.rxq-create-failed mana failure failure info err:value
freebsd.mana.fence-failed mana note removal info rq:value err:value
freebsd.mana.fence-refused mana note removal info rq:value err:value status:hex
freebsd.mana.fence-timeout mana failure timeout info rq:value
freebsd.mana.tx-oob-failed mana failure failure info err:value
freebsd.mana.rx-truncated mana note info info
freebsd.mana.rx-cqe-unknown mana failure health-error info cqe_type:value
freebsd.bus.hn-attach hn note device-probed info bus:natural:1:vmbus([0-9]{1,15})
freebsd.bus.pcib-attach vmbus_pcib note pci-probe info bus:natural:1:vmbus([0-9]{1,15})
freebsd.bus.mlx5-attach mlx5_core note device-probed info mem:phrase slot:natural:1:([0-9]{1,15})\\.([A-Za-z0-9_]+) func:word:2:([0-9]{1,15})\\.([A-Za-z0-9_]+) pci:natural:1:pci([0-9]{1,15})
freebsd.bus.mlx4-attach mlx4_core note device-probed info mem:phrase slot:natural:1:([0-9]{1,15})\\.([A-Za-z0-9_]+) func:word:2:([0-9]{1,15})\\.([A-Za-z0-9_]+) pci:natural:1:pci([0-9]{1,15})
freebsd.bus.mana-attach mana note device-probed info mem:phrase slot:natural:1:([0-9]{1,15})\\.([A-Za-z0-9_]+) func:word:2:([0-9]{1,15})\\.([A-Za-z0-9_]+) pci:natural:1:pci([0-9]{1,15})
hv-pci.probe-version hv_pci pci-probing pci-probe info version:hex
pci.host-bridge hv_pci pci-bus-created pci-probe info bus:bus
hv-pci.domain-collision hv_pci note pci-domain info requested:hex used:hex
hv-pci.domain-none hv_pci failure pci-domain err requested:hex
hv-pci.version-refused hv_pci failure pci-error err status:hex
hv-pci.version-request-failed hv_pci failure pci-error err error:decimal
hv-pci.version-none hv_pci failure pci-error err
hv-pci.d0-failed hv_pci failure pci-error err status:hexDigits
hv-pci.d0-retry hv_pci note pci-error err
hv-pci.d0-retry-failed hv_pci failure pci-error err error:decimal
hv-pci.device-gone hv_pci failure pci-error warning
hv-pci.low-mmio-short hv_pci failure pci-error err size:hex
hv-pci.high-mmio-short hv_pci failure pci-error err size:hex
hv-pci.resources-rejected hv_pci failure pci-error err status:hex
hv-pci.resources-release-failed hv_pci failure pci-error err
hv-pci.eject-ignored hv_pci note info info
hv-pci.relations-ignored hv_pci note info info
hv-pci.probe-try-lis6 hv_pci note pci-probe info version:hexDigits
hv-pci.probe-result-lis6 hv_pci note pci-probe info version:hexDigits status:hex
hv-pci.version-refused-old hv_pci failure pci-error err status:hexDigits
hv-pci.version-send-failed-typo hv_pci failure pci-error err err:hex
hv-pci.version-send-failed hv_pci failure pci-error err err:hex
hv-pci.device-has-gone hv_pci failure pci-error err
hv-pci.device-ejecting hv_pci failure pci-error err
hv-pci.domain-none-lis hv_pci note pci-domain err requested:hex
hv-pci.domain-collision-lis hv_pci note pci-domain info requested:hex used:hex
hv-pci.query-resources-failed hv_pci failure pci-error err status:hexDigits
hv-pci.child-record-failed hv_pci failure pci-error err
hv-pci.relations-short hv_pci failure pci-error err
hv-pci.relations-v2-short hv_pci failure pci-error err
hv-pci.eject-short hv_pci failure pci-error err
hv-pci.invalidate-short hv_pci failure pci-error err
hv-pci.unimplemented-message hv_pci failure pci-error warning type:hexDigits
hv-pci.unhandled-packet hv_pci failure pci-error err type:decimal tid:hexDigits len:decimal
hv-pci.invalid-transaction-id hv_pci failure pci-error err tid:hexDigits
hv-pci.io-bar hv_pci failure pci-error err
hv-pci.config-map-failed hv_pci failure pci-error err
hv-pci.config-read-oob hv_pci failure pci-error err
hv-pci.config-write-oob hv_pci failure pci-error err
hv-pci.mmio-read-error hv_pci failure pci-error err status:hexDigits addr:hexDigits size:decimal
hv-pci.mmio-write-error hv_pci failure pci-error err status:hexDigits addr:hexDigits size:decimal
hv-pci.read-config-block-failed hv_pci failure pci-error err status:hex bytes:decimal
hv-pci.write-config-block-failed hv_pci failure pci-error err status:hex
hv-pci.interrupt-request-failed hv_pci failure pci-error err status:hex
hv-pci.interrupt-request-failed-lis hv_pci failure pci-error err status:hex
hv-pci.interrupt-send-failed hv_pci failure pci-error err status:hex
hv-pci.unexpected-protocol hv_pci failure pci-error err
hv-pci.retarget-failed hv_pci failure pci-error err func:word status:hex
hv-pci.unmask-no-data hv_pci failure pci-error warning func:word irq:decimal
hv-pci.cpu-too-high hv_pci failure pci-error err cpu:decimal
hv-pci.msi-domain-failed hv_pci failure pci-error err
hv-pci.msi-parent-failed hv_pci failure pci-error err
hv-pci.slot-create-failed-lis hv_pci failure pci-error warning serial:decimal
pci.scan-root-failed hv_pci failure failure err
hv-pci.interrupt-request-failed-plain hv_pci failure pci-error err status:hex
hv-pci.arm64-msi-domain-failed hv_pci failure pci-error err
hv-pci.arm64-firmware-warn hv_pci failure pci-error warning
hv-pci.slot-create-failed hv_pci failure pci-error warning serial:decimal
hv-pci.lis6-sym-itd hv_pci note info info addr:word
hv-pci.lis6-sym-pcrb hv_pci note info info addr:word
hv-pci.lis6-sym-destroy-irq hv_pci note info info addr:word
hv-pci.lis6-sym-aff hv_pci note info info addr:word
hv-pci.lis6-sym-smi hv_pci note info info addr:word
hv-pci.lis6-sym-cmm hv_pci note info info addr:word
hv-pci.lis6-sym-tmi hv_pci note info info addr:word
hv-pci.lis6-sym-msi-chip hv_pci note info info addr:word
hv-pci.lis6-sym-msi-ir-chip hv_pci note info info addr:word
hv-utils.registering hv_utils note driver-registered info
hv-utils.deregistered hv_utils note info info
hv-utils.shutdown hv_utils note info info
hv-utils.shutdown-invalid hv_utils note info info
hv-utils.restart hv_utils note info info
hv-utils.hibernation hv_utils note info info
hv-utils.hibernation-uevent hv_utils note info info
hv-utils.shutdown-version hv_utils note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
hv-utils.timesync-version hv_utils note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
hv-utils.timesync-version-mode-lis hv_utils note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) mode:text
hv-utils.timesync-version-old hv_utils note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
hv-utils.heartbeat-version hv_utils note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
hv-utils.ptp-failed hv_utils note info err err:decimal
hv-utils.timesync-stale hv_utils note info warning nsecs:decimal
hv-utils.timesync-recv-failed hv_utils failure failure err err:decimal
hv-utils.shutdown-read-failed hv_utils failure failure err
hv-utils.shutdown-short hv_utils failure failure err len:decimal
hv-utils.shutdown-bad-type hv_utils failure failure err type:decimal
hv-utils.shutdown-short-data hv_utils failure failure err len:decimal
hv-utils.timesync-short hv_utils failure failure err len:decimal
hv-utils.timesync-bad-type hv_utils failure failure err type:decimal
hv-utils.timesync-short-ref hv_utils failure failure err len:decimal
hv-utils.timesync-short-data hv_utils failure failure err len:decimal
hv-utils.heartbeat-read-failed hv_utils failure failure err
hv-utils.heartbeat-short hv_utils failure failure err len:decimal
hv-utils.heartbeat-bad-type hv_utils failure failure err type:decimal
hv-utils.heartbeat-short-data hv_utils failure failure err len:decimal
hv-utils.kvp-version hv_utils note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
hv-utils.kvp-registered hv_utils note info info
hv-utils.kvp-not-active hv_utils note info warning
hv-utils.kvp-no-ip hv_utils note info info
hv-utils.kvp-upgrade hv_utils note info info
hv-utils.kvp-incompatible hv_utils note info info
hv-utils.kvp-versions hv_utils note info info kernel:decimal daemon:decimal
hv-utils.kvp-read-failed hv_utils failure failure err
hv-utils.kvp-short hv_utils failure failure err len:decimal
hv-utils.kvp-bad-type hv_utils failure failure err type:decimal
hv-utils.vss-version hv_utils note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
hv-utils.vss-connected hv_utils note info info version:decimal
hv-utils.vss-registered-lis hv_utils note info info
hv-utils.vss-timeout hv_utils note info warning
hv-utils.vss-send-failed hv_utils note info warning err:decimal
hv-utils.vss-not-active hv_utils note info warning
hv-utils.vss-transport-failed hv_utils failure failure warning
hv-utils.vss-unsupported hv_utils note info warning
hv-utils.vss-read-failed hv_utils failure failure err
hv-utils.vss-short hv_utils failure failure err len:decimal
hv-utils.vss-short-msg hv_utils failure failure err len:decimal
hv-utils.vss-bad-type hv_utils failure failure err type:decimal
hv-utils.fcopy-version hv_utils note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
hv-utils.fcopy-registered-lis hv_utils note info info version:decimal
hv-utils.fcopy-read-failed hv_utils failure failure err
hv-utils.fcopy-short hv_utils failure failure err len:decimal
hv-utils.fcopy-short-hdr hv_utils failure failure err len:decimal
hv-utils.fcopy-bad-type hv_utils failure failure err type:decimal
hv-utils.kvp-timeout-sle hv_utils note info info secs:decimal
hv-utils.fcopy-timeout-sle hv_utils note info info secs:decimal
hyperv.host-build hyperv note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) build:decimal:3:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) service:decimal:4:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) sp:decimal:5:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) branch:decimal:6:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})
hyperv.hypervisor-build hyperv note info info major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) build:decimal:3:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) service:decimal:4:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) sp:decimal:5:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15}) branch:decimal:6:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})
hyperv.ext-query-failed hyperv note info err status:hex
hyperv.crash-notifiers hyperv note info info
hyperv.panic-page-failed hyperv note info err
hyperv.kmsg-dump-failed hyperv note info err err:hex
hyperv.sysctl-failed hyperv note info err
hyperv.partition-id-failed hyperv note info err status:hex
hyperv.vtl-failed hyperv note failure err err:decimal
hyperv.root-partition hyperv note info info
hyperv.l1vh-partition hyperv note info info
hyperv.root-not-built hyperv note failure crit
kernel.bug kernel failure failure alert what:text
kernel.panic kernel failure failure emerg reason:text
mana.protocol-version mana note device-probed info major:natural:1:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15}) minor:natural:2:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15}) micro:natural:3:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
mana.probe-failed mana failure failure err err:value
mana.enable-failed mana failure failure err err:value
mana.dma-mask-failed mana failure failure err err:value
mana.seg-size-failed mana failure failure err
mana.setup-failed mana failure failure err func:value err:value
mana.setup-irqs-hwc-failed mana failure failure err err:value
mana.setup-irqs-rest-failed mana failure failure err err:value
mana.db-page-too-small mana failure failure err size:value min:value
mana.db-offset-too-big mana failure failure err offset:hex bar_size:hex
mana.db-id-range mana failure failure err id:value
mana.verify-version-failed mana failure failure err err:value status:hex
mana.hwc-timeout-set-failed mana note info err err:value
mana.query-resources-failed mana failure failure err err:value status:hex
mana.detect-devices-failed mana failure failure err err:value status:hex
mana.register-device-failed mana failure failure err err:value status:hex
mana.deregister-device-failed mana note removal err err:value status:hex
mana.create-queue-failed mana failure failure err err:value status:hex
mana.disable-queue-failed mana note removal err err:value status:hex
mana.eq-overflow mana failure health-error err eq:value
mana.register-irq-failed mana failure failure err err:value msi:value resource_size:value msi_count:value
mana.register-irq-failed-new mana failure failure err err:value msi:value msi_count:value
mana.test-eq-failed mana failure failure err err:value
mana.test-eq-timeout mana failure timeout err eq:value
mana.test-eq-wrong-queue mana failure failure err got:value expected:value
mana.flush-eq-failed mana note removal warning err:value
mana.create-eq-failed mana failure failure err err:value
mana.create-eqs-failed mana failure failure err err:value
mana.dma-region-create-failed mana failure failure err status:hex
mana.dma-region-destroy-failed mana note removal err err:value status:hex
mana.flow-control mana failure failure err
mana.post-failed mana failure failure err type:value size:value err:value
mana.service-recv mana note reset info type:value
mana.service-start mana note reset info type:value
mana.service-busy mana note reset info
mana.service-unloading mana note removal info
mana.service-in-probe mana note reset info
mana.service-no-gc mana note reset err
mana.service-no-hwc mana note reset err
mana.service-no-bus mana failure failure err
mana.service-no-parent-bus mana failure failure err
mana.service-unknown mana note info err type:value
mana.reset-start mana note reset info
mana.reset-resume-failed mana note reset err
mana.reset-failed mana failure failure info err:value
mana.reset-completed mana note reset info
mana.recovery-mode mana note reset info
mana.hwc-invalid-msg mana failure failure err msg_id:value
mana.hwc-wrong-msg mana failure failure err msg_id:value
mana.hwc-wrong-rx-idx mana failure failure err index:value count:value
mana.hwc-init-failed mana failure failure err err:value
mana.hwc-establish-failed mana failure failure err err:value
mana.hwc-test-failed mana failure failure err err:value
mana.hwc-msg-too-big mana failure failure err size:value max:value
mana.hwc-post-failed mana failure failure err err:value
mana.hwc-timeout mana failure timeout err
mana.hwc-cmd-timeout mana failure timeout err command:hex timeout_ms:value
mana.hwc-failed mana failure failure err status:hex
mana.hwc-cmd-failed mana failure failure err command:hex status:hex
mana.hwc-unknown-reconfig mana note info warning type:value
mana.hwc-unknown-event mana note info warning event:text
mana.hwc-unknown-soc mana note info warning type:value
mana.hwc-dma-failed mana failure failure err err:value
mana.hwc-dma-failed-size mana failure failure err size:value err:value
mana.smc-wrong-response mana failure failure err response:hex type:value version:text
mana.smc-failed mana failure failure err status:hex
mana.smc-setup-timeout mana failure timeout err err:value
mana.smc-setup-error mana failure failure err err:value
mana.smc-teardown-timeout mana failure timeout err
mana.smc-teardown-error mana note removal err err:value
mana.msg-failed mana failure failure err err:value status:hex
mana.msg-cmd-failed mana failure failure err command:hex status:hex err:value
mana.msg-unexpected mana failure failure err dev_id:value resp_dev_id:value activity:value resp_activity:value
mana.query-config-failed mana failure failure err err:value
mana.query-config-invalid mana failure failure err err:value status:hex
mana.adapter-mtu-small mana failure failure err mtu:value
mana.vports-changed mana failure failure err old:value new:value
mana.no-vport mana failure failure err
mana.port-probe-failed mana failure failure err port:value
mana.port-attach-failed mana failure failure err port:value
mana.no-netdev mana note removal err
mana.vport-query-failed mana failure failure err port:value
mana.vport-probe-failed mana failure failure err port:value err:value
mana.netdev-register-failed mana failure failure err
mana.vport-detach-failed mana note removal err port:value err:value
mana.vport-cfg mana note link-up info vport:value pd:value doorbell:value
mana.vport-enabled mana note link-up info vport:value pd:value doorbell:value mac:mac
mana.vport-steering mana note link-up info vport:value entries:value
mana.vport-steering-ib mana note info info vport:value log_entries:value
mana.vport-cfg-failed mana failure failure err err:value
mana.vport-cfg-refused mana failure failure err err:value status:hex
mana.vport-rx-failed mana failure failure err err:value
mana.vport-rx-cfg-failed mana failure failure err err:value
mana.vport-disable-failed mana note removal err err:value
mana.indir-default mana note info warning size:value port:value
mana.wq-create-failed mana failure failure err err:value
mana.wq-create-refused mana failure failure err err:value status:hex
mana.wq-destroy-failed mana note removal err err:value
mana.wq-destroy-refused mana note removal err err:value status:hex
mana.rxq-create-failed mana failure failure err err:value
mana.fence-failed mana note removal err rq:value err:value
mana.fence-refused mana note removal err rq:value err:value status:hex
mana.fence-timeout mana failure timeout err rq:value
mana.flr-failed mana note reset err err:value pending:value txq:value
mana.tx-oob-failed mana failure failure warning err:value
mana.tx-cqe-error mana failure health-error err cqe_type:value
mana.tx-cqe-unknown mana failure health-error err cqe_type:value
mana.rx-truncated mana note info warning
mana.rx-oversized mana note info warning len:value datasize:value
mana.rx-cqe-unknown mana failure health-error err cqe_type:value
mana.rx-len0 mana failure health-error err rq:value cq:value rxobj:hex
mana.page-pool-failed mana failure failure err err:value
mana.detach-failed mana failure failure err err:value
mana.attach-failed mana failure failure err err:value
mana.gf-stats-failed mana note info err err:value
mana.gf-stats-failed-netdev mana note info err err:value
mana.gf-stats-refused mana note info err err:value status:hex
mana.gf-stats-refused-netdev mana note info err err:value status:hex
mana.gf-stats-timeout mana failure timeout warning
mana.hwc-timeout-occurred mana failure timeout warning
mana.link-cfg-unsupported mana note info info
mana.bw-clamp-unsupported mana note info info
mana.open-failed mana failure failure err func:value err:value
mana.vport-create-failed mana failure failure err port:value err:value
mana.queue-reset-nomem mana failure failure err
mana.pf-register-failed mana failure failure err err:value
mana.hwc-timeout-ms mana failure timeout err ms:value
observed.mana-vport-disabled mana note link info vport:decimal mac:mac
mana.shutdown mana note removal info
mlx4.link-up mlx4_en note link info
mlx4.link-down mlx4_en note link info
mlx4.initializing mlx4_core note device-probed info pci:pciAddress
mlx4.vf-slave-mode mlx4_core note device-probed warning
mlx4.sending-reset mlx4_core note device-probed warning
mlx4.sending-vhcr0 mlx4_core note device-probed warning
mlx4.hca-min-page mlx4_core note capability warning bytes:value
mlx4.no-timestamping mlx4_core note capability warning
mlx4.no-timestamping-dot mlx4_core note capability warning
mlx4.old-pf-counter mlx4_core note capability warning index:value
mlx4.slave-flr-defer mlx4_core note reset warning
mlx4.slave-flr-defer-dot mlx4_core note reset warning
mlx4.slave-flr-retry mlx4_core note reset warning try:value
mlx4.pf-not-ready mlx4_core note device-probed warning
mlx4.pf-not-responsive mlx4_core failure failure err
mlx4.comm-offline mlx4_core note removal err
mlx4.comm-offline-sync mlx4_core note removal warning
mlx4.comm-not-idle mlx4_core failure failure warning toggle:value cmd:hex
mlx4.comm-cmd-timeout mlx4_core failure timeout warning cmd:hex
mlx4.comm-timeout-old mlx4_core failure timeout warning
mlx4.comm-cmd-op-timeout mlx4_core failure timeout warning cmd:hex op:hex
mlx4.cmd-failed mlx4_core failure failure debug opcode:hex status:hex
mlx4.cmd-go-bit mlx4_core failure timeout warning opcode:hex
mlx4.cmd-post-failed mlx4_core failure failure warning opcode:hex ret:value in_param:hex in_mod:hex op_mod:hex
mlx4.vhcr-post-failed mlx4_core failure failure err opcode:hex
mlx4.toggles-misbehaved mlx4_core note reset warning
mlx4.toggles-sync-failed mlx4_core failure failure err
mlx4.comm-map-failed mlx4_core failure failure err
mlx4.slave-driver-version mlx4_core failure failure err
mlx4.slave-init-failed mlx4_core failure failure err
mlx4.slave-caps-failed mlx4_core failure failure err
mlx4.slave-close-failed mlx4_core note removal warning
mlx4.slave-close-failed-dot mlx4_core note removal warning
mlx4.query-func-cap-failed mlx4_core failure failure err err:value
mlx4.query-hca-failed mlx4_core failure failure err
mlx4.query-dev-cap-failed mlx4_core failure failure err
mlx4.query-fw-failed mlx4_core failure failure err
mlx4.unknown-pf-context mlx4_core failure failure err behaviour:phrase flags:text
mlx4.unknown-hca-caps mlx4_core failure failure err
mlx4.cmd-init-failed mlx4_core failure failure err
mlx4.slave-mfunc-failed mlx4_core failure failure err
mlx4.fw-init-failed mlx4_core failure failure err
mlx4.no-intx-mfunc mlx4_core failure failure err
mlx4.eq-table-failed mlx4_core failure failure err
mlx4.event-cmds-failed mlx4_core failure failure err
mlx4.nop-no-irq mlx4_core failure failure err irq:value
mlx4.nop-no-msix mlx4_core failure failure warning irq:value
mlx4.irq-routing mlx4_core failure failure err
mlx4.missing-dcs mlx4_core failure failure err driver_data:hex flags:hex
mlx4.missing-uar mlx4_core failure failure err
mlx4.skip-vf mlx4_core note info warning function:value
mlx4.dmfs-mode mlx4_core note capability info mode:text
mlx4.pcie-bw-different mlx4_core note info warning
mlx4.pcie-speed mlx4_core note info info speed:linkSpeed capable:linkSpeed
mlx4.pcie-width mlx4_core note info info width:natural:1:x([0-9]{1,15}) capable:word:1:x([A-Za-z0-9_]+)
mlx4.sriov-disabling mlx4_core note removal warning
mlx4.interface-down mlx4_core note removal info func:value
mlx4.restart-load-failed mlx4_core failure failure err func:value pci:pciAddress err:value
mlx4.pci-err-detected mlx4_core note reset err
mlx4.pci-slot-reset mlx4_core note reset err
mlx4.pci-resume-failed mlx4_core failure failure err func:value err:value
mlx4.shutdown mlx4_core note removal info
mlx4.suspend mlx4_core note removal err
mlx4.resume mlx4_core note device-probed err
mlx4.internal-error-buf mlx4_core failure health-error err
mlx4.internal-error-buf-line mlx4_core failure health-error err index:value value:value
mlx4.internal-error-comm mlx4_core failure health-error warning
mlx4.internal-error-mark mlx4_core failure health-error warning
mlx4.going-reset mlx4_core note reset err
mlx4.reset-ok mlx4_core note reset err
mlx4.vf-reset-not-needed mlx4_core note removal err
mlx4.vf-reset-unsupported mlx4_core note reset err
mlx4.vf-reset-sending mlx4_core note reset warning
mlx4.vf-reset-ok mlx4_core note reset warning
mlx4.vf-reset-nosync mlx4_core note reset err
mlx4.vf-reset-failed mlx4_core failure timeout err
mlx4.hca-reset-failed mlx4_core note reset err
mlx4.restart-ended mlx4_core note reset info ret:value
mlx4.catas-map-failed mlx4_core note info warning address:hex
mlx4.vendor-id-failed mlx4_core note removal err
mlx4.eq-cq-event mlx4_core failure health-error warning kind:phrase cqn:value
mlx4.eq-overrun mlx4_core failure health-error warning eqn:value
mlx4.temperature mlx4_core failure health-error err threshold:value current:value
mlx4.sw2hw-eq-failed mlx4_core failure failure warning err:value
mlx4.hw2sw-eq-failed mlx4_core note removal warning err:value
mlx4.vlan-enforced mlx4_core failure failure err
mlx4.mac-enforced mlx4_core failure failure err
mlx4.subdriver-failed mlx4_core failure failure warning index:value name:phrase
mlx4en.activating-port mlx4_en note device-probed info port:value
mlx4en.lso-unsupported mlx4_en note capability warning
mlx4en.udp-rss-unsupported mlx4_en note capability warning
mlx4en.udp-rss-unsupported-dot mlx4_en note capability warning
mlx4en.internal-error-restart mlx4_en failure health-error err
mlx4en.event-unhandled mlx4_en note info warning event:phrase port:value
mlx4en.mr-alloc-failed mlx4_en failure failure err
mlx4en.mr-enable-failed mlx4_en failure failure err
mlx4en.phc-registered mlx4_en note capability info
mlx4en.phc-removed mlx4_en note removal info
mlx4en.tx-rings mlx4_en note device-probed warning rings:value
mlx4en.rx-rings mlx4_en note device-probed warning rings:value
mlx4en.initializing-port mlx4_en note device-probed warning
mlx4en.netdev-failed mlx4_en failure failure err port:value
mlx4en.mac-invalid mlx4_en failure failure err port:value mac:mac
mlx4en.mac-invalid-fixed mlx4_en failure failure err port:value mac:mac
mlx4en.random-mac mlx4_en note device-probed warning mac:mac
mlx4en.steering-mode mlx4_en note link-up info mode:text
mlx4en.link-up mlx4_en note link-up info
mlx4en.link-down mlx4_en note link-down info
mlx4en.tx-timeout mlx4_en failure timeout warning port:value
mlx4en.tx-timeout-queue mlx4_en failure timeout warning queue:value qp:hex cq:hex cons:hex prod:hex
mlx4en.open-down mlx4_en failure failure err
mlx4en.start-port-failed mlx4_en failure failure err port:value
mlx4en.restart-port-failed mlx4_en failure failure err port:value
mlx4en.init-port-failed mlx4_en failure failure err
mlx4en.set-port-failed mlx4_en failure failure err port:value err:value
mlx4en.user-mtu-failed mlx4_en note info err mtu:value port:value err:value
mlx4en.promisc-enter mlx4_en note info warning
mlx4en.promisc-leave mlx4_en note info warning
mlx4en.promisc-forced mlx4_en note info warning port:value
mlx4en.mac-register-failed mlx4_en failure failure err mac:mac port:value err:value
mlx4en.hw-mac-failed mlx4_en failure failure err
mlx4en.cqe-error-rx mlx4_en failure health-error err vendor_syndrome:value syndrome:value
mlx4en.cqe-error-rx-fixed mlx4_en failure health-error err vendor_syndrome:value syndrome:value
mlx4en.cqe-error-tx mlx4_en failure health-error err vendor_syndrome:hex syndrome:hex
mlx4en.cqe-error-tx-cqn mlx4_en failure health-error err cqn:hex ci:hex vendor_syndrome:hex syndrome:hex
mlx4en.cqe-error-wqe mlx4_en failure health-error err qpn:hex index:hex size:hex
mlx4en.cqe-error-restart mlx4_en note reset err
mlx4en.rx-buffers-short mlx4_en note info warning buffers:value size:value
mlx4en.rx-buffers-failed mlx4_en failure failure err
mlx4en.dma-map-error mlx4_en failure failure err
observed.mlx4-roce-mode mlx4_core note info info mode:text
observed.mlx4-gid-type mlx4_core note info info type:decimal chosen:decimal
observed.mlx4-ud-gid-type mlx4_core note info info type:text
observed.mlx4-ib-multi-function mlx4_core note info info
observed.mlx4-ib-tunnel mlx4_core note info info
observed.mlx4-close-port mlx4_en note link info
mlx4.version-banner mlx4_core note driver-registered info version:word:1:v([A-Za-z0-9_]+) date:phrase
mlx4.version-banner-new mlx4_core note driver-registered info version:word:1:v([A-Za-z0-9_]+)
mlx4en.version-banner mlx4_en note driver-registered info version:word:1:v([A-Za-z0-9_]+) date:phrase
mlx4en.version-banner-new mlx4_en note driver-registered info version:word:1:v([A-Za-z0-9_]+)
mlx4.pci-enable-failed mlx4_core failure failure err
mlx4.pci-resources-busy mlx4_core failure failure err
mlx4.pci-resume mlx4_core note reset err func:value
mlx5.firmware-version mlx5_core firmware firmware info version:version
mlx5.log-max-qp mlx5_core note capability warning profile:decimal limit:decimal
mlx5e.rq-params mlx5_core note device-probed info striding:decimal size:decimal stride:decimal compression:decimal
mlx5e.rq-params-mode mlx5_core note device-probed info striding:decimal size:decimal stride:decimal compression:decimal mode:word
mlx5e.no-lro-legacy-rq mlx5_core note info warning
mlx5.link-up mlx5_core link-up link info
mlx5.link-down mlx5_core link-down link info
mlx5.tc-chains mlx5_core note capability info chains:decimal priorities:decimal
observed.mlx5-post-act mlx5_core note info warning
observed.mlx5-tc-ct mlx5_core note info warning reason:text
observed.mlx5-synce mlx5_core note info warning
mlx5.dma-mask64-fallback mlx5_core note device-probed warning
mlx5.dma-mask-failed mlx5_core failure failure err
mlx5.dma-consistent64-fallback mlx5_core note device-probed warning
mlx5.dma-consistent-failed mlx5_core failure failure err
mlx5.missing-bar mlx5_core failure failure err
mlx5.pci-resources-busy mlx5_core failure failure err
mlx5.pci-enable-failed mlx5_core failure failure err
mlx5.pci-enable-failed-plain mlx5_core failure failure err
mlx5.request-bars-failed mlx5_core failure failure err
mlx5.request-bars-failed-plain mlx5_core failure failure err
mlx5.dma-caps-failed mlx5_core failure failure err
mlx5.dma-caps-failed-plain mlx5_core failure failure err
mlx5.map-iseg-failed mlx5_core failure failure err
mlx5.map-iseg-failed-plain mlx5_core failure failure err
mlx5.ptm-unsupported mlx5_core note info info
mlx5.wait-fw-init mlx5_core note firmware warning seconds_left:natural:1:([0-9]{1,15})s
mlx5.wait-fw-init-status mlx5_core note firmware warning seconds_left:natural:1:([0-9]{1,15})s init_word:hex
mlx5.wait-fw-state mlx5_core note firmware warning init_state:phrase seconds_left:natural:1:([0-9]{1,15})s init_word:hex
mlx5.fw-pre-init-timeout mlx5_core failure timeout err timeout_ms:value
mlx5.fw-pre-init-timeout-plain mlx5_core failure timeout err timeout_ms:value
mlx5.fw-init-timeout mlx5_core failure timeout err timeout_ms:value
mlx5.fw-init-timeout-plain mlx5_core failure timeout err timeout_ms:value
mlx5.fw-state-timeout mlx5_core failure timeout err timeout_ms:value init_state:phrase
mlx5.fw-wait-removed mlx5_core note removal warning init_state:text
mlx5.cmdif-init-failed mlx5_core failure failure err
mlx5.cmdif-init-failed-plain mlx5_core failure failure err
mlx5.cmdif-sw-init-failed mlx5_core failure failure err
mlx5.timeouts-init-failed mlx5_core failure failure err
mlx5.enable-hca-failed mlx5_core failure failure err
mlx5.enable-hca-failed-plain mlx5_core failure failure err
mlx5.set-issi-failed mlx5_core failure failure err
mlx5.set-issi-failed-plain mlx5_core failure failure err
mlx5.issi-query-failed mlx5_core failure failure err err:value status:value syndrome:value
mlx5.issi-unsupported mlx5_core note capability warning
mlx5.issi-set-failed mlx5_core failure failure err err:value
mlx5.boot-pages-failed mlx5_core failure failure err
mlx5.boot-pages-failed-plain mlx5_core failure failure err
mlx5.read-dtor-failed mlx5_core failure failure err
mlx5.hca-ctrl-failed mlx5_core failure failure err
mlx5.hca-ctrl-failed-plain mlx5_core failure failure err
mlx5.hca-cap-set-failed mlx5_core failure failure err
mlx5.hca-cap-failed mlx5_core failure failure err
mlx5.hca-cap-failed-plain mlx5_core failure failure err
mlx5.hca-cap-atomic-failed mlx5_core failure failure err
mlx5.hca-cap-atomic-failed-plain mlx5_core failure failure err
mlx5.hca-cap-odp-failed mlx5_core failure failure err
mlx5.hca-cap-roce-failed mlx5_core failure failure err
mlx5.hca-cap2-failed mlx5_core failure failure err
mlx5.hca-cap-port-selection-failed mlx5_core failure failure err
mlx5.query-hca-cap-failed mlx5_core note capability warning cap_type:value opmode:value err:value
mlx5.query-cap-wrong-opmode mlx5_core failure failure warning cap_type:value opmode:value
mlx5.pkey-size-invalid mlx5_core note capability warning size:value
mlx5.init-pages-failed mlx5_core failure failure err
mlx5.init-pages-failed-plain mlx5_core failure failure err
mlx5.init-hca-failed mlx5_core failure failure err
mlx5.init-hca-failed-plain mlx5_core failure failure err
mlx5.query-hca-failed mlx5_core failure failure err
mlx5.query-hca-failed-plain mlx5_core failure failure err
mlx5.board-id-failed mlx5_core failure failure err
mlx5.board-id-failed-plain mlx5_core failure failure err
mlx5.sw-objs-failed mlx5_core failure failure err
mlx5.sw-objs-failed-plain mlx5_core failure failure err
mlx5.msix-enable-failed mlx5_core failure failure err
mlx5.irq-vectors-failed mlx5_core failure failure err
mlx5.irq-vectors-failed-plain mlx5_core failure failure err
mlx5.irq-table-failed mlx5_core failure failure err
mlx5.alloc-irqs-failed mlx5_core failure failure err
mlx5.eq-init-failed mlx5_core failure failure err
mlx5.eq-init-failed-plain mlx5_core failure failure err
mlx5.eq-create-failed mlx5_core failure failure err
mlx5.eq-create-failed-plain mlx5_core failure failure err
mlx5.eq-async-start-failed mlx5_core failure failure err
mlx5.eq-comp-alloc-failed mlx5_core failure failure err
mlx5.uar-failed mlx5_core failure failure err
mlx5.uar-failed-plain mlx5_core failure failure err
mlx5.bfreg-failed mlx5_core failure failure err err:value
mlx5.pagealloc-start-failed mlx5_core failure failure err
mlx5.flow-steering-failed mlx5_core failure failure err
mlx5.flow-steering-failed-plain mlx5_core failure failure err
mlx5.hca-defaults-failed mlx5_core failure failure err
mlx5.hca-defaults-failed-plain mlx5_core failure failure err
mlx5.fw-tracer-failed mlx5_core note info err
mlx5.fw-tracer-failed-plain mlx5_core note info err
mlx5.fw-tracer-failed-err mlx5_core note info err err:value
mlx5.rsc-dump-failed mlx5_core note info err
mlx5.rsc-dump-failed-err mlx5_core note info err err:value
mlx5.fw-reset-events-failed mlx5_core failure failure err
mlx5.events-failed mlx5_core failure failure err
mlx5.events-failed-plain mlx5_core failure failure err
mlx5.sriov-init-failed mlx5_core failure failure err err:value
mlx5.sriov-init-failed-plain mlx5_core failure failure err err:value
mlx5.devcom-failed mlx5_core note info err ptr:hex
mlx5.devcom-failed-plain mlx5_core note info err ptr:hex
mlx5.interface-up-nop mlx5_core note info warning
mlx5.interface-up-nop-func mlx5_core note info warning func:value
mlx5.interface-down-nop mlx5_core note removal warning func:value
mlx5.interface-down-nop-plain mlx5_core note removal warning func:value
mlx5.teardown-hca-failed mlx5_core note removal err
mlx5.teardown-hca-failed-plain mlx5_core note removal err
mlx5.register-device-failed mlx5_core failure failure err err:value
mlx5.pci-init-failed mlx5_core failure failure err err:value
mlx5.pci-init-failed-plain mlx5_core failure failure err err:value
mlx5.health-init-failed mlx5_core failure failure err err:value
mlx5.load-one-failed mlx5_core failure failure err err:value
mlx5.load-one-failed-plain mlx5_core failure failure err err:value
mlx5.init-one-failed mlx5_core failure failure err err:value
mlx5.dev-init-failed mlx5_core failure failure err err:value
mlx5.unload-one-failed mlx5_core note removal err
mlx5.unload-one-failed-plain mlx5_core note removal err
mlx5.devlink-alloc-failed mlx5_core failure failure err
mlx5.kzalloc-failed mlx5_core failure failure err
mlx5.crdump-enable-failed mlx5_core note info err err:value
mlx5.crdump-enable-failed-plain mlx5_core note info err err:value
mlx5.hwmon-failed mlx5_core note info err err:value
mlx5.pci-callback-called mlx5_core note reset info func:value
mlx5.pci-err-enter mlx5_core note reset info func:value device_state:phrase health_sensors:phrase pci_status:phrase
mlx5.pci-err-exit mlx5_core note reset info func:value device_state:phrase pci_status:phrase result:phrase result_text:text
mlx5.pci-slot-reset-enter mlx5_core note reset info func:value device_state:phrase pci_status:phrase
mlx5.pci-slot-reset-exit mlx5_core note reset info func:value device_state:phrase pci_status:phrase err:value result:phrase result_text:text
mlx5.slot-reset-enable-failed mlx5_core note reset err func:value err:value
mlx5.slot-reset-enable-failed-plain mlx5_core note reset err func:value err:value
mlx5.slot-reset-vital-timeout mlx5_core failure timeout err func:value
mlx5.slot-reset-vital-timeout-plain mlx5_core failure timeout err func:value
mlx5.slot-reset-vital-failed mlx5_core failure timeout err func:value err:value
mlx5.wait-vital-counter mlx5_core note reset info counter:hex iterations:value
mlx5.wait-vital-counter-old mlx5_core note reset info counter:hex iterations:value
mlx5.resume-load-failed mlx5_core note reset err func:value err:value
mlx5.resume-load-failed-plain mlx5_core note reset err func:value err:value
mlx5.device-recovered mlx5_core note reset info func:value
mlx5.shutdown mlx5_core note removal info
mlx5.fatal-error mlx5_core failure health-error err sensor:phrase
mlx5.miss-count mlx5_core failure health-error err
mlx5.miss-count-plain mlx5_core failure health-error err
mlx5.health-issue mlx5_core failure health-error err synd_text:phrase severity:value severity_text:phrase
mlx5.health-pci-unavailable mlx5_core failure health-error err
mlx5.health-cold-reset mlx5_core failure health-error warning
mlx5.health-assert-var mlx5_core failure health-error err index:value value:hex
mlx5.health-assert-var-plain mlx5_core failure health-error err index:value value:hex
mlx5.health-assert-exit-ptr mlx5_core failure health-error err value:hex
mlx5.health-assert-exit-ptr-plain mlx5_core failure health-error err value:hex
mlx5.health-assert-callra mlx5_core failure health-error err value:hex
mlx5.health-assert-callra-plain mlx5_core failure health-error err value:hex
mlx5.health-fw-ver mlx5_core failure health-error err fw_version:value
mlx5.health-fw-ver-plain mlx5_core failure health-error err fw_version:value
mlx5.health-fw-ver-num mlx5_core failure health-error err fw_major:natural:1:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15}) fw_minor:natural:2:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15}) fw_sub:natural:3:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
mlx5.health-raw-fw-ver mlx5_core failure health-error err value:hex
mlx5.health-raw-fw-ver-plain mlx5_core failure health-error err value:hex
mlx5.health-time mlx5_core failure health-error err value:value
mlx5.health-hw-id mlx5_core failure health-error err value:hex
mlx5.health-hw-id-plain mlx5_core failure health-error err value:hex
mlx5.health-rfr mlx5_core failure health-error err value:value
mlx5.health-crr mlx5_core failure health-error err value:value
mlx5.health-severity mlx5_core failure health-error err severity:value severity_text:phrase
mlx5.health-irisc mlx5_core failure health-error err value:value
mlx5.health-irisc-plain mlx5_core failure health-error err value:value
mlx5.health-synd mlx5_core failure health-error err synd:hex synd_text:text
mlx5.health-synd-plain mlx5_core failure health-error err synd:hex synd_text:text
mlx5.health-ext-synd mlx5_core failure health-error err value:hex
mlx5.health-ext-synd-plain mlx5_core failure health-error err value:hex
mlx5.error-state-start mlx5_core failure health-error err
mlx5.error-state-end mlx5_core failure health-error err
mlx5.bad-device mlx5_core failure health-error warning
mlx5.bad-state-full-driver mlx5_core failure health-error warning
mlx5.bad-state-teardown mlx5_core failure health-error warning
mlx5.bad-state-no-dram mlx5_core failure health-error warning
mlx5.bad-state-sw-reset mlx5_core note reset warning
mlx5.bad-state-invalid mlx5_core failure health-error warning nic_state:value
mlx5.recover-pci-dead mlx5_core failure health-error err
mlx5.recover-pci-dead-plain mlx5_core failure health-error err
mlx5.recover-bad-nic-state mlx5_core failure health-error err
mlx5.recover-start mlx5_core note reset err
mlx5.recover-start-plain mlx5_core note reset err
mlx5.recover-failed mlx5_core failure health-error err
mlx5.recover-ok mlx5_core note reset info
mlx5.unload-in-error mlx5_core note removal err
mlx5.health-works-dropped mlx5_core note removal err
mlx5.health-works-dropped-plain mlx5_core note removal err
mlx5.health-works-dropped2 mlx5_core note removal err
mlx5.fw-reset-skip mlx5_core note reset warning
mlx5.fw-reset-issue mlx5_core note reset warning
mlx5.nic-ifc-still mlx5_core failure timeout err nic_state:value ms:natural:1:([0-9]{1,15})ms
mlx5.pci-offline-stop-ifc mlx5_core note removal err
mlx5.pci-offline-stop-pci mlx5_core note removal err
mlx5.pci-wait-removed mlx5_core note removal warning
mlx5.sw-reset-sem-failed mlx5_core note reset warning
mlx5.fw-reporter-failed mlx5_core note info warning err:value
mlx5.fw-fatal-reporter-failed mlx5_core note info warning err:value
mlx5.cmd-timeout mlx5_core failure timeout warning command:value opcode:hex
mlx5.cmd-canceled mlx5_core failure timeout warning command:value opcode:hex
mlx5.cmd-semaphore-timeout mlx5_core failure timeout warning command:value opcode:hex
mlx5.cmd-slot-timeout mlx5_core failure timeout warning command:value opcode:hex
mlx5.cmd-slots-stalled mlx5_core failure timeout err
mlx5.cmd-no-done mlx5_core failure timeout warning slot:value command:value opcode:hex
mlx5.cmd-recovered mlx5_core failure timeout warning slot:value command:value opcode:hex
mlx5.cmd-async-recovered mlx5_core failure timeout warning slot:value command:value opcode:hex
mlx5.cmd-async-timeout mlx5_core failure timeout warning slot:value command:value opcode:hex
mlx5.cmd-late-completion mlx5_core failure timeout err slot:value
mlx5.cmd-failed mlx5_core failure failure debug command:value opcode:hex op_mod:hex status_text:phrase status:hex syndrome:hex
mlx5.cmd-failed-err mlx5_core failure failure err command:value opcode:hex op_mod:hex status_text:phrase status:hex syndrome:hex err:value
mlx5.cmd-queue-failed mlx5_core failure failure warning
mlx5.cmd-entry-failed mlx5_core failure failure err
mlx5.cmd-exec-err mlx5_core failure failure warning err:value
mlx5.cmdif-rev-differs mlx5_core failure failure err driver_rev:value fw_rev:value
mlx5.cmdif-rev-differs-plain mlx5_core failure failure err driver_rev:value fw_rev:value
mlx5.cmdif-unsupported mlx5_core failure failure err driver_rev:value fw_rev:value
mlx5.cmdif-unsupported-plain mlx5_core failure failure err driver_rev:value fw_rev:value
mlx5.cmdif-outstanding mlx5_core failure failure err count:value
mlx5.cmdif-outstanding-plain mlx5_core failure failure err count:value
mlx5.cmdif-overflow mlx5_core failure failure err
mlx5.cmdif-overflow-plain mlx5_core failure failure err
mlx5.cmdif-bad-address mlx5_core failure failure err
mlx5.cmdif-bad-address-plain mlx5_core failure failure err
mlx5.cmd-eq-recovered mlx5_core failure timeout warning count:value
mlx5.eq-setup-failed mlx5_core failure failure warning eq_name:phrase err:value
mlx5.eq-enable-failed mlx5_core failure failure warning eq_name:phrase err:value
mlx5.eq-cmd-create-failed mlx5_core failure failure warning err:value
mlx5.eq-async-create-failed mlx5_core failure failure warning err:value
mlx5.eq-pages-create-failed mlx5_core failure failure warning err:value
mlx5.eq-destroy-prev-failed mlx5_core note removal warning eqn:value
mlx5.eq-destroy-failed mlx5_core note removal err eq_name:phrase err:value
mlx5.eq-destroy-comp-failed mlx5_core note removal warning eqn:hex
mlx5.eq-destroy-0x-failed mlx5_core note removal warning eqn:hex
mlx5.eq-async-table-failed mlx5_core failure failure err
mlx5.eq-comp-table-failed mlx5_core failure failure err
mlx5.cq-error mlx5_core failure health-error warning cqn:hex syndrome:hex
mlx5.cq-error-typo mlx5_core failure health-error warning cqn:hex syndrome:hex
mlx5.cq-bogus-async mlx5_core note info warning cqn:hex
mlx5.cq-bogus-completion mlx5_core note info debug cqn:hex
mlx5.cq-bogus-completion-func mlx5_core note info warning cqn:hex
mlx5.port-event-unknown mlx5_core note info warning port:value sub_type:value
mlx5.event-unhandled mlx5_core note info warning event:hex eqn:hex
mlx5.high-temperature mlx5_core failure health-error warning msb:value lsb:value
mlx5.high-temperature-new mlx5_core failure health-error warning msb:hex lsb:hex
mlx5.port-module mlx5_core note info info module:value status_text:text
mlx5.port-module-error mlx5_core failure health-error err module:value status_text:phrase error_text:text
mlx5.port-module-error-plain mlx5_core failure health-error info module:value status_text:phrase error_text:text
mlx5.pcie-power-unknown mlx5_core note info info
mlx5.pcie-power-insufficient mlx5_core failure health-error warning watts:natural:1:([0-9]{1,15})W
mlx5.pcie-power-ok mlx5_core note info info watts:natural:1:([0-9]{1,15})W
mlx5.irq-request-failed mlx5_core failure failure err
mlx5.irq-request-failed-err mlx5_core failure failure err err:value
mlx5.irq-affinity-failed mlx5_core note info warning irq:hex
mlx5.max-vectors mlx5_core note info err max:value
mlx5.teardown-force-failed mlx5_core note removal err
mlx5.teardown-force-fallback mlx5_core note removal warning
mlx5.teardown-fast-failed mlx5_core note removal warning
mlx5.sync-reset-nack mlx5_core note reset warning result:text
mlx5.sync-reset-ack-failed mlx5_core note reset warning err:value
mlx5.sync-reset-ack mlx5_core note reset warning
mlx5.sync-reset-now mlx5_core note reset warning
mlx5.sync-reset-aborted mlx5_core note reset warning
mlx5.sync-reset-timeout mlx5_core failure timeout warning
mlx5.sync-reset-got mlx5_core note reset warning
mlx5.sync-reset-unload mlx5_core note reset warning
mlx5.sync-reset-unload-done mlx5_core note reset warning
mlx5.sync-reset-reload-dead mlx5_core failure timeout err
mlx5.sync-reset-fast-teardown-failed mlx5_core note reset warning err:value
mlx5.fw-reset-wait-timeout mlx5_core failure timeout warning seconds:value
mlx5.pci-link-up mlx5_core note reset info
mlx5.pci-link-not-ready mlx5_core failure timeout err lnksta:hex ms:value
mlx5.fw-live-patch mlx5_core note firmware info fw_major:natural:1:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15}) fw_minor:natural:2:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15}) fw_sub:natural:3:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
mlx5.pages-reclaim-failed-err mlx5_core note removal err err:value
mlx5.pages-reclaim-failed mlx5_core note removal err
mlx5.pages-reclaim-startup-failed mlx5_core note removal warning err:value
mlx5.pages-reclaim-func-failed mlx5_core note removal warning err:value func_id:hex
mlx5.pages-reclaim-root-err mlx5_core note removal warning err:value func_id:hex ec_func:hex
mlx5.pages-not-returned mlx5_core note removal warning
mlx5.pages-work-failed mlx5_core failure failure warning action:phrase err:value
mlx5.pages-give-failed mlx5_core failure failure warning func_id:hex npages:value err:value
mlx5.pages-alloc-failed mlx5_core failure failure warning
mlx5.pages-corruption mlx5_core failure health-error warning returned:value asked:value
mlx5.pages-pending-abort mlx5_core note removal warning pending:value
mlx5.flow-group-busy mlx5_core note removal warning id:value
mlx5.flow-table-busy mlx5_core note removal warning id:value
mlx5.flow-table-destroy-failed mlx5_core note removal warning
mlx5.flow-group-destroy-failed mlx5_core note removal warning fg:value ft:value
mlx5.flow-fte-destroy-failed mlx5_core note removal warning index:value fg:value
mlx5.rate-limit-info mlx5_core note capability info count:value min:natural:1:([0-9]{1,15})Mbps max:natural:1:([0-9]{1,15})Mbps
mlx5.clock-freq-invalid mlx5_core note capability warning
mlx5.ptp-register-failed mlx5_core note info warning err:value
mlx5.vsc-missing mlx5_core note info warning
mlx5.eth-cap-net-offloads mlx5_core note capability warning
mlx5.eth-cap-nic-flow-table mlx5_core note capability warning
mlx5.eth-cap-csum mlx5_core note capability warning
mlx5.eth-cap-lso mlx5_core note capability warning
mlx5.eth-cap-vlan mlx5_core note capability warning
mlx5.eth-cap-rss mlx5_core note capability warning
mlx5.eth-loopback-unsupported mlx5_core note capability warning
mlx5.eth-cq-moderation mlx5_core note capability warning
mlx5.eth-cq-moderation-typo mlx5_core note capability warning
mlx5.eth-caps-missing mlx5_core failure failure warning
mlx5.subdriver-failed mlx5_core failure failure warning index:value name:phrase
mlx5.hv-vhca-stats-failed mlx5_core note info err func:value err:value
mlx5.hv-vhca-create-failed mlx5_core note info warning err:value
mlx5.hv-config-failed mlx5_core note info err direction:value err:value len:value offset:value
mlx5e.no-hwgro-legacy-rq mlx5_core note info warning
mlx5e.lro-xdp mlx5_core note info warning
mlx5e.no-rxhash-cqe mlx5_core note info warning
mlx5e.ctag-strip-off mlx5_core note info warning
mlx5e.feature-failed mlx5_core failure failure err action:phrase features:phrase err:value
mlx5e.channels-reduced mlx5_core note capability warning channels:value
mlx5e.channels-max-updated mlx5_core note capability warning old:value new:value
mlx5e.max-sq-wqebbs mlx5_core note capability warning fw:value needed:value
mlx5e.mtu-mismatch mlx5_core note info warning func:value vport_mtu:value netdev_mtu:value
mlx5e.random-mac mlx5_core note device-probed info mac:mac
mlx5e.create-netdev-failed mlx5_core failure failure err
mlx5e.attach-failed mlx5_core failure failure err err:value
mlx5e.resume-failed mlx5_core failure failure err err:value
mlx5e.resume-failed-new mlx5_core failure failure err err:value
mlx5e.register-netdev-failed mlx5_core failure failure err err:value
mlx5e.nic-profile-failed mlx5_core failure failure err err:value
mlx5e.devlink-port-failed mlx5_core failure failure err err:value
mlx5e.alloc-pd-failed mlx5_core failure failure err err:value
mlx5e.alloc-td-failed mlx5_core failure failure err err:value
mlx5e.create-mkey-failed mlx5_core failure failure err err:value
mlx5e.drop-rq-failed mlx5_core failure failure err err:value
mlx5e.create-tises-failed mlx5_core failure failure warning err:value
mlx5e.min-rx-wqes mlx5_core failure failure warning channel:value rqn:hex cur_size:value min:value
mlx5e.tx-timeout mlx5_core failure timeout err
mlx5e.tx-timeout-queue-old mlx5_core failure timeout err queue:value sq:hex cq:hex cons:hex prod:hex
mlx5e.tx-timeout-queue-usecs mlx5_core failure timeout err queue:value sq:hex cq:hex cons:hex prod:hex usecs:value
mlx5e.tx-timeout-recover-failed mlx5_core failure timeout err err:value
mlx5e.tx-timeout-reopen-failed mlx5_core failure timeout err err:value
mlx5e.eq-cons mlx5_core failure timeout err eqn:hex cons:hex irq:hex
mlx5e.eqes-recovered mlx5_core failure timeout err count:value eqn:hex
mlx5e.eqes-recover-old mlx5_core failure timeout err count:value eqn:hex
mlx5e.error-cqe-sqn-short mlx5_core failure health-error err cqn:hex ci:hex sqn:hex syndrome:hex vendor_syndrome:hex
mlx5e.error-cqe-sqn mlx5_core failure health-error err cqn:hex ci:hex sqn:hex opcode:hex syndrome:hex vendor_syndrome:hex
mlx5e.error-cqe-qn mlx5_core failure health-error err cqn:hex ci:hex qn:hex opcode:hex syndrome:hex vendor_syndrome:hex
mlx5e.cq-error-event mlx5_core failure health-error err func:value cqn:hex event:hex
mlx5e.sq-flush-timeout mlx5_core failure timeout err sq:hex cons:hex prod:hex
mlx5e.icosq-flush-timeout mlx5_core failure timeout err sq:hex cons:hex prod:hex
mlx5e.sq-query-failed mlx5_core failure failure err sq:hex err:value
mlx5e.sq-to-reset-failed mlx5_core failure failure err sq:hex
mlx5e.sq-to-ready-failed mlx5_core failure failure err sq:hex
mlx5e.rq-to-reset-failed mlx5_core failure failure err rq:hex
mlx5e.rq-to-ready-failed mlx5_core failure failure err rq:hex
mlx5e.sq-recover-canceled mlx5_core failure failure err sq:hex
mlx5e.async-event-unknown mlx5_core note info warning event:text
mlx5e.tx-reporter-failed mlx5_core note info warning err:value
mlx5e.rx-reporter-failed mlx5_core note info warning err:value
mlx5e.refresh-tir-failed mlx5_core failure failure err tir:hex err:value
mlx5e.real-num-tx-failed mlx5_core failure failure warning err:value
mlx5e.real-num-rx-failed mlx5_core failure failure warning err:value
mlx5.cmd-unknown mlx5_core failure failure err opcode:value
mlx5.cmd-cache-failed mlx5_core failure failure err
mlx5.cmd-workqueue-failed mlx5_core failure failure err
mlx5.cmd-workqueue-failed-plain mlx5_core failure failure err
mlx5.pages-4k-bug mlx5_core failure failure warning
mlx5.pages-4k-bug-detail mlx5_core failure failure warning fw_page:hex n:value bitmask:phrase max_pages:value
mlx5.pages-not-found mlx5_core failure health-error warning
mlx5.pages-dma-failed mlx5_core failure failure warning
mlx5.pages-track-failed mlx5_core failure failure err
mlx5.pages-notify-failed-old mlx5_core failure failure warning
mlx5.pages-notify-failed mlx5_core failure failure warning func_id:value err:value
mlx5.pages-request-alloc-failed mlx5_core failure failure warning
mlx5.pages-skip-vf-wait mlx5_core note removal warning
mlx5.uar-alloc-failed mlx5_core failure failure warning err:value
mlx5.uar-free-failed mlx5_core note removal warning index:value
mlx5.q-counter-failed mlx5_core failure failure warning err:value
mlx5.drop-rq-counter-failed mlx5_core failure failure warning err:value
mlx5.etherdev-failed mlx5_core failure failure err
mlx5.bfreg-alloc-failed mlx5_core failure failure err err:value
mlx5.indirect-rqts-failed mlx5_core failure failure warning err:value
mlx5.direct-rqts-failed mlx5_core failure failure warning err:value
mlx5.rqts-failed mlx5_core failure failure warning err:value
mlx5.rx-resources-failed mlx5_core failure failure err err:value
mlx5.tirs-failed mlx5_core failure failure warning err:value
mlx5.indirect-tirs-failed mlx5_core failure failure warning err:value
mlx5.direct-tirs-failed mlx5_core failure failure warning err:value
mlx5.netdev-flow-steering-failed mlx5_core failure failure warning err:value
mlx5.profile-init-failed mlx5_core failure failure err err:value
mlx5.priv-init-failed mlx5_core failure failure err err:value
mlx5.ipsec-init-failed mlx5_core note info err err:value
mlx5.tls-init-failed mlx5_core note info err err:value
mlx5.macsec-init-failed mlx5_core note info err err:value
mlx5.drop-rq-state mlx5_core note info warning err:value
mlx5.rx-handler-missing mlx5_core failure failure err
mlx5.rx-handler-missing-mpwqe mlx5_core failure failure err
mlx5.cq-table-init-failed mlx5_core failure failure err
mlx5.rate-init-failed mlx5_core failure failure err
mlx5.rate-init-failed-plain mlx5_core failure failure err
mlx5.l2-table-failed mlx5_core failure failure err err:value
mlx5.l2-table-failed-plain mlx5_core failure failure err err:value
mlx5.eswitch-init-failed mlx5_core failure failure err err:value
mlx5.eswitch-init-failed-plain mlx5_core failure failure err err:value
mlx5.sriov-once-failed mlx5_core failure failure err err:value
mlx5.sriov-once-failed-plain mlx5_core failure failure err err:value
mlx5.fpga-init-failed mlx5_core failure failure err err:value
mlx5.fpga-init-failed-plain mlx5_core failure failure err err:value
mlx5.fpga-start-failed mlx5_core failure failure err err:value
mlx5.fpga-start-failed-plain mlx5_core failure failure err err:value
mlx5.ipsec-start-failed mlx5_core failure failure err err:value
mlx5.ipsec-start-failed-plain mlx5_core failure failure err err:value
mlx5.tls-start-failed mlx5_core failure failure err err:value
mlx5.tls-start-failed-plain mlx5_core failure failure err err:value
mlx5.vhca-event-failed mlx5_core failure failure err err:value
mlx5.sf-hw-table-failed mlx5_core failure failure err err:value
mlx5.sf-table-failed mlx5_core failure failure err err:value
mlx5.device-memory-failed mlx5_core note info warning err:natural:1:memory([0-9]{1,15})
mlx5.ecpf-failed mlx5_core failure failure err
mlx5.flow-steering-alloc-failed mlx5_core failure failure err
mlx5.register-device-failed-new mlx5_core failure failure err err:value
mlx5.srcu-failed mlx5_core failure failure err err:value
mlx5.debugfs-failed mlx5_core failure failure err
mlx5.function-enable-err mlx5_core failure failure warning err:value
mlx5.caps-light-err mlx5_core failure failure warning err:value
mlx5.prof-sel-range mlx5_core note info warning profile:value
mlx5.affinity-cpumask-failed mlx5_core note info warning
mlx5.affinity-alloc-failed mlx5_core failure failure err
mlx5.affinity-alloc-failed-plain mlx5_core failure failure err
mlx5.rmap-alloc-failed mlx5_core failure failure err err:value
mlx5.rmap-add-failed mlx5_core failure failure err err:value
mlx5.irq-xa-failed mlx5_core failure failure err irq:value err:value
mlx5.irq-no-match mlx5_core failure failure err err:value
mlx5.eq-destroy-pages-failed mlx5_core note removal err err:value
mlx5.eq-destroy-async-failed mlx5_core note removal err err:value
mlx5.eq-destroy-cmd-failed mlx5_core note removal err err:value
mlx5.eq-cq-not-found mlx5_core note removal debug cqn:hex eqn:hex
mlx5.fw-query-unsupported mlx5_core note info warning
mlx5.fw-caps-query-unsupported mlx5_core note info warning
mlx5.fw-boot-img-missing mlx5_core note info warning index:value
mlx5.fw-running-version-failed mlx5_core note info warning err:value
mlx5.fw-tracer-caps-failed mlx5_core note info warning err:value
mlx5.fw-tracer-owner-failed mlx5_core note info warning err:value
mlx5.fw-tracer-start-failed mlx5_core note info warning err:value
mlx5.fw-tracer-pd-failed mlx5_core note info warning err:value
mlx5.fw-tracer-lost mlx5_core note info warning
mlx5.crdump-zero mlx5_core note info warning
mlx5.crdump-lock-failed mlx5_core note info warning err:value
mlx5.crdump-short mlx5_core note info warning read:value total:value
mlx5.vsc-space-failed mlx5_core note info warning
mlx5.vsc-gw-failed mlx5_core note info warning err:value
mlx5.sync-reset-already-cleared mlx5_core note reset warning
mlx5.sync-reset-already-set mlx5_core note reset warning
mlx5.sync-reset-removed mlx5_core note removal err
mlx5.sync-reset-incomplete mlx5_core failure timeout err state:text
mlx5.sync-reset-action-timeout mlx5_core failure timeout err state:text
mlx5.sync-reset-unload-failed mlx5_core note reset warning err:value
mlx5.link-toggle-dead mlx5_core failure timeout err reg:hex ms:value
mlx5.link-toggle-back mlx5_core note reset info
mlx5.link-toggle-failed mlx5_core note reset warning err:value
mlx5.icosq-no-recovery mlx5_core failure health-error warning
mlx5.icosq-query-failed mlx5_core failure health-error err sqn:hex err:value
mlx5.rq-query-failed mlx5_core failure health-error err rqn:hex err:value
mlx5.sq-not-in-error mlx5_core failure health-error err sqn:hex
mlx5.min-rx-wqes mlx5_core failure timeout warning rqn:hex cur_sz:value min_wqes:value
mlx5.open-channels-failed-old mlx5_core failure failure err func:value err:value
mlx5.lro-modify-failed mlx5_core failure failure err err:value
mlx5.handle-feature-failed mlx5_core failure failure err action:phrase feature:hex err:value
mlx5.vport-list-size mlx5_core note info warning requested:value max:value
mlx5.event-missed mlx5_core note info err event:phrase
mlx5.wait-vital-config mlx5_core note reset warning
mlx5.wait-vital-id mlx5_core note reset info iterations:value
mlx5.pci-link-down-old mlx5_core failure health-error warning
mlx5.fw-requests-reset mlx5_core failure health-error warning
mlx5.unknown-fatal mlx5_core failure health-error warning sensor:text
mlx5.recovery-scheduled mlx5_core note reset warning ms:natural:1:([0-9]{1,15})ms
mlx5.err-cqe-sq mlx5_core failure health-error err sq:hex
mlx5.err-cqe-rq mlx5_core failure health-error err rq:hex
mlx5.err-cqe-icosq mlx5_core failure health-error err sq:hex
mlx5.rx-timeout-old mlx5_core failure timeout err channel:value icosq:hex rq:hex cq:hex
mlx5.rx-timeout mlx5_core failure timeout err channel:value icosq_text:phrase rq:hex cq:hex
mlx5.ofed-panic-handler mlx5_core note removal info port:value
mlx5.pkey-size-invalid-pr mlx5_core note capability warning size:value
mlx5.health-assert-var-pr mlx5_core failure health-error info index:value value:hex
mlx5.health-assert-exit-ptr-pr mlx5_core failure health-error info value:hex
mlx5.health-assert-callra-pr mlx5_core failure health-error info value:hex
mlx5.health-fw-ver-hex mlx5_core failure health-error info value:hex
mlx5.health-hw-id-pr mlx5_core failure health-error info value:hex
mlx5.health-irisc-pr mlx5_core failure health-error info value:value
mlx5.health-synd-pr mlx5_core failure health-error info synd:hex synd_text:text
mlx5.cmd-failed-old mlx5_core failure failure warning status_text:phrase status:hex syndrome:hex
mlx5.flow-table-destroy-failed-pr mlx5_core note removal warning
mlx5.flow-group-destroy-failed-pr mlx5_core note removal warning fg:value ft:value
mlx5.flow-fte-destroy-failed-pr mlx5_core note removal warning index:value fg:value
mlx5.pages-counter-left mlx5_core note removal warning pages:value
mlx5.pages-vf-counter-left mlx5_core note removal warning pages:value
mlx5.prof-sel-range-pr mlx5_core note info warning profile:value
mlx5.prof-sel-range-new mlx5_core note info warning profile:value max:natural:1:0\\-([0-9]{1,15}) default:value
mlx5.sq-cc-pc mlx5_core failure health-error warning sqn:hex cc:hex pc:hex
mlx5.icosq-cc-pc mlx5_core failure health-error warning sqn:hex cc:hex pc:hex
mlx5.mtu-invalid mlx5_core note info warning
mlx5.health-ext-sync mlx5_core failure health-error info ext_synd:hex
mlx5ib.version-banner mlx5_ib note driver-registered info version:word:1:v([A-Za-z0-9_]+)
net-core.renamed net renamed vf-rename info from:name
net-core.renamed-while-up net renamed vf-rename info from:name
net.promiscuous-on net note info info
net.promiscuous-off net note info info
net-core.rename-rollback-failed net note failure err err:decimal
ipv6.link-not-ready net note link info netdev:name
ipv6.link-ready net note link info netdev:name
net.allmulti net note info info action:phrase
net.csum-failure net note health-error err
net.features-failed net note failure err err:value wanted:value left:value
net.watchdog-netdev net note timeout crit cpu:value queue:value ms:value
net.ipv6-dup net note failure info ifname:name address:value
net.ipv6-dup-mac net note failure info ifname:name address:value mac:mac
net.promisc-old net note info info ifname:name action:phrase
net.unregister-waiting net note removal emerg ifname:name refcount:value
net.bug-xmit net note failure warning ifname:name code:value qlen:value
net.inconsistent-change net note failure warning ifname:name
net.watchdog net note timeout warning ifname:name driver:value queue:value
net.watchdog-ms net note timeout warning ifname:name driver:value queue:value ms:value
driver.probe-failed driver-core failure failure err driver:word error:decimal
driver.probe-failed-old driver-core failure failure warning device:pciAddress error:decimal
driver.deferral driver-core note info debug driver:word
driver.deferred-pending driver-core note info info
driver.deferred-pending-reason driver-core note info info reason:text
netvsc.vf-slot-added hv_netvsc slot-added vf-slot-added info slot:natural
netvsc.vf-slot-removed hv_netvsc slot-removed vf-slot-removed info slot:natural
netvsc.vf-registering hv_netvsc vf-registering vf-registering info vf:name
netvsc.vf-unregistering hv_netvsc vf-unregistering vf-unregistering info vf:name
netvsc.vf-up hv_netvsc note link info vf:name
netvsc.vf-down hv_netvsc note link info vf:name
netvsc.vf-joined hv_netvsc vf-joined vf-join info interface:name
netvsc.datapath-to-vf hv_netvsc data-path-to-vf datapath-to-vf info vf:name
netvsc.datapath-from-vf hv_netvsc data-path-from-vf datapath-from-vf info vf:name
netvsc.datapath-to-vf-failed hv_netvsc failure failure err vf:name error:decimal
netvsc.datapath-from-vf-failed hv_netvsc failure failure err vf:name error:decimal
netvsc.datapath-send-failed hv_netvsc failure failure err error:decimal
netvsc.datapath-retry-failed hv_netvsc failure failure err error:decimal
netvsc.vf-wait-association hv_netvsc note info info
netvsc.vf-open-failed-on-ifup hv_netvsc failure failure warning vf:name error:decimal
netvsc.vf-open-failed hv_netvsc failure failure warning error:decimal
netvsc.vf-mtu-failed hv_netvsc failure failure warning mtu:decimal
netvsc.vf-rx-handler-failed hv_netvsc failure failure err error:decimal
netvsc.vf-set-master-failed hv_netvsc failure failure err interface:name error:decimal
netvsc.vf-no-pci-slot hv_netvsc note failure notice
netvsc.vf-invalid-serial hv_netvsc note failure notice serial:word
netvsc.vf-no-match hv_netvsc note failure notice serial:decimal
netvsc.vf-match-by-mac hv_netvsc note info notice
netvsc.vf-ns-moved hv_netvsc note info info interface:name
netvsc.vf-ns-followed hv_netvsc note info info interface:name
netvsc.sriov-not-advertised hv_netvsc note info info
netvsc.vf-association-ignored hv_netvsc failure failure err
netvsc.channel-opened-info hv_netvsc note device-probed info
netvsc.send-section-debug hv_netvsc note device-probed info size:decimal count:decimal
netvsc.device-mac-debug hv_netvsc device-mac device-probed info mac:mac link:word
netvsc.safe-to-remove-debug hv_netvsc note info notice
netvsc.open-failed hv_netvsc failure failure err err:decimal
netvsc.close-failed hv_netvsc failure failure err err:decimal
netvsc.ring-not-drained hv_netvsc failure failure err
netvsc.link-status-early hv_netvsc note link err
netvsc.recv-early hv_netvsc failure failure err
netvsc.tx-alloc-failed-old hv_netvsc failure failure err
netvsc.tx-alloc-failed hv_netvsc failure failure err
netvsc.tx-too-big hv_netvsc failure failure err len:decimal
netvsc.real-num-queues hv_netvsc note device-probed info tx:decimal rx:decimal
netvsc.register-netdev-failed hv_netvsc failure failure err
netvsc.add-failed hv_netvsc failure failure err err:decimal
netvsc.remove-no-netdev hv_netvsc failure failure err
netvsc.ring-size-raised hv_netvsc note info info pages:decimal
netvsc.msg-enable hv_netvsc note info debug mask:decimal
netvsc.vrss-unsupported hv_netvsc note info info
netvsc.channels-capped hv_netvsc note info info count:decimal
netvsc.set-tx-queues-failed hv_netvsc failure failure err err:decimal
netvsc.set-rx-queues-failed hv_netvsc failure failure err err:decimal
netvsc.set-channels-recovering hv_netvsc failure failure err
netvsc.restore-channels-failed-err hv_netvsc failure failure err err:decimal
netvsc.restore-channels-failed hv_netvsc failure failure err
netvsc.restore-mtu-failed-err hv_netvsc failure failure err err:decimal
netvsc.restore-mtu-failed hv_netvsc failure failure err
netvsc.restore-ringparam-failed-err hv_netvsc failure failure err err:decimal
netvsc.restore-ringparam-failed hv_netvsc failure failure err
netvsc.xdp-skip-lro hv_netvsc note info info
netvsc.bad-indicate-status-len hv_netvsc failure failure err len:decimal
netvsc.bad-indicate-status hv_netvsc failure failure err
netvsc.vf-ns-move-failed hv_netvsc failure failure err netvsc_if:name err:decimal
netvsc.vf-ns-follow-failed hv_netvsc failure failure err netvsc_if:name err:decimal
netvsc.vf-no-match-lis hv_netvsc failure failure notice serial:decimal
netvsc.nvsp-version-too-old hv_netvsc failure failure err version:hex required:hex
netvsc.nvsp-version hv_netvsc note info debug version:hexDigits
netvsc.channel-opened-debug hv_netvsc note device-probed debug
netvsc.channel-open-failed hv_netvsc failure failure err err:decimal
netvsc.connect-failed hv_netvsc failure failure err err:decimal
netvsc.xdp-rxq-failed hv_netvsc failure failure err err:decimal
netvsc.xdp-memmodel-failed hv_netvsc failure failure err err:decimal
netvsc.recv-sections hv_netvsc note info debug sections:decimal size:decimal count:decimal
netvsc.revoke-recv-failed hv_netvsc failure failure err
netvsc.teardown-recv-failed hv_netvsc failure failure err
netvsc.revoke-send-failed hv_netvsc failure failure err
netvsc.teardown-send-failed hv_netvsc failure failure err
netvsc.alloc-recv-failed hv_netvsc failure failure err size:decimal
netvsc.alloc-send-failed hv_netvsc failure failure err size:decimal
netvsc.gpadl-recv-failed hv_netvsc failure failure err
netvsc.gpadl-send-failed hv_netvsc failure failure err
netvsc.announce-recv-failed hv_netvsc failure failure err
netvsc.announce-send-failed hv_netvsc failure failure err
netvsc.recv-init-rejected hv_netvsc failure failure err status:decimal
netvsc.send-init-rejected hv_netvsc failure failure err status:decimal
netvsc.bad-recv-section-size hv_netvsc failure failure err size:decimal
netvsc.bad-send-section-size hv_netvsc failure failure err size:decimal
netvsc.tx-failed-ptr hv_netvsc failure failure err pkt:word err:decimal
netvsc.tx-failed hv_netvsc failure failure err pages:decimal len:decimal err:decimal
netvsc.unknown-send-completion-old hv_netvsc failure failure err type:decimal
netvsc.unknown-send-completion hv_netvsc failure failure err type:decimal
netvsc.unexpected-completion hv_netvsc failure failure err
netvsc.incorrect-transaction-id hv_netvsc failure failure err
netvsc.invalid-transaction-id hv_netvsc failure failure err
netvsc.invalid-transaction-id-hex hv_netvsc failure failure err tid:hexDigits
netvsc.short-nvsp-message hv_netvsc failure failure err len:decimal
netvsc.short-nvsp-msg hv_netvsc failure failure err len:decimal
netvsc.short-nvsp-msg1 hv_netvsc failure failure err len:decimal
netvsc.short-nvsp-msg5 hv_netvsc failure failure err len:decimal
netvsc.short-vf-association hv_netvsc failure failure err len:decimal
netvsc.short-send-table hv_netvsc failure failure err len:decimal
netvsc.short-inband hv_netvsc failure failure err len:decimal
netvsc.short-rndis-complete hv_netvsc failure failure err len:decimal
netvsc.rndis-complete-status hv_netvsc failure failure err status:hexDigits
netvsc.bad-send-table-size hv_netvsc failure failure err count:decimal
netvsc.bad-send-table-offset hv_netvsc failure failure err offset:decimal
netvsc.unknown-packet-old hv_netvsc failure failure err type:decimal
netvsc.unknown-nvsp-old hv_netvsc failure failure err type:decimal
netvsc.unknown-nvsp hv_netvsc failure failure err type:decimal
netvsc.bad-xfer-pageset hv_netvsc failure failure err expected:hexDigits got:hexDigits
netvsc.short-nvsp-header hv_netvsc failure failure err len:decimal
netvsc.bad-xfer-offset hv_netvsc failure failure err offset:decimal
netvsc.bad-range-count hv_netvsc failure failure err count:decimal
netvsc.rx-too-big hv_netvsc failure failure err len:decimal section:decimal
netvsc.rx-out-of-buffer hv_netvsc failure failure err offset:decimal len:decimal
netvsc.rx-pool-short-drop hv_netvsc failure failure err got:decimal needed:decimal
netvsc.rx-pool-short hv_netvsc failure failure err needed:decimal got:decimal
netvsc.unhandled-packet-len hv_netvsc failure failure err type:decimal tid:hexDigits len:decimal
netvsc.unhandled-packet hv_netvsc failure failure err type:decimal tid:hexDigits
netvsc.rx-alloc-failed hv_netvsc failure failure err size:decimal
netvsc.recv-completion-retry hv_netvsc failure failure err tid:hexDigits retries:decimal
netvsc.recv-completion-gave-up hv_netvsc failure failure err tid:hexDigits
netvsc.recv-completion-failed hv_netvsc failure failure err tid:hexDigits
netvsc.recv-comp-full hv_netvsc failure failure err queue:decimal tid:hexDigits
netvsc.recv-comp-err hv_netvsc failure failure err queue:decimal tid:hexDigits err:decimal
netvsc.xdp-mtu hv_netvsc note info err mtu:decimal max:decimal
netvsc.xdp-lro hv_netvsc note info err
netvsc.vf-setxdp-failed hv_netvsc failure failure err err:decimal
netvsc.rndis-response-overflow hv_netvsc failure failure err size:decimal max:decimal
netvsc.rndis-orphan-response hv_netvsc failure failure err id:hex type:hex
netvsc.rndis-message-overflow hv_netvsc failure failure err got:decimal min:decimal
netvsc.rndis-no-device-old hv_netvsc failure failure err
netvsc.rndis-uninit-old hv_netvsc failure failure err
netvsc.rndis-no-device hv_netvsc failure failure err
netvsc.rndis-uninit hv_netvsc failure failure err
netvsc.rndis-unhandled hv_netvsc failure failure err type:decimal len:decimal
netvsc.rndis-set-timeout hv_netvsc failure failure err
netvsc.rndis-offload-timeout hv_netvsc failure failure err
netvsc.rndis-set-mac-failed hv_netvsc failure failure err status:hex
netvsc.rndis-set-offload-failed hv_netvsc failure failure err status:hex
netvsc.rndis-set-rss-failed hv_netvsc failure failure err status:hex
netvsc.subchannel-no-memory hv_netvsc failure failure info
netvsc.ndis-bad-objtype hv_netvsc failure failure warning type:hex
netvsc.ndis-bad-objrev hv_netvsc failure failure warning rev:hexDigits
netvsc.ndis-bad-objsize hv_netvsc failure failure warning size:decimal data:decimal
netvsc.subchannel-open-failed hv_netvsc failure failure notice err:decimal
netvsc.subchannel-request-send-failed hv_netvsc failure failure err err:decimal
netvsc.subchannel-request-failed hv_netvsc failure failure err
netvsc.subchannel-bad-count hv_netvsc failure failure err
netvsc.rndis-short-response hv_netvsc failure failure err len:decimal
netvsc.ppi-bad-offset hv_netvsc failure failure err offset:decimal
netvsc.ppi-bad-len hv_netvsc failure failure err len:decimal
netvsc.ppi-bad-size hv_netvsc failure failure err size:decimal
netvsc.ppi-bad-entry-offset hv_netvsc failure failure err offset:decimal
netvsc.ppi-bad-entry hv_netvsc failure failure err size:decimal offset:decimal
netvsc.rndis-short-packet hv_netvsc failure failure err len:decimal
netvsc.rndis-bad-offset hv_netvsc failure failure err offset:decimal
netvsc.rndis-short-msg hv_netvsc failure failure err len:decimal
netvsc.rndis-bad-msg hv_netvsc failure failure err buflen:decimal msg_len:decimal
vfpath.datapath-failed hv_netvsc failure failure err direction:value vf:name err:value
netvsc.subchannel-wait-warn hv_netvsc failure failure warning
pci.device-found pci device-found device-probed info device:deviceId header:hexDigits class:hex
pci.device-found-type pci device-found device-probed info device:deviceId header:hexDigits class:hex port:text
pci.reg-bar-hex pci note pci-resource info register:prefixedHex resource:resource
pci.bar-res pci note pci-resource info bar:barName resource:resource
pci.bar-assigned pci note pci-resource info bar:decimal resource:resource
pci.bar-assigned-new pci note pci-resource info bar:barName resource:resource
pci.bar-no-space pci failure failure info bar:decimal resource:resource
pci.bar-no-space-new pci failure failure info bar:barName resource:resource
pci.bar-failed pci failure failure info bar:decimal resource:resource
pci.bar-failed-new pci failure failure info bar:barName resource:resource
pci.ext-tags-on pci note pci-probe info
pci.ext-tags-off pci note pci-probe info
pci.bandwidth pci note info info bandwidth:real speed:linkSpeed width:lanes
pci.bandwidth-limited pci note info info bandwidth:real speed:linkSpeed width:lanes limit:pciAddress capable:real capableSpeed:linkSpeed capableWidth:lanes
pci.enabling-device pci note device-probed info before:hexDigits after:hexDigits
pci.unknown-header pci failure failure err header:hexDigits
pci-core.root-resource pci note info info resource:resource
pci.bus-resource pci note info info index:decimal resource:resource
pci.no-busn-resource pci note info info resource:resource
pci.busn-end pci note info info resource:resource end:hexDigits
pci.busn-end-failed pci note info info resource:resource end:hexDigits
pci-core.busn-released pci pci-bus-released info info resource:resource
pci.ide-quirk pci note info info register:hex resource:resource
pci.piix4-quirk pci note info info resource:resource
pci.limited-transfers pci note info info
pci.boot-video pci note info info
pci.shadowed-rom pci note info info resource:resource
pci.vgaarb pci note info info rest:text
pci.class-mismatch pci failure failure err class:hex hdr_type:hexDigits
pci.bar-cant-size pci failure failure info reg:hex
pci.bar-cant-size-new pci failure failure info bar_name:barName
pci.bar-initial-invalid pci note info info reg:hex value:hex
pci.bar-initial-invalid-new pci note info info bar_name:barName value:hex
pci.noncompliant-bars pci failure failure info
pci.relaxed-ordering-off-old pci note info info
pci.relaxed-ordering-off pci note info info
pci.mps-set pci note info info mps:value was:value max:value
pci.mps-mismatch pci note info warning mps:value upstream:value upstream_mps:value
pci.pme pci note info info states:value
pci.bandwidth-flit pci note pci-probe info bandwidth:real speed:linkSpeed width:lanes
pci.bandwidth-limited-flit pci note pci-probe info bandwidth:real speed:linkSpeed width:lanes limit_dev:pciAddress capable:real cap_speed:linkSpeed cap_width:lanes
pci.attach-failed pci failure failure warning err:value
pci.bar-bogus-align pci failure failure info bar:value res:resource
pci.bar-update-error pci failure failure err bar:value written:hex read:hex
pci.bar-update-error-new pci failure failure err bar_name:barName written:hex read:hex
pci.bar-releasing pci note pci-resource info bar:value res:resource
pci.bar-releasing-new pci note pci-resource info bar_name:barName res:resource
pci.claim-failed pci note pci-resource info bar:value res:resource
pci.claim-failed-new pci note pci-resource info bar_name:barName res:resource
pci.claim-conflict pci failure failure info bar:value res:resource conflict:phrase conflict_res:resource
pci.claim-conflict-new pci failure failure info bar_name:barName res:resource conflict:phrase conflict_res:resource
pci.enable-not-assigned pci failure failure err bar:value res:resource
pci.enable-not-assigned-new pci failure failure err bar_name:barName res:resource
pci.enable-not-claimed pci failure failure err bar:value res:resource
pci.enable-not-claimed-new pci failure failure err bar_name:barName res:resource
pci.region-busy pci failure failure warning bar:value res:resource
pci.ioremap-failed pci failure failure err bar:value res:resource
pci.power-refused-old pci failure failure info state:word:1:D([A-Za-z0-9_]+)
pci.power-refused pci failure failure info from:value to:value
pci.power-refused-new pci failure failure info from:value
pci.power-inaccessible-mid pci note removal err from:value to:value
pci.power-inaccessible pci note removal err from:value
pci.power-inaccessible-low pci note removal err from:value to:value
pci.flr-pending pci note reset err
pci.flr-failed pci failure timeout warning
pci.flr-extra pci note reset info ms:natural:1:([0-9]{1,15})ms
pci.flr-notready-giveup pci failure timeout warning ms:natural:1:([0-9]{1,15})ms
pci.flr-notready pci note reset info ms:natural:1:([0-9]{1,15})ms
pci.flr-ready pci note reset info ms:natural:1:([0-9]{1,15})ms
pci.reset-notready-giveup pci failure timeout warning ms:natural:1:([0-9]{1,15})ms reset_type:phrase
pci.reset-notready pci note reset info ms:natural:1:([0-9]{1,15})ms reset_type:phrase
pci.reset-ready pci note reset debug ms:natural:1:([0-9]{1,15})ms reset_type:text
pci.msix-already pci failure failure info
pci.vpd-failed pci note info warning
pci.vpd-invalid pci note info info tag:hex size:value offset:natural
pci.vpd-invalid-missing pci note info info tag:hex size:value offset:natural
pci.msi-irq pci note device-probed debug irq:value
pci.mps-cannot-set pci note info warning mps:value
observed.no-pinctrl pci note info debug
pci.not-ready-giveup pci failure timeout warning ms:natural:1:([0-9]{1,15})ms
pci.not-ready-wait pci failure timeout info ms:natural:1:([0-9]{1,15})ms
pci.ready pci note info info ms:natural:1:([0-9]{1,15})ms
pci.reg-bar-hex36 pci note pci-resource debug register:hexDigits resource:resource
pci.busn-conflict pci failure failure info resource:resource scope:phrase parent:resource conflict:phrase conflict_res:resource
vmbus.driver-registering hv_vmbus driver-registering driver-registered info registered:word
vmbus.driver-unregistering hv_vmbus driver-unregistering info info registered:word
vmbus.probe-failed hv_vmbus probe-failed failure err device:vmbusDevice error:decimal
vmbus.probe-missing hv_vmbus failure failure err device:vmbusDevice
vmbus.version hv_vmbus note info info version:version
vmbus.host-build hv_vmbus note info info host:word version:version
vmbus.no-cpu-offline hv_vmbus note info notice
observed.taint-external hv_vmbus note info notice
observed.bad-module hv_vmbus note info warning
vmbus.unknown-guid hv_vmbus note info info guid:vmbusDevice
vmbus.channel-missing-after-resume hv_vmbus failure failure err class:vmbusDevice device:vmbusDevice
vmbus.device-missing-after-resume hv_vmbus failure failure err
vmbus.offers-timeout hv_vmbus failure failure warning
vmbus.remove-missing hv_vmbus failure failure err dev:vmbusDevice
vmbus.child-registered hv_vmbus note device-probed info dev:vmbusDevice
vmbus.child-unregistered hv_vmbus note info info dev:vmbusDevice
vmbus.hypervisor-init-failed hv_vmbus failure failure err err:hex
vmbus.irq-request-failed-old hv_vmbus failure failure err irq:decimal
vmbus.irq-request-failed hv_vmbus failure failure err irq:decimal err:decimal
vmbus.irq-no-data hv_vmbus failure failure err irq:decimal
vmbus.irq-numbers hv_vmbus note info debug irq:decimal hwirq:decimal
vmbus.acpi-irq-failed hv_vmbus failure failure err
vmbus.no-cca hv_vmbus note info info
vmbus.child-alloc-failed hv_vmbus failure failure err
vmbus.child-register-failed hv_vmbus failure failure err
vmbus.primary-channel-failed-typo hv_vmbus failure failure err
vmbus.primary-channel-failed hv_vmbus failure failure err
vmbus.channel-sysfs-failed hv_vmbus failure failure err
vmbus.affinity-mode-lis hv_vmbus note info info mode:decimal
vmbus.suspend-refused hv_vmbus failure failure err
vmbus.hvsock-not-rescinded hv_vmbus failure failure err
vmbus.subchannel-not-deleted hv_vmbus failure failure err
vmbus.bad-proto-version hv_vmbus failure failure err version:hex
vmbus.confidential hv_vmbus note info info
vmbus.panic-page-failed hv_vmbus note info err
vmbus.kmsg-dump-failed hv_vmbus note info err err:hex
vmbus.sysctl-failed hv_vmbus note info err
vmbus.lis-version hv_vmbus note info info version:word
vmbus.version-unsupported-old hv_vmbus failure failure err version:decimal
vmbus.connect-failed hv_vmbus failure failure err
vmbus.version-too-old hv_vmbus failure failure err major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) min_major:decimal:1:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) min_minor:decimal:2:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
vmbus.post-msg-failed hv_vmbus failure failure err err:decimal
vmbus.relid-unknown-old hv_vmbus failure failure err relid:decimal
vmbus.relid-no-callback-old hv_vmbus failure failure err relid:decimal
vmbus.relid-unmapped hv_vmbus failure failure warning relid:decimal
vmbus.close-post-failed hv_vmbus failure failure err err:decimal
vmbus.close-gpadl-failed hv_vmbus failure failure err err:decimal
vmbus.recv-buffer-small hv_vmbus failure failure err got:decimal needs:decimal
vmbus.recv-buffer-small-raw hv_vmbus failure failure err needs:decimal got:decimal
vmbus.gpadl-failed hv_vmbus failure failure err status:hex
vmbus.gpadl-visibility-failed hv_vmbus failure failure warning err:decimal
vmbus.gpadl-visibility-teardown hv_vmbus failure failure warning err:decimal
vmbus.add-child-failed hv_vmbus failure failure err relid:decimal
vmbus.channel-alloc-failed hv_vmbus failure failure err
vmbus.bad-channel-message hv_vmbus failure failure err type:decimal size:decimal
vmbus.unhandled-channel-message hv_vmbus failure failure err type:decimal
vmbus.request-offers-failed hv_vmbus failure failure err err:decimal
vmbus.offer-changed hv_vmbus note info debug relid:decimal
vmbus.offer-refused hv_vmbus failure failure err relid:decimal
vmbus.offer-not-encrypted hv_vmbus failure failure err relid:decimal
vmbus.offer-no-confidential hv_vmbus failure failure err relid:decimal
vmbus.icmsg-bad hv_vmbus failure failure err
vmbus.icmsg-bad-count hv_vmbus failure failure err frames:decimal messages:decimal
vmbus.unload-waiting hv_vmbus note info notice
vmbus.unload-gave-up hv_vmbus failure failure err
vmbus.host-os-build hv_vmbus note info info build:decimal:1:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) major:decimal:2:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) minor:decimal:3:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) sp:decimal:4:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) branch:decimal:5:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) number:decimal:6:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
vmbus.synic-msg-alloc-failed hv_vmbus failure failure err
vmbus.synic-event-alloc-failed hv_vmbus failure failure err
vmbus.event-dpc-alloc-failed hv_vmbus failure failure err
vmbus.clockevent-alloc-failed hv_vmbus failure failure err
vmbus.postmsg-alloc-failed hv_vmbus failure failure err
vmbus.numa-map-alloc-failed hv_vmbus failure failure err
vmbus.map-msg-page-failed-typo hv_vmbus failure failure err
vmbus.map-event-page-failed-typo hv_vmbus failure failure err
vmbus.map-msg-page-failed hv_vmbus failure failure err
vmbus.map-event-page-failed hv_vmbus failure failure err
vmbus.decrypt-postmsg-failed hv_vmbus failure failure err err:decimal
vmbus.decrypt-msg-failed hv_vmbus failure failure err err:decimal
vmbus.decrypt-event-failed hv_vmbus failure failure err err:decimal
vmbus.encrypt-postmsg-failed hv_vmbus failure failure err err:decimal
vmbus.encrypt-msg-failed hv_vmbus failure failure err err:decimal
vmbus.encrypt-event-failed hv_vmbus failure failure err err:decimal
vmbus.page-alloc-failed hv_vmbus failure failure err page:phrase err:decimal decrypted:decimal
vmbus.page-free-failed hv_vmbus failure failure err page:phrase err:decimal encrypt:decimal
vmbus.no-request-id hv_vmbus failure failure err
vmbus.unknown-msgtype hv_vmbus failure failure warning type:decimal
vmbus.payload-too-large hv_vmbus failure failure warning size:decimal
vmbus.message-too-short hv_vmbus failure failure warning type:decimal len:decimal`;

/** The fields of the messages that mean something to the life of a VF, by kind. */
export interface FieldsByKind {
  readonly 'note': { [name: string]: FieldValue };
  readonly 'failure': { [name: string]: FieldValue };
  readonly 'pci-probing': { readonly version: number | bigint };
  readonly 'pci-bus-created': { readonly bus: string };
  readonly 'firmware': { readonly version: string };
  readonly 'link-up': {  };
  readonly 'link-down': {  };
  readonly 'renamed': { readonly from: string };
  readonly 'slot-added': { readonly slot: number };
  readonly 'slot-removed': { readonly slot: number };
  readonly 'vf-registering': { readonly vf: string };
  readonly 'vf-unregistering': { readonly vf: string };
  readonly 'vf-joined': { readonly interface: string };
  readonly 'data-path-to-vf': { readonly vf: string };
  readonly 'data-path-from-vf': { readonly vf: string };
  readonly 'device-mac': { readonly mac: string; readonly link: string };
  readonly 'device-found': { readonly device: string; readonly header: number | bigint; readonly class: number | bigint; readonly port?: string };
  readonly 'pci-bus-released': { readonly resource: string };
  readonly 'driver-registering': { readonly registered: string };
  readonly 'driver-unregistering': { readonly registered: string };
  readonly 'probe-failed': { readonly device: string; readonly error: number };
}
