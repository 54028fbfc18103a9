import { hostName } from './host-names.ts';
import type { IdentityKind } from './kinds.ts';
import type { Mapping } from './mapping.ts';

/** What a user may be called; a dot at the end is that of a sentence. */
export const USER = '[A-Za-z_\\x80-\\xff][\\w\\x80-\\xff-]{0,63}(?:\\.[\\w\\x80-\\xff-]{1,63}){0,4}';
const DOMAIN = '[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,8}';
/** `vmadmin`, `vmadmin@example.com`, `EXAMPLE\vmadmin` */
const ACCOUNT = `(?:${DOMAIN}\\\\{1,2})?${USER}(?:@${DOMAIN})?`;
/** Who built a kernel, and where. */
const BUILDER = { isOwn: false, name: `${USER}@${DOMAIN}` };
/** A part of a resource's name, and no more. */
const RESOURCE = '[^\\/\\s"\'\\\\,;&?()<>{}[\\]]{1,128}';

/** Where a line tells a name: behind the first group, and it is the second. */
interface Place {
  /** What a line must have for it. */
  readonly needs: string;
  readonly pattern: RegExp;
  readonly kind: Extract<IdentityKind, 'user-name' | 'resource-name'>;
  /** Whether it is a user of the machine, and not just a name that somebody tries: then it is looked for everywhere. */
  readonly isOwn: boolean;
}

function place(
  needs: string,
  before: string,
  behind = '',
  { isOwn = true, name = ACCOUNT, kind = 'user-name' as Place['kind'] } = {},
): Place {
  return { needs, pattern: new RegExp(`(${before})(${name})${behind}`, 'g'), kind, isOwn };
}

const TRIED = { isOwn: false };

const PLACES: readonly Place[] = [
  // `session opened for user vmadmin(uid=1000) by root(uid=0)`
  place('session ', '\\bsession (?:opened|closed) for user '),
  place('(uid=', '\\bby ', '(?=\\(uid=[0-9])'),
  // `uid=1000(vmadmin) gid=1000(vmadmin)`
  place('id=', '\\b[ug]id=[0-9]{1,10}\\(', '(?=\\))', { name: USER }),
  // `New session 3 of user vmadmin.`, `Started Session 3 of User vmadmin.`
  place('ession ', '\\b[sS]ession \\w{1,16} of [uU]ser '),
  // `Accepted publickey for vmadmin from 10.0.0.4 port 50022 ssh2`
  place('Accepted ', '\\bAccepted [a-z/-]{1,64} for '),
  place('Failed ', '\\bFailed [a-z/-]{1,64} for (?:invalid user )?', '(?= from )', TRIED),
  // `Invalid user vmadmin from …`, `Disconnected from user vmadmin …`, `closed by authenticating user vmadmin …`
  place('user ', '\\b(?:[iI]nvalid|[iI]llegal|authenticating|from|for|of) user ', '', TRIED),
  place('User ', '\\bUser ', '(?= from )', TRIED),
  place('failure for ', '\\bfailure for (?:illegal user )?', '(?= from )', TRIED),
  place('session: ', "\\bsession: [a-z' /0-9]{1,64} for ", '(?= from )'),
  // `sshd: vmadmin [priv]`, `sshd: vmadmin@pts/0`
  place('sshd', '\\bsshd(?:-session)?: ', '(?= \\[|@)', { name: USER }),
  // `vmadmin : TTY=pts/0 ; PWD=/ ; USER=root ; COMMAND=/bin/sh`, `vmadmin : user NOT in sudoers ; TTY=…`
  place(' ; ', '(?:^|: |["\\s])\\s{0,8}', '(?= : (?:[^;=]{1,80} ; )?(?:TTY|PWD|HOST)=)'),
  place('-u ', '\\bsudo (?:-[A-Za-z] ){0,4}-u '),
  // `(to root) vmadmin on pts/0`
  place('(to ', '\\(to ', '(?=\\) \\S{1,64} on )'),
  place('(to ', '\\(to \\S{1,64}\\) ', '(?= on )'),
  // `(vmadmin) CMD (/usr/bin/true)`
  place(') ', '\\(', '(?=\\) (?:CMD|CMDOUT|CMDEND|LIST|REPLACE|RELOAD|MAIL|(?:BEGIN|END) EDIT)\\b)'),
  // `new user: name=vmadmin, UID=1000, …`, `add 'vmadmin' to group 'sudo'`
  place('name=', '\\bnew (?:user|group): name='),
  place(" '", "\\b(?:add|delete|remove) '", "(?=')"),
  place('changed for ', '\\bpassword changed for '),
  place('ser account', '\\b[uU]ser account:? '),
  place('unix-user:', '\\bunix-user:'),
  place('LOGIN', '\\bLOGIN ON \\S{1,64} BY '),
  place('LOGIN', "\\bLOGIN \\([0-9]{1,4}\\) on \\S{1,64} FOR '", "(?=')", TRIED),
  place(' login: ', '^\\S{1,253} login: '),
  // `acct="vmadmin"`, `SUDO_USER=vmadmin`, `AUID="vmadmin"`
  place('acct=', '\\bacct=["\']?'),
  place('USER', '\\b(?:USER|SUDO_USER|USER_(?:ID|NAME))=["\']?'),
  place('LOGNAME=', '\\bLOGNAME=["\']?'),
  place('user=', '\\br?user=["\']?'),
  place('logname=', '\\blogname=["\']?'),
  // Hex digits, where the name has something in it that audit does not print: `acct=766D61646D696E`
  place('acct=', '\\bacct=', '(?![\\w"])', { isOwn: false, name: '(?:[0-9A-F]{2}){2,64}' }),
  place('UID="', '\\b[A-Z]{0,2}UID="', '(?=")'),
  // `"USER_ID":"vmadmin"`, `"adminUsername": "vmadmin"`
  place('USER_', '"USER_(?:ID|NAME)"\\s{0,4}:\\s{0,4}"', '(?=")'),
  place('ser', '"[A-Za-z_]{0,16}[uU]ser_?[nN]ame"\\s{0,4}:\\s{0,4}"', '(?=")'),
  // `Linux version 6.8.0-1029-azure (buildd@lcy02-amd64-080) …`, and FreeBSD's second line
  place('Linux version ', 'Linux version \\S{1,128} \\(', '(?=\\))', BUILDER),
  place(':/usr/', '^(?:.{0,128}\\s)?', '(?=:/usr/(?:obj|src)/)', BUILDER),
  // `"resourceGroupName":"prod"`, `vmName=vm1`
  place(
    'Name',
    '\\b(?:resourceGroup|vmScaleSet|vm|virtualMachine|storageAccount|subscription|tenant)Name["\']?\\s{0,4}[:=]\\s{0,4}["\']?',
    '',
    { isOwn: false, name: RESOURCE, kind: 'resource-name' },
  ),
  place('esourceGroup', '\\b[rR]esourceGroup["\']?\\s{0,4}[:=]\\s{0,4}["\']?', '', {
    isOwn: false,
    name: RESOURCE,
    kind: 'resource-name',
  }),
];

