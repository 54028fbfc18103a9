import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readFixture } from '../journal/fixtures.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the examples call their logs, and which logs these are. */
const FILES: Readonly<Record<string, string>> = {
  'dmesg.txt': 'corpus/azure-startup.log',
  'kern.log': 'corpus/azure-maintenance-syslog.log',
  'old-kernel.log': 'docs/kernel-upgrade/logs/startup.log',
  'new-kernel.log': 'docs/kernel-upgrade/logs/startup.new-kernel.log',
  'console.log': 'corpus/two-boots-serial-console.log',
  'boot-1.log': 'docs/kernel-upgrade/logs/startup.log',
  'boot-2.log': 'docs/kernel-upgrade/logs/startup.new-kernel.log',
  'boot-3.log': 'docs/kernel-upgrade/logs/startup.log',
  'logs/syslog': 'corpus/azure-startup-syslog.log',
};

/** What a machine with systemd would answer, and a pipeline with the serial console of a VM. */
const COMMANDS: Readonly<Record<string, string>> = {
  az: `cat '${ROOT}corpus/azure-startup.log'`,
  dmesg: `cat '${ROOT}corpus/azure-startup.log'`,
  npx: '[ "$1" = --yes ] && shift && exec "$@"',
  journalctl: `case "$*" in
*json*) cat '${ROOT}corpus/azure-startup-journal-json.log' ;;
*export*) cat '${ROOT}corpus/azure-startup-journal-export.log' ;;
*) cat '${ROOT}corpus/azure-startup-journal-short-precise.log' ;;
esac`,
};

/** The package, and programs against it, as JavaScript that Node can run. */
export interface BuiltPrograms {
  /** The command. */
  readonly command: string;
  /** The programs, in the order in which they were given. */
  readonly programs: readonly string[];
  remove(): void;
}

/** What `vf-timeline/NAME` is in the sources. */
export const ENTRIES: Readonly<Record<string, string>> = {
  'vf-timeline': join(ROOT, 'src/index.ts'),
  'vf-timeline/fixture': join(ROOT, 'src/fixture.ts'),
  'vf-timeline/journal': join(ROOT, 'src/journal/index.ts'),
  'vf-timeline/matchers': join(ROOT, 'src/matchers.ts'),
  'vf-timeline/messages': join(ROOT, 'src/messages.ts'),
  'vf-timeline/report': join(ROOT, 'src/report.ts'),
  'vf-timeline/vitest': join(ROOT, 'src/vitest.ts'),
};

/** Builds the command and the programs together, in a second, and without touching `dist/`. */
export async function buildPrograms(sources: readonly string[]): Promise<BuiltPrograms> {
  // Within node_modules, so that what the package depends on is found.
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const home = mkdtempSync(join(cache, 'vf-timeline-docs-'));
  const entryPoints: Record<string, string> = { command: join(ROOT, 'src/cli/main.ts') };
  sources.forEach((source, index) => {
    entryPoints[`program-${index}`] = join(home, `program-${index}.ts`);
    writeFileSync(join(home, `program-${index}.ts`), source);
  });
  await build({
    entryPoints,
    outdir: home,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: ENTRIES,
    // package.json names dist/vitest.js as what has side effects; here it is src/vitest.ts.
    ignoreAnnotations: true,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  return {
    command: join(home, 'command.mjs'),
    programs: sources.map((_, index) => join(home, `program-${index}.mjs`)),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** A folder of somebody who follows a page: the logs that the examples name, and the command. */
export interface Reader {
  readonly folder: string;
  /** Runs a script of the shell; gives what it printed, on both channels together, and its status. */
  run(script: string): { readonly printed: string; readonly status: number | null };
  remove(): void;
}

export function openReader(command: string): Reader {
  const home = mkdtempSync(join(tmpdir(), 'vf-timeline-reader-'));
  const folder = join(home, 'work');
  for (const [name, path] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(join(ROOT, path), join(folder, name));
  }
  writeFileSync(join(folder, 'system.journal'), readFixture('regular-unkeyed-plain'));
  cpSync(join(ROOT, 'docs/kernel-upgrade'), join(folder, 'kernel-upgrade'), { recursive: true });
  symlinkSync(join(ROOT, 'corpus'), join(folder, 'corpus'));
  collect(home, join(folder, 'sosreport.tar.xz'));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const commands = { ...COMMANDS, 'vf-timeline': `exec '${process.execPath}' '${command}' "$@"` };
  for (const [name, script] of Object.entries(commands)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return {
    folder,
    run: (script) => {
      const env = {
        PATH: `${bin}:${process.env['PATH']}`,
        HOME: home,
        NO_COLOR: '1',
        TZ: 'UTC',
        LC_ALL: 'C',
      };
      const { stdout, status } = spawnSync('bash', ['-c', `exec 2>&1\n${script}`], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return { printed: stdout, status };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** What `sos report` writes, as far as it matters: a machine's logs in one folder, packed. */
function collect(home: string, archive: string): void {
  const top = 'sosreport-vm1-2026-10-03';
  const root = join(home, top);
  mkdirSync(join(root, 'var/log'), { recursive: true });
  mkdirSync(join(root, 'sos_commands/kernel'), { recursive: true });
  copyFileSync(join(ROOT, 'corpus/azure-maintenance-syslog.log'), join(root, 'var/log/messages'));
  copyFileSync(join(ROOT, 'corpus/azure-startup.log'), join(root, 'sos_commands/kernel/dmesg'));
  // Where there is no xz, the archive is a gzip one: the content is what counts.
  const packed = ['-cJf', '-czf'].some(
    (how) => spawnSync('tar', [how, archive, '-C', home, top]).status === 0,
  );
  if (!packed) throw new Error('the examples of the documentation need tar');
}
