// Built by `npm run grammar` from grammar/*.ne and grammar/messages/*.tsv. Do not edit.

import type { FieldValue } from './compiled.ts';

/** The rules of each nonterminal that are written by hand, one a line. See compiled.ts. */
export const ruleLines: Readonly<Record<string, string>> = {
  "natural": `%natural`,
  "decimal": `%natural
%negative`,
  "hex": `%hex
0`,
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
  "unit": `@mlx5Unit
@mlx4Unit
@mceUnit
@hnUnit
@manaUnit
@pcibUnit
@vmbusUnit
@mlxenUnit
@pciUnit`,
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
  "bsdResources": `@bsdResource
@bsdResources @bsdResource`,
  "bsdResource": `mem @bsdRanges
port @bsdRanges
irq @bsdRanges`,
  "bsdRanges": `@bsdRange
@bsdRanges , @bsdRange`,
  "bsdRange": `%range
%hex
%natural`,
  "pointer": `%word
%hexDigits
%natural
%hex
( ptrval )
( ____ptrval____ )`,
  "word": `%word
@unit
%hexDigits
%natural
%dotted
%real
%lanes`,
  "value": `@word
%negative
- %word
%hex
%guid
%vmbusName
%mac
%pciAddress
%pciBus`,
  "phrase": `@value
@phrase @value`,
  "name": `%word
@unit
%hexDigits
%natural
%real
%dotted
%lanes
%vmbusName`,
  "netdev": `@name
@name @registrationState
@unnamed
@unnamed @registrationState`,
  "registrationState": `( uninitialized )
( unregistering )
( unregistered )
( released )
( dummy )
( unknown )`,
  "unnamed": `( unnamed net_device )
( unregistered net_device )`,
  "resource": `[ @resourceKind @resourceRange ]
[ @resourceKind @resourceRange @resourceFlags ]
[ ? ? ? @resourceRange flags @hex ]`,
  "resourceKind": `mem
io
bus`,
  "resourceRange": `%range
%hex
%word
%natural
%hexDigits
size %hex`,
  "resourceFlags": `@resourceFlag
@resourceFlags @resourceFlag`,
  "resourceFlag": `window
64bit
pref
disabled`,
  "range": `%range`,
  "barName": `BAR %natural
ROM
VF BAR %natural
bridge window`,
  "linkSpeed": `Unknown
Unknown speed
@linkRate
@linkRate PCIe`,
  "linkRate": `%word / s
%real GT / s
%natural GT / s`,
  "text": `@anyToken
@text @anyToken`,
  "anyToken": `%guid
@unit
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
  "vmbusDriver": `hv_vmbus :`,
  "vmbusDevicePrefix": `vmbus @vmbusDevice :`,
  "hvPciDevice": `hv_pci @vmbusDevice :`,
  "hvPciDriver": `pci_hyperv :`,
  "hvUtilsDriver": `hv_utils :`,
  "netvscDriver": `hv_netvsc :`,
  "netvscDevice": `hv_netvsc @vmbusDevice :`,
  "netvscInterface": `hv_netvsc @vmbusDevice @netdev :
hv_netvsc @vmbusDevice : @netdev :`,
  "ipv6": `IPv6 :`,
  "pciDevice": `pci @pciAddress :`,
  "pciBus": `pci_bus @bus :`,
  "vfDriver": `mlx5_core
mlx4_core
mlx4_en
mana`,
  "vfDriverName": `@vfDriver :`,
  "vfDevice": `@vfDriver @pciAddress :`,
  "vfFunction": `@vfDriver @pciAddress : @function
@vfDriver @pciAddress : @pciAddress : @function`,
  "function": `@word : @decimal : ( pid @decimal ) :`,
  "vfInterface": `@vfDriver @pciAddress @netdev :
@vfDriver @pciAddress : @netdev :`,
  "mlx5Device": `mlx5_core @pciAddress :`,
  "mlx5Function": `mlx5_core @pciAddress : @function
mlx5_core @pciAddress : @pciAddress : @function
@pciAddress : @function`,
  "mlx5Interface": `mlx5_core @pciAddress @netdev :`,
  "mlx4Device": `mlx4_core @pciAddress :`,
  "mlx4Driver": `mlx4_core :`,
  "mlx4EnDevice": `mlx4_en @pciAddress :`,
  "mlx4EnInterface": `mlx4_en : @netdev :`,
  "mlx4EnPort": `mlx4_en : @pciAddress : Port @natural :`,
  "manaDevice": `mana @pciAddress :`,
  "manaInterface": `mana @pciAddress @netdev :`,
  "mlx5Auxiliary": `auxiliary %auxiliaryDevice :`,
  "mlx4IbFunction": `%mlx4Ib @word :`,
  "udev": `systemd-udevd [ @natural ] :
udevd [ @natural ] :
udev :`,
  "networkd": `systemd-networkd [ @natural ] :`,
  "bsdHn": `@hnUnit :`,
  "bsdPcib": `@pcibUnit :`,
  "bsdVmbus": `@vmbusUnit :`,
  "bsdMana": `@manaUnit :`,
  "bsdMlx4": `@mlx4Unit :`,
  "bsdMlx4En": `mlx4_en @mlx4Unit :`,
  "bsdMlx4EnPort": `mlx4_en : @mlx4Unit : Port @natural :`,
  "bsdMlx5": `@mlx5Unit :`,
  "bsdMlx5Err": `@mlx5Unit : ERR : @function
mlx5_core : ERR : @mlx5Unit : @function`,
  "bsdMlx5Warn": `@mlx5Unit : WARN : @function
mlx5_core : WARN : @mlx5Unit : @function`,
  "bsdMlx5Info": `@mlx5Unit : INFO : @function`,
  "bsdMce": `@mceUnit :`,
  "bsdMceErr": `@mceUnit : ERR : @function`,
  "bsdMceWarn": `@mceUnit : WARN : @function`,
  "bsdDevice": `@unit :`,
  "bsdInterface": `@hnUnit :
@mceUnit :
@mlxenUnit :
@manaUnit :`,
  "bsdMlxen": `@mlxenUnit :`,
  "bsdPci": `@pciUnit :`,
  "bsdPciFunction": `@selectorUnit :`,
  "selectorUnit": `%pciSelector`,
  "pciSelector": `%pciSelector`,
  "bsdFound": `%found`,
  "bsdFoundBlock": `%foundBlock`,
  "bsdTrace": `@speaker ( ) [ TID : @natural ] :`,
  "bsdDevctl": `%devctl`,
  "line": `@bareMessage
@vmbusDriver @vmbusDriverMessage
@vmbusDevicePrefix @vmbusDevicePrefixMessage
@hvPciDevice @hvPciDeviceMessage
@hvPciDriver @hvPciDriverMessage
@hvUtilsDriver @hvUtilsDriverMessage
@netvscDriver @netvscDriverMessage
@netvscDevice @netvscDeviceMessage
@netvscInterface @netvscInterfaceMessage
@ipv6 @ipv6Message
@pciDevice @pciDeviceMessage
@pciBus @pciBusMessage
@vfDriverName @vfDriverNameMessage
@vfDevice @vfDeviceMessage
@vfFunction @vfFunctionMessage
@vfInterface @vfInterfaceMessage
@mlx5Device @mlx5DeviceMessage
@mlx5Function @mlx5FunctionMessage
@mlx5Interface @mlx5InterfaceMessage
@mlx4Device @mlx4DeviceMessage
@mlx4Driver @mlx4DriverMessage
@mlx4EnDevice @mlx4EnDeviceMessage
@mlx4EnInterface @mlx4EnInterfaceMessage
@mlx4EnPort @mlx4EnPortMessage
@manaDevice @manaDeviceMessage
@manaInterface @manaInterfaceMessage
@mlx5Auxiliary @mlx5AuxiliaryMessage
@mlx4IbFunction @mlx4IbFunctionMessage
@udev @udevMessage
@networkd @networkdMessage
@bsdDevice @bsdDeviceMessage
@bsdInterface @bsdInterfaceMessage
@bsdHn @bsdHnMessage
@bsdPcib @bsdPcibMessage
@bsdVmbus @bsdVmbusMessage
@bsdMana @bsdManaMessage
@bsdMlx4 @bsdMlx4Message
@bsdMlx4En @bsdMlx4EnMessage
@bsdMlx4EnPort @bsdMlx4EnPortMessage
@bsdMlx5 @bsdMlx5Message
@bsdMlx5Err @bsdMlx5ErrMessage
@bsdMlx5Warn @bsdMlx5WarnMessage
@bsdMlx5Info @bsdMlx5InfoMessage
@bsdMce @bsdMceMessage
@bsdMceErr @bsdMceErrMessage
@bsdMceWarn @bsdMceWarnMessage
@bsdMlxen @bsdMlxenMessage
@bsdPci @bsdPciMessage
@bsdPciFunction @bsdPciFunctionMessage
@bsdFound @bsdFoundMessage
@bsdFoundBlock @bsdFoundBlockMessage
@bsdTrace @bsdTraceMessage
@bsdDevctl @bsdDevctlMessage`,
  "prefix": `@vmbusDriver
@vmbusDevicePrefix
@hvPciDevice
@hvPciDriver
@hvUtilsDriver
@netvscDriver
@netvscDevice
@netvscInterface
@pciDevice
@pciBus
@vfDriverName
@vfDevice
@vfInterface
@mlx5Auxiliary
@bsdHn
@bsdPcib
@bsdVmbus
@bsdMana
@bsdMlx4
@bsdMlx4En
@bsdMlx5
@bsdMce
@bsdMlxen
@bsdPci`,
};

/** The types of the fields of messages, behind their marks. */
export const fieldTypes = `!value
"hex
#decimal
&natural
'phrase
(hexDigits
)name
*text
+resource
,word
-version
.prefixedHex
:barName
;mac
<unit
=linkSpeed
>pointer
?vmbusDevice
[real
]lanes
^bsdResources
|pciAddress`;

/** Kind, role and level of messages, behind their letters. */
export const categories = `!failure failure err
"failure failure info
#note info info
%note info warning
&failure health-error err
'failure failure warning
(note removal err
)note info err
*note removal warning
+note removal info
,failure timeout err
-failure pci-error err
.note reset warning
/note reset info
0note capability warning
1failure timeout warning
2failure health-error warning
3note reset err
4note device-probed info
5failure health-error info
6note device-probed warning
7note pci-probe info
8note pci-resource info
9note driver-registered info
:note vf-join info
;note capability info
<note info debug
=failure timeout info
>note link info
?note link-up info
@failure pci-error warning
Alink-up link-up info
Blink-down link-down info
Cnote info notice
Dnote failure err
Enote failure info
Fnote firmware warning
Gnote info emerg
Hnote device-probed debug
Inote failure notice
Jnote failure warning
Knote vf-rename info
Lfirmware firmware info
Mfailure failure debug
Nnote device-probed err
Odata-path-to-vf datapath-to-vf info
Pdata-path-from-vf datapath-from-vf info
Qnote link-down info
Rfailure failure notice
Srenamed vf-rename info
Tnote health-error err
Unote timeout warning
Vnote pci-domain info
Wdevice-found device-probed info
Xnote capability err
Ynote firmware info
Znote removal debug
[slot-added vf-slot-added info
]slot-removed vf-slot-removed info
^vf-registering vf-registering info
_vf-unregistering vf-unregistering info
adevice-mac device-probed debug
bnote link err
cvf-joined vf-join info
ddevice-mac device-probed info
enote timeout crit
fnote removal emerg
gnote failure crit
hdriver-registering driver-registered info
idriver-unregistering info info
jprobe-failed failure err
kpci-probing pci-probe info
lfailure pci-domain err
mnote pci-error err
nnote pci-domain err
opci-bus-created pci-probe info
pnote pci-resource debug
qnote reset debug
rpci-bus-released info info
sfailure failure alert
tfailure failure emerg`;

/** The messages of the catalogue. See message-group.ts. */
export const messageGroups: readonly string[] = [
  `freebsd.mlx5 mlx5_core bsdMlx5
LBCA INFO : firmware version : --
"BDplain ERR : Missing registers BAR , aborting
"DCfailed-plain ERR : Cannot enable PCI device , aborting
"map-isegBplain ERR : Failed mapping initialization segment , aborting
"cmdif-initBplain ERR : Failed initializing command interface , aborting
=fw-init-timeout-plain ERR : Firmware over !timeout_ms MS in initializing state , aborting
"BCDplain ERR : enable hca failed
"DEBplain ERR : failed to set issi
"CDEplain ERR : handle_hca_cap failed
"BCDplain ERR : init hca failed
"CDplain ERR : enable msix failed
+teardownEplain ERR : tear_down_hca failed , skip cleanup
"CDEplain ERR : mlx5_dev_init failed !err
"CDEplain ERR : mlx5_pci_init failed !err
"CDEplain ERR : mlx5_load_one failed !err
Xvsc-missing-dev Unable to find vendor specific capabilities
;sriov-initA Failed to initialize SR-IOV support , error !err
.vitalCdev failed reading config word
/vitalBdev device ID correctly read after !iterations iterations
&recover-badHdev health recovery flow aborted , unexpected NIC IFC mode '' .
5fwdump-issue-dev Issuing FW dump
%fwdumpABdev Only one FW dump can be captured aborting FW dump
,fwEinit-timeout Firmware over !timeout_ms MS in pre-initializing state , aborting
!ABCdev query hca failed
!BCDdev query board id failed
!ABDdev sw objs init failed
!DinitAdev failed to initialize eq
%ACDfunc !func : interface is up , NOP
*ACDdev !func : interface is down , NOP
!BCDdev mlx5_register_device failed !err
(BCDdev mlx5_unload_one failed
/pci-callbackBdev !func was called
3slot-resetCEalt !func : mlx5_pci_enable_device failed with error code : !err
/wait-vitalAold-dev Counter value "counter after !iterations iterations
3resumeBD !func : mlx5_load_one failed with error code : !err
/ABalt !func : device recovered
&recoverEdead-dev health recovery flow aborted , PCI reads still not working
3recover-start-alt starting health recovery flow
(BCdropped-dev new health works are not permitted at this stage
,ABCalt NIC IFC still !nic_state after ~{&ms}ms .
!DEinitAdev failed to initialize cq table
!DCAdev Failed to init rate limiting
!ACDdev fpga device start failed !err`,
  `freebsd.mlx5 mlx5_core bsdMlx5Warn
6Gmask64-fallback couldn ' t set 64-bit PCI DMA mask
FwaitCinit Waiting for FW initialization , timeout abort in !seconds_left s
0vsc-missing Unable to find vendor specific capabilities
0vsc-missing-dump Unable to find vendor-specific capability , error !err
0vsc-missing-dump-old Failed to find vendor-specific capability , error !err
.vitalC failed reading config word
1vital-noE could not read device ID
.BC Firmware reset elided due to auto-reset frequency threshold .
.semAB SW reset semaphore lock return !err
1Dtimeout Timed out locking gateway !err
.BCF NIC SW reset is already progress
2FGI Communication with FW over the PCI link is down
2AB NIC mode **
.Bscheduled Scheduling recovery work with ~{&ms}ms delay
%pcieBAC Unknown power state detected ( 'state ) .
%pcieCA Failed reading power status : !err
2AB High temperature on sensors with bit set "msb "lsb
%fwdumpAB Only one FW dump can be captured aborting FW dump
%fwdumpD Firmware dump administratively prohibited
%DHI Unable to acquire vsc lock , vsc_addr not initialized
%ACunsupported VSC scan space is not supported
0ABCF QUERY_HCA_CAP : type ( (cap_type ) opmode ( (( ) Failed ( #err )
'CEHI Tried to query dev cap type ( (cap_type ) with wrong opmode ( (( )
0BDA invalid pkey table size !!
%ACD interface is up , NOP
*ACD !func : interface is down , NOP
2BC handling bad device here
.CDskip Not issuing FW reset . Either it ' s already done or won ' t help .
1cmdA !command ( "opcode ) timeout . Will cause a leak of a command resource
'cmdCA failed to queue work
'cmd-execA err !!
'EDCA failed to create cmd EQ !err
'EDCA failed to create async EQ !err
'EDCA failed to create pages EQ !err
*GCprevA failed to destroy a previously created eq : eqn !!
*DC0xA failed to destroy EQ "eqn
2ABtypo CQ error on CQN "" , syndrom "syndrome
%EDA Async event for bogus CQ "cqn
%EDA Completion event for bogus CQ "cqn
%ABunknown Port event with unrecognized subtype : port !! , sub_type !!
%BA Unhandled event "" on EQ "eqn
2FCB Detected insufficient power on the PCIe slot ( ~{&watts}W ) .
*ACE teardown with fast mode failed
*Creclaim-startupA failed reclaiming pages ( !err )
*FCreturned FW did not return all pages . giving up . . .
'pages-work-failed 'action fail !err
'pages-give-failed func_id "" , npages !! , err !!
'pagesBCold page notify failed
'DEallocA failed to allocate pages request
'DCE mlx5_cmd_alloc_uar ( ) failed , !err
*DCA failed to free uar index !!
%vportBC Requested list size ( !requested ) > ( !max ) max_list_size
%BA invalid mtu`,
  `freebsd.mlx5 mlx5_core bsdMlx5Err
!DCA failed to query ISSI
!DCA failed to set ISSI = 1 err ( !! )
!ABC eswitch init failed , error !err
!AC mpfs init failed !err
!ABC flow steering init !err
!BCD mlx5_pci_init failed !err
!BCD mlx5_health_init failed !err
!BCD mlx5_load_one failed !err
(BE mlx5_unload_one ( ) failed , leaked !bytes bytes
3slot-resetCE mlx5_pci_enable_device failed with error code : !err
&ABC internal state error detected
&ABCold system error event triggered
,ABC NIC IFC still 'state after ~{&ms}ms .
&recover-badH health recovery flow aborted , unexpected NIC IFC mode '' .
&Aunresponsive FW is unable to respond to initialization segment reads
(Brefused scheduling watchdog is not permitted at this stage
&AC Module !! , status : error , 'reason ( !code )
!EFfailed Can ' t set PCI DMA mask , aborting
!FDfailed Can ' t set consistent PCI DMA mask , aborting
!AC Missing registers BAR , aborting
!DEbusy Couldn ' t get PCI resources , aborting
!CBfailed Cannot enable PCI device , aborting
!requestCfailed error requesting BARs , aborting
!CcapsA Failed setting DMA capabilities mask , aborting
!map-isegA Failed mapping initialization segment , aborting
,fw-init-timeout Firmware over !timeout_ms MS in initializing state , aborting
!cmdif-initA Failed initializing command interface , aborting
!ABC enable hca failed
!CDA failed to set issi
!DEA failed to allocate boot pages
!BCD set_hca_ctrl failed
!BCD handle_hca_cap failed
!BCDE handle_hca_cap_atomic failed
!Bcap2E handle_hca_cap_2 failed
!DEA failed to allocate init pages
!ABC init hca failed
!ABC query hca failed
!BCD query board id failed
!ABD sw objs init failed
!BAC enable msix failed
!DinitA failed to initialize eq
!eqFCA Failed to start pages and async EQs
!eq-compCA Failed to alloc completion EQs
!CA Failed allocating uar , aborting
!BCD mlx5_pagealloc_start failed
(teardownCD tear_down_hca failed , skip cleanup
!BCD mlx5_register_device failed !err
(BCD mlx5_unload_one failed
&AB Fatal error 'sensor detected
&FG device ' s health compromised - reached miss count
&CDold device ' s health compromised
&recoverEdead health recovery flow aborted , PCI reads still not working
(BCdropped new health works are not permitted at this stage
!cmdC !command ( "opcode ) op_mod ( "" ) failed , status 'status_text ( "" ) , syndrome ( "" )
!BCD Driver cmdif rev ( !driver_rev ) differs from firmware ' s ( !fw_rev )
!cmdif-unsupported driver does not support command interface version . driver !driver_rev , firmware !fw_rev
!cmdifE firmware reports too many outstanding commands !count
!cmdifD command queue size overflow
!cmdif-badD invalid command queue address
(ACE teardown with force mode failed
(CreclaimA failed reclaiming pages
!cmdA Unknown FW command ( !opcode )
!cmdEA failed to create command cache
!DEinitA failed to initialize cq table
!DCA Failed to init rate limiting
!ACD fpga device start failed !err`,
  `freebsd.mlx5 mlx5_core bsdMlx5Info
;sriovFmissing cannot find SR-IOV PCIe cap
/AB device recovered
/vitalB device ID correctly read after !iterations iterations
5ABC System error event triggered
/recover-start Starting health recovery flow
#HBunpublished PCI power is not published by the PCIe slot .
#AC Module !! , status : plugged and enabled
#AC Module !! , status : unplugged
5fwdump-issue Issuing FW dump
/pci-callbackB !func was called
/wait-vitalAold Counter value "counter after !iterations iterations
5healthAB assert_var [ !index ] "value
5healthABC assert_exit_ptr "value
5healthAB assert_callra "value
5healthAB fw_ver !fw_version
5healthABC raw fw_ver "value
5healthAB hw_id "value
5healthA irisc_index !value
5healthA synd "" : *synd_text
5healthAB ext_synd "value
/BCissue Issuing FW Reset
#AEok PCIe slot advertised sufficient power ( ~{&watts}W ) .`,
  `freebsd.mlx5 mlx5_core bare
9version-banner mlx5 : Mellanox Core driver -version ( 'date )
9version-banner-glued mlx5 : Mellanox Core driver -version ( 'date ) *next`,
  `mlx5 mlx5_core vfDevice
LAB firmware version : --
;BE Supported tc offload range - chains : ## , prios : #priorities`,
  `mlx5 mlx5_core vfFunction
0ABC log_max_qp value in current profile is #profile , changing it to HCA capability limit ( ## )`,
  `mlx5e mlx5_core vfDevice
4rq-params MLX5E : StrdRq ( #striding ) RqSz ( #size ) StrdSz ( #stride ) RxCqeCmprss ( #compression )`,
  `mlx5e mlx5_core vfDevice vfInterface
4rq-params-mode MLX5E : StrdRq ( #striding ) RqSz ( #size ) StrdSz ( #stride ) RxCqeCmprss ( #compression ,mode )`,
  `mlx5e mlx5_core vfInterface
%noBFG Disabling LRO , not supported in legacy RQ`,
  `mlx5 mlx5_core vfInterface
AAB Link up
BAB Link down`,
  `mlx5 mlx5_core mlx5Device
6Hmask64-fallback Warning : couldn ' t set 64-bit PCI DMA mask
!EFfailed Can ' t set PCI DMA mask , aborting
6Iconsistent64-fallback Warning : couldn ' t set 64-bit consistent PCI DMA mask
!FDfailed Can ' t set consistent PCI DMA mask , aborting
!AC Missing registers BAR , aborting
!DEbusy Couldn ' t get PCI resources , aborting
!CBfailed-plain Cannot enable PCI device , aborting
!requestCfailed-plain error requesting BARs , aborting
!CcapsAplain Failed setting DMA capabilities mask , aborting
!map-isegAplain Failed mapping initialization segment , aborting
#Aunsupported PTM is not supported by PCIe
,fwEinit-timeout-plain Firmware over !timeout_ms MS in pre-initializing state , aborting
,fw-init-timeout-plain Firmware over !timeout_ms MS in initializing state , aborting
!cmdif-initAplain Failed initializing command interface , aborting
!ABCplain enable hca failed
!CDAplain failed to set issi
!DEAplain failed to allocate boot pages
!BCDplain set_hca_ctrl failed
!BCDplain handle_hca_cap failed
!BCDEplain handle_hca_cap_atomic failed
!DEAplain failed to allocate init pages
!ABCplain init hca failed
!ABCplain query hca failed
!BCDplain query board id failed
!ABDplain sw objs init failed
!BAC enable msix failed
!BCDplain alloc irq vectors failed
!DinitAplain failed to initialize eq
!eqCAplain Failed to create EQs
!eqFCA Failed to start pages and async EQs
!eq-compCA Failed to alloc completion EQs
!CAplain Failed allocating uar , aborting
!BCD mlx5_pagealloc_start failed
!DEAplain Failed to init flow steering
!DEAplain Failed to set hca defaults
)DEAplain Failed to init FW tracer
!DAplain failed to initialize events
!ABCplain sriov init failed !err
)EAplain failed to register with devcom ( "ptr )
%ACDfunc !func : interface is up , NOP
*ACDplain !func : interface is down , NOP
(teardownCDplain tear_down_hca failed , skip cleanup
!BCD mlx5_register_device failed !err
!BCDplain mlx5_pci_init failed with error code !err
!BCD mlx5_health_init failed with error code !err
!BCDplain mlx5_load_one failed with error code !err
!BCD mlx5_dev_init failed !err
(BCDplain mlx5_unload_one failed
!ABC devlink alloc failed
!AB kzalloc failed
)BCDplain mlx5_crdump_enable failed with error code !err
/pci-callbackB !func was called
/Eerr-enter !func Device state = 'device_state health sensors : 'health_sensors pci_status : '' .
/CerrE !func Device state = 'device_state pci_status : '' . Exit , result = '' , *result_text
/Cslot-resetE !func Device state = 'device_state pci_status : '' . Enter
/Cslot-resetE !func Device state = 'device_state pci_status : '' . Exit , err = !! , result = '' , *result_text
3slot-resetCEplain !func : mlx5_pci_enable_device failed with error code : !err
,slot-resetBtimeout-plain !func : wait_vital timed out
/ABC wait vital counter value "counter after !iterations iterations
/wait-vitalAold Counter value "counter after !iterations iterations
3resumeBDplain !func : mlx5_load_one failed with error code : !err
/AB !func : device recovered
+A Shutdown was called
&FGplain device ' s health compromised - reached miss count
&healthABplain assert_var [ !index ] "value
&healthABCplain assert_exit_ptr "value
&healthABplain assert_callra "value
&healthABplain fw_ver !fw_version
&healthABCplain raw fw_ver "value
&healthABplain hw_id "value
&healthAplain irisc_index !value
&healthAplain synd "" : *synd_text
&healthABplain ext_synd "value
&recoverEdead-plain health recovery flow aborted , PCI reads still not working
&recover-badGH health recovery flow aborted since the nic state is invalid
3recover-start-plain starting health recovery flow
/recover-ok health recovery succeeded
(BCdropped-plain new health works are not permitted at this stage
,ABC NIC IFC still !nic_state after ~{&ms}ms .
!BCDplain Driver cmdif rev ( !driver_rev ) differs from firmware ' s ( !fw_rev )
!cmdif-unsupported-plain driver does not support command interface version . driver !driver_rev , firmware !fw_rev
!cmdifEplain firmware reports too many outstanding commands !count
!cmdifDplain command queue size overflow
!cmdif-badDplain invalid command queue address
<EDA Completion event for bogus CQ "cqn
#AB Port module event : module !! , *status_text
5ABDplain Port module event [ error ] : module !! , 'status_text , *error_text
/ABC PCI Link up
YfwAB Live patch updated firmware version : ~{&fw_major}.{&fw_minor}.{&fw_sub}
;ABinfo Rate limit : !count rates are supported , range : ~{&min}Mbps to ~{&max}Mbps
!cmdEA failed to create command cache
!cmdEAplain failed to create command workqueue
!DEinitA failed to initialize cq table
!DCAplain Failed to init rate limiting
!DEAplain Failed to init l2 table !err
!DCAplain Failed to init eswitch !err
!DonceAplain Failed to init sriov !err
!DCAplain Failed to init fpga device !err
!ACDplain fpga device start failed !err
!ACDplain IPSec device start failed !err
!ACDplain TLS device start failed !err
!BD init_srcu_struct failed with error code !err
!Ffailed mlx5_core : error , Cannot create debugfs dir , aborting
!DCAplain Failed to alloc affinity hint cpumask
/link-toggle-back Firmware responds to PCI config cycles again
.wait-vitalC failed reading config word
/wait-vitalB device ID correctly read after !iterations iterations
+ofedCD Successfully unregistered panic handler for port !!`,
  `mlx5 mlx5_core mlx5Function
!CBfailed Cannot enable PCI device , aborting
!requestCfailed error requesting BARs , aborting
!CcapsA Failed setting DMA capabilities mask , aborting
!map-isegA Failed mapping initialization segment , aborting
FwaitCinit Waiting for FW initialization , timeout abort in ~{&seconds_left}s
FwaitCinit-status Waiting for FW initialization , timeout abort in ~{&seconds_left}s ( "init_word )
FwaitCstate Waiting for FW 'init_state , timeout abort in ~{&seconds_left}s ( "init_word )
,fwEinit-timeout Firmware over !timeout_ms MS in pre-initializing state , aborting
,fw-init-timeout Firmware over !timeout_ms MS in initializing state , aborting
,fwEtimeout Firmware over !timeout_ms MS in 'init_state state , aborting
*HwaitD device is being removed , stop waiting for FW *init_state
!cmdif-initA Failed initializing command interface , aborting
!CDinitA Failed initializing cmdif SW structs , aborting
!CinitA Failed initializing timeouts , aborting
!ABC enable hca failed
!CDA failed to set issi
!DCA Failed to query ISSI err ( !! ) status ( !! ) synd ( !syndrome )
0Bunsupported Query ISSI is not supported by FW , ISSI is 0
!DCA Failed to set ISSI to 1 err ( !! )
!DEA failed to allocate boot pages
!CDA failed to read dtor
!BCD set_hca_ctrl failed
!BCAD set_hca_cap failed
!BCD handle_hca_cap failed
!BCDE handle_hca_cap_atomic failed
!BCDE handle_hca_cap_odp failed
!BCDE handle_hca_cap_roce failed
!Bcap2E handle_hca_cap_2 failed
!BCDEF handle_hca_cap_port_selection failed
0ABCF QUERY_HCA_CAP : type ( (cap_type ) opmode ( (( ) Failed ( #err )
'CEHI Tried to query dev cap type ( (cap_type ) with wrong opmode ( (( )
0BDA invalid pkey table size !!
!DEA failed to allocate init pages
!ABC init hca failed
!ABC query hca failed
!BCD query board id failed
!ABD sw objs init failed
!BCD alloc irq vectors failed
!DEA failed to initialize irq table
!CDA Failed to alloc IRQs
!DinitA failed to initialize eq
!eqCA Failed to create EQs
!CA Failed allocating uar , aborting
!CA Failed allocating bfreg , !err
!DEA Failed to init flow steering
!DEA Failed to set hca defaults
)DEA Failed to init FW tracer
)DEAerr Failed to init FW tracer !err
)rscEA Failed to init Resource dump
)rscEAerr Failed to init Resource dump !err
!DEFA failed to initialize fw reset events
!DA failed to initialize events
!ABC sriov init failed !err
)EA failed to register with devcom ( "ptr )
%ACD interface is up , NOP
*ACD !func : interface is down , NOP
(teardownCD tear_down_hca failed , skip cleanup
!BCD mlx5_pci_init failed with error code !err
!BCD mlx5_load_one failed with error code !err
!BCD mlx5_init_one failed with error code !err
(BCD mlx5_unload_one failed
)BCD mlx5_crdump_enable failed with error code !err
)BE mlx5_hwmon_dev_register failed with error code !err
3slot-resetCE !func : mlx5_pci_enable_device failed with error code : !err
,slot-resetBtimeout !func : wait_vital timed out
,slot-resetBC !func : wait vital failed with error code : !err
3resumeBD !func : mlx5_load_one failed with error code : !err
&AB Fatal error 'sensor detected
&FG device ' s health compromised - reached miss count
&AB Health issue observed , 'synd_text , severity ( !! ) 'severity_text :
&healthAD PCI slot is unavailable
2healthAB Cold reset is required
&healthAB assert_var [ !index ] "value
&healthABC assert_exit_ptr "value
&healthAB assert_callra "value
&healthAB fw_ver !fw_version
&healthABnum fw_ver ~{&fw_major}.{&fw_minor}.{&fw_sub}
&healthABC raw fw_ver "value
&healthA time !value
&healthAB hw_id "value
&healthA rfr !value
&healthA crr !value
&healthA severity !! ( 'severity_text )
&healthA irisc_index !value
&healthA synd "" : *synd_text
&healthAB ext_synd "value
&error-stateA start
&error-stateA end
2BC handling bad device here
2bad-stateIJ Expected to see disabled NIC but it is full driver
2bad-stateB starting teardown
2bad-stateIJ Expected to see disabled NIC but it is no dram nic
.bad-stateBC NIC SW reset in progress
2bad-stateJ Expected to see disabled NIC but it is has invalid value !nic_state
&recoverEdead health recovery flow aborted , PCI reads still not working
3recover-start starting health recovery flow
&recoverC health recovery failed
(unloadCD Driver is in error state . Unloading
(BCdropped new health works are not permitted at this stage
(ABdropped2 health works are not permitted at this stage
.CDskip Not issuing FW reset . Either it ' s already done or won ' t help .
.BCissue Issuing FW Reset
(ACDH PCI channel offline , stop waiting for NIC IFC
(ACDA PCI channel offline , stop waiting for PCI
*HwaitD device is being removed , stop waiting for PCI
.DEsemA Failed to lock SW reset semaphore
%DEA Failed to create fw reporter , err = !!
%DEFA Failed to create fw fatal reporter , err = !!
1cmdA !command ( "opcode ) timeout . Will cause a leak of a command resource
1cmdA !command ( "opcode ) canceled on out of queue timeout .
1cmdFA !command ( "opcode ) timeout while waiting for command semaphore .
1cmdGtimeout !command ( "opcode ) timed out while waiting for a slot .
,BCE All CMD slots are stalled , aborting command
1ABC cmd [ !slot ] : !command ( "opcode ) No done completion
1AB cmd [ !slot ] : !command ( "opcode ) recovered after timeout
1ABC cmd [ !slot ] : !command ( "opcode ) Async , recovered after timeout
1ABC cmd [ !slot ] : !command ( "opcode ) Async , timeout . Will cause a leak of a command resource
,cmd-lateB Command completion arrived after timeout ( entry idx = !slot ) .
McmdC !command ( "opcode ) op_mod ( "" ) failed , status 'status_text ( "" ) , syndrome ( "" )
!cmdCF !command ( "opcode ) op_mod ( "" ) failed , status 'status_text ( "" ) , syndrome ( "" ) , err ( !! )
'cmdCA failed to queue work
!cmdEA failed to allocate command entry
'cmd-execA err !!
!BCD Driver cmdif rev ( !driver_rev ) differs from firmware ' s ( !fw_rev )
!cmdif-unsupported driver does not support command interface version . driver !driver_rev , firmware !fw_rev
!cmdifE firmware reports too many outstanding commands !count
!cmdifD command queue size overflow
!cmdif-badD invalid command queue address
1DEA Recovered !count EQEs on cmd_eq
'DsetupA failed to create 'eq_name EQ !err
'DCA failed to enable 'eq_name EQ !err
'EDCA failed to create cmd EQ !err
'EDCA failed to create async EQ !err
'EDCA failed to create pages EQ !err
*GCprevA failed to destroy a previously created eq : eqn !!
(DCA failed to destroy 'eq_name eq , err ( !! )
*ECDA failed to destroy comp EQ "eqn
*DC0xA failed to destroy EQ "eqn
!eqDtableA Failed to create async EQs
!eq-comp-tableA Failed to create completion EQs
2AB CQ error on CQN "" , syndrome ""
2ABtypo CQ error on CQN "" , syndrom "syndrome
%EDA Async event for bogus CQ "cqn
%EDAfunc Completion event for bogus CQ "cqn
%ABunknown Port event with unrecognized subtype : port !! , sub_type !!
%BA Unhandled event "" on EQ "eqn
2AB High temperature on sensors with bit set (msb (lsb
2ABnew High temperature on sensors with bit set "msb "lsb .
&ABD Port module event [ error ] : module !! , 'status_text , *error_text
#ACunknown PCIe slot power capability was not advertised .
2FCB Detected insufficient power on the PCIe slot ( ~{&watts}W ) .
#AEok PCIe slot advertised sufficient power ( ~{&watts}W ) .
!DCA Failed to request irq
!DCAE Failed to request irq . err = !!
%ACE irq_set_affinity_hint failed , irq ""
)maxD maximum number of vectors is allocated , !max
(ACE teardown with force mode failed
*ACfallback teardown with force mode failed , doing normal teardown
*ACE teardown with fast mode failed
.BEF PCI Sync FW Update Reset Nack *result
.BEFG PCI Sync FW Update Reset Ack Failed . Error code : !err
.BEF PCI Sync FW Update Reset Ack . Device reset is expected .
.ABC Sync Reset now . Device is going to reset .
.BEF PCI Sync FW Update Reset Aborted .
1BEF PCI Sync FW Update Reset Timeout .
.syncCA Got Device Reset
.ABC Sync Reset Unload . Function is forced down .
.ABCD Sync Reset Unload done , device reset expected
,syncABdead reset reload flow aborted , PCI reads still not working
.syncEABC Fast teardown failed , no reset done , err !!
1ACwaitD FW sync reset timeout after !seconds seconds
,ABCD PCI link not ready ( "lnksta ) after !ms ms
(CreclaimAD failed reclaiming pages : err !!
(CreclaimA failed reclaiming pages
*Creclaim-startupA failed reclaiming pages ( !err )
*CreclaimEA failed reclaiming pages ( !err ) for func id "func_id
*BArootC reclaim_pages err ( !! ) func_id = "" ec_func = ""
*FCreturned FW did not return all pages . giving up . . .
'pages-work-failed 'action fail !err
'pages-give-failed func_id "" , npages !! , err !!
'pages-allocA failed to allocate page
2pagesE fw returned !! , driver asked !! = > corruption
*FEabort aborting while there are !pending pending pages
*ABbusy Flow group !id wasn ' t destroyed , refcount > 1
*ABbusy Flow table !id wasn ' t destroyed , refcount > 1
*AtableEfailed flow steering can ' t destroy ft
*AgroupEfailed flow steering can ' t destroy fg !! of ft !!
*AFdestroy-failed flow steering can ' t delete fte in index !! of flow group id !fg
0GfreqA invalid device_frequency_khz , aborting HW clock init
%ACD ptp_clock_register failed !err
%vsc-missing Failed to get valid vendor specific ID
0BcapCD Missing eth_net_offloads capability
0eth-capBCD Missing nic_flow_table capability
0ethCB Missing csum_cap capability
0ethDC Missing max_lso_cap capability
0ethCB Missing vlan_cap capability
0ethEB Missing rss_ind_tbl_cap capability
0eth-loopback-unsupported Self loop back prevention is not supported
0ethAB CQ moderation is not supported
0ethAmoderation-typo CQ modiration is not supported
'eth-capsJ Not creating net device , some required device capabilities are missing
'subdriverB Device [ !index ] ( 'name ) failed to load
)hv-vhcaDA !func : Failed to write stats , err = !!
)CDA Failed to !direction hv config , err = !! , len = !! , offset = !!
!cmdA Unknown FW command ( !opcode )
!cmdEA failed to create command workqueue
'pagesBC alloc 4k bug
'LBCdetail alloc 4k bug : fw page = "fw_page , n = !! , bitmask : '' , max num of 4K pages : !max_pages
2pagesBC page not found
'pagesBA failed dma mapping page
!pagesCA failed to track allocated page
'pagesBCold page notify failed
'pagesBC page notify failed func_id ( !! ) err ( !! )
'DEallocA failed to allocate pages request
*EskipDB Skipping wait for vf pages stage
'DCE mlx5_cmd_alloc_uar ( ) failed , !err
*DCA failed to free uar index !!
'qCD alloc queue counter failed , !err
'BCDE alloc drop RQ counter failed , !err
!BD alloc_etherdev_mqs ( ) failed
!BAC alloc bfreg failed , !err
'BCD create indirect rqts failed , !err
'BCD create direct rqts failed , !err
'BC create rqts failed , !err
!BCD create rx resources failed , !err
'BC create tirs failed , !err
'BCD create indirect tirs failed , !err
'BCD create direct tirs failed , !err
'netdevBCD create flow steering failed , !err
!ECA failed to init mlx5e profile !err
!BCD mlx5e_priv_init failed , err = !!
)AinitC IPSec initialization failed , !err
)AinitC TLS initialization failed , !err
)AinitC MACsec initialization failed , !err
%dropBC modify_rq_state failed , rx_if_down_packets won ' t be counted !err
!DCA Failed to init rate limiting
!DEA Failed to init l2 table !err
!DCA Failed to init eswitch !err
!DonceA Failed to init sriov !err
!DCA Failed to init fpga device !err
!ACD fpga device start failed !err
!ACD IPSec device start failed !err
!ACD TLS device start failed !err
!DEA Failed to init vhca event notifier !err
!DEFA Failed to init SF HW table !err
!DEA Failed to init SF table !err
%DmemoryA Failed to init device ~memory{#err}
!ecpfA Failed to init embedded CPU
!DECA Failed to alloc flow steering
!ABCnew register device failed !err
'BCD mlx5_function_enable err = !!
'DEF mlx5_query_hca_caps_light err = !!
%prof-selE selected profile out of range , selecting default ( !profile )
%affinityBD zalloc_cpumask_var failed
!DCA Failed to alloc affinity hint cpumask
!EallocA Failed to allocate cpu_rmap . err !!
!CDE irq_cpu_rmap_add failed . err !!
!GDA Failed to alloc xa entry for irq ( !! ) . err = !!
!Fno-match Didn ' t find a matching IRQ . err = !!
(ECDA failed to destroy pages eq , err ( !! )
(ECDA failed to destroy async eq , err ( !! )
(ECcmdA failed to destroy command eq , err ( !! )
ZEABC cq "cqn not found in eq "eqn tree
%ABunsupported fw query isn ' t supported by the FW
%HABunsupported caps query isn ' t supported by running FW
%fwEFmissing mcqs : can ' t find boot_img component ix , last scanned idx !index
%fwDEA failed to query running version , err !!
%fwDEfailed FWTracer : Error reading tracer caps !err
%fwCownerE FWTracer : Acquire tracer ownership failed !err
%fwEDB FWTracer : Failed to start tracer !err
%fw-tracerEB FWTracer : Failed to allocate PD !err
%fw-tracerD FWTracer : Events were lost
%crdumpD Invalid Crspace size , zero
%ADB crdump : failed to lock vsc gw err !!
%crdump-short failed to read full dump , read !! out of !total
%vscEA Failed to get max space size
%vscDA Failed to set gw space !err
.syncADE Reset request was already cleared
.syncADE Reset request was already set
(syncGD Device is being removed , Drop new reset work
,ABincomplete Sync reset did not complete , state = **
,EFGB Got timeout waiting for sync reset action , state = **
.sync-reset-unloadC Fast teardown failed , unloading , err !!
,link-toggle-dead Firmware is not responsive ( "reg ) after !ms ms
.CDE mlx5_pci_link_toggle failed , no reset done , err !!
%vportBC Requested list size ( !requested ) > ( !max ) max_list_size
)AC event '' is missed
2FGIold Communication with FW over the PCI link is down
2ABC FW requests reset
2AB Unknown fatal error : *sensor
.Bscheduled Scheduling recovery work with ~{&ms}ms delay
&CDold device ' s health compromised`,
  `mlx5 mlx5_core mlx5Interface
%DECA Failed to create hv vhca stats agent , err = !!
!ABmissing RX handler of RQ is not set
!ABmissingD RX handler of MPWQE RQ is not set
2BnoC async_icosq recovery is not implemented
&DCA Failed to query ICOSQ "sqn state . err = !!
&DCA Failed to query RQ "rqn state . err = !!
&ABCD SQ "sqn not in ERROR state
1DEF Failed to get min RX wqes on RQN [ "" ] wq cur_sz ( !! ) min_rx_wqes ( !min_wqes )
!BCDold !func : mlx5e_open_channels failed , !err
!ABC lro modify failed , !err
!handleAB 'action feature "" failed err !!
&ABD ERR CQE on SQ : ""
&ABD ERR CQE on RQ : ""
&ABD ERR CQE on ICOSQ : "sq
,ABold RX timeout on channel : !! , ICOSQ : "" RQ : "" , CQ : ""
,AB RX timeout on channel : && , ICOSQ : "" , RQ : "" , CQ : ""
,ABno-icosq RX timeout on channel : && , RQ : "" , CQ : ""`,
  `mlx5e mlx5_core mlx5Interface
%no-hwgroGH Disabling HW-GRO , not supported in legacy RQ
%AE LRO is incompatible with XDP
%noBF Disabling rxhash , not supported when CQE compress is active
%ctag-strip-off Dropping C-tag vlan stripping offload due to S-tag vlan
!AB 'action feature 'features failed , err !!
%Bmismatch !func : VPort MTU !vport_mtu is different than netdev mtu !netdev_mtu
'DEF Failed to get min RX wqes on Channel [ !! ] RQN [ "" ] wq cur_sz ( !cur_size ) min_rx_wqes ( !min )
,AB TX timeout detected
,ABDold TX timeout on queue : !! , SQ : "" , CQ : "" , SQ Cons : "" SQ Prod : ""
,ABDK TX timeout on queue : !! , SQ : "" , CQ : "" , SQ Cons : "" SQ Prod : "" , usecs since last trans : !usecs
,HIrecoverD mlx5e_open_locked failed recovering from a tx_timeout , err ( !! ) .
,IJCE mlx5e_safe_reopen_channels failed recovering from a tx_timeout , err ( !! ) .
,AB EQ "eqn : Cons = "" , irqn = "irq
,BA Recovered !count eqes on EQ "eqn
,BAold Recover !count eqes on EQ "eqn
&ABFshort Error cqe on cqn "" , ci "" , sqn "" , syndrome "" , vendor syndrome "vendor_syndrome
&ABF Error cqe on cqn "" , ci "" , sqn "" , opcode "" , syndrome "" , vendor syndrome "vendor_syndrome
&ABF Error cqe on cqn "" , ci "" , qn "" , opcode "" , syndrome "" , vendor syndrome "vendor_syndrome
&cq-errorB !func : cqn = "" event = ""
,CDE Wait for SQ "" flush timeout ( sq cc = "cons , sq pc = "prod )
,CDE Wait for ICOSQ "sq flush timeout ( cc = "cons , pc = "prod )
!DCA Failed to query SQ "" state . err = !!
!DBFA Failed to move sq "" to reset
!DBFA Failed to move sq "" to ready
!DBFA Failed to move rq "" to reset
!DBFA Failed to move rq "" to ready
!BAC Recover SQ "" canceled , too many error CQEs
%asyncBC Sync event : Unknown event **
%DEA Failed to create tx reporter , err = !!
%DEA Failed to create rx reporter , err = !!
!ABC refresh tir ( "" ) failed , !err
'CDEG netif_set_real_num_tx_queues failed , !err
'CDEG netif_set_real_num_rx_queues failed , !err`,
  `mlx5e mlx5_core mlx5Function
0Ereduced MLX5E : Reducing number of channels to !channels
0FCupdated MLX5E : Updating max number of channels from !old to !new
0BCD MLX5E : Max SQ WQEBBs firmware capability : !fw , needed !!
!BCD mlx5e_create_netdev failed
!BC mlx5e_attach failed , !err
!BC mlx5e_resume failed , !err
!BCnew _mlx5e_resume failed , !err
!ABC register_netdev failed , !err
!BCE mlx5e_nic_profile init failed , !err
!BCE mlx5e_devlink_port_register failed , !err
!ABC alloc pd failed , !err
!ABC alloc td failed , !err
!ABC create mkey failed , !err
!BCD open drop rq failed , !err
'ABC create tises failed , !err`,
  `mlx5e mlx5_core mlx5Device
4BC Assigned random MAC address ;mac`,
  `mlx5 mlx5_core bare
0BDApr invalid pkey table size !!
5healthABpr assert_var [ !index ] "value
5healthABCpr assert_exit_ptr "value
5healthABpr assert_callra "value
5healthABhex fw_ver "value
5healthABpr hw_id "value
5healthApr irisc_index !value
5healthApr synd "" : *synd_text
'cmdBold command failed , status 'status_text ( "" ) , syndrome ""
*AtableEfailed-pr flow steering can ' t destroy ft
*AgroupEfailed-pr flow steering can ' t destroy fg !! of ft !!
*AFdestroy-failed-pr flow steering can ' t delete fte in index !! of flow group id !fg
*BCleft FW pages counter is !pages after reclaiming all pages
*CvfDleft VFs FW pages counter is !pages after reclaiming all pages
%prof-selEpr selected profile out of range , selecting default ( !profile )
%GHJnew mlx5_core : WARNING : Invalid module parameter prof_sel !profile , valid range ~0-{&max} , changing back to default ( !! )
2ABC SQ "sqn : cc ( "" ) ! = pc ( "" )
2ABC ICOSQ "sqn : cc ( "" ) ! = pc ( "" )
%BA invalid mtu
5healthAB ext_sync "ext_synd`,
  `mlx5ib mlx5_ib bare
9version-banner mlx5_ib : Mellanox Connect-IB Infiniband driver ~v{-version}
9version-banner-dated mlx5_ib : Mellanox Connect-IB Infiniband driver ~v{-version} ( *date )`,
  `mlx5 mlx5_core mlx5Auxiliary
!aux-addD adding auxiliary device failed ! : #error`,
  `freebsd.mce mce bsdMce
"CDold !func : query port ptys failed : "err
"CcapEif Query port media capability failed
#BcapEif Port media capability is zero
4BCif Assigned random MAC address
"BEFold !func : Setting port status to up failed
"BCDold !func : mlx5e_open_channels failed , !err
"BCGif mlx5e_modify_sq ( ) from RDY to ERR failed : !err
"BCGif mlx5e_modify_sq ( ) from ERR to RST failed : !err
"BCGif mlx5e_modify_sq ( ) from RST to RDY failed : !err
"BCGif mlx5e_modify_rq ( ) from RDY to RST failed : !err
"BCGif mlx5e_modify_rq ( ) from RST to RDY failed : !err
#CAIif Query port MTU , after setting new MTU value , failed
"BDif Port MTU !port_mtu is smaller than ifp mtu !if_mtu
#BDif Port MTU !port_mtu is bigger than ifp mtu !if_mtu
#CAif Failed reading diagnostics : !err
5timestampDold HW failed tstmp frozen "next "current , disabling
5cq-error-old !func : cqn = "" event = ""
#Dhint-if To enable HW LRO please also enable LRO via ifconfig ( 8 ) .
+destroy-wait-rl-if Waiting for all ratelimit connections to terminate
+destroy-waitDif Waiting for all unlimited connections to terminate
"CDE !func : mlx5e_open_drop_rq failed ( !err )`,
  `freebsd.mce mce bsdMceErr
!CD query port ptys failed : "err
)noEF Could not find operational media subtype
!CcapE Query port media capability failed
)BcapE Port media capability is zero
NBC Assigned random MAC address
!BEF Setting port status to up failed
!BCD mlx5e_open_tises failed , !err
!BCD mlx5e_open_channels failed , !err
!BCD mlx5e_open_rqt failed , !err
!BCD mlx5e_open_tir failed , !err
!BCDE mlx5e_open_flow_table failed , !err
!BCD mlx5e_activate_rqt failed , !err
!BCG mlx5e_modify_sq ( ) from RDY to ERR failed : !err
!BCG mlx5e_modify_sq ( ) from ERR to RST failed : !err
!BCG mlx5e_modify_sq ( ) from RST to RDY failed : !err
!BCG mlx5e_modify_rq ( ) from RDY to RST failed : !err
!BCG mlx5e_modify_rq ( ) from RST to RDY failed : !err
)DBE mlx5_set_port_mtu failed setting !mtu , err = !!
)FCA Failed updating vport context with MTU size , err = !!
)CAI Query port MTU , after setting new MTU value , failed
!BD Port MTU !port_mtu is smaller than ifp mtu !if_mtu
)BD Port MTU !port_mtu is bigger than ifp mtu !if_mtu
)CA Failed reading diagnostics : !err
)BC Updating temperature failed : !err
)BC Updating FEC failed : !err
)CD query port pddr failed : !err
&timestampD HW failed tstmp frozen "next "current , disabling
&cq-error cqn = "" event = ""
&AB Error CQE on CQN "" , CI "" , QN "" , OPCODE "" , SYNDROME "" , VENDOR SYNDROME "vendor_syndrome
(destroy-wait-rl Waiting for all ratelimit connections to terminate
(destroy-waitD Waiting for all unlimited connections to terminate
(destroy-waitD Waiting for all TLS connections to terminate
(destroy-waitDE Waiting for all TLS RX connections to terminate`,
  `freebsd.mce mce bsdMceWarn
%Dhint To enable HW LRO please also enable LRO via ifconfig ( 8 ) .`,
  `freebsd.mce mlx5_core bsdMlx5Err
!BC if_alloc ( ) failed
!BDE mlx5e_build_ifp_priv ( ) failed ( !err )`,
  `freebsd.mce mce bare
9version-banner mlx5en : Mellanox Ethernet driver -version ( 'date )`,
  `freebsd.mlx4 mlx4_core bsdMlx4
.AGretry-old slave is currently in themiddle of FLR . retrying . . . ( try num : !try )
0AFdot Timestamping is not supported in slave mode .
0ACD HCA minimum page size : !bytes
&ABold Internal error detected :
1cmd-poll-timeout-old command !! ( "opcode ) timed out ( go bit not cleared )
1cmd-wait-timeout-old command !! ( "opcode ) timed out : in_param = "" , in_mod = "" , op_mod = "" , get_status err = !get_status , status_reg = "" , go_bit = !! , t_bit = !! , toggle = ""
!cmdBold command !! ( "opcode ) failed : fw status = "fw_status
1comm-timeout-old Communication channel timed out
.comm-flr-old Got slave FLRed from Communication channel ( ret : "value )
6vfFG Detected virtual function - running in slave mode
6AB Sending reset
6AB Sending vhcr0
0noA Timestamping is not supported in slave mode
0FGD can ' t allocate counter from old PF driver , using index !!
.AHdefer slave is currently in the middle of FLR - Deferring probe
6ACD PF is not ready - Deferring probe
!ACD PF is not responsive , skipping initialization
(commD Communication channel is offline .
'commDE Communication channel is not idle - my toggle is !toggle ( cmd : "" )
1comm-cmd-timeout Communication channel command "cmd timed out
1comm-cmdDtimeout communication channel command "cmd ( op = "" ) timed out
!cmdB command "opcode failed : fw status = ""
1cmdDE command "opcode timed out ( go bit not cleared )
'cmdCfailed Could not post command "opcode : ret = !! , in_param = "" , in_mod = "" , op_mod = ""
!DEA failed execution of VHCR_POST command opcode ""
.toggles-misbehaved recovering from previously mis-behaved VM
!DCfailed Couldn ' t sync toggles
!commCfailed Couldn ' t map communication vector
!ABC slave driver version is not supported by the master
!DinitA Failed to initialize slave
!DEA Failed to obtain slave caps
*DCA Failed to close slave function
*DCAdot Failed to close slave function .
!ABCF QUERY_FUNC_CAP general command failed , aborting ( !err )
!ABD QUERY_HCA command failed , aborting
!ABCE QUERY_DEV_CAP command failed , aborting
!ABD QUERY_FW command failed , aborting
!ABC Unknown pf context behaviour '' known flags **
!ABcaps Unknown hca global capabilities
!cmdCA Failed to init command interface , aborting
!DEA Failed to init slave mfunc interface , aborting
!DCA Failed to init fw , aborting .
!noAmfunc INTx is not supported in multi-function mode , aborting
!eqFA Failed to initialize event queue table , aborting
!EcmdsA Failed to switch to event-driven firmware commands , aborting
!AnoG NOP command failed to generate interrupt ( IRQ !! ) , aborting
'Ano-msix NOP command failed to generate MSI-X interrupt IRQ !! )
!irqE BIOS or ACPI interrupt routing problem ?
!CBfailed Cannot enable PCI device , aborting
!AB Missing DCS , aborting ( driver_data : "" , pci_resource_flags ( pdev , 0 ) : "flags )
!AB Missing UAR , aborting
!DEbusy Couldn ' t get PCI resources , aborting
%skip-vf Skipping virtual function : !!
%ABD PCIe BW is different than device ' s capability
#AC PCIe link speed is =speed , device supports =capable
#AC PCIe link width is ~x{&width} , device supports ~x{,capable}
*sriovA Disabling SR-IOV
+AC !func : interface is down
!restartCE !func : ERROR : mlx4_load_one failed , pci_name = !pci , err = !!
3BCD mlx4_pci_err_detected was called
3BCD mlx4_pci_slot_reset was called
3pci-resume !func was called
!pci-resumeD !func : mlx4_load_one failed , err = !!
+B mlx4_shutdown was called
&internal-errorAline buf [ (index ] : (value
2ABcomm Internal error detected on the communication channel
2ABC Internal error mark was detected on device
3CF device is going to be reset
3Cok device was reset successfully
(ABDE VF reset is not needed
3ABunsupported VF reset is not supported
.ADC VF is sending reset request to Firmware
.ABok VF Reset succeed
3vfInosync Communication channel isn ' t sync , fail to send reset
,vfDfailed Fail to send reset over the communication channel
3DCfailed Fail to reset HCA
/BE mlx4_restart_one was ended , ret = !!
%catasCA Failed to map internal error buffer at "address
(HIfailed PCI can ' t be accessed to read vendor id
2eqAevent CQ 'kind on CQN ((
2AB EQ overrun on EQN !!
&A Temperature Threshold was reached ! Threshold : !! celsius degrees ; Current Temperature : !current
'ABC SW2HW_EQ failed ( !err )
*ABC HW2SW_EQ failed ( !err )
!AC VLAN is enforced on this port
!Benforced Force mac is enabled on this port`,
  `freebsd.mlx4 mlx4_en bsdMlx4EnPort
!BC Port : !! , invalid mac burned : "mac , quiting`,
  `freebsd.mlx4 mlx4_en bsdMlx4En
!DassignA Failed assigning an EQ to CQ vector !!`,
  `freebsd.mlx4en mlx4_en bsdMlx4En
4AB Activating port : !!
0Aunsupported LSO not supported , please upgrade to later FW version to enable LSO
0ABunsupported-dot UDP RSS is not supported on this device .
&ABrestart Internal error detected , restarting device
%BA Unhandled event '' for port !!
!mr-allocA Failed allocating memory region
!mr-enableA Failed enabling memory region`,
  `freebsd.mlx4en mlx4_en bsdMlx4EnPort
6BC Using !rings TX rings
6BC Using !rings RX rings
6AB Initializing port
AAB Link Up
BAB Link Down
!BD Cannot open - device down / disabled
!startCA Failed starting port : !!
!restartCA Failed restarting port !!
!initCA Failed Initializing port
!setCA Failed setting port general configurations for port !! , with error !err
&ADrx CQE completed in error - vendor syndrom : !vendor_syndrome syndrom : !syndrome
%rxBshort Only !buffers buffers allocated reducing ring size to !size
!EFA Failed to allocate enough rx buffers`,
  `freebsd.mlx4 mlxen bsdMlxen bsdMce
#Aoff tso4 disabled due to - txcsum .`,
  `mlx4 mlx4_en mlx4EnInterface
AAB Link Up
BAB Link Down`,
  `mlx4 mlx4_core mlx4Driver
4A Initializing |pci`,
  `mlx4 mlx4_core mlx4Device
6vfFG Detected virtual function - running in slave mode
6AB Sending reset
6AB Sending vhcr0
0AminC HCA minimum page size : !bytes
0noA Timestamping is not supported in slave mode
0noAdot Timestamping is not supported in slave mode .
0FGD can ' t allocate counter from old PF driver , using index !!
.AHdefer slave is currently in the middle of FLR - Deferring probe
.AHdefer-dot slave is currently in the middle of FLR . Deferring probe .
.AGretry slave is currently in themiddle of FLR . retrying . . . ( try num : !try )
6ACD PF is not ready - Deferring probe
!ACD PF is not responsive , skipping initialization
(commD Communication channel is offline .
*commDsync communication channel is offline
'commDE Communication channel is not idle - my toggle is !toggle ( cmd : "" )
1comm-cmd-timeout Communication channel command "cmd timed out
1comm-timeout-old Communication channel timed out
1comm-cmdDtimeout communication channel command "cmd ( op = "" ) timed out
McmdB command "opcode failed : fw status = ""
1cmdDE command "opcode timed out ( go bit not cleared )
'cmdCfailed Could not post command "opcode : ret = !! , in_param = "" , in_mod = "" , op_mod = ""
!DEA failed execution of VHCR_POST command opcode ""
.toggles-misbehaved recovering from previously mis-behaved VM
!DCfailed Couldn ' t sync toggles
!commCfailed Couldn ' t map communication vector
!ABC slave driver version is not supported by the master
!DinitA Failed to initialize slave
!DEA Failed to obtain slave caps
*DCA Failed to close slave function
*DCAdot Failed to close slave function .
!ABCF QUERY_FUNC_CAP general command failed , aborting ( !err )
!ABD QUERY_HCA command failed , aborting
!ABCE QUERY_DEV_CAP command failed , aborting
!ABD QUERY_FW command failed , aborting
!ABC Unknown pf context behaviour '' known flags **
!ABcaps Unknown hca global capabilities
!cmdCA Failed to init command interface , aborting
!DEA Failed to init slave mfunc interface , aborting
!DCA Failed to init fw , aborting .
!noAmfunc INTx is not supported in multi-function mode , aborting
!eqFA Failed to initialize event queue table , aborting
!EcmdsA Failed to switch to event-driven firmware commands , aborting
!AnoG NOP command failed to generate interrupt ( IRQ !! ) , aborting
'Ano-msix NOP command failed to generate MSI-X interrupt IRQ !! )
!irqE BIOS or ACPI interrupt routing problem ?
!AB Missing DCS , aborting ( driver_data : "" , pci_resource_flags ( pdev , 0 ) : "flags )
!AB Missing UAR , aborting
%skip-vf Skipping virtual function : !!
;AE DMFS high rate steer mode is : *mode
%ABD PCIe BW is different than device ' s capability
#AC PCIe link speed is =speed , device supports =capable
#AC PCIe link width is ~x{&width} , device supports ~x{,capable}
*sriovA Disabling SR-IOV
+AC !func : interface is down
!restartCE !func : ERROR : mlx4_load_one failed , pci_name = |pci , err = !!
3BCD mlx4_pci_err_detected was called
3BCD mlx4_pci_slot_reset was called
!pci-resumeD !func : mlx4_load_one failed , err = !!
+B mlx4_shutdown was called
(A suspend was called
NA resume was called
&ABbuf Internal error detected :
&internal-errorAline buf [ (index ] : (value
2ABcomm Internal error detected on the communication channel
2ABC Internal error mark was detected on device
3CF device is going to be reset
3Cok device was reset successfully
(ABDE VF reset is not needed
3ABunsupported VF reset is not supported
.ADC VF is sending reset request to Firmware
.ABok VF Reset succeed
3vfInosync Communication channel isn ' t sync , fail to send reset
,vfDfailed Fail to send reset over the communication channel
3DCfailed Fail to reset HCA
/BE mlx4_restart_one was ended , ret = !!
%catasCA Failed to map internal error buffer at "address
(HIfailed PCI can ' t be accessed to read vendor id
2eqAevent CQ 'kind on CQN ((
2AB EQ overrun on EQN !!
&A Temperature Threshold was reached ! Threshold : !! celsius degrees ; Current Temperature : !current
'ABC SW2HW_EQ failed ( !err )
*ABC HW2SW_EQ failed ( !err )
!AC VLAN is enforced on this port
!Benforced Force mac is enabled on this port
'subdriverB Device [ !index ] ( 'name ) failed to load
!CBfailed Cannot enable PCI device , aborting
!DEbusy Couldn ' t get PCI resources , aborting
3pci-resume !func was called`,
  `mlx4en mlx4_en mlx4EnDevice
4AB Activating port : !!
0Aunsupported LSO not supported , please upgrade to later FW version to enable LSO
0ABunsupported UDP RSS is not supported on this device
0ABunsupported-dot UDP RSS is not supported on this device .
&ABrestart Internal error detected , restarting device
%BA Unhandled event '' for port !!
!mr-allocA Failed allocating memory region
!mr-enableA Failed enabling memory region
;BA registered PHC clock
+BA removed PHC`,
  `mlx4en mlx4_en mlx4EnInterface mlx4EnPort
6BC Using !rings TX rings
6BC Using !rings RX rings
6AB Initializing port
!AC Netdev registration failed for port !!
!CB Port : !! , invalid mac burned : ;mac , quiting
!CBfixed Port : !! , invalid mac burned : ;mac , quitting
!CBhex Port : && , invalid mac burned : .mac , quiting
6BC Assigned random MAC address ;mac
?AB Steering Mode **
1AB Tx timeout called on port : !!
1ABD TX timeout on queue : !! , QP : "" , CQ : "" , Cons : "" , Prod : ""
!BD Cannot open - device down / disabled
!startCA Failed starting port : !!
!restartCA Failed restarting port !!
!initCA Failed Initializing port
!setCA Failed setting port general configurations for port !! , with error !err
)DEA Failed to pass user MTU ( !! ) to Firmware for port !! , with error !err
%promisc-enter Entering promiscuous mode
%promisc-leave Leaving promiscuous mode
%promisc-forced Forcing promiscuous mode on port : !!
!CregisterA Failed registering MAC ;; on port !! : !err
!CDA Failed changing HW MAC address
&ADrx CQE completed in error - vendor syndrom : !vendor_syndrome syndrom : !syndrome
&ADrx-fixed CQE completed in error - vendor syndrome : !vendor_syndrome syndrome : !!
&ABtx CQE error - vendor syndrome : "vendor_syndrome syndrome : ""
&ABtxC CQE error - cqn "" , ci "" , vendor syndrome : "vendor_syndrome syndrome : ""
&cqe-errorB Related WQE - qpn "" , wqe index "" , wqe size ""
3cqe-errorC Scheduling port restart
%rxBshort Only !buffers buffers allocated reducing ring size to !size
!EFA Failed to allocate enough rx buffers
!AmapC DMA mapping error`,
  `mlx4en mlx4_en mlx4EnPort
AAB Link Up
BAB Link Down`,
  `mlx4 mlx4_core bare
9version-banner mlx4_core : Mellanox ConnectX core driver ~v{-version} ( *date )
9version-banner-new mlx4_core : Mellanox ConnectX core driver ~v{-version}`,
  `mlx4en mlx4_en bare
9version-banner mlx4_en : Mellanox ConnectX HCA Ethernet driver ~v{-version} ( *date )
9version-banner-new mlx4_en : Mellanox ConnectX HCA Ethernet driver ~v{-version}`,
  `mlx4ib mlx4_ib mlx4IbFunction
9version-banner mlx4_ib : Mellanox ConnectX InfiniBand driver ~v{-version}
9version-banner-dated mlx4_ib : Mellanox ConnectX InfiniBand driver ~v{-version} ( *date )`,
  `freebsd.mana mana bsdMana
"DCA Failed to query resource info : !err , "status
"CA Failed to detect devices : !err , "status
"Gfailed unable to allocate bus resource for bar0 !
"Gbar-failed unable to allocate bus resource for msix !
"CA failed to map bar0 !
"DallocA Failed to allocate MSIX , vectors !! , error : !err
"msix-few Not enough number of MSI-x allocated : !vectors
#msix-partial Allocated only !got MSI-x ( !wanted requested )
4AB 'adapter_name protocol version : ~{&major}.{&minor}.{&micro}
?BA Configured vPort !! PD !! DB !doorbell
?BA Configured steering vPort !! entries !!
=ABtimeout test_eq timed out on queue !eq
#Aunavailable Port not available
"CEA Failed to probe mana port !!
"DCA Failed to probe vPort !port : !err
+DA Failed to bring down mana interface : !err
5AB EQ !! : overflow detected , i = !! , eq - > head = !! got owner_bits = !! , new_bits = !! eqe addr !! , eqe - > eqe_info "info , eqe type = !! , reserved1 = !! , client_id = !client , reserved2 = !! , owner_bits = !eqe_owner_bits
"wqCAdetail Failed to create queue : !err , "status
"verify-version-failed VfVerifyVersionOutput : !err , status = ""
"BCE gdma_register_device_resp failed : !err , "status
+CDA Failed to deregister device : !err , "status
+CDA Failed to disable queue : !err , "status
"ABC test_eq failed : #err
"ABstatus test_eq failed : .status
"ABGH test_eq got an event on wrong queue !got ( !expected )
+CDA Failed to flush EQ : !err
"CDA Failed to create EQ : !err
"DECA Failed to create DMA region : "status
+DECA Failed to destroy DMA region : !err , "status
"BC unsuccessful flow control !
"ACD hwc_rx : invalid msg_id = !!
"ACD HWC RX : wrong msg_id = !!
"DinitA Failed to initialize HWC : !err
"DCA Failed to establish HWC : !err
"DCA Failed to test HWC : !err
"ACtoo-big HWC : req msg size : !! > !max
"ADB HWC : Failed to post send WQE : !err
=Atimeout HWC : Request timed out !
"AB HWC : Failed hw_channel req : "status
"hwcDA Failed to allocate DMA buffer : !err
"BAC Wrong SMC response "" , type = !! , ver = *version
"AC SMC operation failed : "status
=smc-setupA Timeout when setting up HWC : !err
"smc-setupA Error when setting up HWC : !err
=smc-teardownA Timeout when tearing down HWC
+smc-teardownA Error when tearing down HWC : !err
"msgA Failed to send mana message : !err , "status
"msgA Unexpected mana message response : !dev_id , !resp_dev_id , !activity , !resp_activity
"CDA Failed to query config : !err
"BconfigA Invalid query result : !err , "status
+Anetdev No net device to remove
"FCA Failed to query info for vPort !port
"DcfgA Failed to configure vPort : !err
"Dcfg-refused Failed to configure vPort : !err , "status
"DEA Failed to configure vPort RX : !err
"ABcfgD vPort RX configuration failed : #err
"ABcfg-status vPort RX configuration failed : .status
+DCA Failed to disable vPort : !err
"DCA Failed to create WQ object : !err
"DCrefused Failed to create WQ object : !err , "status
+DCA Failed to destroy WQ object : !err
+DCrefused Failed to destroy WQ object : !err , "status
"DCA Failed to create RXQ : err = !!
+CA Failed to fence RQ !! : !err
+Crefused Failed to fence RQ !! : !err , "status
=Ctimeout Failed to fence RQ !! : timed out
"DEA Failed to post TX OOB : !err
#rxC Dropped a truncated packet
5BCA Unknown RX CQE type = !cqe_type`,
  `freebsd.mana mana bsdTrace
(tx-queue-stuck WARNING : txq pending sends not zero : #pending`,
  `mana mana manaDevice
4EF Microsoft Azure Network Adapter protocol version : ~{&major}.{&minor}.{&micro}
!BC gdma probe failed : err = !!
!CA Failed to enable pci device ( err = !! )
!ACD DMA set mask failed : !err
!segGA Failed to set dma device segment size
!setupA !func failed ( error !err )
!CDFA Failed to setup IRQs for HWC creation : !err
!CErestA Failed to setup remaining IRQs : !err
!dbBDE Doorbell page size !! too small ( min !! )
!dbBtoo-big Doorbell offset "" exceeds BAR0 size "bar_size
!dbBE Doorbell ID !! out of range
!verify-version-failed VfVerifyVersionOutput : !err , status = ""
)EFCA Failed to set the hwc timeout !err
!CresourcesA Failed to query resource info : !err , "status
!CDA Failed to detect devices : !err , "status
!BCE gdma_register_device_resp failed : !err , "status
(CDA Failed to deregister device : !err , "status
!CDA Failed to create queue : !err , "status
(CDA Failed to disable queue : !err , "status
&AB EQ !! : overflow detected
!ABfailed Register IRQ err : !! , msi : !! rsize : !resource_size , nMSI : !msi_count
!ABfailed-new Register IRQ err : !! , msi : !! nMSI : !msi_count
!ABC test_eq failed : #err
!ABstatus test_eq failed : .status
,ABtimeout test_eq timed out on queue !eq
!ABGH test_eq got an event on wrong queue !got ( !expected )
*CDA Failed to flush EQ : !err
!CDA Failed to create EQ : !err
!CDA Failed to create EQs : !err
!DECA Failed to create DMA region : "status
(DECA Failed to destroy DMA region : !err , "status
!BC unsuccessful flow control !
!CA Failed to post work req from queue type !! of size !! ( err = !! )
/CA Recv MANA service type : !!
/CA Start MANA service type : !!
/Cbusy Already in service
+serviceC Module is unloading
/AFG Service is to be processed in probe
3BnoC MANA service : GC not setup , rescanning
3BCD MANA service : no HWC
!BCD MANA service : no bus
!BCDE MANA service : no parent bus
)BC MANA service : unknown type !!
/BD MANA reset cycle start
3resetCD MANA service : resume failed , rescanning
"BD MANA reset cycle failed err !!
/BD MANA reset cycle completed
/CD Start MANA recovery mode
!ACD hwc_rx : invalid msg_id = !!
!ACD HWC RX : wrong msg_id = !!
!ACBF HWC RX : wrong rx_req_idx = !index , num_reqs = !count
!DinitA Failed to initialize HWC : !err
!DCA Failed to establish HWC : !err
!DCA Failed to test HWC : !err
!ACtoo-big HWC : req msg size : !! > !max
!ADB HWC : Failed to post send WQE : !err
,Atimeout HWC : Request timed out !
,hwc-cmd-timeout Command "" timed out : !timeout_ms ms
!AB HWC : Failed hw_channel req : "status
!hwc-cmdB Command "" failed with status : ""
%hwcBC Received unknown reconfig type !!
%hwcBD Received unknown gdma event **
%hwcBC Received unknown SOC service type !!
!hwcDA Failed to allocate DMA buffer : !err
!hwcDAF Failed to allocate DMA buffer size : !! , err !!
!BAC Wrong SMC response "" , type = !! , ver = *version
!AC SMC operation failed : "status
,smc-setupA Timeout when setting up HWC : !err
!smc-setupA Error when setting up HWC : !err
,smc-teardownA Timeout when tearing down HWC
(smc-teardownA Error when tearing down HWC : !err
!msgA Failed to send mana message : !err , "status
!msg-cmdB Command "" failed with status : "" , err : !!
!msgA Unexpected mana message response : !dev_id , !resp_dev_id , !activity , !resp_activity
!CDA Failed to query config : !err
!BconfigA Invalid query result : !err , "status
!ABD Adapter MTU too small : !mtu
!DE The number of vPorts changed : !old - > !new
!noE Failed to detect any vPort
!DAB Probe Failed for port !!
!DAB Attach Failed for port !!
(Anetdev No net device to remove
)DEA Failed to query GF stats : !err
)DErefused Failed to query GF stats : !err , "status
1ABtimeout Gf stats wk handler : gf stats query timed out .
,AtimeoutE HWC : Request timed out : !ms ms
+A Shutdown was called`,
  `mana mana manaInterface
!FCA Failed to query info for vPort !port
!DCA Failed to probe vPort !port : !err
!DCfailed Unable to register netdev .
(DCA Failed to detach vPort !port : !err
?Bcfg Configured vPort !! PD !! DB !doorbell
?BA Enabled vPort !! PD !! DB !doorbell MAC ;;
?CB Configured steering vPort !! entries !!
#CBib Configured steering vPort !! log_entries !!
!DcfgA Failed to configure vPort : !err
!Dcfg-refused Failed to configure vPort : !err , "status
!DEA Failed to configure vPort RX : !err
!ABcfgD vPort RX configuration failed : #err
!ABcfg-status vPort RX configuration failed : .status
(DCA Failed to disable vPort : !err
%indirF Setting indirection table size to default !size for vPort !port
!DCA Failed to create WQ object : !err
!DCrefused Failed to create WQ object : !err , "status
(DCA Failed to destroy WQ object : !err
(DCrefused Failed to destroy WQ object : !err , "status
!DCA Failed to create RXQ : err = !!
(CA Failed to fence RQ !! : !err
(Crefused Failed to fence RQ !! : !err , "status
,Ctimeout Failed to fence RQ !! : timed out
3AB flr failed !err with !pending pkts pending in txq !!
'DEA Failed to post TX OOB : !err
&ABC TX : CQE error !cqe_type
&ACB TX : unknown CQE type !cqe_type
%rxC Dropped a truncated packet
%CB Dropped oversized RX packet : len = !! , datasize = !!
&BCA Unknown RX CQE type = !cqe_type
&Alen0 RX pkt len = 0 , rq = !! , cq = !! , rxobj = ""
!BCfailed Create page pool err : !!
!BC mana_detach failed : !err
!BC mana_attach failed : !err
)DEAnetdev Failed to query GF stats : !err
)DErefused-netdev Failed to query GF stats : !err , "status
1ABC HWC timeout occurred
#Ccfg-unsupported MANA_QUERY_LINK_CONFIG not supported
#CDunsupported MANA_SET_BW_CLAMP not supported
!openA !func failed to allocate queues : !err
!DCA Failed to create vPort !port : !err
!queueDnomem Insufficient memory for reset post tx stall detection
!pfCA Failed to register hw vPort : !err`,
  `freebsd.hn hn bsdHn
:B got notify , nvs type !nvs_type
OADvf datapath is switched to )vf
PADvf datapath is switched from )vf
:vfAC try bringing up )vf_ifname
:vfAinit delayed initialize )vf_ifname
"vfBC bringing up )vf_ifname failed : !err
"Dalready )vf_ifname was attached as VF
"IBC )vf_ifname uses if_start , which is unsupported in transparent VF mode .
"vf-mtuB )vf_ifname SIOCSIFMTU !mtu failed
"vf-mtu-ioctlB )vf_ifname SIOCSIFMTU !mtu failed : !err
#Bfallback change MTU to !mtu
"vf-rss-keyB )vf_ifname SIOCGIFRSSKEY failed : !err
"vf-rss-keyBtypo )vf_ifname SIOCGRSSKEY failed : !err
#vfAfunc )vf_ifname RSS function !! is not Toeplitz
#vfBDE )vf_ifname invalid RSS Toeplitz key length !!
"vf-rss-hashB )vf_ifname SIOCGRSSHASH failed : !err
#FCintersect )vf_ifname intersection of RSS types failed . VF "vf_types , mine "hn_types
:rssDoffB disable IPV4 mbuf hash delivery
:rssDoffB disable IPV6 mbuf hash delivery
:rssEoff-ipv6ex disable IPV6_EX mbuf hash delivery
:rssEoff-tcp6 disable TCP_IPV6 mbuf hash delivery
:rssFoff-tcp6ex disable TCP_IPV6_EX mbuf hash delivery
:rssEoff-udp6 disable UDP_IPV6 mbuf hash delivery
:rssFoff-udp6ex disable UDP_IPV6_EX mbuf hash delivery
"BCD hn_rss_reconfig failed : !err
#BA disable RSS
#BA reconfig RSS
"ABC RSS disable failed
"ABrefused RSS reconfig failed
QAB network changed , change !!
QABbare network changed
#BCA unknown RNDIS status ""
;AB NVS version "nvs_version , NDIS version ~{,ndis_major}.{,ndis_minor}
;BA reinit NVS version "nvs_version , NDIS version ~{,ndis_major}.{,ndis_minor}
"BAD reinit NVS version "nvs_version failed : !err
"Bnone no NVS available
#ABC nvs init failed for ver "nvs_version
"BCA unexpected NVS resp "got , expect "expected
"BA unexpected RNDIS comp "got , expect "expected
=ACD RNDIS comp rid mismatch !got , expect !expected
"ABC RNDIS query "oid failed : status ""
"ABC RNDIS set "oid failed : status ""
"ACD RNDIS ctrl send failed : !err
"BCD set RX filter "" failed : !err
+AB RNDIS halt done
4subchans !count sub-channels attached
"subchansD sub-channels attach failed : !err
"chanAB open ~chan{&chan} failed : !err
+chanAB ~chan{&chan} close failed : !err
"AB send failed
"ABC RXBUF ack failed
"AB caps mismatch old "" , new ""`,
  `freebsd.hn hn bare
#BEM hn : tranparent VF mode , if_transmit will be used , instead of if_start
#attwaitI hn : invalid transparent VF attach routing wait timeout &seconds , reset to &used`,
  `netvsc hv_netvsc netvscInterface
[ABC VF slot && added
]ABC VF slot && removed
^AB VF registering : )vf
_AB VF unregistering : )vf
>AB VF up : )vf
>AB VF down : )vf
OdatapathDE Data path switched to VF : ))
PdatapathDE Data path switched from VF : ))
!datapathDGC Data path failed to switch to VF : )) , err : #error
!datapathFGC Data path failed to switch from VF : )) , err : #error
!ECfailed Unable to send sw datapath msg , err : #error
!FAB Retry failed to send sw datapath msg , err : #error
#DwaitE Waiting for the VF association from host
'vfCfailed-on-ifup unable to open slave : )vf : #error
#sriovCD SR-IOV not advertised by guests on the host supporting isolation
!BCignored Ignore VF_ASSOCIATION msg from the host supporting isolation
HABdebug Send section size : ## , Section count : ##
aABdebug Device MAC ;; link state ,link
<CDEdebug net device safe to remove
!Cfailed unable to open device ( ret #err ) .
!Cfailed unable to close device ( ret #err ) .
!ACdrained Ring buffer not empty after closing rndis
bBCearly got link status but net device not initialized yet
!recv-early got receive callback but net device not initialized yet
!tx-alloc-failed-old unable to allocate hv_netvsc_packet
!txCfailed unable to alloc hv_netvsc_packet
!txBC Packet too big : #len
!Cfailed unable to add netvsc device ( ret #err )
<BC netvsc msg_enable : #mask
!CDqueues-failed could not set tx queue count ( ret #err )
!CDqueues-failed could not set rx queue count ( ret #err )
!CDE could not set channels , recovering
!restore-channelsDerr restoring channel setting failed : #err
!restore-channelsD restoring channel setting failed
!restoreBCerr restoring mtu failed : #err
!restoreBC restoring mtu failed
!restoreBCerr restoring ringparam failed : #err
!restoreBC restoring ringparam failed
#EAB Skip LRO - unsupported with XDP
!badCDF invalid rndis_indicate_status packet , len : ##
!badCD invalid rndis_indicate_status packet
!BCtoo-old Invalid NVSP version "" ( expected > = "required ) from the host supporting isolation
HCDdebug hv_netvsc channel opened successfully
!DCfailed unable to open channel : #err
!Cfailed unable to connect to NetVSP - #err
!ABfailed xdp_rxq_info_reg fail : #err
!Amemmodel-failed xdp reg_mem_model fail : #err
<recvB Receive sections : ## sub_allocs : size ## count : ##
!Drecv-failed unable to send revoke receive buffer to netvsp
!Crecv-failed unable to teardown receive buffer ' s gpadl
!DCfailed unable to send revoke send buffer to netvsp
!CDfailed unable to teardown send buffer ' s gpadl
!alloc-recv-failed unable to allocate receive buffer of size ##
!allocDfailed unable to allocate send buffer of size ##
!Grecv-failed unable to establish receive buffer ' s gpadl
!GDfailed unable to establish send buffer ' s gpadl
!announce-recv-failed unable to send receive buffer ' s gpadl to netvsp
!announceCfailed unable to send send buffer ' s gpadl to netvsp
!recv-init-rejected Unable to complete receive buffer initialization with NetVsp - status ##
!Dinit-rejected Unable to complete send buffer initialization with NetVsp - status ##
!badBCD invalid recv_section_size #size
!badBCD invalid send_section_size #size
!tx-failed-ptr Unable to send packet >pkt ret #err
!tx-failed Unable to send packet pages ## len ## , ret #err
!ABCold Unknown send completion packet type - ## received ! !
!ABC Unknown send completion type ## received ! !
!AC Unexpected VMBUS completion ! !
!ABC Incorrect transaction id
!ABC Invalid transaction id
!ABChex Invalid transaction ID (tid
!shortAB nvsp_message length too small : #len
!shortAB nvsp_msg length too small : #len
!shortAB nvsp_msg1 length too small : #len
!shortAB nvsp_msg5 length too small : #len
!short-vf-association nvsp_v4_msg length too small : #len
!short-send-table nvsp_v5_msg length too small : #len
!shortA inband nvsp_message length too small : #len
!shortBD nvsp_rndis_pkt_complete length too small : #len
!BDF nvsp_rndis_pkt_complete error status : ((
!badCDE Received wrong send-table size : #count
!badBCD Received send-table offset too big : #offset
!ABold Unknown packet type received - #type
!ABold Unknown nvsp packet type received - #type
!AB Unknown nvsp packet type received #type
!badBpageset Invalid xfer page set id - expecting (expected got ((
!shortBC invalid nvsp header , length too small : #len
!badBE Invalid xfer page pkt , offset too small : #offset
!badAB Range count is not valid : #count
!rxBC Packet too big : buflen = #len recv_section_size = #section
!rx-out-of-buffer Packet offset : ## + len : ## too big
!rx-pool-short-drop Got only #got netvsc pkt...needed #needed pkts . Dropping this xfer page packet completely !
!rx-pool-short Needed ## netvsc pkts to satisfy this xfer page...got #got
!ABE unhandled packet type ## , tid (( len ##
!AB unhandled packet type ## , tid ((
!rx-alloc-failed unable to allocate buffer of size ( ## ) ! !
!recvEretry unable to send receive completion pkt ( tid (( ) . . . retrying #retries
!recvEgaveI unable to send receive completion pkt ( tid (( ) . . . give up retrying
!recvEfailed unable to send receive completion pkt - (tid
!ABC Recv_comp full buf q : #queue , tid : ((
!ABE Recv_comp q : #queue , tid : (( , err : ##
)AB XDP : mtu : ## too large , buf_max : #max
)AD XDP : not support LRO
!ABC vf_setxdp failed : #err
!ABD rndis response buffer overflow detected ( size ## max ## )
!BorphanG no rndis request found for this response ( id "" res type "" )
!ABD rndis message buffer overflow detected ( got ## , min ## ) . . . dropping this message !
!BEGold got rndis message but no rndis device - dropping this message !
!Buninit-old got rndis message but rndis device uninitialized...dropping this message !
!BEG got rndis message but no rndis device !
!Buninit got rndis message uninitialized
!BA unhandled rndis message ( type ## len ## )
!rndisFA timeout before we got a set response . . .
!rndis-offloadA timeout before we got aOFFLOAD set response . . .
!rndisCDfailed Fail to set MAC on host side : "status
!rndisCDfailed Fail to set offload on host side : "status
!rndisCDfailed Fail to set RSS parameters : "status
'BbadC invalid NDIS objtype "type
'BbadC invalid NDIS objrev (rev
'BbadC invalid NDIS objsize #size , data size #data
RsubchannelCD sub channel open failed : #err
!subchannel-requestDE sub channel allocate send failed : #err
!subchannelCD sub channel request failed
!subchannel-bad-count invalid number of allocated sub channel
!Ashort-response rndis msg_len too small : #len
!ppi-badE Invalid per_pkt_info_offset : #offset
!ppi-badE Invalid per_pkt_info_len : #len
!BbadC Invalid ppi size : ##
!Bbad-entryC Invalid ppi_offset : #offset
!Bbad-entry Invalid ppi : size ## ppi_offset #offset
!Bshort-packet invalid rndis pkt , data_buflen too small : #len
!BbadD invalid rndis packet offset : ##
!BshortC Invalid rndis_msg ( buflen : #len )
!BbadC Invalid rndis_msg ( buflen : ## , msg_len : ## )`,
  `netvsc hv_netvsc vfInterface
cvfA joined to )interface
'vfCfailed unable to open : #error
'vfDfailed unable to change mtu to #mtu
!ErxGfailed can not register netvsc VF receive handler ( err = #error )
!vfCDfailed can not set master device )interface ( err = #error )
IvfABC no PCI slot information
IBAC Invalid vf serial : ,,
IEAmatch no netdev found for vf serial : ##
Cvf-match-byD falling back to mac addr based matching
#AnsB VF moved to namespace with : )interface
#Bns-followed Moved VF to namespace with : )interface
!vf-nsCfailed could not move to same namespace as )netvsc_if : #err
!vf-ns-follow-failed Cannot move to same namespace as )netvsc_if : #err
REAmatch-lis no netdev found for vf serial ##`,
  `netvsc hv_netvsc netvscDriver
4CDinfo hv_netvsc channel opened successfully
!CDfailed Unable to register netdev .
#BCraised Increased ring_size to #pages ( min allowed )
#AB vRSS unsupported before NVSP Version 5
#Bcapped combined channels too high , using #count
<BC Negotiated NVSP version : ((`,
  `netvsc hv_netvsc netvscDevice
4ABinfo Send section size : ## , Section count : ##
dABinfo Device MAC ;; link state ,link
CCDEnotice net device safe to remove
4ABE real num tx , rx queues : #tx , #rx
!EAnetdev No net device to remove
"subchannelAB No memory for subchannels .`,
  `netvsc hv_netvsc bare
'subchannel-wait-warn Netvsc : Waiting for sub-channel processing`,
  `net-core net netvscInterface vfInterface
SA renamed from ))
SACD renamed from )) ( while UP )
DrenameCD name change rollback failed : #err`,
  `net net netvscInterface vfInterface
#Bon entered promiscuous mode
#Boff left promiscuous mode
#allmulti 'action allmulticast mode
TBC hw csum failure
DBC set_features ( ) failed ( !err ) ; wanted !! , left !!
eBA NETDEV WATCHDOG : CPU : !! : transmit queue !! timed out !ms ms`,
  `net net ipv6
EAdup )ifname : IPv6 duplicate address !! detected !
EAdup-mac )ifname : IPv6 duplicate address !! used by ;mac detected !`,
  `net net bare
#promisc-old device )ifname 'action promiscuous mode
fAC unregister_netdevice : waiting for )ifname to become free . Usage count = !refcount
JAxmit BUG )ifname code !! qlen !!
JRC A link change request failed with some changes committed already . Interface )ifname may have been left with an inconsistent configuration , please check .
UB NETDEV WATCHDOG : )ifname ( !driver ) : transmit queue !! timed out
UBG NETDEV WATCHDOG : )ifname ( !driver ) : transmit queue !! timed out !ms ms
DrenameC @speaker:interface : name change rollback failed : #error
TBCold @speaker:interface : hw csum failure`,
  `networkd systemd-networkd networkd
KG )interface : Interface name change detected , )from has been renamed to )) .`,
  `ipv6 net ipv6
>DFG ADDRCONF ( NETDEV_UP ) : )netdev : link is not ready
>DF ADDRCONF ( NETDEV_CHANGE ) : )netdev : link becomes ready`,
  `hyperv hyperv bare
#CD Hyper-V : Host Build ~{#major}.{#minor}.{#build}.{#service}-{#sp}-{#branch}
#CD Hyper-V : Hypervisor Build ~{#major}.{#minor}.{#build}.{#service}-{#sp}-{#branch}
)extDG Hyper-V : Extended query capabilities hypercall failed "status
#DG Hyper-V : enabling crash_kexec_post_notifiers
)CEH Hyper-V : panic message page memory allocation failed
)CDfailed Hyper-V : kmsg dump register error "err
)Cfailed Hyper-V : sysctl table register error
)FGC Hyper-V : failed to get partition ID : "status
DDA Failed to get VTL ( error : #err ) exiting . . .
#EF Hyper-V : running as root partition
#EF Hyper-V : running as L1VH partition
gEFbuilt Hyper-V : CONFIG_MSHV_ROOT not enabled !`,
  `freebsd.vmbus vmbus bsdVmbus
;A version ~{&major}.{&minor}
"chan-offerB add ~chan{&chan} failed : !err
"chanA duplicated primary ~chan{&chan}
#chan-revoked-unknown ~chan{&chan} is not offered
"CE device_add_child for ~chan{&chan} failed
#BF device scan , probe and attach done`,
  `freebsd.vmbus vmbus bsdDevice
7chanA ~chan{&channel} ~subidx{&index} offer
#chanA ~chan{&channel} assigned to ~cpu{&cpu} [ ~vcpu{&vcpu} ]
#chanA ~chan{&channel} opened
+chanA ~chan{&channel} revoked
+chanA ~chan{&channel} closed
+chanA ~chan{&channel} detached
+chanA ~chan{&channel} freed
+chanBopen ~chan{&channel} is revoked , when it is being opened
"chanCA failed to open ~chan{&channel}`,
  `vmbus hv_vmbus vmbusDriver
hBA registering driver ,registered
iBA unregistering driver ,registered
jAB probe failed for device ?? ( #error )
!Amissing probe not set for driver ?device
#B Vmbus version : --
#CD Hyper-V Host Build : ,host ; Vmbus version : --
CnoAoffline CPU offlining is not supported by hypervisor
#AB Unknown GUID : ??
!AmissingDE channel ?class / ?device not present after resume .
!CEFresume Some vmbus device is missing after suspending ?
'Htimeout timed out waiting for all boot-time offers to be delivered .
!Amissing remove not set for driver ?dev
4AC child device ?dev registered
#AC child device ?dev unregistered
!Einit-failed Unable to initialize the hypervisor - "err
!DCfailed-old Unable to request IRQ ##
!GCfailed Can ' t request Hyper-V VMbus IRQ ## , Err ##
!irqAC No interrupt data for VMBus virq #irq
<irq-numbers VMBus virq #irq , hwirq ##
!Firq-failed Unable to parse Hyper-V ACPI interrupt
#AC No ACPI _CCA found ; assuming coherent device I / O
!Galloc-failed Unable to allocate device object for child device
!DCfailed Unable to register child device
!Dchannel-failed-typo Unable to register primary channeln
!DEfailed Unable to register primary channel
#DElis vmbus channel cpu affinity mode : ##
!Crefused Can not suspend due to a previous failed resuming
!hvsockDE hv_sock channel not rescinded !
!subchannelCD Sub-channel not deleted !
!badBC Invalid proto version = ""
#E Establishing connection to the confidential VMBus
)CEH Hyper-V : panic message page memory allocation failed
)CDfailed Hyper-V : kmsg dump register error "err
)Cfailed Hyper-V : sysctl table register error
#BC Vmbus LIS version : ,,
!Dunsupported-old Unable to connect , Version ## not supported by Hyper-V
!Cfailed Unable to connect to host
!Ctoo-old Invalid VMBus version ~{#major}.{#minor} ( expected > = ~{#min_major}.{#min_minor} ) from the host supporting isolation
!BCD hv_post_msg ( ) failed ; error code : #err
!Eunknown-old channel not found for relid - ##
!EACold no channel callback for relid - ##
'Bunmapped relid2channel : relid = ## : No channels mapped !
!ADB Close failed : close post msg return is #err
!ADB Close failed : teardown gpadl return #err
!recvAC Buffer too small - got ## needs ##
!recvACraw Buffer too small - needed #needs bytes but got space for only #got bytes
!DA Failed to establish GPADL : err = "status
'HFI Fail to set mem host visibility in GPADL teardown #err .
!CDfailed unable to add child device object ( relid ## )
!Dalloc-failed Unable to allocate channel object
!badCD Received invalid channel message type ## size ##
!ABC Unhandled channel message type ##
!CDfailed Unable to request offers - #err
<BC vmbus offer changed : relid = ##
!Brefused Invalid offer #relid from the host supporting isolation
!BnotI Invalid offer relid = ## : the ring buffer isn ' t encrypted
!BDG Invalid offer relid = ## : no support for confidential VMBus
!Bbad Invalid icmsg negotiate
!Bbad-count Invalid icmsg negotiate - icframe_major : #frames , icmsg_major : #messages
CDA Waiting for VMBus UNLOAD to complete
!Egave-up Continuing even though VMBus UNLOAD did not complete
#CDE Hyper-V Host OS Build : ~{#build}-{#major}.{#minor}-{#sp}-{#branch}.{#number}
!Dmsg-alloc-failed Unable to allocate SYNIC message page
!DEalloc-failed Unable to allocate SYNIC event page
!DEalloc-failed Unable to allocate event dpc
!clockevent-alloc-failed Unable to allocate clock event device
!postmsg-alloc-failed Unable to allocate post msg page
!DEalloc-failed Unable to allocate NUMA map
!CmsgFfailed-typo Fail to map syinc message page .
!CEFfailed-typo Fail to map syinc event page .
!CmsgFfailed Fail to map synic message page .
!CEFfailed Fail to map synic event page .
!CpostmsgA Failed to decrypt post msg page : #err
!CEA Failed to decrypt SYNIC msg page : #err
!CEA Failed to decrypt SYNIC event page : #err
!CpostmsgA Failed to encrypt post msg page : #err
!CEA Failed to encrypt SYNIC msg page : #err
!CEA Failed to encrypt SYNIC event page : #err
!DallocB allocation failed for 'page page , error #err , decrypted ##
!DfreeB deallocation failed for 'page page , error #err , encrypt ##
!ABC No request id available`,
  `vmbus hv_vmbus netvscDevice hvPciDevice vmbusDevicePrefix
!EFfailed Unable to set up channel sysfs files
'HEA Failed to set host visibility for new GPADL #err .`,
  `vmbus hv_vmbus bare
'AB unknown msgtype = #type
'ADE payload size is too large ( #size )
'ABC message too short : msgtype = #type len = ##`,
  `hv-pci hv_pci hvPciDevice
kprobeE PCI VMBus probing : Using version ""
VdomainD PCI dom # "requested has collision , using "used
ldomain-none Unable to use dom # "requested or other numbers
-Frefused PCI Pass-through VSP failed version request : "status
-HGE PCI Pass-through VSP failed to request version : #error
-Inone PCI pass-through VSP failed to find supported version
-FE PCI Pass-through VSP failed D0 Entry with status ((
mBretry Retrying D0 Entry
-BretryC Retrying D0 failed with ret #error
@BD The device is gone .
-CDshort Need "size of low MMIO space . Consider reconfiguring the VM .
-CDshort Need "size of high MMIO space . Consider reconfiguring the VM .
-resources-rejected resource allocated returned "status
-Drelease-failed Couldn ' t send resources released packet ( s )
#CD PCI VMBus EJECT : ignored
#DE PCI VMBus BUS_RELATIONS : ignored
7probe-try-lis6 PCI VMBus probing version ((
7probeDlis6 PCI VMBus probing result version (( : "status
-Frefused-old PCI Pass-through VSP failed version request (status
-GsendEtypo PCI Pass-through VSP failed sending version reqquest : "err
-GsendE PCI Pass-through VSP failed sending version request : "err
-BCD the device has gone
-Bejecting the device is being ejected
-AresourcesD query resource requirements failed : (status
-ECfailed couldn ' t record a child device .
-Bshort bus relations too small
-BCshort bus relations v2 too small
-Ashort eject message too small
-Ashort invalidate message too small
@AC Unimplemented protocol message (type
-AB unhandled packet type ## , tid (( len ##
-ABC Invalid transaction ID (tid
-ioF There ' s an I / O BAR in this list !
-HCfailed Unable to map a virtual address for config space
-HCoob Attempt to read beyond a function ' s config space .
-HCoob Attempt to write beyond a function ' s config space .
-ABD MMIO read hypercall error (status addr (( size ##
-ABD MMIO write hypercall error (status addr (( size ##
-ABCD Read Config Block failed : "status , bytes_returned = #bytes
-ABCD Write Config Block failed : "status
-CAD Request for interrupt failed : "status
-DsendE Sending request for interrupt failed : "status
-AC Unexpected vPCI protocol , update driver .
-retargetA ,func ( ) failed : "status
@Cno-data ,func ( ) can not unmask irq ##
-CAB too high CPU ##
-EGA Failed to build an MSI IRQ domain
-EDA Failed to get parent MSI domain`,
  `hv-pci hv_pci hvPciDriver
ndomain-none-lis Unable to use dom # "requested or other numbers
VdomainDlis PCI dom # "requested has collision , using "used
-CADlis Request for interrupt failed : "status
@CBDlis pci_create slot #serial failed`,
  `hv-pci hv_pci bare
-CADplain Request for interrupt failed : "status
-FHJA Failed to create Hyper-V arm64 vPCI MSI IRQ domain
@arm64Bwarn Invalid firmware configuration for VMBus interrupts
@CBD pci_create slot #serial failed
%lis6-symA itd >addr
%lis6-symA pcrb >addr
%lis6-symAB destroy_irq >addr
%lis6-symA aff >addr
%lis6-symA smi >addr
%lis6-symA cmm >addr
%lis6-symA tmi >addr
%lis6-symAB msi_chip : >addr
%lis6-symABC msi_ir_chip : >addr`,
  `hv-utils hv_utils hvUtilsDriver
9A Registering HyperV Utility Driver
#deregistered De-Registered HyperV Utility Driver
#A Shutdown request received - graceful shutdown initiated
#AD Shutdown request received - Invalid request
#A Restart request received - graceful restart initiated
#A Hibernation request received
#BC Sent hibernation uevent
#AC Shutdown IC version ~{#major}.{#minor}
#AC TimeSync IC version ~{#major}.{#minor}
#ACDlis TimeSync IC version ~{#major}.{#minor} . Mode : **
#BCold Using TimeSync version ~{#major}.{#minor}
#AC Heartbeat IC version ~{#major}.{#minor}
)Cfailed cannot register PTP clock : #err
%AC TIMESYNC IC : Stale time stamp , #nsecs nsecs old
!ADE TimeSync IC pkt recv failed ( Err : ## )
!AFfailed Shutdown request received . Could not read into shut txf buf
!Ashort Shutdown request received . Packet length too small : #len
!AbadF Shutdown request received . Invalid msg type : ##
!BshortD Invalid shutdown msg data . Packet length too small : #len
!Ashort Timesync request received . Packet length too small : #len
!AbadF Timesync request received . Invalid msg type : ##
!timesync-shortC Invalid ictimesync ref data . Length too small : #len
!timesync-shortC Invalid ictimesync data . Length too small : #len
!AFfailed Heartbeat request received . Could not read into hbeat txf buf
!Ashort Heartbeat request received . Packet length too small : #len
!AbadF Heartbeat request received . Invalid msg type : ##
!BshortD Invalid heartbeat msg data . Length too small : #len
#AC KVP IC version ~{#major}.{#minor}
#Aregistered KVP : user-mode registering done .
%ACD KVP : Transaction not active
#AnoB KVP : IP injection functionality not available
#AB KVP : Upgrade the KVP daemon
#AB KVP : incompatible daemon
#Aversions KVP : KVP version : #kernel , Daemon version : #daemon
!AFfailed KVP request received . Could not read into recv buf
!Ashort KVP request received . Packet length too small : #len
!AbadF KVP request received . Invalid msg type : ##
#AC VSS IC version ~{#major}.{#minor}
#AE VSS : userspace daemon ver . #version connected
#AClis VSS daemon registered
%AB VSS : timeout waiting for daemon to reply
%AsendB VSS : failed to communicate to the daemon : #err
%ACD VSS : Transaction not active
'AEB VSS : Failed to initialize transport
%vss-unsupported Integration service ' Backup ( volume snapshot ) ' not supported on this host version .
!AFfailed VSS request received . Could not read into recv buf
!Ashort VSS request received . Packet length too small : #len
!BshortC Invalid VSS msg . Packet length too small : #len
!AbadF VSS request received . Invalid msg type : ##
#AC FCopy IC version ~{#major}.{#minor}
#fcopy-registered-lis FCP : user-mode registering done . Daemon version : ##
!AFfailed Fcopy request received . Could not read into recv buf
!Ashort Fcopy request received . Packet length too small : #len
!BshortC Invalid Fcopy hdr . Packet length too small : #len
!AbadF Fcopy request received . Invalid msg type : ##
#ABsle KVP : timeout after #secs seconds
#fcopyBsle FCP : timeout after #secs seconds`,
  `hv-utils hv_utils bare
%transportAfunc @speaker:function : spurious message received !
%transportAfunc @speaker:function : unexpected netlink message !`,
  `freebsd.pcib vmbus_pcib bsdPcib
7D PCI VMBus using version ""
"CEold vmbus_pcib version negotiation failed : !status
"FEC vmbus_pcib failed to request version : !err
"Inone PCI pass-trhpugh VSP failed to find supported version
+D The device is revoked .
"FC vmbus_pcib failed to enable D0
"EFA failed to send PCI_RESOURCES_ASSIGNED
"FGA failed to get resource for cfg window
"EA failed to create pci bus
+EFA failed to send PCI_RESOURCES_RELEASED
+d0-exitA failed to send PCI_BUS_D0EXIT
8Cok vmbus_pcib_alloc_resource is successful
"Dfailed vmbus_pcib_map_msi completion_status !status`,
  `freebsd.pci pci bsdDevice
7AC domain = && , physical bus = &&
4msix-try attempting to allocate &wanted MSI-X vectors ( &supported supported )
4msixB using IRQs *interrupts for MSI-X
4msixB using IRQ &interrupt for MSI-X
"AB @pciSelector:function bar .. failed to allocate`,
  `freebsd.pci pci bsdFound
7found vendor = .. , dev = .device , revid = .revision`,
  `freebsd.pci pci bare bsdFoundBlock
7found-location domain = && , bus = && , slot = && , func = &function
7foundA class = ~{(class}-{(subclass}-{(interface} , hdrtype = .header , mfdev = &multifunction
8A map [ (register ] : type '' , range && , base .. , size &&
8Astate map [ (register ] : type '' , range && , base .. , size && , 'state`,
  `freebsd.pci pci bsdPciFunction
/flrD Resetting with transactions pending after &ms ms
/DstillB Transactions pending after FLR !
+BC Device leaked IRQ resources
+BC Device leaked MSI vectors
+BCn Device leaked &count MSI vectors
+Bmsix Device leaked &count MSI-X vectors
+Bmem Device leaked memory resources
+BC Resource still owned , oops . ( type = && , rid = && , addr = (address )`,
  `freebsd.pcib vmbus_pcib bare
"EresC vmbus_pcib : failed to query resource requirements
"GC vmbus_pcib : failed to add a child
#CD vmbus_pcib : Unknown msg type ..
#CAE vmbus_pcib : Unknown VMBus msg type &&
8Dinit vmbus_pcib : initialize bar && by writing all 1s`,
  `pci hv_pci hvPciDevice
oBC PCI host bridge to bus @bus:bus
!scanBD Scanning root bridge failed`,
  `pci pci pciDevice
Wdevice-found [ @deviceId:device ] type (header class ""
Wdevice-foundA [ @deviceId:device ] type (header class "" *port
8Abar-hex reg .register : +resource
8bar-res :bar +resource
8AB BAR ## : assigned +resource
8barAnew :bar +resource : assigned
"ABC BAR ## : no space for +resource
"barDEnew :bar +resource : can ' t assign ; no space
"AB BAR ## : failed to assign +resource
"barAnew :bar +resource : failed to assign
7extCon enabling Extended Tags
7extCoff disabling Extended Tags
!AB unknown header type (header , ignoring device
#BC legacy IDE quirk : reg "register : +resource
#DA quirk : +resource claimed by PIIX4 ACPI
#limitedE Limiting direct PCI / PCI transfers
#AB Boot video device
#DE Video device with shadowed ROM at +resource
#A vgaarb : *rest
!Bmismatch ignoring class "" ( doesn ' t match header type (hdr_type )
"CcantF reg "" : invalid BAR ( can ' t size )
"bar-cantDnew :bar_name : invalid ; can ' t size
#CBE reg "" : initial BAR value "" invalid
#BADnew :bar_name : initial BAR value "" invalid
"noncompliantE device has non-compliant BARs ; disabling IO / MEM decoding
#BCoff-old Disable Relaxed Ordering because the Root Port didn ' t support it
#ABoff Relaxed Ordering disabled because the Root Port didn ' t support it
#mpsD Max Payload Size set to !mps ( was !! , max !! )
%mps-mismatch Max Payload Size !mps , but upstream !! set to !upstream_mps ; if necessary , use " pci = pcie_bus_safe " and report a bug
#A PME # supported from 'states
'BC device attach failed ( !err )
"AEalign BAR !! : can ' t assign +res ( bogus alignment )
!AupdateB BAR !! : error updating ( "written ! = "read )
!bar-updateAnew :bar_name : error updating ( "written ! = "read )
8AB BAR !! : releasing +res
8barAnew :bar_name +res : releasing
8Cfailed can ' t claim BAR !! +res : no compatible bridge window
8Cfailed-new :bar_name +res : can ' t claim ; no compatible bridge window
"CF can ' t claim BAR !! +res : address conflict with 'conflict +conflict_res
"CEnew :bar_name +res : can ' t claim ; address conflict with 'conflict +conflict_res
%mps-cannotC can ' t set Max Payload Size to !mps ; if necessary , use " pci = pcie_bus_safe " and report a bug
1ABgiveup not ready after ~{&ms}ms ; giving up
=ABwait not ready after ~{&ms}ms ; waiting
#A ready after ~{&ms}ms
pAbar-hex36 reg (register : +resource`,
  `pci pci pciDevice vfDevice
#E [bandwidth Gb / s available PCIe bandwidth ( =speed ]width link )
#EF [bandwidth Gb / s available PCIe bandwidth , limited by =speed ]width link at |limit ( capable of [capable Gb / s with =capableSpeed ]capableWidth link )
4AB enabling device ( (before - > (after )
7EH [bandwidth Gb / s available PCIe bandwidth ( =speed ]width link ) , in Flit mode
7EFQ [bandwidth Gb / s available PCIe bandwidth , limited by =speed ]width link at |limit_dev ( capable of [capable Gb / s with =cap_speed ]cap_width link ) , in Flit mode
!CFG can ' t enable device : BAR !! +res not assigned
!EABnew :bar_name +res : not assigned ; can ' t enable device
!CFG can ' t enable device : BAR !! +res not claimed
!EABnew :bar_name +res : not claimed ; can ' t enable device
'region-busy BAR !! : can ' t reserve +res
!Cfailed can ' t ioremap BAR !! : +res
"DAold Refused to change power state , currently in ~D{,state}
"DA refused to change power state from !! to !!
"DAnew Refused to change power state from !! to D0
(DJmid can ' t change power state from !! to !! ( config space inaccessible )
(DJ Unable to change power state from !! to D0 , device inaccessible
(DIlow Unable to change power state from !! to !! , device inaccessible
3flrE timed out waiting for pending transaction ; performing function level reset anyway
1EA Failed to return from FLR
/Fextra Required additional ~{&ms}ms to return from FLR
1Dnotready-giveup not ready ~{&ms}ms after FLR ; giving up
/Dnotready not ready ~{&ms}ms after FLR ; waiting
/CA ready ~{&ms}ms after FLR
1reset-notready-giveup not ready ~{&ms}ms after 'reset_type ; giving up
/reset-notready not ready ~{&ms}ms after 'reset_type ; waiting
qresetA ready ~{&ms}ms after *reset_type
"msixH can ' t enable MSI-X ( MSI IRQ already assigned )
%AC VPD access failed . This is likely a firmware bug on this device . Contact the card vendor for a firmware update
#BA invalid VPD tag "" ( size !! ) at offset &&
#BAH invalid VPD tag "" ( size !! ) at offset && ; assume missing optional EEPROM
HCA irq !! for MSI / MSI-X`,
  `pci-core pci pciBus
#AC root bus resource ++
rAD busn_res : +resource is released
#ADF busn_res : +resource can not be released`,
  `pci pci pciBus
8ABCE root bus resource ++ ( bus address [ @range:address ] )
#busA resource #index ++
#ABC No busn resource found for root bus , will use +resource
#AC busn_res : +resource end is updated to (end
#ACfailed busn_res : +resource end can not be updated to (end
"Aconflict busn_res : can not insert +resource under 'scope +parent ( conflicts with 'conflict +conflict_res )`,
  `pci pci bare
7BCpr PCI host bridge to bus @bus:bus`,
  `freebsd.bus hn bsdHn
4hn-attach < Hyper-V Network Interface > on <bus`,
  `freebsd.bus vmbus_pcib bsdPcib
7pcib-attach < Hyper-V PCI Express Pass Through > on <bus`,
  `freebsd.bus pci bsdPci
7Aattach < PCI bus > on <bridge
ECD < 'class , 'subclass > at device ~{&slot}.{&function} ( no driver attached )
ECDresources < 'class , 'subclass > ^resources at device ~{&slot}.{&function} ( no driver attached )
ECDclass < 'class > at device ~{&slot}.{&function} ( no driver attached )`,
  `freebsd.bus bus bsdDevice
4attach-slot-resources < 'name > ^resources at device ~{&slot}.{&function} on <parent
4attach-slot < 'name > at device ~{&slot}.{&function} on <parent
4attach-resources < 'name > ^resources on ,parent
4attach < 'name > on ,parent`,
  `freebsd.bus mlx5_core bsdMlx5
4Aattach < mlx5_core > ^resources at device ~{&slot}.{&function} on <bus`,
  `freebsd.bus mlx4_core bsdMlx4
4Aattach < mlx4_core > ^resources at device ~{&slot}.{&function} on <bus`,
  `freebsd.bus mana bsdMana
4Aattach < MANA adapter > ^resources at device ~{&slot}.{&function} on <bus`,
  `freebsd.dev dev bare
"Bfailed device_attach : <device attach returned #error`,
  `freebsd.dev dev bsdDevice
+A detached`,
  `freebsd.if if bsdInterface
:AB Ethernet address : ;mac
AAE link state changed to UP
BAE link state changed to DOWN
>AC &count link states coalesced
Krename changing name to ' )) '
#promisc promiscuous mode ,state`,
  `freebsd.devctl devctl bsdDevctl
:CD subsystem = <interface type = VF_UP
+CD subsystem = <interface type = VF_DOWN`,
  `kernel kernel bare
sA BUG : *what
tB Kernel panic - not syncing : *reason
GC reboot : System halted
GBC reboot : Power down
GB reboot : Restarting system
GBE reboot : Restarting system with command ' ** '`,
  `observed mana manaInterface
>manaBA Disabled vPort ## MAC ;;`,
  `observed mlx4_core mlx4Driver
#mlx4EF device is working in RoCE mode : **
#mlx4AB gid_type #type for UD QPs is not supported by the device , gid_type #chosen was chosen instead
#mlx4ACD UD QP Gid type is : *type`,
  `observed mlx4_core mlx4Device
#ABCD mlx4_ib : multi-function enabled
#ABF mlx4_ib : operating in qp1 tunnel mode`,
  `observed mlx4_en mlx4EnInterface
>mlx4AB Close port called`,
  `observed mlx5_core vfFunction
%mlx5-post-act firmware level support is missing
%mlx5AB tc ct offload not supported , *reason
%mlx5B Missing SyncE capability`,
  `driver driver-core vfDevice hvPciDevice netvscDevice
!AD probe with driver ,, failed with error ##
<D Driver ,, requests probe deferral
#AC deferred probe pending
#ACreason deferred probe pending : *reason`,
  `driver driver-core vfDriverName
'ACold probe of |device failed with error ##`,
  `observed pci vfDevice
<AC no default pinctrl state`,
  `udev systemd-udevd udev
KA renamed network interface )from to ))
Drename-failed Error changing net interface name ' )from ' to ' )) ' : 'reason
JCAnew )interface : Failed to rename network interface &index from ' )) ' to ' )) ' : 'reason`,
  `observed hv_vmbus vmbusDriver netvscDriver hvPciDriver hvUtilsDriver vfDriverName
CGexternal externally supported module , setting X kernel taint flag .
%badE loading out-of-tree module taints kernel .`,
];

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
