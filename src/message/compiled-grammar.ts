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
vmbusUnit
mlxenUnit
pciUnit`,
  "mlx5Unit": `%mlx5Unit`,
  "mlx4Unit": `%mlx4Unit`,
  "mceUnit": `%mceUnit`,
  "hnUnit": `%hnUnit`,
  "manaUnit": `%manaUnit`,
  "pcibUnit": `%pcibUnit`,
  "vmbusUnit": `%vmbusUnit`,
  "mlxenUnit": `%mlxenUnit`,
  "pciUnit": `%pciUnit`,
  "speaker": `%speaker`,
  "bsdResources": `bsdResource
bsdResources bsdResource`,
  "bsdResource": `'mem bsdRanges
'port bsdRanges
'irq bsdRanges`,
  "bsdRanges": `bsdRange
bsdRanges ', bsdRange`,
  "bsdRange": `%range
%hex
%natural`,
  "pointer": `%word
%hexDigits
%natural
%hex
'( 'ptrval ')
'( '____ptrval____ ')`,
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
%pciAddress
%pciBus`,
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
  "range": `%range`,
  "barName": `'BAR %natural
'ROM
'VF 'BAR %natural
'bridge 'window`,
  "linkSpeed": `'Unknown
'Unknown 'speed
linkRate
linkRate 'PCIe`,
  "linkRate": `%word '/ 's
%real 'GT '/ 's
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
%pciSelector
%auxiliaryDevice
%speaker
%devctl
%mlx4Ib
%found
%foundBlock
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
  "netvscInterface": `'hv_netvsc vmbusDevice netdev ':