/** Words that follow `user` in sentences. */
const NO_USER =
  /^(?:space|mode|process|processes|page|pages|memory|copy|access|accounts?|addresses|address|input|agent|data|requests?|names?|ids?|manager|sessions?|slices?|runtime|services?|code|task|tasks|stack|from|not|is|and|or|the|to)$/i;

/** What every place has: ids and numbers, of which the fields of an entry are full, have none of it. */
const IN_EVERY_PLACE = /[ =":]/;
/** Characters of `USER=me`. */
const SHORTEST = 7;

/** Replaces the names of users and resources where a line tells them; `learn` is given those of the machine's users. */
export function replaceTold(text: string, mapping: Mapping, learn: (name: string) => void): string {
  if (text.length < SHORTEST || !IN_EVERY_PLACE.test(text)) return text;
  let told = text;
  for (const { needs, pattern, kind, isOwn } of PLACES) {
    if (!told.includes(needs)) continue;
    told = told.replace(pattern, (match: string, before: string, name: string) => {
      const behind = match.slice(before.length + name.length);
      if (kind === 'resource-name') return before + mapping.name(kind, name) + behind;
      return before + account(name, mapping, isOwn ? learn : null) + behind;
    });
  }
  return told;
}

const PARTS = /^(?:([^\\]*)(\\{1,2}))?([^@\\]*)(?:@(.*))?$/;

/** Each part by itself, so that `vmadmin` and `vmadmin@example.com` still fit. */
function account(text: string, mapping: Mapping, learn: ((name: string) => void) | null): string {
  const [, domain = '', slash = '', name = '', host] = PARTS.exec(text) ?? [];
  if (NO_USER.test(name)) return text;
  const mapped = mapping.name('user-name', name);
  if (mapped !== name) learn?.(name);
  const before = domain === '' ? '' : mapping.name('user-name', domain) + slash;
  return before + mapped + (host === undefined ? '' : `@${hostName(host, mapping, 'host-name')}`);
}
