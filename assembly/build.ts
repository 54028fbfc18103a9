import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a test finds out whether the file is what this program writes. */
export const COMPILED = new URL('../src/scan/compiled-scanner.ts', import.meta.url);

/** Bytes of a page of memory of WebAssembly, and pages for the tables and what is scanned at once. */
const PAGES = 64;

/** Compiles scanner/plain-lines.ts into a module of its own, as text: it takes eight kilobytes. */
export function compileScanner(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scanner-'));
  try {
    const wasm = join(folder, 'scanner.wasm');
    const compiler = fileURLToPath(new URL('../node_modules/assemblyscript/bin/asc.js', import.meta.url));
    const source = fileURLToPath(new URL('./scanner/plain-lines.ts', import.meta.url));
    const options = ['--enable', 'simd', '--runtime', 'stub', '--noAssert', '-O3'];
    const memory = [
      '--initialMemory',
      String(PAGES),
      '--maximumMemory',
      String(PAGES),
      '--memoryBase',
      '512',
    ];
    execFileSync(process.execPath, [compiler, source, '-o', wasm, ...options, ...memory], { stdio: 'pipe' });
    const text = readFileSync(wasm).toString('base64');
    return [
      '// Written by `npm run scanner` out of assembly/scanner.',
      '',
      '/** A module of WebAssembly, in base64. */',
      `export const SCANNER = '${text}';`,
      '',
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COMPILED, compileScanner());