'hv_netvsc vmbusDevice ': netdev ':`,
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
  "vfInterface": `vfDriver pciAddress netdev ':
vfDriver pciAddress ': netdev ':`,
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
  "mlx5Auxiliary": `'auxiliary %auxiliaryDevice ':`,
  "mlx4IbFunction": `%mlx4Ib word ':`,
  "udev": `'systemd-udevd '[ natural '] ':
'udevd '[ natural '] ':
'udev ':`,
  "networkd": `'systemd-networkd '[ natural '] ':`,
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
  "bsdDevice": `unit ':`,
  "bsdInterface": `hnUnit ':
mceUnit ':
mlxenUnit ':
manaUnit ':`,
  "bsdMlxen": `mlxenUnit ':`,
  "bsdPci": `pciUnit ':`,
  "bsdPciFunction": `selectorUnit ':`,
  "selectorUnit": `%pciSelector`,
  "pciSelector": `%pciSelector`,
  "bsdFound": `%found`,
  "bsdFoundBlock": `%foundBlock`,
  "bsdTrace": `speaker '( ') '[ 'TID ': natural '] ':`,
  "bsdDevctl": `%devctl`,
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
mlx5Auxiliary mlx5AuxiliaryMessage
mlx4IbFunction mlx4IbFunctionMessage
udev udevMessage
networkd networkdMessage
bsdDevice bsdDeviceMessage
bsdInterface bsdInterfaceMessage
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
bsdMceWarn bsdMceWarnMessage
bsdMlxen bsdMlxenMessage
bsdPci bsdPciMessage
bsdPciFunction bsdPciFunctionMessage
bsdFound bsdFoundMessage
bsdFoundBlock bsdFoundBlockMessage
bsdTrace bsdTraceMessage
bsdDevctl bsdDevctlMessage`,
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
bsdMce
bsdMlxen
bsdPci`,
  "token:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)": `/([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)`,
  "token:chan([0-9]{1,15})": `/chan([0-9]{1,15})`,
  "token:([0-9]{1,15})\\.([0-9]{1,15})": `/([0-9]{1,15})\\.([0-9]{1,15})`,
  "token:([0-9]{1,15})ms": `/([0-9]{1,15})ms`,
  "token:([0-9]{1,15})W": `/([0-9]{1,15})W`,
  "token:x([0-9]{1,15})": `/x([0-9]{1,15})`,
  "token:x([A-Za-z0-9_]+)": `/x([A-Za-z0-9_]+)`,
  "token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})": `/([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})`,
  "token:([0-9a-f]+)\\-([0-9a-f]+)\\-([0-9a-f]+)": `/([0-9a-f]+)\\-([0-9a-f]+)\\-([0-9a-f]+)`,
  "token:subidx([0-9]{1,15})": `/subidx([0-9]{1,15})`,
  "token:cpu([0-9]{1,15})": `/cpu([0-9]{1,15})`,
  "token:vcpu([0-9]{1,15})": `/vcpu([0-9]{1,15})`,
  "token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})": `/(-?[0-9]{1,15})\\.(-?[0-9]{1,15})`,
  "token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})": `/(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})`,
  "token:v([0-9][0-9.-]*)": `/v([0-9][0-9.-]*)`,
  "token:([0-9]{1,15})s": `/([0-9]{1,15})s`,
  "token:([0-9]{1,15})Mbps": `/([0-9]{1,15})Mbps`,
  "token:memory(-?[0-9]{1,15})": `/memory(-?[0-9]{1,15})`,
  "token:0\\-([0-9]{1,15})": `/0\\-([0-9]{1,15})`,
  "token:D([A-Za-z0-9_]+)": `/D([A-Za-z0-9_]+)`,
  "token:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})": `/(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})`,
  "bsdHnMessage": `#0 'got 'notify ', 'nvs 'type value
#1 'datapath 'is 'switched 'to name
#2 'datapath 'is 'switched 'from name
#3 'try 'bringing 'up name
#4 'delayed 'initialize name
#5 'bringing 'up name 'failed ': value
#6 name 'was 'attached 'as 'VF
#7 name 'uses 'if_start ', 'which 'is 'unsupported 'in 'transparent 'VF 'mode '.
#8 name 'SIOCSIFMTU value 'failed
#9 name 'SIOCSIFMTU value 'failed ': value
#10 'change 'MTU 'to value
#11 name 'SIOCGIFRSSKEY 'failed ': value
#12 name 'SIOCGRSSKEY 'failed ': value
#13 name 'RSS 'function value 'is 'not 'Toeplitz
#14 name 'invalid 'RSS 'Toeplitz 'key 'length value
#15 name 'SIOCGRSSHASH 'failed ': value
#16 name 'intersection 'of 'RSS 'types 'failed '. 'VF hex ', 'mine hex
#17 'disable 'IPV4 'mbuf 'hash 'delivery
#18 'disable 'IPV6 'mbuf 'hash 'delivery
#19 'disable 'IPV6_EX 'mbuf 'hash 'delivery
#20 'disable 'TCP_IPV6 'mbuf 'hash 'delivery
#21 'disable 'TCP_IPV6_EX 'mbuf 'hash 'delivery
#22 'disable 'UDP_IPV6 'mbuf 'hash 'delivery
#23 'disable 'UDP_IPV6_EX 'mbuf 'hash 'delivery
#24 'hn_rss_reconfig 'failed ': value
#25 'disable 'RSS
#26 'reconfig 'RSS
#27 'RSS 'disable 'failed
#28 'RSS 'reconfig 'failed
#29 'network 'changed ', 'change value
#30 'network 'changed
#31 'unknown 'RNDIS 'status hex
#32 'NVS 'version hex ', 'NDIS 'version token:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)
#33 'reinit 'NVS 'version hex ', 'NDIS 'version token:([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+)
#34 'reinit 'NVS 'version hex 'failed ': value
#35 'no 'NVS 'available
#36 'nvs 'init 'failed 'for 'ver hex
#37 'unexpected 'NVS 'resp hex ', 'expect hex
#38 'unexpected 'RNDIS 'comp hex ', 'expect hex
#39 'RNDIS 'comp 'rid 'mismatch value ', 'expect value
#40 'RNDIS 'query hex 'failed ': 'status hex
#41 'RNDIS 'set hex 'failed ': 'status hex
#42 'RNDIS 'ctrl 'send 'failed ': value
#43 'set 'RX 'filter hex 'failed ': value
#44 'RNDIS 'halt 'done
#45 value 'sub-channels 'attached
#46 'sub-channels 'attach 'failed ': value
#47 'open token:chan([0-9]{1,15}) 'failed ': value
#48 token:chan([0-9]{1,15}) 'close 'failed ': value
#49 'send 'failed
#50 'RXBUF 'ack 'failed
#51 'caps 'mismatch 'old hex ', 'new hex
#489 '< 'Hyper-V 'Network 'Interface '> 'on unit`,
  "bsdPcibMessage": `#52 'PCI 'VMBus 'using 'version hex
#53 'vmbus_pcib 'version 'negotiation 'failed ': value
#54 'vmbus_pcib 'failed 'to 'request 'version ': value
#55 'PCI 'pass-trhpugh 'VSP 'failed 'to 'find 'supported 'version
#56 'The 'device 'is 'revoked '.
#57 'vmbus_pcib 'failed 'to 'enable 'D0
#58 'failed 'to 'send 'PCI_RESOURCES_ASSIGNED
#59 'failed 'to 'get 'resource 'for 'cfg 'window
#60 'failed 'to 'create 'pci 'bus
#61 'failed 'to 'send 'PCI_RESOURCES_RELEASED
#62 'failed 'to 'send 'PCI_BUS_D0EXIT
#63 'vmbus_pcib_alloc_resource 'is 'successful
#64 'vmbus_pcib_map_msi 'completion_status value
#490 '< 'Hyper-V 'PCI 'Express 'Pass 'Through '> 'on unit`,
  "bsdVmbusMessage": `#65 'version token:([0-9]{1,15})\\.([0-9]{1,15})
#66 'add token:chan([0-9]{1,15}) 'failed ': value
#67 'duplicated 'primary token:chan([0-9]{1,15})
#68 token:chan([0-9]{1,15}) 'is 'not 'offered
#69 'device_add_child 'for token:chan([0-9]{1,15}) 'failed
#70 'device 'scan ', 'probe 'and 'attach 'done`,
  "bsdMlx5Message": `#71 'INFO ': 'firmware 'version ': version
#73 'ERR ': 'Missing 'registers 'BAR ', 'aborting
#74 'ERR ': 'Cannot 'enable 'PCI 'device ', 'aborting
#75 'ERR ': 'Failed 'mapping 'initialization 'segment ', 'aborting
#76 'ERR ': 'Failed 'initializing 'command 'interface ', 'aborting
#77 'ERR ': 'Firmware 'over value 'MS 'in 'initializing 'state ', 'aborting
#78 'ERR ': 'enable 'hca 'failed
#79 'ERR ': 'failed 'to 'set 'issi
#80 'ERR ': 'handle_hca_cap 'failed
#81 'ERR ': 'init 'hca 'failed
#82 'ERR ': 'enable 'msix 'failed
#83 'ERR ': 'tear_down_hca 'failed ', 'skip 'cleanup
#84 'ERR ': 'mlx5_dev_init 'failed value
#85 'ERR ': 'mlx5_pci_init 'failed value
#86 'ERR ': 'mlx5_load_one 'failed value
#91 'Unable 'to 'find 'vendor 'specific 'capabilities
#95 'Failed 'to 'initialize 'SR-IOV 'support ', 'error value
#106 'failed 'reading 'config 'word
#108 'device 'ID 'correctly 'read 'after value 'iterations
#121 'health 'recovery 'flow 'aborted ', 'unexpected 'NIC 'IFC 'mode phrase '.
#134 'Issuing 'FW 'dump
#136 'Only 'one 'FW 'dump 'can 'be 'captured 'aborting 'FW 'dump
#205 'Firmware 'over value 'MS 'in 'pre-initializing 'state ', 'aborting
#221 'query 'hca 'failed
#223 'query 'board 'id 'failed
#225 'sw 'objs 'init 'failed
#228 'failed 'to 'initialize 'eq
#234 value ': 'interface 'is 'up ', 'NOP
#236 value ': 'interface 'is 'down ', 'NOP
#239 'mlx5_register_device 'failed value
#241 'mlx5_unload_one 'failed
#243 value 'was 'called
#244 value ': 'mlx5_pci_enable_device 'failed 'with 'error 'code ': value
#246 'Counter 'value hex 'after value 'iterations
#247 value ': 'mlx5_load_one 'failed 'with 'error 'code ': value
#248 value ': 'device 'recovered
#263 'health 'recovery 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#264 'starting 'health 'recovery 'flow
#266 'new 'health 'works 'are 'not 'permitted 'at 'this 'stage
#269 'NIC 'IFC 'still value 'after token:([0-9]{1,15})ms '.
#305 'failed 'to 'initialize 'cq 'table
#307 'Failed 'to 'init 'rate 'limiting
#309 'fpga 'device 'start 'failed value
#496 '< 'mlx5_core '> bsdResources 'at 'device token:([0-9]{1,15})\\.([0-9]{1,15}) 'on unit`,
  "bsdMlx5WarnMessage": `#72 'couldn '' 't 'set '64-bit 'PCI 'DMA 'mask
#87 'Waiting 'for 'FW 'initialization ', 'timeout 'abort 'in value 's
#90 'Unable 'to 'find 'vendor 'specific 'capabilities
#92 'Unable 'to 'find 'vendor-specific 'capability ', 'error value
#93 'Failed 'to 'find 'vendor-specific 'capability ', 'error value
#105 'failed 'reading 'config 'word
#109 'could 'not 'read 'device 'ID
#114 'Firmware 'reset 'elided 'due 'to 'auto-reset 'frequency 'threshold '.
#115 'SW 'reset 'semaphore 'lock 'return value
#116 'Timed 'out 'locking 'gateway value
#117 'NIC 'SW 'reset 'is 'already 'progress
#118 'Communication 'with 'FW 'over 'the 'PCI 'link 'is 'down
#119 'NIC 'mode text
#123 'Scheduling 'recovery 'work 'with token:([0-9]{1,15})ms 'delay
#126 'Unknown 'power 'state 'detected '( phrase ') '.
#127 'Failed 'reading 'power 'status ': value
#132 'High 'temperature 'on 'sensors 'with 'bit 'set hex hex
#135 'Only 'one 'FW 'dump 'can 'be 'captured 'aborting 'FW 'dump
#137 'Firmware 'dump 'administratively 'prohibited
#138 'Unable 'to 'acquire 'vsc 'lock ', 'vsc_addr 'not 'initialized
#139 'VSC 'scan 'space 'is 'not 'supported
#215 'QUERY_HCA_CAP ': 'type '( hexDigits ') 'opmode '( hexDigits ') 'Failed '( decimal ')
#216 'Tried 'to 'query 'dev 'cap 'type '( hexDigits ') 'with 'wrong 'opmode '( hexDigits ')
#217 'invalid 'pkey 'table 'size value
#233 'interface 'is 'up ', 'NOP
#235 value ': 'interface 'is 'down ', 'NOP
#261 'handling 'bad 'device 'here
#267 'Not 'issuing 'FW 'reset '. 'Either 'it '' 's 'already 'done 'or 'won '' 't 'help '.
#270 value '( hex ') 'timeout '. 'Will 'cause 'a 'leak 'of 'a 'command 'resource
#272 'failed 'to 'queue 'work
#273 'err value
#279 'failed 'to 'create 'cmd 'EQ value
#280 'failed 'to 'create 'async 'EQ value
#281 'failed 'to 'create 'pages 'EQ value
#282 'failed 'to 'destroy 'a 'previously 'created 'eq ': 'eqn value
#283 'failed 'to 'destroy 'EQ hex
#284 'CQ 'error 'on 'CQN hex ', 'syndrom hex
#285 'Async 'event 'for 'bogus 'CQ hex
#286 'Completion 'event 'for 'bogus 'CQ hex
#287 'Port 'event 'with 'unrecognized 'subtype ': 'port value ', 'sub_type value
#288 'Unhandled 'event hex 'on 'EQ hex
#289 'Detected 'insufficient 'power 'on 'the 'PCIe 'slot '( token:([0-9]{1,15})W ') '.
#292 'teardown 'with 'fast 'mode 'failed
#294 'failed 'reclaiming 'pages '( value ')
#295 'FW 'did 'not 'return 'all 'pages '. 'giving 'up '. '. '.
#296 phrase 'fail value
#297 'func_id hex ', 'npages value ', 'err value
#300 'page 'notify 'failed
#301 'failed 'to 'allocate 'pages 'request
#302 'mlx5_cmd_alloc_uar '( ') 'failed ', value
#303 'failed 'to 'free 'uar 'index value
#310 'Requested 'list 'size '( value ') '> '( value ') 'max_list_size
#311 'invalid 'mtu`,
  "bsdMlx5ErrMessage": `#88 'failed 'to 'query 'ISSI
#89 'failed 'to 'set 'ISSI '= '1 'err '( value ')
#96 'eswitch 'init 'failed ', 'error value
#97 'mpfs 'init 'failed value
#98 'flow 'steering 'init value
#99 'mlx5_pci_init 'failed value
#100 'mlx5_health_init 'failed value
#101 'mlx5_load_one 'failed value
#102 'mlx5_unload_one '( ') 'failed ', 'leaked value 'bytes
#103 'mlx5_pci_enable_device 'failed 'with 'error 'code ': value
#110 'internal 'state 'error 'detected
#112 'system 'error 'event 'triggered
#113 'NIC 'IFC 'still phrase 'after token:([0-9]{1,15})ms '.
#120 'health 'recovery 'flow 'aborted ', 'unexpected 'NIC 'IFC 'mode phrase '.
#124 'FW 'is 'unable 'to 'respond 'to 'initialization 'segment 'reads
#128 'scheduling 'watchdog 'is 'not 'permitted 'at 'this 'stage
#131 'Module value ', 'status ': 'error ', phrase '( value ')
#194 'if_alloc '( ') 'failed
#195 'mlx5e_build_ifp_priv '( ') 'failed '( value ')
#197 'Can '' 't 'set 'PCI 'DMA 'mask ', 'aborting
#198 'Can '' 't 'set 'consistent 'PCI 'DMA 'mask ', 'aborting
#199 'Missing 'registers 'BAR ', 'aborting
#200 'Couldn '' 't 'get 'PCI 'resources ', 'aborting
#201 'Cannot 'enable 'PCI 'device ', 'aborting
#202 'error 'requesting 'BARs ', 'aborting
#203 'Failed 'setting 'DMA 'capabilities 'mask ', 'aborting
#204 'Failed 'mapping 'initialization 'segment ', 'aborting
#206 'Firmware 'over value 'MS 'in 'initializing 'state ', 'aborting
#207 'Failed 'initializing 'command 'interface ', 'aborting
#208 'enable 'hca 'failed
#209 'failed 'to 'set 'issi
#210 'failed 'to 'allocate 'boot 'pages
#211 'set_hca_ctrl 'failed
#212 'handle_hca_cap 'failed
#213 'handle_hca_cap_atomic 'failed
#214 'handle_hca_cap_2 'failed
#218 'failed 'to 'allocate 'init 'pages
#219 'init 'hca 'failed
#220 'query 'hca 'failed
#222 'query 'board 'id 'failed
#224 'sw 'objs 'init 'failed
#226 'enable 'msix 'failed
#227 'failed 'to 'initialize 'eq
#229 'Failed 'to 'start 'pages 'and 'async 'EQs
#230 'Failed 'to 'alloc 'completion 'EQs
#231 'Failed 'allocating 'uar ', 'aborting
#232 'mlx5_pagealloc_start 'failed
#237 'tear_down_hca 'failed ', 'skip 'cleanup
#238 'mlx5_register_device 'failed value
#240 'mlx5_unload_one 'failed
#249 'Fatal 'error phrase 'detected
#250 'device '' 's 'health 'compromised '- 'reached 'miss 'count
#251 'device '' 's 'health 'compromised
#262 'health 'recovery 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#265 'new 'health 'works 'are 'not 'permitted 'at 'this 'stage
#271 value '( hex ') 'op_mod '( hex ') 'failed ', 'status phrase '( hex ') ', 'syndrome '( hex ')
#274 'Driver 'cmdif 'rev '( value ') 'differs 'from 'firmware '' 's '( value ')
#275 'driver 'does 'not 'support 'command 'interface 'version '. 'driver value ', 'firmware value
#276 'firmware 'reports 'too 'many 'outstanding 'commands value
#277 'command 'queue 'size 'overflow
#278 'invalid 'command 'queue 'address
#291 'teardown 'with 'force 'mode 'failed
#293 'failed 'reclaiming 'pages
#298 'Unknown 'FW 'command '( value ')
#299 'failed 'to 'create 'command 'cache
#304 'failed 'to 'initialize 'cq 'table
#306 'Failed 'to 'init 'rate 'limiting
#308 'fpga 'device 'start 'failed value`,
  "bsdMlx5InfoMessage": `#94 'cannot 'find 'SR-IOV 'PCIe 'cap
#104 'device 'recovered
#107 'device 'ID 'correctly 'read 'after value 'iterations
#111 'System 'error 'event 'triggered
#122 'Starting 'health 'recovery 'flow
#125 'PCI 'power 'is 'not 'published 'by 'the 'PCIe 'slot '.
#129 'Module value ', 'status ': 'plugged 'and 'enabled
#130 'Module value ', 'status ': 'unplugged
#133 'Issuing 'FW 'dump
#242 value 'was 'called
#245 'Counter 'value hex 'after value 'iterations
#252 'assert_var '[ value '] hex
#253 'assert_exit_ptr hex
#254 'assert_callra hex
#255 'fw_ver value
#256 'raw 'fw_ver hex
#257 'hw_id hex
#258 'irisc_index value
#259 'synd hex ': text
#260 'ext_synd hex
#268 'Issuing 'FW 'Reset
#290 'PCIe 'slot 'advertised 'sufficient 'power '( token:([0-9]{1,15})W ') '.`,
  "bsdMceMessage": `#140 value ': 'query 'port 'ptys 'failed ': hex
#144 'Query 'port 'media 'capability 'failed
#146 'Port 'media 'capability 'is 'zero
#148 'Assigned 'random 'MAC 'address
#150 value ': 'Setting 'port 'status 'to 'up 'failed
#157 value ': 'mlx5e_open_channels 'failed ', value
#159 'mlx5e_modify_sq '( ') 'from 'RDY 'to 'ERR 'failed ': value
#161 'mlx5e_modify_sq '( ') 'from 'ERR 'to 'RST 'failed ': value
#163 'mlx5e_modify_sq '( ') 'from 'RST 'to 'RDY 'failed ': value
#165 'mlx5e_modify_rq '( ') 'from 'RDY 'to 'RST 'failed ': value
#167 'mlx5e_modify_rq '( ') 'from 'RST 'to 'RDY 'failed ': value
#171 'Query 'port 'MTU ', 'after 'setting 'new 'MTU 'value ', 'failed
#173 'Port 'MTU value 'is 'smaller 'than 'ifp 'mtu value
#175 'Port 'MTU value 'is 'bigger 'than 'ifp 'mtu value
#177 'Failed 'reading 'diagnostics ': value
#182 'HW 'failed 'tstmp 'frozen hex hex ', 'disabling
#184 value ': 'cqn '= hex 'event '= hex
#187 'To 'enable 'HW 'LRO 'please 'also 'enable 'LRO 'via 'ifconfig '( '8 ') '.
#189 'Waiting 'for 'all 'ratelimit 'connections 'to 'terminate
#191 'Waiting 'for 'all 'unlimited 'connections 'to 'terminate
#196 value ': 'mlx5e_open_drop_rq 'failed '( value ')
#546 'tso4 'disabled 'due 'to '- 'txcsum '.`,
  "bsdMceErrMessage": `#141 'query 'port 'ptys 'failed ': hex
#142 'Could 'not 'find 'operational 'media 'subtype
#143 'Query 'port 'media 'capability 'failed
#145 'Port 'media 'capability 'is 'zero
#147 'Assigned 'random 'MAC 'address
#149 'Setting 'port 'status 'to 'up 'failed
#151 'mlx5e_open_tises 'failed ', value
#152 'mlx5e_open_channels 'failed ', value
#153 'mlx5e_open_rqt 'failed ', value
#154 'mlx5e_open_tir 'failed ', value
#155 'mlx5e_open_flow_table 'failed ', value
#156 'mlx5e_activate_rqt 'failed ', value
#158 'mlx5e_modify_sq '( ') 'from 'RDY 'to 'ERR 'failed ': value
#160 'mlx5e_modify_sq '( ') 'from 'ERR 'to 'RST 'failed ': value
#162 'mlx5e_modify_sq '( ') 'from 'RST 'to 'RDY 'failed ': value
#164 'mlx5e_modify_rq '( ') 'from 'RDY 'to 'RST 'failed ': value
#166 'mlx5e_modify_rq '( ') 'from 'RST 'to 'RDY 'failed ': value
#168 'mlx5_set_port_mtu 'failed 'setting value ', 'err '= value
#169 'Failed 'updating 'vport 'context 'with 'MTU 'size ', 'err '= value
#170 'Query 'port 'MTU ', 'after 'setting 'new 'MTU 'value ', 'failed
#172 'Port 'MTU value 'is 'smaller 'than 'ifp 'mtu value
#174 'Port 'MTU value 'is 'bigger 'than 'ifp 'mtu value
#176 'Failed 'reading 'diagnostics ': value
#178 'Updating 'temperature 'failed ': value
#179 'Updating 'FEC 'failed ': value
#180 'query 'port 'pddr 'failed ': value
#181 'HW 'failed 'tstmp 'frozen hex hex ', 'disabling
#183 'cqn '= hex 'event '= hex
#185 'Error 'CQE 'on 'CQN hex ', 'CI hex ', 'QN hex ', 'OPCODE hex ', 'SYNDROME hex ', 'VENDOR 'SYNDROME hex
#188 'Waiting 'for 'all 'ratelimit 'connections 'to 'terminate
#190 'Waiting 'for 'all 'unlimited 'connections 'to 'terminate
#192 'Waiting 'for 'all 'TLS 'connections 'to 'terminate
#193 'Waiting 'for 'all 'TLS 'RX 'connections 'to 'terminate`,
  "bsdMceWarnMessage": `#186 'To 'enable 'HW 'LRO 'please 'also 'enable 'LRO 'via 'ifconfig '( '8 ') '.`,
  "bsdMlx4Message": `#312 'slave 'is 'currently 'in 'themiddle 'of 'FLR '. 'retrying '. '. '. '( 'try 'num ': value ')
#313 'Timestamping 'is 'not 'supported 'in 'slave 'mode '.
#314 'HCA 'minimum 'page 'size ': value
#315 'Internal 'error 'detected ':
#316 'command value '( hex ') 'timed 'out '( 'go 'bit 'not 'cleared ')
#317 'command value '( hex ') 'timed 'out ': 'in_param '= hex ', 'in_mod '= hex ', 'op_mod '= hex ', 'get_status 'err '= value ', 'status_reg '= hex ', 'go_bit '= value ', 't_bit '= value ', 'toggle '= hex
#318 'command value '( hex ') 'failed ': 'fw 'status '= hex
#319 'Communication 'channel 'timed 'out
#320 'Got 'slave 'FLRed 'from 'Communication 'channel '( 'ret ': hex ')
#323 'Detected 'virtual 'function '- 'running 'in 'slave 'mode
#324 'Sending 'reset
#325 'Sending 'vhcr0
#326 'Timestamping 'is 'not 'supported 'in 'slave 'mode
#327 'can '' 't 'allocate 'counter 'from 'old 'PF 'driver ', 'using 'index value
#328 'slave 'is 'currently 'in 'the 'middle 'of 'FLR '- 'Deferring 'probe
#329 'PF 'is 'not 'ready '- 'Deferring 'probe
#330 'PF 'is 'not 'responsive ', 'skipping 'initialization
#331 'Communication 'channel 'is 'offline '.
#332 'Communication 'channel 'is 'not 'idle '- 'my 'toggle 'is value '( 'cmd ': hex ')
#333 'Communication 'channel 'command hex 'timed 'out
#334 'communication 'channel 'command hex '( 'op '= hex ') 'timed 'out
#335 'command hex 'failed ': 'fw 'status '= hex
#336 'command hex 'timed 'out '( 'go 'bit 'not 'cleared ')
#337 'Could 'not 'post 'command hex ': 'ret '= value ', 'in_param '= hex ', 'in_mod '= hex ', 'op_mod '= hex
#338 'failed 'execution 'of 'VHCR_POST 'command 'opcode hex
#339 'recovering 'from 'previously 'mis-behaved 'VM
#340 'Couldn '' 't 'sync 'toggles
#341 'Couldn '' 't 'map 'communication 'vector
#342 'slave 'driver 'version 'is 'not 'supported 'by 'the 'master
#343 'Failed 'to 'initialize 'slave
#344 'Failed 'to 'obtain 'slave 'caps
#345 'Failed 'to 'close 'slave 'function
#346 'Failed 'to 'close 'slave 'function '.
#347 'QUERY_FUNC_CAP 'general 'command 'failed ', 'aborting '( value ')
#348 'QUERY_HCA 'command 'failed ', 'aborting
#349 'QUERY_DEV_CAP 'command 'failed ', 'aborting
#350 'QUERY_FW 'command 'failed ', 'aborting
#351 'Unknown 'pf 'context 'behaviour phrase 'known 'flags text
#352 'Unknown 'hca 'global 'capabilities
#353 'Failed 'to 'init 'command 'interface ', 'aborting
#354 'Failed 'to 'init 'slave 'mfunc 'interface ', 'aborting
#355 'Failed 'to 'init 'fw ', 'aborting '.
#356 'INTx 'is 'not 'supported 'in 'multi-function 'mode ', 'aborting
#357 'Failed 'to 'initialize 'event 'queue 'table ', 'aborting
#358 'Failed 'to 'switch 'to 'event-driven 'firmware 'commands ', 'aborting
#359 'NOP 'command 'failed 'to 'generate 'interrupt '( 'IRQ value ') ', 'aborting
#360 'NOP 'command 'failed 'to 'generate 'MSI-X 'interrupt 'IRQ value ')
#361 'BIOS 'or 'ACPI 'interrupt 'routing 'problem '?
#362 'Cannot 'enable 'PCI 'device ', 'aborting
#363 'Missing 'DCS ', 'aborting '( 'driver_data ': hex ', 'pci_resource_flags '( 'pdev ', '0 ') ': hex ')
#364 'Missing 'UAR ', 'aborting
#365 'Couldn '' 't 'get 'PCI 'resources ', 'aborting
#366 'Skipping 'virtual 'function ': value
#367 'PCIe 'BW 'is 'different 'than 'device '' 's 'capability
#368 'PCIe 'link 'speed 'is linkSpeed ', 'device 'supports linkSpeed
#369 'PCIe 'link 'width 'is token:x([0-9]{1,15}) ', 'device 'supports token:x([A-Za-z0-9_]+)
#370 'Disabling 'SR-IOV
#371 value ': 'interface 'is 'down
#372 value ': 'ERROR ': 'mlx4_load_one 'failed ', 'pci_name '= value ', 'err '= value
#373 'mlx4_pci_err_detected 'was 'called
#374 'mlx4_pci_slot_reset 'was 'called
#375 value 'was 'called
#376 value ': 'mlx4_load_one 'failed ', 'err '= value
#377 'mlx4_shutdown 'was 'called
#378 'buf '[ hexDigits '] ': hexDigits
#379 'Internal 'error 'detected 'on 'the 'communication 'channel
#380 'Internal 'error 'mark 'was 'detected 'on 'device
#381 'device 'is 'going 'to 'be 'reset
#382 'device 'was 'reset 'successfully
#383 'VF 'reset 'is 'not 'needed
#384 'VF 'reset 'is 'not 'supported
#385 'VF 'is 'sending 'reset 'request 'to 'Firmware
#386 'VF 'Reset 'succeed
#387 'Communication 'channel 'isn '' 't 'sync ', 'fail 'to 'send 'reset
#388 'Fail 'to 'send 'reset 'over 'the 'communication 'channel
#389 'Fail 'to 'reset 'HCA
#390 'mlx4_restart_one 'was 'ended ', 'ret '= value
#391 'Failed 'to 'map 'internal 'error 'buffer 'at hex
#392 'PCI 'can '' 't 'be 'accessed 'to 'read 'vendor 'id
#393 'CQ phrase 'on 'CQN hexDigits
#394 'EQ 'overrun 'on 'EQN value
#395 'Temperature 'Threshold 'was 'reached '! 'Threshold ': value 'celsius 'degrees '; 'Current 'Temperature ': value
#396 'SW2HW_EQ 'failed '( value ')
#397 'HW2SW_EQ 'failed '( value ')
#398 'VLAN 'is 'enforced 'on 'this 'port
#399 'Force 'mac 'is 'enabled 'on 'this 'port
#497 '< 'mlx4_core '> bsdResources 'at 'device token:([0-9]{1,15})\\.([0-9]{1,15}) 'on unit`,
  "bsdMlx4EnPortMessage": `#321 'Port ': value ', 'invalid 'mac 'burned ': hex ', 'quiting
#407 'Using value 'TX 'rings
#408 'Using value 'RX 'rings
#409 'Initializing 'port
#410 'Link 'Up
#411 'Link 'Down
#412 'Cannot 'open '- 'device 'down '/ 'disabled
#413 'Failed 'starting 'port ': value
#414 'Failed 'restarting 'port value
#415 'Failed 'Initializing 'port
#416 'Failed 'setting 'port 'general 'configurations 'for 'port value ', 'with 'error value
#417 'CQE 'completed 'in 'error '- 'vendor 'syndrom ': value 'syndrom ': value
#418 'Only value 'buffers 'allocated 'reducing 'ring 'size 'to value
#419 'Failed 'to 'allocate 'enough 'rx 'buffers`,
  "bsdMlx4EnMessage": `#322 'Failed 'assigning 'an 'EQ 'to 'CQ 'vector value
#400 'Activating 'port ': value
#401 'LSO 'not 'supported ', 'please 'upgrade 'to 'later 'FW 'version 'to 'enable 'LSO
#402 'UDP 'RSS 'is 'not 'supported 'on 'this 'device '.
#403 'Internal 'error 'detected ', 'restarting 'device
#404 'Unhandled 'event phrase 'for 'port value
#405 'Failed 'allocating 'memory 'region
#406 'Failed 'enabling 'memory 'region`,
  "bsdManaMessage": `#420 'Failed 'to 'query 'resource 'info ': value ', hex
#421 'Failed 'to 'detect 'devices ': value ', hex
#422 'unable 'to 'allocate 'bus 'resource 'for 'bar0 '!
#423 'unable 'to 'allocate 'bus 'resource 'for 'msix '!
#424 'failed 'to 'map 'bar0 '!
#425 'Failed 'to 'allocate 'MSIX ', 'vectors value ', 'error ': value
#426 'Not 'enough 'number 'of 'MSI-x 'allocated ': value
#427 'Allocated 'only value 'MSI-x '( value 'requested ')
#428 phrase 'protocol 'version ': token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
#429 'Configured 'vPort value 'PD value 'DB value
#430 'Configured 'steering 'vPort value 'entries value
#431 'test_eq 'timed 'out 'on 'queue value
#432 'Port 'not 'available
#433 'Failed 'to 'probe 'mana 'port value
#434 'Failed 'to 'probe 'vPort value ': value
#435 'Failed 'to 'bring 'down 'mana 'interface ': value
#436 'EQ value ': 'overflow 'detected ', 'i '= value ', 'eq '- '> 'head '= value 'got 'owner_bits '= value ', 'new_bits '= value 'eqe 'addr value ', 'eqe '- '> 'eqe_info hex ', 'eqe 'type '= value ', 'reserved1 '= value ', 'client_id '= value ', 'reserved2 '= value ', 'owner_bits '= value
#437 'Failed 'to 'create 'queue ': value ', hex
#438 'VfVerifyVersionOutput ': value ', 'status '= hex
#439 'gdma_register_device_resp 'failed ': value ', hex
#440 'Failed 'to 'deregister 'device ': value ', hex
#441 'Failed 'to 'disable 'queue ': value ', hex
#442 'test_eq 'failed ': decimal
#443 'test_eq 'failed ': prefixedHex
#444 'test_eq 'got 'an 'event 'on 'wrong 'queue value '( value ')
#445 'Failed 'to 'flush 'EQ ': value
#446 'Failed 'to 'create 'EQ ': value
#447 'Failed 'to 'create 'DMA 'region ': hex
#448 'Failed 'to 'destroy 'DMA 'region ': value ', hex
#449 'unsuccessful 'flow 'control '!
#450 'hwc_rx ': 'invalid 'msg_id '= value
#451 'HWC 'RX ': 'wrong 'msg_id '= value
#452 'Failed 'to 'initialize 'HWC ': value
#453 'Failed 'to 'establish 'HWC ': value
#454 'Failed 'to 'test 'HWC ': value
#455 'HWC ': 'req 'msg 'size ': value '> value
#456 'HWC ': 'Failed 'to 'post 'send 'WQE ': value
#457 'HWC ': 'Request 'timed 'out '!
#458 'HWC ': 'Failed 'hw_channel 'req ': hex
#459 'Failed 'to 'allocate 'DMA 'buffer ': value
#460 'Wrong 'SMC 'response hex ', 'type '= value ', 'ver '= text
#461 'SMC 'operation 'failed ': hex
#462 'Timeout 'when 'setting 'up 'HWC ': value
#463 'Error 'when 'setting 'up 'HWC ': value
#464 'Timeout 'when 'tearing 'down 'HWC
#465 'Error 'when 'tearing 'down 'HWC ': value
#466 'Failed 'to 'send 'mana 'message ': value ', hex
#467 'Unexpected 'mana 'message 'response ': value ', value ', value ', value
#468 'Failed 'to 'query 'config ': value
#469 'Invalid 'query 'result ': value ', hex
#470 'No 'net 'device 'to 'remove
#471 'Failed 'to 'query 'info 'for 'vPort value
#472 'Failed 'to 'configure 'vPort ': value
#473 'Failed 'to 'configure 'vPort ': value ', hex
#474 'Failed 'to 'configure 'vPort 'RX ': value
#475 'vPort 'RX 'configuration 'failed ': decimal
#476 'vPort 'RX 'configuration 'failed ': prefixedHex
#477 'Failed 'to 'disable 'vPort ': value
#478 'Failed 'to 'create 'WQ 'object ': value
#479 'Failed 'to 'create 'WQ 'object ': value ', hex
#480 'Failed 'to 'destroy 'WQ 'object ': value
#481 'Failed 'to 'destroy 'WQ 'object ': value ', hex
#482 'Failed 'to 'create 'RXQ ': 'err '= value
#483 'Failed 'to 'fence 'RQ value ': value
#484 'Failed 'to 'fence 'RQ value ': value ', hex
#485 'Failed 'to 'fence 'RQ value ': 'timed 'out
#486 'Failed 'to 'post 'TX 'OOB ': value
#487 'Dropped 'a 'truncated 'packet
#488 'Unknown 'RX 'CQE 'type '= value
#498 '< 'MANA 'adapter '> bsdResources 'at 'device token:([0-9]{1,15})\\.([0-9]{1,15}) 'on unit`,
  "bsdPciMessage": `#491 '< 'PCI 'bus '> 'on unit
#499 '< phrase ', phrase '> 'at 'device token:([0-9]{1,15})\\.([0-9]{1,15}) '( 'no 'driver 'attached ')
#500 '< phrase ', phrase '> bsdResources 'at 'device token:([0-9]{1,15})\\.([0-9]{1,15}) '( 'no 'driver 'attached ')
#501 '< phrase '> 'at 'device token:([0-9]{1,15})\\.([0-9]{1,15}) '( 'no 'driver 'attached ')`,
  "bsdDeviceMessage": `#492 '< phrase '> bsdResources 'at 'device token:([0-9]{1,15})\\.([0-9]{1,15}) 'on unit
#493 '< phrase '> 'at 'device token:([0-9]{1,15})\\.([0-9]{1,15}) 'on unit
#494 '< phrase '> bsdResources 'on word
#495 '< phrase '> 'on word
#503 'detached
#510 'domain '= natural ', 'physical 'bus '= natural
#516 'attempting 'to 'allocate natural 'MSI-X 'vectors '( natural 'supported ')
#517 'using 'IRQs text 'for 'MSI-X
#518 'using 'IRQ natural 'for 'MSI-X
#519 pciSelector 'bar prefixedHex 'failed 'to 'allocate
#528 token:chan([0-9]{1,15}) token:subidx([0-9]{1,15}) 'offer
#529 token:chan([0-9]{1,15}) 'assigned 'to token:cpu([0-9]{1,15}) '[ token:vcpu([0-9]{1,15}) ']
#530 token:chan([0-9]{1,15}) 'opened
#531 token:chan([0-9]{1,15}) 'revoked
#532 token:chan([0-9]{1,15}) 'closed
#533 token:chan([0-9]{1,15}) 'detached
#534 token:chan([0-9]{1,15}) 'freed
#535 token:chan([0-9]{1,15}) 'is 'revoked ', 'when 'it 'is 'being 'opened
#536 'failed 'to 'open token:chan([0-9]{1,15})`,
  "bareMessage": `#502 'device_attach ': unit 'attach 'returned decimal
#512 'domain '= natural ', 'bus '= natural ', 'slot '= natural ', 'func '= natural
#513 'class '= token:([0-9a-f]+)\\-([0-9a-f]+)\\-([0-9a-f]+) ', 'hdrtype '= prefixedHex ', 'mfdev '= natural
#514 'map '[ hexDigits '] ': 'type phrase ', 'range natural ', 'base prefixedHex ', 'size natural
#515 'map '[ hexDigits '] ': 'type phrase ', 'range natural ', 'base prefixedHex ', 'size natural ', phrase
#539 'hn ': 'tranparent 'VF 'mode ', 'if_transmit 'will 'be 'used ', 'instead 'of 'if_start
#540 'hn ': 'invalid 'transparent 'VF 'attach 'routing 'wait 'timeout natural ', 'reset 'to natural
#541 'vmbus_pcib ': 'failed 'to 'query 'resource 'requirements
#542 'vmbus_pcib ': 'failed 'to 'add 'a 'child
#543 'vmbus_pcib ': 'Unknown 'msg 'type prefixedHex
#544 'vmbus_pcib ': 'Unknown 'VMBus 'msg 'type natural
#545 'vmbus_pcib ': 'initialize 'bar natural 'by 'writing 'all '1s
#548 'mlx5 ': 'Mellanox 'Core 'driver version '( phrase ')
#549 'mlx5 ': 'Mellanox 'Core 'driver version '( phrase ') text
#550 'mlx5en ': 'Mellanox 'Ethernet 'driver version '( phrase ')
#605 'Request 'for 'interrupt 'failed ': hex
#606 'Failed 'to 'create 'Hyper-V 'arm64 'vPCI 'MSI 'IRQ 'domain
#607 'Invalid 'firmware 'configuration 'for 'VMBus 'interrupts
#608 'pci_create 'slot decimal 'failed
#609 'itd pointer
#610 'pcrb pointer
#611 'destroy_irq pointer
#612 'aff pointer
#613 'smi pointer
#614 'cmm pointer
#615 'tmi pointer
#616 'msi_chip ': pointer
#617 'msi_ir_chip ': pointer
#675 speaker ': 'spurious 'message 'received '!
#676 speaker ': 'unexpected 'netlink 'message '!
#677 'Hyper-V ': 'Host 'Build token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})
#678 'Hyper-V ': 'Hypervisor 'Build token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})
#679 'Hyper-V ': 'Extended 'query 'capabilities 'hypercall 'failed hex
#680 'Hyper-V ': 'enabling 'crash_kexec_post_notifiers
#681 'Hyper-V ': 'panic 'message 'page 'memory 'allocation 'failed
#682 'Hyper-V ': 'kmsg 'dump 'register 'error hex
#683 'Hyper-V ': 'sysctl 'table 'register 'error
#684 'Hyper-V ': 'failed 'to 'get 'partition 'ID ': hex
#685 'Failed 'to 'get 'VTL '( 'error ': decimal ') 'exiting '. '. '.
#686 'Hyper-V ': 'running 'as 'root 'partition
#687 'Hyper-V ': 'running 'as 'L1VH 'partition
#688 'Hyper-V ': 'CONFIG_MSHV_ROOT 'not 'enabled '!
#689 'BUG ': text
#690 'Kernel 'panic '- 'not 'syncing ': text
#691 'reboot ': 'System 'halted
#692 'reboot ': 'Power 'down
#693 'reboot ': 'Restarting 'system
#694 'reboot ': 'Restarting 'system 'with 'command '' text ''
#963 'mlx4_core ': 'Mellanox 'ConnectX 'core 'driver token:v([0-9][0-9.-]*) '( text ')
#964 'mlx4_core ': 'Mellanox 'ConnectX 'core 'driver token:v([0-9][0-9.-]*)
#965 'mlx4_en ': 'Mellanox 'ConnectX 'HCA 'Ethernet 'driver token:v([0-9][0-9.-]*) '( text ')
#966 'mlx4_en ': 'Mellanox 'ConnectX 'HCA 'Ethernet 'driver token:v([0-9][0-9.-]*)
#1448 'invalid 'pkey 'table 'size value
#1449 'assert_var '[ value '] hex
#1450 'assert_exit_ptr hex
#1451 'assert_callra hex
#1452 'fw_ver hex
#1453 'hw_id hex
#1454 'irisc_index value
#1455 'synd hex ': text
#1456 'command 'failed ', 'status phrase '( hex ') ', 'syndrome hex
#1457 'flow 'steering 'can '' 't 'destroy 'ft
#1458 'flow 'steering 'can '' 't 'destroy 'fg value 'of 'ft value
#1459 'flow 'steering 'can '' 't 'delete 'fte 'in 'index value 'of 'flow 'group 'id value
#1460 'FW 'pages 'counter 'is value 'after 'reclaiming 'all 'pages
#1461 'VFs 'FW 'pages 'counter 'is value 'after 'reclaiming 'all 'pages
#1462 'selected 'profile 'out 'of 'range ', 'selecting 'default '( value ')
#1463 'mlx5_core ': 'WARNING ': 'Invalid 'module 'parameter 'prof_sel value ', 'valid 'range token:0\\-([0-9]{1,15}) ', 'changing 'back 'to 'default '( value ')
#1464 'SQ hex ': 'cc '( hex ') '! '= 'pc '( hex ')
#1465 'ICOSQ hex ': 'cc '( hex ') '! '= 'pc '( hex ')
#1466 'invalid 'mtu
#1467 'ext_sync hex
#1468 'mlx5_ib ': 'Mellanox 'Connect-IB 'Infiniband 'driver token:v([0-9][0-9.-]*)
#1469 'mlx5_ib ': 'Mellanox 'Connect-IB 'Infiniband 'driver token:v([0-9][0-9.-]*) '( text ')
#1485 'device name phrase 'promiscuous 'mode
#1486 'unregister_netdevice ': 'waiting 'for name 'to 'become 'free '. 'Usage 'count '= value
#1487 'BUG name 'code value 'qlen value
#1488 'A 'link 'change 'request 'failed 'with 'some 'changes 'committed 'already '. 'Interface name 'may 'have 'been 'left 'with 'an 'inconsistent 'configuration ', 'please 'check '.
#1489 'NETDEV 'WATCHDOG ': name '( value ') ': 'transmit 'queue value 'timed 'out
#1490 'NETDEV 'WATCHDOG ': name '( value ') ': 'transmit 'queue value 'timed 'out value 'ms
#1496 speaker ': 'name 'change 'rollback 'failed ': decimal
#1497 speaker ': 'hw 'csum 'failure
#1654 'Netvsc ': 'Waiting 'for 'sub-channel 'processing
#1741 'PCI 'host 'bridge 'to 'bus bus
#1831 'unknown 'msgtype '= decimal
#1832 'payload 'size 'is 'too 'large '( decimal ')
#1833 'message 'too 'short ': 'msgtype '= decimal 'len '= decimal`,
  "bsdInterfaceMessage": `#504 'Ethernet 'address ': mac
#505 'link 'state 'changed 'to 'UP
#506 'link 'state 'changed 'to 'DOWN
#507 natural 'link 'states 'coalesced
#508 'changing 'name 'to '' name ''
#509 'promiscuous 'mode word`,
  "bsdFoundMessage": `#511 'vendor '= prefixedHex ', 'dev '= prefixedHex ', 'revid '= prefixedHex`,
  "bsdFoundBlockMessage": `#512 'domain '= natural ', 'bus '= natural ', 'slot '= natural ', 'func '= natural
#513 'class '= token:([0-9a-f]+)\\-([0-9a-f]+)\\-([0-9a-f]+) ', 'hdrtype '= prefixedHex ', 'mfdev '= natural
#514 'map '[ hexDigits '] ': 'type phrase ', 'range natural ', 'base prefixedHex ', 'size natural
#515 'map '[ hexDigits '] ': 'type phrase ', 'range natural ', 'base prefixedHex ', 'size natural ', phrase`,
  "bsdPciFunctionMessage": `#520 'Resetting 'with 'transactions 'pending 'after natural 'ms
#521 'Transactions 'pending 'after 'FLR '!
#522 'Device 'leaked 'IRQ 'resources
#523 'Device 'leaked 'MSI 'vectors
#524 'Device 'leaked natural 'MSI 'vectors
#525 'Device 'leaked natural 'MSI-X 'vectors
#526 'Device 'leaked 'memory 'resources
#527 'Resource 'still 'owned ', 'oops '. '( 'type '= natural ', 'rid '= natural ', 'addr '= hexDigits ')`,
  "bsdDevctlMessage": `#537 'subsystem '= unit 'type '= 'VF_UP
#538 'subsystem '= unit 'type '= 'VF_DOWN`,
  "bsdMlxenMessage": `#546 'tso4 'disabled 'due 'to '- 'txcsum '.`,
  "bsdTraceMessage": `#547 'WARNING ': 'txq 'pending 'sends 'not 'zero ': decimal`,
  "hvPciDeviceMessage": `#551 'PCI 'VMBus 'probing ': 'Using 'version hex
#552 'PCI 'host 'bridge 'to 'bus bus
#553 'PCI 'dom '# hex 'has 'collision ', 'using hex
#554 'Unable 'to 'use 'dom '# hex 'or 'other 'numbers
#555 'PCI 'Pass-through 'VSP 'failed 'version 'request ': hex
#556 'PCI 'Pass-through 'VSP 'failed 'to 'request 'version ': decimal
#557 'PCI 'pass-through 'VSP 'failed 'to 'find 'supported 'version
#558 'PCI 'Pass-through 'VSP 'failed 'D0 'Entry 'with 'status hexDigits
#559 'Retrying 'D0 'Entry
#560 'Retrying 'D0 'failed 'with 'ret decimal
#561 'The 'device 'is 'gone '.
#562 'Need hex 'of 'low 'MMIO 'space '. 'Consider 'reconfiguring 'the 'VM '.
#563 'Need hex 'of 'high 'MMIO 'space '. 'Consider 'reconfiguring 'the 'VM '.
#564 'resource 'allocated 'returned hex
#565 'Couldn '' 't 'send 'resources 'released 'packet '( 's ')
#566 'PCI 'VMBus 'EJECT ': 'ignored
#567 'PCI 'VMBus 'BUS_RELATIONS ': 'ignored
#568 'PCI 'VMBus 'probing 'version hexDigits
#569 'PCI 'VMBus 'probing 'result 'version hexDigits ': hex
#570 'PCI 'Pass-through 'VSP 'failed 'version 'request hexDigits
#571 'PCI 'Pass-through 'VSP 'failed 'sending 'version 'reqquest ': hex
#572 'PCI 'Pass-through 'VSP 'failed 'sending 'version 'request ': hex
#573 'the 'device 'has 'gone
#574 'the 'device 'is 'being 'ejected
#577 'query 'resource 'requirements 'failed ': hexDigits
#578 'couldn '' 't 'record 'a 'child 'device '.
#579 'bus 'relations 'too 'small
#580 'bus 'relations 'v2 'too 'small
#581 'eject 'message 'too 'small
#582 'invalidate 'message 'too 'small
#583 'Unimplemented 'protocol 'message hexDigits
#584 'unhandled 'packet 'type decimal ', 'tid hexDigits 'len decimal
#585 'Invalid 'transaction 'ID hexDigits
#586 'There '' 's 'an 'I '/ 'O 'BAR 'in 'this 'list '!
#587 'Unable 'to 'map 'a 'virtual 'address 'for 'config 'space
#588 'Attempt 'to 'read 'beyond 'a 'function '' 's 'config 'space '.
#589 'Attempt 'to 'write 'beyond 'a 'function '' 's 'config 'space '.
#590 'MMIO 'read 'hypercall 'error hexDigits 'addr hexDigits 'size decimal
#591 'MMIO 'write 'hypercall 'error hexDigits 'addr hexDigits 'size decimal
#592 'Read 'Config 'Block 'failed ': hex ', 'bytes_returned '= decimal
#593 'Write 'Config 'Block 'failed ': hex
#594 'Request 'for 'interrupt 'failed ': hex
#596 'Sending 'request 'for 'interrupt 'failed ': hex
#597 'Unexpected 'vPCI 'protocol ', 'update 'driver '.
#598 word '( ') 'failed ': hex
#599 word '( ') 'can 'not 'unmask 'irq decimal
#600 'too 'high 'CPU decimal
#601 'Failed 'to 'build 'an 'MSI 'IRQ 'domain
#602 'Failed 'to 'get 'parent 'MSI 'domain
#604 'Scanning 'root 'bridge 'failed
#1491 'probe 'with 'driver word 'failed 'with 'error decimal
#1493 'Driver word 'requests 'probe 'deferral
#1494 'deferred 'probe 'pending
#1495 'deferred 'probe 'pending ': text
#1773 'Unable 'to 'set 'up 'channel 'sysfs 'files
#1796 'Failed 'to 'set 'host 'visibility 'for 'new 'GPADL decimal '.`,
  "hvPciDriverMessage": `#575 'Unable 'to 'use 'dom '# hex 'or 'other 'numbers
#576 'PCI 'dom '# hex 'has 'collision ', 'using hex
#595 'Request 'for 'interrupt 'failed ': hex
#603 'pci_create 'slot decimal 'failed
#1753 'externally 'supported 'module ', 'setting 'X 'kernel 'taint 'flag '.
#1754 'loading 'out-of-tree 'module 'taints 'kernel '.`,
  "hvUtilsDriverMessage": `#618 'Registering 'HyperV 'Utility 'Driver
#619 'De-Registered 'HyperV 'Utility 'Driver
#620 'Shutdown 'request 'received '- 'graceful 'shutdown 'initiated
#621 'Shutdown 'request 'received '- 'Invalid 'request
#622 'Restart 'request 'received '- 'graceful 'restart 'initiated
#623 'Hibernation 'request 'received
#624 'Sent 'hibernation 'uevent
#625 'Shutdown 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#626 'TimeSync 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#627 'TimeSync 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) '. 'Mode ': text
#628 'Using 'TimeSync 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#629 'Heartbeat 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#630 'cannot 'register 'PTP 'clock ': decimal
#631 'TIMESYNC 'IC ': 'Stale 'time 'stamp ', decimal 'nsecs 'old
#632 'TimeSync 'IC 'pkt 'recv 'failed '( 'Err ': decimal ')
#633 'Shutdown 'request 'received '. 'Could 'not 'read 'into 'shut 'txf 'buf
#634 'Shutdown 'request 'received '. 'Packet 'length 'too 'small ': decimal
#635 'Shutdown 'request 'received '. 'Invalid 'msg 'type ': decimal
#636 'Invalid 'shutdown 'msg 'data '. 'Packet 'length 'too 'small ': decimal
#637 'Timesync 'request 'received '. 'Packet 'length 'too 'small ': decimal
#638 'Timesync 'request 'received '. 'Invalid 'msg 'type ': decimal
#639 'Invalid 'ictimesync 'ref 'data '. 'Length 'too 'small ': decimal
#640 'Invalid 'ictimesync 'data '. 'Length 'too 'small ': decimal
#641 'Heartbeat 'request 'received '. 'Could 'not 'read 'into 'hbeat 'txf 'buf
#642 'Heartbeat 'request 'received '. 'Packet 'length 'too 'small ': decimal
#643 'Heartbeat 'request 'received '. 'Invalid 'msg 'type ': decimal
#644 'Invalid 'heartbeat 'msg 'data '. 'Length 'too 'small ': decimal
#645 'KVP 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#646 'KVP ': 'user-mode 'registering 'done '.
#647 'KVP ': 'Transaction 'not 'active
#648 'KVP ': 'IP 'injection 'functionality 'not 'available
#649 'KVP ': 'Upgrade 'the 'KVP 'daemon
#650 'KVP ': 'incompatible 'daemon
#651 'KVP ': 'KVP 'version ': decimal ', 'Daemon 'version ': decimal
#652 'KVP 'request 'received '. 'Could 'not 'read 'into 'recv 'buf
#653 'KVP 'request 'received '. 'Packet 'length 'too 'small ': decimal
#654 'KVP 'request 'received '. 'Invalid 'msg 'type ': decimal
#655 'VSS 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#656 'VSS ': 'userspace 'daemon 'ver '. decimal 'connected
#657 'VSS 'daemon 'registered
#658 'VSS ': 'timeout 'waiting 'for 'daemon 'to 'reply
#659 'VSS ': 'failed 'to 'communicate 'to 'the 'daemon ': decimal
#660 'VSS ': 'Transaction 'not 'active
#661 'VSS ': 'Failed 'to 'initialize 'transport
#662 'Integration 'service '' 'Backup '( 'volume 'snapshot ') '' 'not 'supported 'on 'this 'host 'version '.
#663 'VSS 'request 'received '. 'Could 'not 'read 'into 'recv 'buf
#664 'VSS 'request 'received '. 'Packet 'length 'too 'small ': decimal
#665 'Invalid 'VSS 'msg '. 'Packet 'length 'too 'small ': decimal
#666 'VSS 'request 'received '. 'Invalid 'msg 'type ': decimal
#667 'FCopy 'IC 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#668 'FCP ': 'user-mode 'registering 'done '. 'Daemon 'version ': decimal
#669 'Fcopy 'request 'received '. 'Could 'not 'read 'into 'recv 'buf
#670 'Fcopy 'request 'received '. 'Packet 'length 'too 'small ': decimal
#671 'Invalid 'Fcopy 'hdr '. 'Packet 'length 'too 'small ': decimal
#672 'Fcopy 'request 'received '. 'Invalid 'msg 'type ': decimal
#673 'KVP ': 'timeout 'after decimal 'seconds
#674 'FCP ': 'timeout 'after decimal 'seconds
#1753 'externally 'supported 'module ', 'setting 'X 'kernel 'taint 'flag '.
#1754 'loading 'out-of-tree 'module 'taints 'kernel '.`,
  "manaDeviceMessage": `#695 'Microsoft 'Azure 'Network 'Adapter 'protocol 'version ': token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
#696 'gdma 'probe 'failed ': 'err '= value
#697 'Failed 'to 'enable 'pci 'device '( 'err '= value ')
#698 'DMA 'set 'mask 'failed ': value
#699 'Failed 'to 'set 'dma 'device 'segment 'size
#700 value 'failed '( 'error value ')
#701 'Failed 'to 'setup 'IRQs 'for 'HWC 'creation ': value
#702 'Failed 'to 'setup 'remaining 'IRQs ': value
#703 'Doorbell 'page 'size value 'too 'small '( 'min value ')
#704 'Doorbell 'offset hex 'exceeds 'BAR0 'size hex
#705 'Doorbell 'ID value 'out 'of 'range
#706 'VfVerifyVersionOutput ': value ', 'status '= hex
#707 'Failed 'to 'set 'the 'hwc 'timeout value
#708 'Failed 'to 'query 'resource 'info ': value ', hex
#709 'Failed 'to 'detect 'devices ': value ', hex
#710 'gdma_register_device_resp 'failed ': value ', hex
#711 'Failed 'to 'deregister 'device ': value ', hex
#712 'Failed 'to 'create 'queue ': value ', hex
#713 'Failed 'to 'disable 'queue ': value ', hex
#714 'EQ value ': 'overflow 'detected
#715 'Register 'IRQ 'err ': value ', 'msi ': value 'rsize ': value ', 'nMSI ': value
#716 'Register 'IRQ 'err ': value ', 'msi ': value 'nMSI ': value
#717 'test_eq 'failed ': decimal
#718 'test_eq 'failed ': prefixedHex
#719 'test_eq 'timed 'out 'on 'queue value
#720 'test_eq 'got 'an 'event 'on 'wrong 'queue value '( value ')
#721 'Failed 'to 'flush 'EQ ': value
#722 'Failed 'to 'create 'EQ ': value
#723 'Failed 'to 'create 'EQs ': value
#724 'Failed 'to 'create 'DMA 'region ': hex
#725 'Failed 'to 'destroy 'DMA 'region ': value ', hex
#726 'unsuccessful 'flow 'control '!
#727 'Failed 'to 'post 'work 'req 'from 'queue 'type value 'of 'size value '( 'err '= value ')
#728 'Recv 'MANA 'service 'type ': value
#729 'Start 'MANA 'service 'type ': value
#730 'Already 'in 'service
#731 'Module 'is 'unloading
#732 'Service 'is 'to 'be 'processed 'in 'probe
#733 'MANA 'service ': 'GC 'not 'setup ', 'rescanning
#734 'MANA 'service ': 'no 'HWC
#735 'MANA 'service ': 'no 'bus
#736 'MANA 'service ': 'no 'parent 'bus
#737 'MANA 'service ': 'unknown 'type value
#738 'MANA 'reset 'cycle 'start
#739 'MANA 'service ': 'resume 'failed ', 'rescanning
#740 'MANA 'reset 'cycle 'failed 'err value
#741 'MANA 'reset 'cycle 'completed
#742 'Start 'MANA 'recovery 'mode
#743 'hwc_rx ': 'invalid 'msg_id '= value
#744 'HWC 'RX ': 'wrong 'msg_id '= value
#745 'HWC 'RX ': 'wrong 'rx_req_idx '= value ', 'num_reqs '= value
#746 'Failed 'to 'initialize 'HWC ': value
#747 'Failed 'to 'establish 'HWC ': value
#748 'Failed 'to 'test 'HWC ': value
#749 'HWC ': 'req 'msg 'size ': value '> value
#750 'HWC ': 'Failed 'to 'post 'send 'WQE ': value
#751 'HWC ': 'Request 'timed 'out '!
#752 'Command hex 'timed 'out ': value 'ms
#753 'HWC ': 'Failed 'hw_channel 'req ': hex
#754 'Command hex 'failed 'with 'status ': hex
#755 'Received 'unknown 'reconfig 'type value
#756 'Received 'unknown 'gdma 'event text
#757 'Received 'unknown 'SOC 'service 'type value
#758 'Failed 'to 'allocate 'DMA 'buffer ': value
#759 'Failed 'to 'allocate 'DMA 'buffer 'size ': value ', 'err value
#760 'Wrong 'SMC 'response hex ', 'type '= value ', 'ver '= text
#761 'SMC 'operation 'failed ': hex
#762 'Timeout 'when 'setting 'up 'HWC ': value
#763 'Error 'when 'setting 'up 'HWC ': value
#764 'Timeout 'when 'tearing 'down 'HWC
#765 'Error 'when 'tearing 'down 'HWC ': value
#766 'Failed 'to 'send 'mana 'message ': value ', hex
#767 'Command hex 'failed 'with 'status ': hex ', 'err ': value
#768 'Unexpected 'mana 'message 'response ': value ', value ', value ', value
#769 'Failed 'to 'query 'config ': value
#770 'Invalid 'query 'result ': value ', hex
#771 'Adapter 'MTU 'too 'small ': value
#772 'The 'number 'of 'vPorts 'changed ': value '- '> value
#773 'Failed 'to 'detect 'any 'vPort
#774 'Probe 'Failed 'for 'port value
#775 'Attach 'Failed 'for 'port value
#776 'No 'net 'device 'to 'remove
#811 'Failed 'to 'query 'GF 'stats ': value
#813 'Failed 'to 'query 'GF 'stats ': value ', hex
#815 'Gf 'stats 'wk 'handler ': 'gf 'stats 'query 'timed 'out '.
#823 'HWC ': 'Request 'timed 'out ': value 'ms
#825 'Shutdown 'was 'called`,
  "manaInterfaceMessage": `#777 'Failed 'to 'query 'info 'for 'vPort value
#778 'Failed 'to 'probe 'vPort value ': value
#779 'Unable 'to 'register 'netdev '.
#780 'Failed 'to 'detach 'vPort value ': value
#781 'Configured 'vPort value 'PD value 'DB value
#782 'Enabled 'vPort value 'PD value 'DB value 'MAC mac
#783 'Configured 'steering 'vPort value 'entries value
#784 'Configured 'steering 'vPort value 'log_entries value
#785 'Failed 'to 'configure 'vPort ': value
#786 'Failed 'to 'configure 'vPort ': value ', hex
#787 'Failed 'to 'configure 'vPort 'RX ': value
#788 'vPort 'RX 'configuration 'failed ': decimal
#789 'vPort 'RX 'configuration 'failed ': prefixedHex
#790 'Failed 'to 'disable 'vPort ': value
#791 'Setting 'indirection 'table 'size 'to 'default value 'for 'vPort value
#792 'Failed 'to 'create 'WQ 'object ': value
#793 'Failed 'to 'create 'WQ 'object ': value ', hex
#794 'Failed 'to 'destroy 'WQ 'object ': value
#795 'Failed 'to 'destroy 'WQ 'object ': value ', hex
#796 'Failed 'to 'create 'RXQ ': 'err '= value
#797 'Failed 'to 'fence 'RQ value ': value
#798 'Failed 'to 'fence 'RQ value ': value ', hex
#799 'Failed 'to 'fence 'RQ value ': 'timed 'out
#800 'flr 'failed value 'with value 'pkts 'pending 'in 'txq value
#801 'Failed 'to 'post 'TX 'OOB ': value
#802 'TX ': 'CQE 'error value
#803 'TX ': 'unknown 'CQE 'type value
#804 'Dropped 'a 'truncated 'packet
#805 'Dropped 'oversized 'RX 'packet ': 'len '= value ', 'datasize '= value
#806 'Unknown 'RX 'CQE 'type '= value
#807 'RX 'pkt 'len '= '0 ', 'rq '= value ', 'cq '= value ', 'rxobj '= hex
#808 'Create 'page 'pool 'err ': value
#809 'mana_detach 'failed ': value
#810 'mana_attach 'failed ': value
#812 'Failed 'to 'query 'GF 'stats ': value
#814 'Failed 'to 'query 'GF 'stats ': value ', hex
#816 'HWC 'timeout 'occurred
#817 'MANA_QUERY_LINK_CONFIG 'not 'supported
#818 'MANA_SET_BW_CLAMP 'not 'supported
#819 value 'failed 'to 'allocate 'queues ': value
#820 'Failed 'to 'create 'vPort value ': value
#821 'Insufficient 'memory 'for 'reset 'post 'tx 'stall 'detection
#822 'Failed 'to 'register 'hw 'vPort ': value
#824 'Disabled 'vPort decimal 'MAC mac`,
  "mlx4EnInterfaceMessage": `#826 'Link 'Up
#827 'Link 'Down
#924 'Using value 'TX 'rings
#925 'Using value 'RX 'rings
#926 'Initializing 'port
#927 'Netdev 'registration 'failed 'for 'port value
#928 'Port ': value ', 'invalid 'mac 'burned ': mac ', 'quiting
#929 'Port ': value ', 'invalid 'mac 'burned ': mac ', 'quitting
#930 'Port ': natural ', 'invalid 'mac 'burned ': prefixedHex ', 'quiting
#931 'Assigned 'random 'MAC 'address mac
#932 'Steering 'Mode text
#935 'Tx 'timeout 'called 'on 'port ': value
#936 'TX 'timeout 'on 'queue ': value ', 'QP ': hex ', 'CQ ': hex ', 'Cons ': hex ', 'Prod ': hex
#937 'Cannot 'open '- 'device 'down '/ 'disabled
#938 'Failed 'starting 'port ': value
#939 'Failed 'restarting 'port value
#940 'Failed 'Initializing 'port
#941 'Failed 'setting 'port 'general 'configurations 'for 'port value ', 'with 'error value
#942 'Failed 'to 'pass 'user 'MTU '( value ') 'to 'Firmware 'for 'port value ', 'with 'error value
#943 'Entering 'promiscuous 'mode
#944 'Leaving 'promiscuous 'mode
#945 'Forcing 'promiscuous 'mode 'on 'port ': value
#946 'Failed 'registering 'MAC mac 'on 'port value ': value
#947 'Failed 'changing 'HW 'MAC 'address
#948 'CQE 'completed 'in 'error '- 'vendor 'syndrom ': value 'syndrom ': value
#949 'CQE 'completed 'in 'error '- 'vendor 'syndrome ': value 'syndrome ': value
#950 'CQE 'error '- 'vendor 'syndrome ': hex 'syndrome ': hex
#951 'CQE 'error '- 'cqn hex ', 'ci hex ', 'vendor 'syndrome ': hex 'syndrome ': hex
#952 'Related 'WQE '- 'qpn hex ', 'wqe 'index hex ', 'wqe 'size hex
#953 'Scheduling 'port 'restart
#954 'Only value 'buffers 'allocated 'reducing 'ring 'size 'to value
#955 'Failed 'to 'allocate 'enough 'rx 'buffers
#956 'DMA 'mapping 'error
#962 'Close 'port 'called`,
  "mlx4DriverMessage": `#828 'Initializing pciAddress
#957 'device 'is 'working 'in 'RoCE 'mode ': text
#958 'gid_type decimal 'for 'UD 'QPs 'is 'not 'supported 'by 'the 'device ', 'gid_type decimal 'was 'chosen 'instead
#959 'UD 'QP 'Gid 'type 'is ': text`,
  "mlx4DeviceMessage": `#829 'Detected 'virtual 'function '- 'running 'in 'slave 'mode
#830 'Sending 'reset
#831 'Sending 'vhcr0
#832 'HCA 'minimum 'page 'size ': value
#833 'Timestamping 'is 'not 'supported 'in 'slave 'mode
#834 'Timestamping 'is 'not 'supported 'in 'slave 'mode '.
#835 'can '' 't 'allocate 'counter 'from 'old 'PF 'driver ', 'using 'index value
#836 'slave 'is 'currently 'in 'the 'middle 'of 'FLR '- 'Deferring 'probe
#837 'slave 'is 'currently 'in 'the 'middle 'of 'FLR '. 'Deferring 'probe '.
#838 'slave 'is 'currently 'in 'themiddle 'of 'FLR '. 'retrying '. '. '. '( 'try 'num ': value ')
#839 'PF 'is 'not 'ready '- 'Deferring 'probe
#840 'PF 'is 'not 'responsive ', 'skipping 'initialization
#841 'Communication 'channel 'is 'offline '.
#842 'communication 'channel 'is 'offline
#843 'Communication 'channel 'is 'not 'idle '- 'my 'toggle 'is value '( 'cmd ': hex ')
#844 'Communication 'channel 'command hex 'timed 'out
#845 'Communication 'channel 'timed 'out
#846 'communication 'channel 'command hex '( 'op '= hex ') 'timed 'out
#847 'command hex 'failed ': 'fw 'status '= hex
#848 'command hex 'timed 'out '( 'go 'bit 'not 'cleared ')
#849 'Could 'not 'post 'command hex ': 'ret '= value ', 'in_param '= hex ', 'in_mod '= hex ', 'op_mod '= hex
#850 'failed 'execution 'of 'VHCR_POST 'command 'opcode hex
#851 'recovering 'from 'previously 'mis-behaved 'VM
#852 'Couldn '' 't 'sync 'toggles
#853 'Couldn '' 't 'map 'communication 'vector
#854 'slave 'driver 'version 'is 'not 'supported 'by 'the 'master
#855 'Failed 'to 'initialize 'slave
#856 'Failed 'to 'obtain 'slave 'caps
#857 'Failed 'to 'close 'slave 'function
#858 'Failed 'to 'close 'slave 'function '.
#859 'QUERY_FUNC_CAP 'general 'command 'failed ', 'aborting '( value ')
#860 'QUERY_HCA 'command 'failed ', 'aborting
#861 'QUERY_DEV_CAP 'command 'failed ', 'aborting
#862 'QUERY_FW 'command 'failed ', 'aborting
#863 'Unknown 'pf 'context 'behaviour phrase 'known 'flags text
#864 'Unknown 'hca 'global 'capabilities
#865 'Failed 'to 'init 'command 'interface ', 'aborting
#866 'Failed 'to 'init 'slave 'mfunc 'interface ', 'aborting
#867 'Failed 'to 'init 'fw ', 'aborting '.
#868 'INTx 'is 'not 'supported 'in 'multi-function 'mode ', 'aborting
#869 'Failed 'to 'initialize 'event 'queue 'table ', 'aborting
#870 'Failed 'to 'switch 'to 'event-driven 'firmware 'commands ', 'aborting
#871 'NOP 'command 'failed 'to 'generate 'interrupt '( 'IRQ value ') ', 'aborting
#872 'NOP 'command 'failed 'to 'generate 'MSI-X 'interrupt 'IRQ value ')
#873 'BIOS 'or 'ACPI 'interrupt 'routing 'problem '?
#874 'Missing 'DCS ', 'aborting '( 'driver_data ': hex ', 'pci_resource_flags '( 'pdev ', '0 ') ': hex ')
#875 'Missing 'UAR ', 'aborting
#876 'Skipping 'virtual 'function ': value
#877 'DMFS 'high 'rate 'steer 'mode 'is ': text
#878 'PCIe 'BW 'is 'different 'than 'device '' 's 'capability
#879 'PCIe 'link 'speed 'is linkSpeed ', 'device 'supports linkSpeed
#880 'PCIe 'link 'width 'is token:x([0-9]{1,15}) ', 'device 'supports token:x([A-Za-z0-9_]+)
#881 'Disabling 'SR-IOV
#882 value ': 'interface 'is 'down
#883 value ': 'ERROR ': 'mlx4_load_one 'failed ', 'pci_name '= pciAddress ', 'err '= value
#884 'mlx4_pci_err_detected 'was 'called
#885 'mlx4_pci_slot_reset 'was 'called
#886 value ': 'mlx4_load_one 'failed ', 'err '= value
#887 'mlx4_shutdown 'was 'called
#888 'suspend 'was 'called
#889 'resume 'was 'called
#890 'Internal 'error 'detected ':
#891 'buf '[ hexDigits '] ': hexDigits
#892 'Internal 'error 'detected 'on 'the 'communication 'channel
#893 'Internal 'error 'mark 'was 'detected 'on 'device
#894 'device 'is 'going 'to 'be 'reset
#895 'device 'was 'reset 'successfully
#896 'VF 'reset 'is 'not 'needed
#897 'VF 'reset 'is 'not 'supported
#898 'VF 'is 'sending 'reset 'request 'to 'Firmware
#899 'VF 'Reset 'succeed
#900 'Communication 'channel 'isn '' 't 'sync ', 'fail 'to 'send 'reset
#901 'Fail 'to 'send 'reset 'over 'the 'communication 'channel
#902 'Fail 'to 'reset 'HCA
#903 'mlx4_restart_one 'was 'ended ', 'ret '= value
#904 'Failed 'to 'map 'internal 'error 'buffer 'at hex
#905 'PCI 'can '' 't 'be 'accessed 'to 'read 'vendor 'id
#906 'CQ phrase 'on 'CQN hexDigits
#907 'EQ 'overrun 'on 'EQN value
#908 'Temperature 'Threshold 'was 'reached '! 'Threshold ': value 'celsius 'degrees '; 'Current 'Temperature ': value
#909 'SW2HW_EQ 'failed '( value ')
#910 'HW2SW_EQ 'failed '( value ')
#911 'VLAN 'is 'enforced 'on 'this 'port
#912 'Force 'mac 'is 'enabled 'on 'this 'port
#913 'Device '[ value '] '( phrase ') 'failed 'to 'load
#960 'mlx4_ib ': 'multi-function 'enabled
#961 'mlx4_ib ': 'operating 'in 'qp1 'tunnel 'mode
#967 'Cannot 'enable 'PCI 'device ', 'aborting
#968 'Couldn '' 't 'get 'PCI 'resources ', 'aborting
#969 value 'was 'called`,
  "mlx4EnDeviceMessage": `#914 'Activating 'port ': value
#915 'LSO 'not 'supported ', 'please 'upgrade 'to 'later 'FW 'version 'to 'enable 'LSO
#916 'UDP 'RSS 'is 'not 'supported 'on 'this 'device
#917 'UDP 'RSS 'is 'not 'supported 'on 'this 'device '.
#918 'Internal 'error 'detected ', 'restarting 'device
#919 'Unhandled 'event phrase 'for 'port value
#920 'Failed 'allocating 'memory 'region
#921 'Failed 'enabling 'memory 'region
#922 'registered 'PHC 'clock
#923 'removed 'PHC`,
  "mlx4EnPortMessage": `#924 'Using value 'TX 'rings
#925 'Using value 'RX 'rings
#926 'Initializing 'port
#927 'Netdev 'registration 'failed 'for 'port value
#928 'Port ': value ', 'invalid 'mac 'burned ': mac ', 'quiting
#929 'Port ': value ', 'invalid 'mac 'burned ': mac ', 'quitting
#930 'Port ': natural ', 'invalid 'mac 'burned ': prefixedHex ', 'quiting
#931 'Assigned 'random 'MAC 'address mac
#932 'Steering 'Mode text
#933 'Link 'Up
#934 'Link 'Down
#935 'Tx 'timeout 'called 'on 'port ': value
#936 'TX 'timeout 'on 'queue ': value ', 'QP ': hex ', 'CQ ': hex ', 'Cons ': hex ', 'Prod ': hex
#937 'Cannot 'open '- 'device 'down '/ 'disabled
#938 'Failed 'starting 'port ': value
#939 'Failed 'restarting 'port value
#940 'Failed 'Initializing 'port
#941 'Failed 'setting 'port 'general 'configurations 'for 'port value ', 'with 'error value
#942 'Failed 'to 'pass 'user 'MTU '( value ') 'to 'Firmware 'for 'port value ', 'with 'error value
#943 'Entering 'promiscuous 'mode
#944 'Leaving 'promiscuous 'mode
#945 'Forcing 'promiscuous 'mode 'on 'port ': value
#946 'Failed 'registering 'MAC mac 'on 'port value ': value
#947 'Failed 'changing 'HW 'MAC 'address
#948 'CQE 'completed 'in 'error '- 'vendor 'syndrom ': value 'syndrom ': value
#949 'CQE 'completed 'in 'error '- 'vendor 'syndrome ': value 'syndrome ': value
#950 'CQE 'error '- 'vendor 'syndrome ': hex 'syndrome ': hex
#951 'CQE 'error '- 'cqn hex ', 'ci hex ', 'vendor 'syndrome ': hex 'syndrome ': hex
#952 'Related 'WQE '- 'qpn hex ', 'wqe 'index hex ', 'wqe 'size hex
#953 'Scheduling 'port 'restart
#954 'Only value 'buffers 'allocated 'reducing 'ring 'size 'to value
#955 'Failed 'to 'allocate 'enough 'rx 'buffers
#956 'DMA 'mapping 'error`,
  "mlx4IbFunctionMessage": `#970 'mlx4_ib ': 'Mellanox 'ConnectX 'InfiniBand 'driver token:v([0-9][0-9.-]*)
#971 'mlx4_ib ': 'Mellanox 'ConnectX 'InfiniBand 'driver token:v([0-9][0-9.-]*) '( text ')`,
  "vfDeviceMessage": `#972 'firmware 'version ': version
#974 'MLX5E ': 'StrdRq '( decimal ') 'RqSz '( decimal ') 'StrdSz '( decimal ') 'RxCqeCmprss '( decimal ')
#975 'MLX5E ': 'StrdRq '( decimal ') 'RqSz '( decimal ') 'StrdSz '( decimal ') 'RxCqeCmprss '( decimal word ')
#979 'Supported 'tc 'offload 'range '- 'chains ': decimal ', 'prios ': decimal
#1491 'probe 'with 'driver word 'failed 'with 'error decimal
#1493 'Driver word 'requests 'probe 'deferral
#1494 'deferred 'probe 'pending
#1495 'deferred 'probe 'pending ': text
#1667 real 'Gb '/ 's 'available 'PCIe 'bandwidth '( linkSpeed lanes 'link ')
#1668 real 'Gb '/ 's 'available 'PCIe 'bandwidth ', 'limited 'by linkSpeed lanes 'link 'at pciAddress '( 'capable 'of real 'Gb '/ 's 'with linkSpeed lanes 'link ')
#1669 'enabling 'device '( hexDigits '- '> hexDigits ')
#1696 real 'Gb '/ 's 'available 'PCIe 'bandwidth '( linkSpeed lanes 'link ') ', 'in 'Flit 'mode
#1697 real 'Gb '/ 's 'available 'PCIe 'bandwidth ', 'limited 'by linkSpeed lanes 'link 'at pciAddress '( 'capable 'of real 'Gb '/ 's 'with linkSpeed lanes 'link ') ', 'in 'Flit 'mode
#1708 'can '' 't 'enable 'device ': 'BAR value resource 'not 'assigned
#1709 barName resource ': 'not 'assigned '; 'can '' 't 'enable 'device
#1710 'can '' 't 'enable 'device ': 'BAR value resource 'not 'claimed
#1711 barName resource ': 'not 'claimed '; 'can '' 't 'enable 'device
#1712 'BAR value ': 'can '' 't 'reserve resource
#1713 'can '' 't 'ioremap 'BAR value ': resource
#1714 'Refused 'to 'change 'power 'state ', 'currently 'in token:D([A-Za-z0-9_]+)
#1715 'refused 'to 'change 'power 'state 'from value 'to value
#1716 'Refused 'to 'change 'power 'state 'from value 'to 'D0
#1717 'can '' 't 'change 'power 'state 'from value 'to value '( 'config 'space 'inaccessible ')
#1718 'Unable 'to 'change 'power 'state 'from value 'to 'D0 ', 'device 'inaccessible
#1719 'Unable 'to 'change 'power 'state 'from value 'to value ', 'device 'inaccessible
#1720 'timed 'out 'waiting 'for 'pending 'transaction '; 'performing 'function 'level 'reset 'anyway
#1721 'Failed 'to 'return 'from 'FLR
#1722 'Required 'additional token:([0-9]{1,15})ms 'to 'return 'from 'FLR
#1723 'not 'ready token:([0-9]{1,15})ms 'after 'FLR '; 'giving 'up
#1724 'not 'ready token:([0-9]{1,15})ms 'after 'FLR '; 'waiting
#1725 'ready token:([0-9]{1,15})ms 'after 'FLR
#1726 'not 'ready token:([0-9]{1,15})ms 'after phrase '; 'giving 'up
#1727 'not 'ready token:([0-9]{1,15})ms 'after phrase '; 'waiting
#1728 'ready token:([0-9]{1,15})ms 'after text
#1729 'can '' 't 'enable 'MSI-X '( 'MSI 'IRQ 'already 'assigned ')
#1730 'VPD 'access 'failed '. 'This 'is 'likely 'a 'firmware 'bug 'on 'this 'device '. 'Contact 'the 'card 'vendor 'for 'a 'firmware 'update
#1731 'invalid 'VPD 'tag hex '( 'size value ') 'at 'offset natural
#1732 'invalid 'VPD 'tag hex '( 'size value ') 'at 'offset natural '; 'assume 'missing 'optional 'EEPROM
#1733 'irq value 'for 'MSI '/ 'MSI-X
#1735 'no 'default 'pinctrl 'state`,
  "vfFunctionMessage": `#973 'log_max_qp 'value 'in 'current 'profile 'is decimal ', 'changing 'it 'to 'HCA 'capability 'limit '( decimal ')
#980 'firmware 'level 'support 'is 'missing
#981 'tc 'ct 'offload 'not 'supported ', text
#982 'Missing 'SyncE 'capability`,
  "vfInterfaceMessage": `#975 'MLX5E ': 'StrdRq '( decimal ') 'RqSz '( decimal ') 'StrdSz '( decimal ') 'RxCqeCmprss '( decimal word ')
#976 'Disabling 'LRO ', 'not 'supported 'in 'legacy 'RQ
#977 'Link 'up
#978 'Link 'down
#1472 'renamed 'from name
#1473 'renamed 'from name '( 'while 'UP ')
#1474 'entered 'promiscuous 'mode
#1475 'left 'promiscuous 'mode
#1476 'name 'change 'rollback 'failed ': decimal
#1479 phrase 'allmulticast 'mode
#1480 'hw 'csum 'failure
#1481 'set_features '( ') 'failed '( value ') '; 'wanted value ', 'left value
#1482 'NETDEV 'WATCHDOG ': 'CPU ': value ': 'transmit 'queue value 'timed 'out value 'ms
#1504 'joined 'to name
#1513 'unable 'to 'open ': decimal
#1514 'unable 'to 'change 'mtu 'to decimal
#1515 'can 'not 'register 'netvsc 'VF 'receive 'handler '( 'err '= decimal ')
#1516 'can 'not 'set 'master 'device name '( 'err '= decimal ')
#1517 'no 'PCI 'slot 'information
#1518 'Invalid 'vf 'serial ': word
#1519 'no 'netdev 'found 'for 'vf 'serial ': decimal
#1520 'falling 'back 'to 'mac 'addr 'based 'matching
#1521 'VF 'moved 'to 'namespace 'with ': name
#1522 'Moved 'VF 'to 'namespace 'with ': name
#1557 'could 'not 'move 'to 'same 'namespace 'as name ': decimal
#1558 'Cannot 'move 'to 'same 'namespace 'as name ': decimal
#1559 'no 'netdev 'found 'for 'vf 'serial decimal`,
  "mlx5DeviceMessage": `#983 'Warning ': 'couldn '' 't 'set '64-bit 'PCI 'DMA 'mask
#984 'Can '' 't 'set 'PCI 'DMA 'mask ', 'aborting
#985 'Warning ': 'couldn '' 't 'set '64-bit 'consistent 'PCI 'DMA 'mask
#986 'Can '' 't 'set 'consistent 'PCI 'DMA 'mask ', 'aborting
#987 'Missing 'registers 'BAR ', 'aborting
#988 'Couldn '' 't 'get 'PCI 'resources ', 'aborting
#990 'Cannot 'enable 'PCI 'device ', 'aborting
#992 'error 'requesting 'BARs ', 'aborting
#994 'Failed 'setting 'DMA 'capabilities 'mask ', 'aborting
#996 'Failed 'mapping 'initialization 'segment ', 'aborting
#997 'PTM 'is 'not 'supported 'by 'PCIe
#1002 'Firmware 'over value 'MS 'in 'pre-initializing 'state ', 'aborting
#1004 'Firmware 'over value 'MS 'in 'initializing 'state ', 'aborting
#1008 'Failed 'initializing 'command 'interface ', 'aborting
#1012 'enable 'hca 'failed
#1014 'failed 'to 'set 'issi
#1019 'failed 'to 'allocate 'boot 'pages
#1022 'set_hca_ctrl 'failed
#1025 'handle_hca_cap 'failed
#1027 'handle_hca_cap_atomic 'failed
#1036 'failed 'to 'allocate 'init 'pages
#1038 'init 'hca 'failed
#1040 'query 'hca 'failed
#1042 'query 'board 'id 'failed
#1044 'sw 'objs 'init 'failed
#1045 'enable 'msix 'failed
#1047 'alloc 'irq 'vectors 'failed
#1051 'failed 'to 'initialize 'eq
#1053 'Failed 'to 'create 'EQs
#1054 'Failed 'to 'start 'pages 'and 'async 'EQs
#1055 'Failed 'to 'alloc 'completion 'EQs
#1057 'Failed 'allocating 'uar ', 'aborting
#1059 'mlx5_pagealloc_start 'failed
#1061 'Failed 'to 'init 'flow 'steering
#1063 'Failed 'to 'set 'hca 'defaults
#1065 'Failed 'to 'init 'FW 'tracer
#1071 'failed 'to 'initialize 'events
#1073 'sriov 'init 'failed value
#1075 'failed 'to 'register 'with 'devcom '( hex ')
#1077 value ': 'interface 'is 'up ', 'NOP
#1079 value ': 'interface 'is 'down ', 'NOP
#1081 'tear_down_hca 'failed ', 'skip 'cleanup
#1082 'mlx5_register_device 'failed value
#1084 'mlx5_pci_init 'failed 'with 'error 'code value
#1085 'mlx5_health_init 'failed 'with 'error 'code value
#1087 'mlx5_load_one 'failed 'with 'error 'code value
#1089 'mlx5_dev_init 'failed value
#1091 'mlx5_unload_one 'failed
#1092 'devlink 'alloc 'failed
#1093 'kzalloc 'failed
#1095 'mlx5_crdump_enable 'failed 'with 'error 'code value
#1097 value 'was 'called
#1098 value 'Device 'state '= phrase 'health 'sensors ': phrase 'pci_status ': phrase '.
#1099 value 'Device 'state '= phrase 'pci_status ': phrase '. 'Exit ', 'result '= phrase ', text
#1100 value 'Device 'state '= phrase 'pci_status ': phrase '. 'Enter
#1101 value 'Device 'state '= phrase 'pci_status ': phrase '. 'Exit ', 'err '= value ', 'result '= phrase ', text
#1103 value ': 'mlx5_pci_enable_device 'failed 'with 'error 'code ': value
#1105 value ': 'wait_vital 'timed 'out
#1107 'wait 'vital 'counter 'value hex 'after value 'iterations
#1108 'Counter 'value hex 'after value 'iterations
#1110 value ': 'mlx5_load_one 'failed 'with 'error 'code ': value
#1111 value ': 'device 'recovered
#1112 'Shutdown 'was 'called
#1115 'device '' 's 'health 'compromised '- 'reached 'miss 'count
#1120 'assert_var '[ value '] hex
#1122 'assert_exit_ptr hex
#1124 'assert_callra hex
#1126 'fw_ver value
#1129 'raw 'fw_ver hex
#1132 'hw_id hex
#1137 'irisc_index value
#1139 'synd hex ': text
#1141 'ext_synd hex
#1151 'health 'recovery 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#1152 'health 'recovery 'flow 'aborted 'since 'the 'nic 'state 'is 'invalid
#1154 'starting 'health 'recovery 'flow
#1156 'health 'recovery 'succeeded
#1159 'new 'health 'works 'are 'not 'permitted 'at 'this 'stage
#1163 'NIC 'IFC 'still value 'after token:([0-9]{1,15})ms '.
#1186 'Driver 'cmdif 'rev '( value ') 'differs 'from 'firmware '' 's '( value ')
#1188 'driver 'does 'not 'support 'command 'interface 'version '. 'driver value ', 'firmware value
#1190 'firmware 'reports 'too 'many 'outstanding 'commands value
#1192 'command 'queue 'size 'overflow
#1194 'invalid 'command 'queue 'address
#1210 'Completion 'event 'for 'bogus 'CQ hex
#1216 'Port 'module 'event ': 'module value ', text
#1218 'Port 'module 'event '[ 'error '] ': 'module value ', phrase ', text
#1241 'PCI 'Link 'up
#1243 'Live 'patch 'updated 'firmware 'version ': token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
#1260 'Rate 'limit ': value 'rates 'are 'supported ', 'range ': token:([0-9]{1,15})Mbps 'to token:([0-9]{1,15})Mbps
#1287 'Assigned 'random 'MAC 'address mac
#1328 'failed 'to 'create 'command 'cache
#1330 'failed 'to 'create 'command 'workqueue
#1362 'failed 'to 'initialize 'cq 'table
#1364 'Failed 'to 'init 'rate 'limiting
#1366 'Failed 'to 'init 'l2 'table value
#1368 'Failed 'to 'init 'eswitch value
#1370 'Failed 'to 'init 'sriov value
#1372 'Failed 'to 'init 'fpga 'device value
#1374 'fpga 'device 'start 'failed value
#1376 'IPSec 'device 'start 'failed value
#1378 'TLS 'device 'start 'failed value
#1386 'init_srcu_struct 'failed 'with 'error 'code value
#1387 'mlx5_core ': 'error ', 'Cannot 'create 'debugfs 'dir ', 'aborting
#1393 'Failed 'to 'alloc 'affinity 'hint 'cpumask
#1423 'Firmware 'responds 'to 'PCI 'config 'cycles 'again
#1435 'failed 'reading 'config 'word
#1436 'device 'ID 'correctly 'read 'after value 'iterations
#1447 'Successfully 'unregistered 'panic 'handler 'for 'port value`,
  "mlx5FunctionMessage": `#989 'Cannot 'enable 'PCI 'device ', 'aborting
#991 'error 'requesting 'BARs ', 'aborting
#993 'Failed 'setting 'DMA 'capabilities 'mask ', 'aborting
#995 'Failed 'mapping 'initialization 'segment ', 'aborting
#998 'Waiting 'for 'FW 'initialization ', 'timeout 'abort 'in token:([0-9]{1,15})s
#999 'Waiting 'for 'FW 'initialization ', 'timeout 'abort 'in token:([0-9]{1,15})s '( hex ')
#1000 'Waiting 'for 'FW phrase ', 'timeout 'abort 'in token:([0-9]{1,15})s '( hex ')
#1001 'Firmware 'over value 'MS 'in 'pre-initializing 'state ', 'aborting
#1003 'Firmware 'over value 'MS 'in 'initializing 'state ', 'aborting
#1005 'Firmware 'over value 'MS 'in phrase 'state ', 'aborting
#1006 'device 'is 'being 'removed ', 'stop 'waiting 'for 'FW text
#1007 'Failed 'initializing 'command 'interface ', 'aborting
#1009 'Failed 'initializing 'cmdif 'SW 'structs ', 'aborting
#1010 'Failed 'initializing 'timeouts ', 'aborting
#1011 'enable 'hca 'failed
#1013 'failed 'to 'set 'issi
#1015 'Failed 'to 'query 'ISSI 'err '( value ') 'status '( value ') 'synd '( value ')
#1016 'Query 'ISSI 'is 'not 'supported 'by 'FW ', 'ISSI 'is '0
#1017 'Failed 'to 'set 'ISSI 'to '1 'err '( value ')
#1018 'failed 'to 'allocate 'boot 'pages
#1020 'failed 'to 'read 'dtor
#1021 'set_hca_ctrl 'failed
#1023 'set_hca_cap 'failed
#1024 'handle_hca_cap 'failed
#1026 'handle_hca_cap_atomic 'failed
#1028 'handle_hca_cap_odp 'failed
#1029 'handle_hca_cap_roce 'failed
#1030 'handle_hca_cap_2 'failed
#1031 'handle_hca_cap_port_selection 'failed
#1032 'QUERY_HCA_CAP ': 'type '( hexDigits ') 'opmode '( hexDigits ') 'Failed '( decimal ')
#1033 'Tried 'to 'query 'dev 'cap 'type '( hexDigits ') 'with 'wrong 'opmode '( hexDigits ')
#1034 'invalid 'pkey 'table 'size value
#1035 'failed 'to 'allocate 'init 'pages
#1037 'init 'hca 'failed
#1039 'query 'hca 'failed
#1041 'query 'board 'id 'failed
#1043 'sw 'objs 'init 'failed
#1046 'alloc 'irq 'vectors 'failed
#1048 'failed 'to 'initialize 'irq 'table
#1049 'Failed 'to 'alloc 'IRQs
#1050 'failed 'to 'initialize 'eq
#1052 'Failed 'to 'create 'EQs
#1056 'Failed 'allocating 'uar ', 'aborting
#1058 'Failed 'allocating 'bfreg ', value
#1060 'Failed 'to 'init 'flow 'steering
#1062 'Failed 'to 'set 'hca 'defaults
#1064 'Failed 'to 'init 'FW 'tracer
#1066 'Failed 'to 'init 'FW 'tracer value
#1067 'Failed 'to 'init 'Resource 'dump
#1068 'Failed 'to 'init 'Resource 'dump value
#1069 'failed 'to 'initialize 'fw 'reset 'events
#1070 'failed 'to 'initialize 'events
#1072 'sriov 'init 'failed value
#1074 'failed 'to 'register 'with 'devcom '( hex ')
#1076 'interface 'is 'up ', 'NOP
#1078 value ': 'interface 'is 'down ', 'NOP
#1080 'tear_down_hca 'failed ', 'skip 'cleanup
#1083 'mlx5_pci_init 'failed 'with 'error 'code value
#1086 'mlx5_load_one 'failed 'with 'error 'code value
#1088 'mlx5_init_one 'failed 'with 'error 'code value
#1090 'mlx5_unload_one 'failed
#1094 'mlx5_crdump_enable 'failed 'with 'error 'code value
#1096 'mlx5_hwmon_dev_register 'failed 'with 'error 'code value
#1102 value ': 'mlx5_pci_enable_device 'failed 'with 'error 'code ': value
#1104 value ': 'wait_vital 'timed 'out
#1106 value ': 'wait 'vital 'failed 'with 'error 'code ': value
#1109 value ': 'mlx5_load_one 'failed 'with 'error 'code ': value
#1113 'Fatal 'error phrase 'detected
#1114 'device '' 's 'health 'compromised '- 'reached 'miss 'count
#1116 'Health 'issue 'observed ', phrase ', 'severity '( value ') phrase ':
#1117 'PCI 'slot 'is 'unavailable
#1118 'Cold 'reset 'is 'required
#1119 'assert_var '[ value '] hex
#1121 'assert_exit_ptr hex
#1123 'assert_callra hex
#1125 'fw_ver value
#1127 'fw_ver token:([0-9]{1,15})\\.([0-9]{1,15})\\.([0-9]{1,15})
#1128 'raw 'fw_ver hex
#1130 'time value
#1131 'hw_id hex
#1133 'rfr value
#1134 'crr value
#1135 'severity value '( phrase ')
#1136 'irisc_index value
#1138 'synd hex ': text
#1140 'ext_synd hex
#1142 'start
#1143 'end
#1144 'handling 'bad 'device 'here
#1145 'Expected 'to 'see 'disabled 'NIC 'but 'it 'is 'full 'driver
#1146 'starting 'teardown
#1147 'Expected 'to 'see 'disabled 'NIC 'but 'it 'is 'no 'dram 'nic
#1148 'NIC 'SW 'reset 'in 'progress
#1149 'Expected 'to 'see 'disabled 'NIC 'but 'it 'is 'has 'invalid 'value value
#1150 'health 'recovery 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#1153 'starting 'health 'recovery 'flow
#1155 'health 'recovery 'failed
#1157 'Driver 'is 'in 'error 'state '. 'Unloading
#1158 'new 'health 'works 'are 'not 'permitted 'at 'this 'stage
#1160 'health 'works 'are 'not 'permitted 'at 'this 'stage
#1161 'Not 'issuing 'FW 'reset '. 'Either 'it '' 's 'already 'done 'or 'won '' 't 'help '.
#1162 'Issuing 'FW 'Reset
#1164 'PCI 'channel 'offline ', 'stop 'waiting 'for 'NIC 'IFC
#1165 'PCI 'channel 'offline ', 'stop 'waiting 'for 'PCI
#1166 'device 'is 'being 'removed ', 'stop 'waiting 'for 'PCI
#1167 'Failed 'to 'lock 'SW 'reset 'semaphore
#1168 'Failed 'to 'create 'fw 'reporter ', 'err '= value
#1169 'Failed 'to 'create 'fw 'fatal 'reporter ', 'err '= value
#1170 value '( hex ') 'timeout '. 'Will 'cause 'a 'leak 'of 'a 'command 'resource
#1171 value '( hex ') 'canceled 'on 'out 'of 'queue 'timeout '.
#1172 value '( hex ') 'timeout 'while 'waiting 'for 'command 'semaphore '.
#1173 value '( hex ') 'timed 'out 'while 'waiting 'for 'a 'slot '.
#1174 'All 'CMD 'slots 'are 'stalled ', 'aborting 'command
#1175 'cmd '[ value '] ': value '( hex ') 'No 'done 'completion
#1176 'cmd '[ value '] ': value '( hex ') 'recovered 'after 'timeout
#1177 'cmd '[ value '] ': value '( hex ') 'Async ', 'recovered 'after 'timeout
#1178 'cmd '[ value '] ': value '( hex ') 'Async ', 'timeout '. 'Will 'cause 'a 'leak 'of 'a 'command 'resource
#1179 'Command 'completion 'arrived 'after 'timeout '( 'entry 'idx '= value ') '.
#1180 value '( hex ') 'op_mod '( hex ') 'failed ', 'status phrase '( hex ') ', 'syndrome '( hex ')
#1181 value '( hex ') 'op_mod '( hex ') 'failed ', 'status phrase '( hex ') ', 'syndrome '( hex ') ', 'err '( value ')
#1182 'failed 'to 'queue 'work
#1183 'failed 'to 'allocate 'command 'entry
#1184 'err value
#1185 'Driver 'cmdif 'rev '( value ') 'differs 'from 'firmware '' 's '( value ')
#1187 'driver 'does 'not 'support 'command 'interface 'version '. 'driver value ', 'firmware value
#1189 'firmware 'reports 'too 'many 'outstanding 'commands value
#1191 'command 'queue 'size 'overflow
#1193 'invalid 'command 'queue 'address
#1195 'Recovered value 'EQEs 'on 'cmd_eq
#1196 'failed 'to 'create phrase 'EQ value
#1197 'failed 'to 'enable phrase 'EQ value
#1198 'failed 'to 'create 'cmd 'EQ value
#1199 'failed 'to 'create 'async 'EQ value
#1200 'failed 'to 'create 'pages 'EQ value
#1201 'failed 'to 'destroy 'a 'previously 'created 'eq ': 'eqn value
#1202 'failed 'to 'destroy phrase 'eq ', 'err '( value ')
#1203 'failed 'to 'destroy 'comp 'EQ hex
#1204 'failed 'to 'destroy 'EQ hex
#1205 'Failed 'to 'create 'async 'EQs
#1206 'Failed 'to 'create 'completion 'EQs
#1207 'CQ 'error 'on 'CQN hex ', 'syndrome hex
#1208 'CQ 'error 'on 'CQN hex ', 'syndrom hex
#1209 'Async 'event 'for 'bogus 'CQ hex
#1211 'Completion 'event 'for 'bogus 'CQ hex
#1212 'Port 'event 'with 'unrecognized 'subtype ': 'port value ', 'sub_type value
#1213 'Unhandled 'event hex 'on 'EQ hex
#1214 'High 'temperature 'on 'sensors 'with 'bit 'set hexDigits hexDigits
#1215 'High 'temperature 'on 'sensors 'with 'bit 'set hex hex '.
#1217 'Port 'module 'event '[ 'error '] ': 'module value ', phrase ', text
#1219 'PCIe 'slot 'power 'capability 'was 'not 'advertised '.
#1220 'Detected 'insufficient 'power 'on 'the 'PCIe 'slot '( token:([0-9]{1,15})W ') '.
#1221 'PCIe 'slot 'advertised 'sufficient 'power '( token:([0-9]{1,15})W ') '.
#1222 'Failed 'to 'request 'irq
#1223 'Failed 'to 'request 'irq '. 'err '= value
#1224 'irq_set_affinity_hint 'failed ', 'irq hex
#1225 'maximum 'number 'of 'vectors 'is 'allocated ', value
#1226 'teardown 'with 'force 'mode 'failed
#1227 'teardown 'with 'force 'mode 'failed ', 'doing 'normal 'teardown
#1228 'teardown 'with 'fast 'mode 'failed
#1229 'PCI 'Sync 'FW 'Update 'Reset 'Nack text
#1230 'PCI 'Sync 'FW 'Update 'Reset 'Ack 'Failed '. 'Error 'code ': value
#1231 'PCI 'Sync 'FW 'Update 'Reset 'Ack '. 'Device 'reset 'is 'expected '.
#1232 'Sync 'Reset 'now '. 'Device 'is 'going 'to 'reset '.
#1233 'PCI 'Sync 'FW 'Update 'Reset 'Aborted '.
#1234 'PCI 'Sync 'FW 'Update 'Reset 'Timeout '.
#1235 'Got 'Device 'Reset
#1236 'Sync 'Reset 'Unload '. 'Function 'is 'forced 'down '.
#1237 'Sync 'Reset 'Unload 'done ', 'device 'reset 'expected
#1238 'reset 'reload 'flow 'aborted ', 'PCI 'reads 'still 'not 'working
#1239 'Fast 'teardown 'failed ', 'no 'reset 'done ', 'err value
#1240 'FW 'sync 'reset 'timeout 'after value 'seconds
#1242 'PCI 'link 'not 'ready '( hex ') 'after value 'ms
#1244 'failed 'reclaiming 'pages ': 'err value
#1245 'failed 'reclaiming 'pages
#1246 'failed 'reclaiming 'pages '( value ')
#1247 'failed 'reclaiming 'pages '( value ') 'for 'func 'id hex
#1248 'reclaim_pages 'err '( value ') 'func_id '= hex 'ec_func '= hex
#1249 'FW 'did 'not 'return 'all 'pages '. 'giving 'up '. '. '.
#1250 phrase 'fail value
#1251 'func_id hex ', 'npages value ', 'err value
#1252 'failed 'to 'allocate 'page
#1253 'fw 'returned value ', 'driver 'asked value '= '> 'corruption
#1254 'aborting 'while 'there 'are value 'pending 'pages
#1255 'Flow 'group value 'wasn '' 't 'destroyed ', 'refcount '> '1
#1256 'Flow 'table value 'wasn '' 't 'destroyed ', 'refcount '> '1
#1257 'flow 'steering 'can '' 't 'destroy 'ft
#1258 'flow 'steering 'can '' 't 'destroy 'fg value 'of 'ft value
#1259 'flow 'steering 'can '' 't 'delete 'fte 'in 'index value 'of 'flow 'group 'id value
#1261 'invalid 'device_frequency_khz ', 'aborting 'HW 'clock 'init
#1262 'ptp_clock_register 'failed value
#1263 'Failed 'to 'get 'valid 'vendor 'specific 'ID
#1264 'Missing 'eth_net_offloads 'capability
#1265 'Missing 'nic_flow_table 'capability
#1266 'Missing 'csum_cap 'capability
#1267 'Missing 'max_lso_cap 'capability
#1268 'Missing 'vlan_cap 'capability
#1269 'Missing 'rss_ind_tbl_cap 'capability
#1270 'Self 'loop 'back 'prevention 'is 'not 'supported
#1271 'CQ 'moderation 'is 'not 'supported
#1272 'CQ 'modiration 'is 'not 'supported
#1273 'Not 'creating 'net 'device ', 'some 'required 'device 'capabilities 'are 'missing
#1274 'Device '[ value '] '( phrase ') 'failed 'to 'load
#1275 value ': 'Failed 'to 'write 'stats ', 'err '= value
#1277 'Failed 'to value 'hv 'config ', 'err '= value ', 'len '= value ', 'offset '= value
#1283 'MLX5E ': 'Reducing 'number 'of 'channels 'to value
#1284 'MLX5E ': 'Updating 'max 'number 'of 'channels 'from value 'to value
#1285 'MLX5E ': 'Max 'SQ 'WQEBBs 'firmware 'capability ': value ', 'needed value
#1288 'mlx5e_create_netdev 'failed
#1289 'mlx5e_attach 'failed ', value
#1290 'mlx5e_resume 'failed ', value
#1291 '_mlx5e_resume 'failed ', value
#1292 'register_netdev 'failed ', value
#1293 'mlx5e_nic_profile 'init 'failed ', value
#1294 'mlx5e_devlink_port_register 'failed ', value
#1295 'alloc 'pd 'failed ', value
#1296 'alloc 'td 'failed ', value
#1297 'create 'mkey 'failed ', value
#1298 'open 'drop 'rq 'failed ', value
#1299 'create 'tises 'failed ', value
#1327 'Unknown 'FW 'command '( value ')
#1329 'failed 'to 'create 'command 'workqueue
#1331 'alloc '4k 'bug
#1332 'alloc '4k 'bug ': 'fw 'page '= hex ', 'n '= value ', 'bitmask ': phrase ', 'max 'num 'of '4K 'pages ': value
#1333 'page 'not 'found
#1334 'failed 'dma 'mapping 'page
#1335 'failed 'to 'track 'allocated 'page
#1336 'page 'notify 'failed
#1337 'page 'notify 'failed 'func_id '( value ') 'err '( value ')
#1338 'failed 'to 'allocate 'pages 'request
#1339 'Skipping 'wait 'for 'vf 'pages 'stage
#1340 'mlx5_cmd_alloc_uar '( ') 'failed ', value
#1341 'failed 'to 'free 'uar 'index value
#1342 'alloc 'queue 'counter 'failed ', value
#1343 'alloc 'drop 'RQ 'counter 'failed ', value
#1344 'alloc_etherdev_mqs '( ') 'failed
#1345 'alloc 'bfreg 'failed ', value
#1346 'create 'indirect 'rqts 'failed ', value
#1347 'create 'direct 'rqts 'failed ', value
#1348 'create 'rqts 'failed ', value
#1349 'create 'rx 'resources 'failed ', value
#1350 'create 'tirs 'failed ', value
#1351 'create 'indirect 'tirs 'failed ', value
#1352 'create 'direct 'tirs 'failed ', value
#1353 'create 'flow 'steering 'failed ', value
#1354 'failed 'to 'init 'mlx5e 'profile value
#1355 'mlx5e_priv_init 'failed ', 'err '= value
#1356 'IPSec 'initialization 'failed ', value
#1357 'TLS 'initialization 'failed ', value
#1358 'MACsec 'initialization 'failed ', value
#1359 'modify_rq_state 'failed ', 'rx_if_down_packets 'won '' 't 'be 'counted value
#1363 'Failed 'to 'init 'rate 'limiting
#1365 'Failed 'to 'init 'l2 'table value
#1367 'Failed 'to 'init 'eswitch value
#1369 'Failed 'to 'init 'sriov value
#1371 'Failed 'to 'init 'fpga 'device value
#1373 'fpga 'device 'start 'failed value
#1375 'IPSec 'device 'start 'failed value
#1377 'TLS 'device 'start 'failed value
#1379 'Failed 'to 'init 'vhca 'event 'notifier value
#1380 'Failed 'to 'init 'SF 'HW 'table value
#1381 'Failed 'to 'init 'SF 'table value
#1382 'Failed 'to 'init 'device token:memory(-?[0-9]{1,15})
#1383 'Failed 'to 'init 'embedded 'CPU
#1384 'Failed 'to 'alloc 'flow 'steering
#1385 'register 'device 'failed value
#1388 'mlx5_function_enable 'err '= value
#1389 'mlx5_query_hca_caps_light 'err '= value
#1390 'selected 'profile 'out 'of 'range ', 'selecting 'default '( value ')
#1391 'zalloc_cpumask_var 'failed
#1392 'Failed 'to 'alloc 'affinity 'hint 'cpumask
#1394 'Failed 'to 'allocate 'cpu_rmap '. 'err value
#1395 'irq_cpu_rmap_add 'failed '. 'err value
#1396 'Failed 'to 'alloc 'xa 'entry 'for 'irq '( value ') '. 'err '= value
#1397 'Didn '' 't 'find 'a 'matching 'IRQ '. 'err '= value
#1398 'failed 'to 'destroy 'pages 'eq ', 'err '( value ')
#1399 'failed 'to 'destroy 'async 'eq ', 'err '( value ')
#1400 'failed 'to 'destroy 'command 'eq ', 'err '( value ')
#1401 'cq hex 'not 'found 'in 'eq hex 'tree
#1402 'fw 'query 'isn '' 't 'supported 'by 'the 'FW
#1403 'caps 'query 'isn '' 't 'supported 'by 'running 'FW
#1404 'mcqs ': 'can '' 't 'find 'boot_img 'component 'ix ', 'last 'scanned 'idx value
#1405 'failed 'to 'query 'running 'version ', 'err value
#1406 'FWTracer ': 'Error 'reading 'tracer 'caps value
#1407 'FWTracer ': 'Acquire 'tracer 'ownership 'failed value
#1408 'FWTracer ': 'Failed 'to 'start 'tracer value
#1409 'FWTracer ': 'Failed 'to 'allocate 'PD value
#1410 'FWTracer ': 'Events 'were 'lost
#1411 'Invalid 'Crspace 'size ', 'zero
#1412 'crdump ': 'failed 'to 'lock 'vsc 'gw 'err value
#1413 'failed 'to 'read 'full 'dump ', 'read value 'out 'of value
#1414 'Failed 'to 'get 'max 'space 'size
#1415 'Failed 'to 'set 'gw 'space value
#1416 'Reset 'request 'was 'already 'cleared
#1417 'Reset 'request 'was 'already 'set
#1418 'Device 'is 'being 'removed ', 'Drop 'new 'reset 'work
#1419 'Sync 'reset 'did 'not 'complete ', 'state '= text
#1420 'Got 'timeout 'waiting 'for 'sync 'reset 'action ', 'state '= text
#1421 'Fast 'teardown 'failed ', 'unloading ', 'err value
#1422 'Firmware 'is 'not 'responsive '( hex ') 'after value 'ms
#1424 'mlx5_pci_link_toggle 'failed ', 'no 'reset 'done ', 'err value
#1433 'Requested 'list 'size '( value ') '> '( value ') 'max_list_size
#1434 'event phrase 'is 'missed
#1437 'Communication 'with 'FW 'over 'the 'PCI 'link 'is 'down
#1438 'FW 'requests 'reset
#1439 'Unknown 'fatal 'error ': text
#1440 'Scheduling 'recovery 'work 'with token:([0-9]{1,15})ms 'delay
#1470 'device '' 's 'health 'compromised`,
  "mlx5InterfaceMessage": `#1276 'Failed 'to 'create 'hv 'vhca 'stats 'agent ', 'err '= value
#1278 'Disabling 'HW-GRO ', 'not 'supported 'in 'legacy 'RQ
#1279 'LRO 'is 'incompatible 'with 'XDP
#1280 'Disabling 'rxhash ', 'not 'supported 'when 'CQE 'compress 'is 'active
#1281 'Dropping 'C-tag 'vlan 'stripping 'offload 'due 'to 'S-tag 'vlan
#1282 phrase 'feature phrase 'failed ', 'err value
#1286 value ': 'VPort 'MTU value 'is 'different 'than 'netdev 'mtu value
#1300 'Failed 'to 'get 'min 'RX 'wqes 'on 'Channel '[ value '] 'RQN '[ hex '] 'wq 'cur_sz '( value ') 'min_rx_wqes '( value ')
#1301 'TX 'timeout 'detected
#1302 'TX 'timeout 'on 'queue ': value ', 'SQ ': hex ', 'CQ ': hex ', 'SQ 'Cons ': hex 'SQ 'Prod ': hex
#1303 'TX 'timeout 'on 'queue ': value ', 'SQ ': hex ', 'CQ ': hex ', 'SQ 'Cons ': hex 'SQ 'Prod ': hex ', 'usecs 'since 'last 'trans ': value
#1304 'mlx5e_open_locked 'failed 'recovering 'from 'a 'tx_timeout ', 'err '( value ') '.
#1305 'mlx5e_safe_reopen_channels 'failed 'recovering 'from 'a 'tx_timeout ', 'err '( value ') '.
#1306 'EQ hex ': 'Cons '= hex ', 'irqn '= hex
#1307 'Recovered value 'eqes 'on 'EQ hex
#1308 'Recover value 'eqes 'on 'EQ hex
#1309 'Error 'cqe 'on 'cqn hex ', 'ci hex ', 'sqn hex ', 'syndrome hex ', 'vendor 'syndrome hex
#1310 'Error 'cqe 'on 'cqn hex ', 'ci hex ', 'sqn hex ', 'opcode hex ', 'syndrome hex ', 'vendor 'syndrome hex
#1311 'Error 'cqe 'on 'cqn hex ', 'ci hex ', 'qn hex ', 'opcode hex ', 'syndrome hex ', 'vendor 'syndrome hex
#1312 value ': 'cqn '= hex 'event '= hex
#1313 'Wait 'for 'SQ hex 'flush 'timeout '( 'sq 'cc '= hex ', 'sq 'pc '= hex ')
#1314 'Wait 'for 'ICOSQ hex 'flush 'timeout '( 'cc '= hex ', 'pc '= hex ')
#1315 'Failed 'to 'query 'SQ hex 'state '. 'err '= value
#1316 'Failed 'to 'move 'sq hex 'to 'reset
#1317 'Failed 'to 'move 'sq hex 'to 'ready
#1318 'Failed 'to 'move 'rq hex 'to 'reset
#1319 'Failed 'to 'move 'rq hex 'to 'ready
#1320 'Recover 'SQ hex 'canceled ', 'too 'many 'error 'CQEs
#1321 'Sync 'event ': 'Unknown 'event text
#1322 'Failed 'to 'create 'tx 'reporter ', 'err '= value
#1323 'Failed 'to 'create 'rx 'reporter ', 'err '= value
#1324 'refresh 'tir '( hex ') 'failed ', value
#1325 'netif_set_real_num_tx_queues 'failed ', value
#1326 'netif_set_real_num_rx_queues 'failed ', value
#1360 'RX 'handler 'of 'RQ 'is 'not 'set
#1361 'RX 'handler 'of 'MPWQE 'RQ 'is 'not 'set
#1425 'async_icosq 'recovery 'is 'not 'implemented
#1426 'Failed 'to 'query 'ICOSQ hex 'state '. 'err '= value
#1427 'Failed 'to 'query 'RQ hex 'state '. 'err '= value
#1428 'SQ hex 'not 'in 'ERROR 'state
#1429 'Failed 'to 'get 'min 'RX 'wqes 'on 'RQN '[ hex '] 'wq 'cur_sz '( value ') 'min_rx_wqes '( value ')
#1430 value ': 'mlx5e_open_channels 'failed ', value
#1431 'lro 'modify 'failed ', value
#1432 phrase 'feature hex 'failed 'err value
#1441 'ERR 'CQE 'on 'SQ ': hex
#1442 'ERR 'CQE 'on 'RQ ': hex
#1443 'ERR 'CQE 'on 'ICOSQ ': hex
#1444 'RX 'timeout 'on 'channel ': value ', 'ICOSQ ': hex 'RQ ': hex ', 'CQ ': hex
#1445 'RX 'timeout 'on 'channel ': natural ', 'ICOSQ ': hex ', 'RQ ': hex ', 'CQ ': hex
#1446 'RX 'timeout 'on 'channel ': natural ', 'RQ ': hex ', 'CQ ': hex`,
  "mlx5AuxiliaryMessage": `#1471 'adding 'auxiliary 'device 'failed '! ': decimal`,
  "netvscInterfaceMessage": `#1472 'renamed 'from name
#1473 'renamed 'from name '( 'while 'UP ')
#1474 'entered 'promiscuous 'mode
#1475 'left 'promiscuous 'mode
#1476 'name 'change 'rollback 'failed ': decimal
#1479 phrase 'allmulticast 'mode
#1480 'hw 'csum 'failure
#1481 'set_features '( ') 'failed '( value ') '; 'wanted value ', 'left value
#1482 'NETDEV 'WATCHDOG ': 'CPU ': value ': 'transmit 'queue value 'timed 'out value 'ms
#1498 'VF 'slot natural 'added
#1499 'VF 'slot natural 'removed
#1500 'VF 'registering ': name
#1501 'VF 'unregistering ': name
#1502 'VF 'up ': name
#1503 'VF 'down ': name
#1505 'Data 'path 'switched 'to 'VF ': name
#1506 'Data 'path 'switched 'from 'VF ': name
#1507 'Data 'path 'failed 'to 'switch 'to 'VF ': name ', 'err ': decimal
#1508 'Data 'path 'failed 'to 'switch 'from 'VF ': name ', 'err ': decimal
#1509 'Unable 'to 'send 'sw 'datapath 'msg ', 'err ': decimal
#1510 'Retry 'failed 'to 'send 'sw 'datapath 'msg ', 'err ': decimal
#1511 'Waiting 'for 'the 'VF 'association 'from 'host
#1512 'unable 'to 'open 'slave ': name ': decimal
#1523 'SR-IOV 'not 'advertised 'by 'guests 'on 'the 'host 'supporting 'isolation
#1524 'Ignore 'VF_ASSOCIATION 'msg 'from 'the 'host 'supporting 'isolation
#1526 'Send 'section 'size ': decimal ', 'Section 'count ': decimal
#1527 'Device 'MAC mac 'link 'state word
#1528 'net 'device 'safe 'to 'remove
#1529 'unable 'to 'open 'device '( 'ret decimal ') '.
#1530 'unable 'to 'close 'device '( 'ret decimal ') '.
#1531 'Ring 'buffer 'not 'empty 'after 'closing 'rndis
#1532 'got 'link 'status 'but 'net 'device 'not 'initialized 'yet
#1533 'got 'receive 'callback 'but 'net 'device 'not 'initialized 'yet
#1534 'unable 'to 'allocate 'hv_netvsc_packet
#1535 'unable 'to 'alloc 'hv_netvsc_packet
#1536 'Packet 'too 'big ': decimal
#1539 'unable 'to 'add 'netvsc 'device '( 'ret decimal ')
#1542 'netvsc 'msg_enable ': decimal
#1545 'could 'not 'set 'tx 'queue 'count '( 'ret decimal ')
#1546 'could 'not 'set 'rx 'queue 'count '( 'ret decimal ')
#1547 'could 'not 'set 'channels ', 'recovering
#1548 'restoring 'channel 'setting 'failed ': decimal
#1549 'restoring 'channel 'setting 'failed
#1550 'restoring 'mtu 'failed ': decimal
#1551 'restoring 'mtu 'failed
#1552 'restoring 'ringparam 'failed ': decimal
#1553 'restoring 'ringparam 'failed
#1554 'Skip 'LRO '- 'unsupported 'with 'XDP
#1555 'invalid 'rndis_indicate_status 'packet ', 'len ': decimal
#1556 'invalid 'rndis_indicate_status 'packet
#1560 'Invalid 'NVSP 'version hex '( 'expected '> '= hex ') 'from 'the 'host 'supporting 'isolation
#1562 'hv_netvsc 'channel 'opened 'successfully
#1563 'unable 'to 'open 'channel ': decimal
#1564 'unable 'to 'connect 'to 'NetVSP '- decimal
#1565 'xdp_rxq_info_reg 'fail ': decimal
#1566 'xdp 'reg_mem_model 'fail ': decimal
#1567 'Receive 'sections ': decimal 'sub_allocs ': 'size decimal 'count ': decimal
#1568 'unable 'to 'send 'revoke 'receive 'buffer 'to 'netvsp
#1569 'unable 'to 'teardown 'receive 'buffer '' 's 'gpadl
#1570 'unable 'to 'send 'revoke 'send 'buffer 'to 'netvsp
#1571 'unable 'to 'teardown 'send 'buffer '' 's 'gpadl
#1572 'unable 'to 'allocate 'receive 'buffer 'of 'size decimal
#1573 'unable 'to 'allocate 'send 'buffer 'of 'size decimal
#1574 'unable 'to 'establish 'receive 'buffer '' 's 'gpadl
#1575 'unable 'to 'establish 'send 'buffer '' 's 'gpadl
#1576 'unable 'to 'send 'receive 'buffer '' 's 'gpadl 'to 'netvsp
#1577 'unable 'to 'send 'send 'buffer '' 's 'gpadl 'to 'netvsp
#1578 'Unable 'to 'complete 'receive 'buffer 'initialization 'with 'NetVsp '- 'status decimal
#1579 'Unable 'to 'complete 'send 'buffer 'initialization 'with 'NetVsp '- 'status decimal
#1580 'invalid 'recv_section_size decimal
#1581 'invalid 'send_section_size decimal
#1582 'Unable 'to 'send 'packet pointer 'ret decimal
#1583 'Unable 'to 'send 'packet 'pages decimal 'len decimal ', 'ret decimal
#1584 'Unknown 'send 'completion 'packet 'type '- decimal 'received '! '!
#1585 'Unknown 'send 'completion 'type decimal 'received '! '!
#1586 'Unexpected 'VMBUS 'completion '! '!
#1587 'Incorrect 'transaction 'id
#1588 'Invalid 'transaction 'id
#1589 'Invalid 'transaction 'ID hexDigits
#1590 'nvsp_message 'length 'too 'small ': decimal
#1591 'nvsp_msg 'length 'too 'small ': decimal
#1592 'nvsp_msg1 'length 'too 'small ': decimal
#1593 'nvsp_msg5 'length 'too 'small ': decimal
#1594 'nvsp_v4_msg 'length 'too 'small ': decimal
#1595 'nvsp_v5_msg 'length 'too 'small ': decimal
#1596 'inband 'nvsp_message 'length 'too 'small ': decimal
#1597 'nvsp_rndis_pkt_complete 'length 'too 'small ': decimal
#1598 'nvsp_rndis_pkt_complete 'error 'status ': hexDigits
#1599 'Received 'wrong 'send-table 'size ': decimal
#1600 'Received 'send-table 'offset 'too 'big ': decimal
#1601 'Unknown 'packet 'type 'received '- decimal
#1602 'Unknown 'nvsp 'packet 'type 'received '- decimal
#1603 'Unknown 'nvsp 'packet 'type 'received decimal
#1604 'Invalid 'xfer 'page 'set 'id '- 'expecting hexDigits 'got hexDigits
#1605 'invalid 'nvsp 'header ', 'length 'too 'small ': decimal
#1606 'Invalid 'xfer 'page 'pkt ', 'offset 'too 'small ': decimal
#1607 'Range 'count 'is 'not 'valid ': decimal
#1608 'Packet 'too 'big ': 'buflen '= decimal 'recv_section_size '= decimal
#1609 'Packet 'offset ': decimal '+ 'len ': decimal 'too 'big
#1610 'Got 'only decimal 'netvsc 'pkt...needed decimal 'pkts '. 'Dropping 'this 'xfer 'page 'packet 'completely '!
#1611 'Needed decimal 'netvsc 'pkts 'to 'satisfy 'this 'xfer 'page...got decimal
#1612 'unhandled 'packet 'type decimal ', 'tid hexDigits 'len decimal
#1613 'unhandled 'packet 'type decimal ', 'tid hexDigits
#1614 'unable 'to 'allocate 'buffer 'of 'size '( decimal ') '! '!
#1615 'unable 'to 'send 'receive 'completion 'pkt '( 'tid hexDigits ') '. '. '. 'retrying decimal
#1616 'unable 'to 'send 'receive 'completion 'pkt '( 'tid hexDigits ') '. '. '. 'give 'up 'retrying
#1617 'unable 'to 'send 'receive 'completion 'pkt '- hexDigits
#1618 'Recv_comp 'full 'buf 'q ': decimal ', 'tid ': hexDigits
#1619 'Recv_comp 'q ': decimal ', 'tid ': hexDigits ', 'err ': decimal
#1620 'XDP ': 'mtu ': decimal 'too 'large ', 'buf_max ': decimal
#1621 'XDP ': 'not 'support 'LRO
#1622 'vf_setxdp 'failed ': decimal
#1623 'rndis 'response 'buffer 'overflow 'detected '( 'size decimal 'max decimal ')
#1624 'no 'rndis 'request 'found 'for 'this 'response '( 'id hex 'res 'type hex ')
#1625 'rndis 'message 'buffer 'overflow 'detected '( 'got decimal ', 'min decimal ') '. '. '. 'dropping 'this 'message '!
#1626 'got 'rndis 'message 'but 'no 'rndis 'device '- 'dropping 'this 'message '!
#1627 'got 'rndis 'message 'but 'rndis 'device 'uninitialized...dropping 'this 'message '!
#1628 'got 'rndis 'message 'but 'no 'rndis 'device '!
#1629 'got 'rndis 'message 'uninitialized
#1630 'unhandled 'rndis 'message '( 'type decimal 'len decimal ')
#1631 'timeout 'before 'we 'got 'a 'set 'response '. '. '.
#1632 'timeout 'before 'we 'got 'aOFFLOAD 'set 'response '. '. '.
#1633 'Fail 'to 'set 'MAC 'on 'host 'side ': hex
#1634 'Fail 'to 'set 'offload 'on 'host 'side ': hex
#1635 'Fail 'to 'set 'RSS 'parameters ': hex
#1637 'invalid 'NDIS 'objtype hex
#1638 'invalid 'NDIS 'objrev hexDigits
#1639 'invalid 'NDIS 'objsize decimal ', 'data 'size decimal
#1640 'sub 'channel 'open 'failed ': decimal
#1641 'sub 'channel 'allocate 'send 'failed ': decimal
#1642 'sub 'channel 'request 'failed
#1643 'invalid 'number 'of 'allocated 'sub 'channel
#1644 'rndis 'msg_len 'too 'small ': decimal
#1645 'Invalid 'per_pkt_info_offset ': decimal
#1646 'Invalid 'per_pkt_info_len ': decimal
#1647 'Invalid 'ppi 'size ': decimal
#1648 'Invalid 'ppi_offset ': decimal
#1649 'Invalid 'ppi ': 'size decimal 'ppi_offset decimal
#1650 'invalid 'rndis 'pkt ', 'data_buflen 'too 'small ': decimal
#1651 'invalid 'rndis 'packet 'offset ': decimal
#1652 'Invalid 'rndis_msg '( 'buflen ': decimal ')
#1653 'Invalid 'rndis_msg '( 'buflen ': decimal ', 'msg_len ': decimal ')`,
  "ipv6Message": `#1477 'ADDRCONF '( 'NETDEV_UP ') ': name ': 'link 'is 'not 'ready
#1478 'ADDRCONF '( 'NETDEV_CHANGE ') ': name ': 'link 'becomes 'ready
#1483 name ': 'IPv6 'duplicate 'address value 'detected '!
#1484 name ': 'IPv6 'duplicate 'address value 'used 'by mac 'detected '!`,
  "netvscDeviceMessage": `#1491 'probe 'with 'driver word 'failed 'with 'error decimal
#1493 'Driver word 'requests 'probe 'deferral
#1494 'deferred 'probe 'pending
#1495 'deferred 'probe 'pending ': text
#1526 'Send 'section 'size ': decimal ', 'Section 'count ': decimal
#1527 'Device 'MAC mac 'link 'state word
#1528 'net 'device 'safe 'to 'remove
#1537 'real 'num 'tx ', 'rx 'queues ': decimal ', decimal
#1540 'No 'net 'device 'to 'remove
#1636 'No 'memory 'for 'subchannels '.
#1773 'Unable 'to 'set 'up 'channel 'sysfs 'files
#1796 'Failed 'to 'set 'host 'visibility 'for 'new 'GPADL decimal '.`,
  "vfDriverNameMessage": `#1492 'probe 'of pciAddress 'failed 'with 'error decimal
#1753 'externally 'supported 'module ', 'setting 'X 'kernel 'taint 'flag '.
#1754 'loading 'out-of-tree 'module 'taints 'kernel '.`,
  "netvscDriverMessage": `#1525 'hv_netvsc 'channel 'opened 'successfully
#1538 'Unable 'to 'register 'netdev '.
#1541 'Increased 'ring_size 'to decimal '( 'min 'allowed ')
#1543 'vRSS 'unsupported 'before 'NVSP 'Version '5
#1544 'combined 'channels 'too 'high ', 'using decimal
#1561 'Negotiated 'NVSP 'version ': hexDigits
#1753 'externally 'supported 'module ', 'setting 'X 'kernel 'taint 'flag '.
#1754 'loading 'out-of-tree 'module 'taints 'kernel '.`,
  "pciDeviceMessage": `#1655 '[ deviceId '] 'type hexDigits 'class hex
#1656 '[ deviceId '] 'type hexDigits 'class hex text
#1657 'reg prefixedHex ': resource
#1658 barName resource
#1659 'BAR decimal ': 'assigned resource
#1660 barName resource ': 'assigned
#1661 'BAR decimal ': 'no 'space 'for resource
#1662 barName resource ': 'can '' 't 'assign '; 'no 'space
#1663 'BAR decimal ': 'failed 'to 'assign resource
#1664 barName resource ': 'failed 'to 'assign
#1665 'enabling 'Extended 'Tags
#1666 'disabling 'Extended 'Tags
#1667 real 'Gb '/ 's 'available 'PCIe 'bandwidth '( linkSpeed lanes 'link ')
#1668 real 'Gb '/ 's 'available 'PCIe 'bandwidth ', 'limited 'by linkSpeed lanes 'link 'at pciAddress '( 'capable 'of real 'Gb '/ 's 'with linkSpeed lanes 'link ')
#1669 'enabling 'device '( hexDigits '- '> hexDigits ')
#1670 'unknown 'header 'type hexDigits ', 'ignoring 'device
#1679 'legacy 'IDE 'quirk ': 'reg hex ': resource
#1680 'quirk ': resource 'claimed 'by 'PIIX4 'ACPI
#1681 'Limiting 'direct 'PCI '/ 'PCI 'transfers
#1682 'Boot 'video 'device
#1683 'Video 'device 'with 'shadowed 'ROM 'at resource
#1684 'vgaarb ': text
#1685 'ignoring 'class hex '( 'doesn '' 't 'match 'header 'type hexDigits ')
#1686 'reg hex ': 'invalid 'BAR '( 'can '' 't 'size ')
#1687 barName ': 'invalid '; 'can '' 't 'size
#1688 'reg hex ': 'initial 'BAR 'value hex 'invalid
#1689 barName ': 'initial 'BAR 'value hex 'invalid
#1690 'device 'has 'non-compliant 'BARs '; 'disabling 'IO '/ 'MEM 'decoding
#1691 'Disable 'Relaxed 'Ordering 'because 'the 'Root 'Port 'didn '' 't 'support 'it
#1692 'Relaxed 'Ordering 'disabled 'because 'the 'Root 'Port 'didn '' 't 'support 'it
#1693 'Max 'Payload 'Size 'set 'to value '( 'was value ', 'max value ')
#1694 'Max 'Payload 'Size value ', 'but 'upstream value 'set 'to value '; 'if 'necessary ', 'use '" 'pci '= 'pcie_bus_safe '" 'and 'report 'a 'bug
#1695 'PME '# 'supported 'from phrase
#1696 real 'Gb '/ 's 'available 'PCIe 'bandwidth '( linkSpeed lanes 'link ') ', 'in 'Flit 'mode
#1697 real 'Gb '/ 's 'available 'PCIe 'bandwidth ', 'limited 'by linkSpeed lanes 'link 'at pciAddress '( 'capable 'of real 'Gb '/ 's 'with linkSpeed lanes 'link ') ', 'in 'Flit 'mode
#1698 'device 'attach 'failed '( value ')
#1699 'BAR value ': 'can '' 't 'assign resource '( 'bogus 'alignment ')
#1700 'BAR value ': 'error 'updating '( hex '! '= hex ')
#1701 barName ': 'error 'updating '( hex '! '= hex ')
#1702 'BAR value ': 'releasing resource
#1703 barName resource ': 'releasing
#1704 'can '' 't 'claim 'BAR value resource ': 'no 'compatible 'bridge 'window
#1705 barName resource ': 'can '' 't 'claim '; 'no 'compatible 'bridge 'window
#1706 'can '' 't 'claim 'BAR value resource ': 'address 'conflict 'with phrase resource
#1707 barName resource ': 'can '' 't 'claim '; 'address 'conflict 'with phrase resource
#1708 'can '' 't 'enable 'device ': 'BAR value resource 'not 'assigned
#1709 barName resource ': 'not 'assigned '; 'can '' 't 'enable 'device
#1710 'can '' 't 'enable 'device ': 'BAR value resource 'not 'claimed
#1711 barName resource ': 'not 'claimed '; 'can '' 't 'enable 'device
#1712 'BAR value ': 'can '' 't 'reserve resource
#1713 'can '' 't 'ioremap 'BAR value ': resource
#1714 'Refused 'to 'change 'power 'state ', 'currently 'in token:D([A-Za-z0-9_]+)
#1715 'refused 'to 'change 'power 'state 'from value 'to value
#1716 'Refused 'to 'change 'power 'state 'from value 'to 'D0
#1717 'can '' 't 'change 'power 'state 'from value 'to value '( 'config 'space 'inaccessible ')
#1718 'Unable 'to 'change 'power 'state 'from value 'to 'D0 ', 'device 'inaccessible
#1719 'Unable 'to 'change 'power 'state 'from value 'to value ', 'device 'inaccessible
#1720 'timed 'out 'waiting 'for 'pending 'transaction '; 'performing 'function 'level 'reset 'anyway
#1721 'Failed 'to 'return 'from 'FLR
#1722 'Required 'additional token:([0-9]{1,15})ms 'to 'return 'from 'FLR
#1723 'not 'ready token:([0-9]{1,15})ms 'after 'FLR '; 'giving 'up
#1724 'not 'ready token:([0-9]{1,15})ms 'after 'FLR '; 'waiting
#1725 'ready token:([0-9]{1,15})ms 'after 'FLR
#1726 'not 'ready token:([0-9]{1,15})ms 'after phrase '; 'giving 'up
#1727 'not 'ready token:([0-9]{1,15})ms 'after phrase '; 'waiting
#1728 'ready token:([0-9]{1,15})ms 'after text
#1729 'can '' 't 'enable 'MSI-X '( 'MSI 'IRQ 'already 'assigned ')
#1730 'VPD 'access 'failed '. 'This 'is 'likely 'a 'firmware 'bug 'on 'this 'device '. 'Contact 'the 'card 'vendor 'for 'a 'firmware 'update
#1731 'invalid 'VPD 'tag hex '( 'size value ') 'at 'offset natural
#1732 'invalid 'VPD 'tag hex '( 'size value ') 'at 'offset natural '; 'assume 'missing 'optional 'EEPROM
#1733 'irq value 'for 'MSI '/ 'MSI-X
#1734 'can '' 't 'set 'Max 'Payload 'Size 'to value '; 'if 'necessary ', 'use '" 'pci '= 'pcie_bus_safe '" 'and 'report 'a 'bug
#1736 'not 'ready 'after token:([0-9]{1,15})ms '; 'giving 'up
#1737 'not 'ready 'after token:([0-9]{1,15})ms '; 'waiting
#1738 'ready 'after token:([0-9]{1,15})ms
#1739 'reg hexDigits ': resource`,
  "pciBusMessage": `#1671 'root 'bus 'resource resource
#1672 'root 'bus 'resource resource '( 'bus 'address '[ range '] ')
#1673 'resource decimal resource
#1674 'No 'busn 'resource 'found 'for 'root 'bus ', 'will 'use resource
#1675 'busn_res ': resource 'end 'is 'updated 'to hexDigits
#1676 'busn_res ': resource 'end 'can 'not 'be 'updated 'to hexDigits
#1677 'busn_res ': resource 'is 'released
#1678 'busn_res ': resource 'can 'not 'be 'released
#1740 'busn_res ': 'can 'not 'insert resource 'under phrase resource '( 'conflicts 'with phrase resource ')`,
  "udevMessage": `#1742 'renamed 'network 'interface name 'to name
#1743 'Error 'changing 'net 'interface 'name '' name '' 'to '' name '' ': phrase
#1744 name ': 'Failed 'to 'rename 'network 'interface natural 'from '' name '' 'to '' name '' ': phrase`,
  "networkdMessage": `#1745 name ': 'Interface 'name 'change 'detected ', name 'has 'been 'renamed 'to name '.`,
  "vmbusDriverMessage": `#1746 'registering 'driver word
#1747 'unregistering 'driver word
#1748 'probe 'failed 'for 'device vmbusDevice '( decimal ')
#1749 'probe 'not 'set 'for 'driver vmbusDevice
#1750 'Vmbus 'version ': version
#1751 'Hyper-V 'Host 'Build ': word '; 'Vmbus 'version ': version
#1752 'CPU 'offlining 'is 'not 'supported 'by 'hypervisor
#1753 'externally 'supported 'module ', 'setting 'X 'kernel 'taint 'flag '.
#1754 'loading 'out-of-tree 'module 'taints 'kernel '.
#1755 'Unknown 'GUID ': vmbusDevice
#1756 'channel vmbusDevice '/ vmbusDevice 'not 'present 'after 'resume '.
#1757 'Some 'vmbus 'device 'is 'missing 'after 'suspending '?
#1758 'timed 'out 'waiting 'for 'all 'boot-time 'offers 'to 'be 'delivered '.
#1759 'remove 'not 'set 'for 'driver vmbusDevice
#1760 'child 'device vmbusDevice 'registered
#1761 'child 'device vmbusDevice 'unregistered
#1762 'Unable 'to 'initialize 'the 'hypervisor '- hex
#1763 'Unable 'to 'request 'IRQ decimal
#1764 'Can '' 't 'request 'Hyper-V 'VMbus 'IRQ decimal ', 'Err decimal
#1765 'No 'interrupt 'data 'for 'VMBus 'virq decimal
#1766 'VMBus 'virq decimal ', 'hwirq decimal
#1767 'Unable 'to 'parse 'Hyper-V 'ACPI 'interrupt
#1768 'No 'ACPI '_CCA 'found '; 'assuming 'coherent 'device 'I '/ 'O
#1769 'Unable 'to 'allocate 'device 'object 'for 'child 'device
#1770 'Unable 'to 'register 'child 'device
#1771 'Unable 'to 'register 'primary 'channeln
#1772 'Unable 'to 'register 'primary 'channel
#1774 'vmbus 'channel 'cpu 'affinity 'mode ': decimal
#1775 'Can 'not 'suspend 'due 'to 'a 'previous 'failed 'resuming
#1776 'hv_sock 'channel 'not 'rescinded '!
#1777 'Sub-channel 'not 'deleted '!
#1778 'Invalid 'proto 'version '= hex
#1779 'Establishing 'connection 'to 'the 'confidential 'VMBus
#1780 'Hyper-V ': 'panic 'message 'page 'memory 'allocation 'failed
#1781 'Hyper-V ': 'kmsg 'dump 'register 'error hex
#1782 'Hyper-V ': 'sysctl 'table 'register 'error
#1783 'Vmbus 'LIS 'version ': word
#1784 'Unable 'to 'connect ', 'Version decimal 'not 'supported 'by 'Hyper-V
#1785 'Unable 'to 'connect 'to 'host
#1786 'Invalid 'VMBus 'version token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) '( 'expected '> '= token:(-?[0-9]{1,15})\\.(-?[0-9]{1,15}) ') 'from 'the 'host 'supporting 'isolation
#1787 'hv_post_msg '( ') 'failed '; 'error 'code ': decimal
#1788 'channel 'not 'found 'for 'relid '- decimal
#1789 'no 'channel 'callback 'for 'relid '- decimal
#1790 'relid2channel ': 'relid '= decimal ': 'No 'channels 'mapped '!
#1791 'Close 'failed ': 'close 'post 'msg 'return 'is decimal
#1792 'Close 'failed ': 'teardown 'gpadl 'return decimal
#1793 'Buffer 'too 'small '- 'got decimal 'needs decimal
#1794 'Buffer 'too 'small '- 'needed decimal 'bytes 'but 'got 'space 'for 'only decimal 'bytes
#1795 'Failed 'to 'establish 'GPADL ': 'err '= hex
#1797 'Fail 'to 'set 'mem 'host 'visibility 'in 'GPADL 'teardown decimal '.
#1798 'unable 'to 'add 'child 'device 'object '( 'relid decimal ')
#1799 'Unable 'to 'allocate 'channel 'object
#1800 'Received 'invalid 'channel 'message 'type decimal 'size decimal
#1801 'Unhandled 'channel 'message 'type decimal
#1802 'Unable 'to 'request 'offers '- decimal
#1803 'vmbus 'offer 'changed ': 'relid '= decimal
#1804 'Invalid 'offer decimal 'from 'the 'host 'supporting 'isolation
#1805 'Invalid 'offer 'relid '= decimal ': 'the 'ring 'buffer 'isn '' 't 'encrypted
#1806 'Invalid 'offer 'relid '= decimal ': 'no 'support 'for 'confidential 'VMBus
#1807 'Invalid 'icmsg 'negotiate
#1808 'Invalid 'icmsg 'negotiate '- 'icframe_major ': decimal ', 'icmsg_major ': decimal
#1809 'Waiting 'for 'VMBus 'UNLOAD 'to 'complete
#1810 'Continuing 'even 'though 'VMBus 'UNLOAD 'did 'not 'complete
#1811 'Hyper-V 'Host 'OS 'Build ': token:(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\-(-?[0-9]{1,15})\\.(-?[0-9]{1,15})
#1812 'Unable 'to 'allocate 'SYNIC 'message 'page
#1813 'Unable 'to 'allocate 'SYNIC 'event 'page
#1814 'Unable 'to 'allocate 'event 'dpc
#1815 'Unable 'to 'allocate 'clock 'event 'device
#1816 'Unable 'to 'allocate 'post 'msg 'page
#1817 'Unable 'to 'allocate 'NUMA 'map
#1818 'Fail 'to 'map 'syinc 'message 'page '.
#1819 'Fail 'to 'map 'syinc 'event 'page '.
#1820 'Fail 'to 'map 'synic 'message 'page '.
#1821 'Fail 'to 'map 'synic 'event 'page '.
#1822 'Failed 'to 'decrypt 'post 'msg 'page ': decimal
#1823 'Failed 'to 'decrypt 'SYNIC 'msg 'page ': decimal
#1824 'Failed 'to 'decrypt 'SYNIC 'event 'page ': decimal
#1825 'Failed 'to 'encrypt 'post 'msg 'page ': decimal
#1826 'Failed 'to 'encrypt 'SYNIC 'msg 'page ': decimal
#1827 'Failed 'to 'encrypt 'SYNIC 'event 'page ': decimal
#1828 'allocation 'failed 'for phrase 'page ', 'error decimal ', 'decrypted decimal
#1829 'deallocation 'failed 'for phrase 'page ', 'error decimal ', 'encrypt decimal
#1830 'No 'request 'id 'available`,
  "vmbusDevicePrefixMessage": `#1773 'Unable 'to 'set 'up 'channel 'sysfs 'files
#1796 'Failed 'to 'set 'host 'visibility 'for 'new 'GPADL decimal '.`,
};

