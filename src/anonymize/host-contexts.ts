const HOST = '([^\\s:\\[\\]<>"\'=]{1,253})';
/** A name of DNS: where the place alone leaves doubt, what stands there must look like one. */
const DNS_NAME = '([A-Za-z0-9][\\w.-]{0,252})';
const PROGRAM = '[A-Za-z_(][^\\s:\\[\\]]{0,127}';
const CLOCK = '[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?';
/** What FreeBSD's syslogd prints before the name when asked to: `<kern.info> `, `<0.6> `. */
const FACILITY = '(?:<[a-z0-9]{1,12}\\.[a-z0-9]{1,12}> )?';

/** What a line must have, and where in it the name stands: behind the first group, and it is the second. */
export type Context = readonly [needs: string, pattern: RegExp];

/** Where a log names its machine, and the line leaves no doubt. */
export const CERTAIN: readonly Context[] = [
  [
    ' kernel: ',
    new RegExp(
      `((?:${CLOCK}\\S{0,6}(?: [A-Z]{2,5}| [0-9]{4})?|\\[ {0,6}[0-9]{1,9}\\.[0-9]{6}\\]|^[0-9]{10}\\.[0-9]{6}) ${FACILITY})${HOST} kernel: `,
      'g',
    ),
  ],
  ['>1 ', new RegExp(`^(<[0-9]{1,3}>1 \\S{1,64} )${HOST} \\S{1,48} \\S{1,128} \\S{1,32} `, 'g')],
  ['_HOSTNAME=', /((?:^|[\s{])_HOSTNAME=)([^\s"]{1,253})/g],
  ['_HOSTNAME"', /("_HOSTNAME"\s{0,4}:\s{0,4}")([^"\\]{1,253})"/g],
  ['"host', /("host(?:[nN]ame|_name)?"\s{0,4}:\s{0,4}")([^"\\]{1,253})"/g],
  ['omputer', /("[cC]omputer(?:[nN]ame)?"\s{0,4}:\s{0,4}")([^"\\]{1,253})"/g],
  ['"node', /("node_?[nN]ame"\s{0,4}:\s{0,4}")([^"\\]{1,253})"/g],
  // `"host": {"name": "vm1"`, as collectors of logs write it
  ['"host"', /("host"\s{0,4}:\s{0,4}\{\s{0,4}"name"\s{0,4}:\s{0,4}")([^"\\]{1,253})"/g],
  ['ostname ', /([hH]ostname (?:set )?to <)([^>\s]{1,253})>/g],
  // `Publish hostname [vm1]`, `hostname: "vm1"`
  ['ost', /(\b[hH]ost[nN]ame\s{0,2}[:=]?\s{0,2}["'[])([A-Za-z0-9][\w.-]{0,252})["'\]]/g],
  ['ost', /(\b[hH]ost[nN]ame\s{0,2}[:=]\s{0,2})([A-Za-z0-9][\w.-]{0,252})/g],
  ['rhost=', new RegExp(`(\\brhost=)${DNS_NAME}`, 'g')],
  // The kernel's parameter `ip=10.0.0.4::10.0.0.1:255.255.255.0:vm1:eth0:none`
  ['ip=', new RegExp(`(\\bip=(?:[0-9.]{0,15}:){4})${DNS_NAME}(?=:|\\s|$)`, 'g')],
  // `IP-Config: Complete:`, `host=vm1, domain=example.com, nis-domain=(none)`
  ['host=', new RegExp(`(\\bhost=)${DNS_NAME}(?=, domain=)`, 'g')],
  ['nis-domain=', new RegExp(`(, (?:nis-)?domain=)${DNS_NAME}(?=, nis-domain=|\\s|$)`, 'g')],
];

/** Where it does so unless the word is one of the kernel's. */
export const LIKELY: readonly Context[] = [
  [
    ': ',
    new RegExp(
      `((?:${CLOCK}\\S{0,6}(?: [A-Z]{2,5}| [0-9]{4})?|^[0-9]{10}\\.[0-9]{6}) ${FACILITY})${HOST} ${PROGRAM}(?:\\[[0-9]{1,10}\\])?: `,
      'g',
    ),
  ],
  [']: ', new RegExp(`(\\[ {0,6}[0-9]{1,9}\\.[0-9]{6}\\] )${HOST} ${PROGRAM}\\[[0-9]{1,10}\\]: `, 'g')],
  [' login: ', /^()([A-Za-z0-9][^\s:[\]]{1,252}) login: /g],
  [
    ' tty',
    /^([A-Z][A-Za-z0-9 .,/()-]{2,64} )([A-Za-z0-9][^\s:[\]()]{1,252}) tty(?:S|AMA)?[0-9]{1,3}\s{0,4}$/g,
  ],
  // The prompt of a shell: `vmadmin@vm1:~$ `, `[vmadmin@vm1 ~]$ `
  ['@', new RegExp(`^(\\[?[A-Za-z_][\\w.-]{0,31}@)${DNS_NAME}(?=(?: |: ?)[~/][^$#]{0,256}[$#])`, 'g')],
];

/** What is the same on many machines: images are called like their distribution. */
export const NO_HOST =
  /^(?:debian|ubuntu|centos|fedora|rhel|redhat|suse|opensuse|sles|almalinux|rocky|oracle|linux|azure|freebsd|localhost|localhost\.localdomain|localhost4|localhost6|\(none\)|-|null|unknown|kernel)$/i;

/** An address in the place of a name: it is replaced as what it is. */
export const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Names that the kernel gives to interfaces, devices and the like; with more behind the number it is a host's. */
const DEVICE_NAME =
  /^(?:eth|lan|vf|hn|mce|mlx\d_[a-z]{2,4}|mlx|mana_?|pci|tty|ttys|rename|loop|docker|veth|cpu|sd[a-z]|sr|ram|md|dm)\d{1,5}$|^nvme\d+(?:n\d+)?(?:p\d+)?$|^(?:sd|vd|hd|xvd)[a-z]{1,2}\d{0,3}$/i;

/** Words of stamps, and keys of JSON: a machine or a user that is called so is replaced in its places only. */
const WORD_OF_LOGS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|utc|log|time|timestamp|host|hostname|message|level|unit|stream|facility|priority|ident|pid|user|name|data|home|dev|sys|proc|run|var|net|root)$/i;

/** Whether a name is such as logs have everywhere, whoever else is called so. */
export function isEverywhere(name: string): boolean {
  return DEVICE_NAME.test(name) || WORD_OF_LOGS.test(name) || NO_HOST.test(name);
}