/** The rows of the catalogue, one a line: id, driver, kind, role, level, fields. */
export const rowLines = `freebsd.hn.notify hn note vf-join info nvs_type:value
freebsd.hn.datapath-to-vf hn data-path-to-vf datapath-to-vf info vf:name
freebsd.hn.datapath-from-vf hn data-path-from-vf datapath-from-vf info vf:name
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
freebsd.mlx5.firmware-version-info mlx5_core firmware firmware info version:version
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
freebsd.mlx5.query-hca-cap-failed mlx5_core note capability warning cap_type:hexDigits opmode:hexDigits err:decimal
freebsd.mlx5.query-cap-wrong-opmode mlx5_core failure failure warning cap_type:hexDigits opmode:hexDigits
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
freebsd.mlx4.pcie-speed mlx4_core note info info speed:linkSpeed capable:linkSpeed
freebsd.mlx4.pcie-width mlx4_core note info info width:natural:1:x([0-9]{1,15}) capable:word:1:x([A-Za-z0-9_]+)
freebsd.mlx4.sriov-disabling mlx4_core note removal warning
freebsd.mlx4.interface-down mlx4_core note removal info func:value
freebsd.mlx4.restart-load-failed mlx4_core failure failure err func:value pci:value err:value
freebsd.mlx4.pci-err-detected mlx4_core note reset err
freebsd.mlx4.pci-slot-reset mlx4_core note reset err
freebsd.mlx4.pci-resume mlx4_core note reset err func:value
freebsd.mlx4.pci-resume-failed mlx4_core failure failure err func:value err:value
freebsd.mlx4.shutdown mlx4_core note removal info
freebsd.mlx4.internal-error-buf-line mlx4_core failure health-error err index:hexDigits value:hexDigits
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
freebsd.mlx4.eq-cq-event mlx4_core failure health-error warning kind:phrase cqn:hexDigits
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
freebsd.mlx4en.link-up mlx4_en link-up link-up info
freebsd.mlx4en.link-down mlx4_en link-down link-down info
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
freebsd.mana.test-eq-failed mana failure failure info err:decimal
freebsd.mana.test-eq-status mana failure failure info status:prefixedHex
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
freebsd.mana.vport-rx-cfg-failed mana failure failure info err:decimal
freebsd.mana.vport-rx-cfg-status mana failure failure info status:prefixedHex
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
freebsd.bus.hn-attach hn note device-probed info bus:unit
freebsd.bus.pcib-attach vmbus_pcib note pci-probe info bus:unit
freebsd.bus.pci-attach pci note pci-probe info bridge:unit
freebsd.bus.attach-slot-resources bus note device-probed info name:phrase resources:bsdResources slot:natural:1:([0-9]{1,15})\\.([0-9]{1,15}) function:natural:2:([0-9]{1,15})\\.([0-9]{1,15}) parent:unit
freebsd.bus.attach-slot bus note device-probed info name:phrase slot:natural:1:([0-9]{1,15})\\.([0-9]{1,15}) function:natural:2:([0-9]{1,15})\\.([0-9]{1,15}) parent:unit
freebsd.bus.attach-resources bus note device-probed info name:phrase resources:bsdResources parent:word
freebsd.bus.attach bus note device-probed info name:phrase parent:word
freebsd.bus.mlx5-attach mlx5_core note device-probed info resources:bsdResources slot:natural:1:([0-9]{1,15})\\.([0-9]{1,15}) function:natural:2:([0-9]{1,15})\\.([0-9]{1,15}) bus:unit
freebsd.bus.mlx4-attach mlx4_core note device-probed info resources:bsdResources slot:natural:1:([0-9]{1,15})\\.([0-9]{1,15}) function:natural:2:([0-9]{1,15})\\.([0-9]{1,15}) bus:unit
freebsd.bus.mana-attach mana note device-probed info resources:bsdResources slot:natural:1:([0-9]{1,15})\\.([0-9]{1,15}) function:natural:2:([0-9]{1,15})\\.([0-9]{1,15}) bus:unit
freebsd.bus.no-driver pci note failure info class:phrase subclass:phrase slot:natural:1:([0-9]{1,15})\\.([0-9]{1,15}) function:natural:2:([0-9]{1,15})\\.([0-9]{1,15})
freebsd.bus.no-driver-resources pci note failure info class:phrase subclass:phrase resources:bsdResources slot:natural:1:([0-9]{1,15})\\.([0-9]{1,15}) function:natural:2:([0-9]{1,15})\\.([0-9]{1,15})
freebsd.bus.no-driver-class pci note failure info class:phrase slot:natural:1:([0-9]{1,15})\\.([0-9]{1,15}) function:natural:2:([0-9]{1,15})\\.([0-9]{1,15})
freebsd.dev.attach-failed dev failure failure info device:unit error:decimal
freebsd.dev.detached dev note removal info
freebsd.if.ethernet-address if note vf-join info mac:mac
freebsd.if.link-up if link-up link-up info
freebsd.if.link-down if link-down link-down info
freebsd.if.link-coalesced if note link info count:natural
freebsd.if.rename if note vf-rename info to:name
freebsd.if.promisc if note info info state:word
freebsd.pci.domain-bus pci note pci-probe info domain:natural bus:natural
freebsd.pci.found pci note pci-probe info vendor:prefixedHex device:prefixedHex revision:prefixedHex
freebsd.pci.found-location pci note pci-probe info domain:natural bus:natural slot:natural function:natural
freebsd.pci.found-class pci note pci-probe info class:hexDigits:1:([0-9a-f]+)\\-([0-9a-f]+)\\-([0-9a-f]+) subclass:hexDigits:2:([0-9a-f]+)\\-([0-9a-f]+)\\-([0-9a-f]+) interface:hexDigits:3:([0-9a-f]+)\\-([0-9a-f]+)\\-([0-9a-f]+) header:prefixedHex multifunction:natural
freebsd.pci.map pci note pci-resource info register:hexDigits type:phrase range:natural base:prefixedHex size:natural
freebsd.pci.map-state pci note pci-resource info register:hexDigits type:phrase range:natural base:prefixedHex size:natural state:phrase
freebsd.pci.msix-try pci note device-probed info wanted:natural supported:natural
freebsd.pci.msix-irqs pci note device-probed info interrupts:text
freebsd.pci.msix-irq pci note device-probed info interrupt:natural
freebsd.pci.bar-failed pci failure failure info function:pciSelector bar:prefixedHex
freebsd.pci.flr-pending pci note reset info ms:natural
freebsd.pci.flr-still-pending pci note reset info
freebsd.pci.leaked-irq pci note removal info
freebsd.pci.leaked-msi pci note removal info
freebsd.pci.leaked-msi-n pci note removal info count:natural
freebsd.pci.leaked-msix pci note removal info count:natural
freebsd.pci.leaked-mem pci note removal info
freebsd.pci.still-owned pci note removal info type:natural rid:natural address:hexDigits
freebsd.vmbus.chan-offer vmbus note pci-probe info channel:natural:1:chan([0-9]{1,15}) index:natural:1:subidx([0-9]{1,15})
freebsd.vmbus.chan-assigned vmbus note info info channel:natural:1:chan([0-9]{1,15}) cpu:natural:1:cpu([0-9]{1,15}) vcpu:natural:1:vcpu([0-9]{1,15})
freebsd.vmbus.chan-opened vmbus note info info channel:natural:1:chan([0-9]{1,15})
freebsd.vmbus.chan-revoked vmbus note removal info channel:natural:1:chan([0-9]{1,15})
freebsd.vmbus.chan-closed vmbus note removal info channel:natural:1:chan([0-9]{1,15})
freebsd.vmbus.chan-detached vmbus note removal info channel:natural:1:chan([0-9]{1,15})
freebsd.vmbus.chan-freed vmbus note removal info channel:natural:1:chan([0-9]{1,15})
freebsd.vmbus.chan-revoked-open vmbus note removal info channel:natural:1:chan([0-9]{1,15})
freebsd.vmbus.chan-open-failed vmbus failure failure info channel:natural:1:chan([0-9]{1,15})
freebsd.devctl.vf-up devctl note vf-join info interface:unit
freebsd.devctl.vf-down devctl note removal info interface:unit
freebsd.hn.tranparent-if-start hn note info info
freebsd.hn.attwait-reset hn note info info seconds:natural used:natural
freebsd.pcib.query-res-failed vmbus_pcib failure failure info
freebsd.pcib.child-failed vmbus_pcib failure failure info
freebsd.pcib.unknown-msg vmbus_pcib note info info type:prefixedHex
freebsd.pcib.unknown-vmbus-msg vmbus_pcib note info info type:natural
freebsd.pcib.bar-init vmbus_pcib note pci-resource info bar:natural
freebsd.mlx4.tso4-off mlxen note info info
freebsd.mana.tx-queue-stuck mana note removal err pending:decimal
freebsd.mlx5.version-banner mlx5_core note driver-registered info version:version date:phrase
freebsd.mlx5.version-banner-glued mlx5_core note driver-registered info version:version date:phrase next:text
freebsd.mce.version-banner mce note driver-registered info version:version date:phrase
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
hv-pci.lis6-sym-itd hv_pci note info info addr:pointer
hv-pci.lis6-sym-pcrb hv_pci note info info addr:pointer
hv-pci.lis6-sym-destroy-irq hv_pci note info info addr:pointer
hv-pci.lis6-sym-aff hv_pci note info info addr:pointer
hv-pci.lis6-sym-smi hv_pci note info info addr:pointer
hv-pci.lis6-sym-cmm hv_pci note info info addr:pointer
hv-pci.lis6-sym-tmi hv_pci note info info addr:pointer
hv-pci.lis6-sym-msi-chip hv_pci note info info addr:pointer
hv-pci.lis6-sym-msi-ir-chip hv_pci note info info addr:pointer
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
hv-utils.transport-spurious-func hv_utils note info warning function:speaker
hv-utils.transport-unexpected-func hv_utils note info warning function:speaker
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
kernel.halted kernel note info emerg
kernel.power-down kernel note info emerg
kernel.restarting kernel note info emerg
kernel.restarting-command kernel note info emerg command:text
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
mana.test-eq-failed mana failure failure err err:decimal
mana.test-eq-status mana failure failure err status:prefixedHex
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
mana.vport-rx-cfg-failed mana failure failure err err:decimal
mana.vport-rx-cfg-status mana failure failure err status:prefixedHex
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
mlx4.link-up mlx4_en link-up link-up info
mlx4.link-down mlx4_en link-down link-down info
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
mlx4.internal-error-buf-line mlx4_core failure health-error err index:hexDigits value:hexDigits
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
mlx4.eq-cq-event mlx4_core failure health-error warning kind:phrase cqn:hexDigits
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
mlx4en.mac-invalid-hex mlx4_en failure failure err port:natural mac:prefixedHex
mlx4en.random-mac mlx4_en note device-probed warning mac:mac
mlx4en.steering-mode mlx4_en note link-up info mode:text
mlx4en.link-up mlx4_en link-up link-up info
mlx4en.link-down mlx4_en link-down link-down info
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
mlx4.version-banner mlx4_core note driver-registered info version:version:1:v([0-9][0-9.-]*) date:text
mlx4.version-banner-new mlx4_core note driver-registered info version:version:1:v([0-9][0-9.-]*)
mlx4en.version-banner mlx4_en note driver-registered info version:version:1:v([0-9][0-9.-]*) date:text
mlx4en.version-banner-new mlx4_en note driver-registered info version:version:1:v([0-9][0-9.-]*)
mlx4.pci-enable-failed mlx4_core failure failure err
mlx4.pci-resources-busy mlx4_core failure failure err
mlx4.pci-resume mlx4_core note reset err func:value
mlx4ib.version-banner mlx4_ib note driver-registered info version:version:1:v([0-9][0-9.-]*)
mlx4ib.version-banner-dated mlx4_ib note driver-registered info version:version:1:v([0-9][0-9.-]*) date:text
mlx5.firmware-version mlx5_core firmware firmware info version:version
mlx5.log-max-qp mlx5_core note capability warning profile:decimal limit:decimal
mlx5e.rq-params mlx5_core note device-probed info striding:decimal size:decimal stride:decimal compression:decimal
mlx5e.rq-params-mode mlx5_core note device-probed info striding:decimal size:decimal stride:decimal compression:decimal mode:word
mlx5e.no-lro-legacy-rq mlx5_core note info warning
mlx5.link-up mlx5_core link-up link-up info
mlx5.link-down mlx5_core link-down link-down info
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
mlx5.query-hca-cap-failed mlx5_core note capability warning cap_type:hexDigits opmode:hexDigits err:decimal
mlx5.query-cap-wrong-opmode mlx5_core failure failure warning cap_type:hexDigits opmode:hexDigits
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
mlx5.high-temperature mlx5_core failure health-error warning msb:hexDigits lsb:hexDigits
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
mlx5.device-memory-failed mlx5_core note info warning err:decimal:1:memory(-?[0-9]{1,15})
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
mlx5.rx-timeout mlx5_core failure timeout err channel:natural icosq:hex rq:hex cq:hex
mlx5.rx-timeout-no-icosq mlx5_core failure timeout err channel:natural rq:hex cq:hex
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
mlx5ib.version-banner mlx5_ib note driver-registered info version:version:1:v([0-9][0-9.-]*)
mlx5ib.version-banner-dated mlx5_ib note driver-registered info version:version:1:v([0-9][0-9.-]*) date:text
mlx5.health-compromised-old mlx5_core failure health-error err
mlx5.aux-add-failed mlx5_core failure failure err error:decimal
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
net.rename-rollback net note failure err interface:speaker error:decimal
net.csum-failure-old net note health-error err interface:speaker
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
netvsc.tx-failed-ptr hv_netvsc failure failure err pkt:pointer err:decimal
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
pci.root-bus-resource-address pci note pci-resource info resource:resource address:range
pci.bus-resource pci note info info index:decimal resource:resource
pci.no-busn-resource pci note info info resource:resource
pci.busn-end pci note info info resource:resource end:hexDigits
pci.busn-end-failed pci note info info resource:resource end:hexDigits
pci-core.busn-released pci pci-bus-released info info resource:resource
pci-core.busn-not-released pci note info info resource:resource
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
pci.pme pci note info info states:phrase
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
pci.host-bridge-pr pci note pci-probe info bus:bus
udev.renamed systemd-udevd note vf-rename info from:name to:name
udev.rename-failed systemd-udevd note failure err from:name to:name reason:phrase
udev.rename-failed-new systemd-udevd note failure warning interface:name index:natural from:name to:name reason:phrase
networkd.renamed systemd-networkd note vf-rename info interface:name from:name to:name
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
  readonly 'data-path-to-vf': { readonly vf: string };
  readonly 'data-path-from-vf': { readonly vf: string };
  readonly 'failure': { [name: string]: FieldValue };
  readonly 'firmware': { readonly version: string };
  readonly 'link-up': {  };
  readonly 'link-down': {  };
  readonly 'pci-probing': { readonly version: number | bigint };
  readonly 'pci-bus-created': { readonly bus: string };
  readonly 'renamed': { readonly from: string };
  readonly 'slot-added': { readonly slot: number };
  readonly 'slot-removed': { readonly slot: number };
  readonly 'vf-registering': { readonly vf: string };
  readonly 'vf-unregistering': { readonly vf: string };
  readonly 'vf-joined': { readonly interface: string };
  readonly 'device-mac': { readonly mac: string; readonly link: string };
  readonly 'device-found': { readonly device: string; readonly header: number | bigint; readonly class: number | bigint; readonly port?: string };
  readonly 'pci-bus-released': { readonly resource: string };
  readonly 'driver-registering': { readonly registered: string };
  readonly 'driver-unregistering': { readonly registered: string };
  readonly 'probe-failed': { readonly device: string; readonly error: number };
}
