import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, defineConfig, type Options } from 'tsup';
import { billOfMaterials } from './build/bill-of-materials.ts';
import { buildForBrowsers } from './build/browser.ts';
import { union } from './build/bundled-packages.ts';
import { joinChunks, WITHOUT_BLANKS } from './build/join-chunks.ts';
import { BUNDLED_PACKAGES, licencesOfBundled } from './build/licences.ts';
import { withoutDocumentation } from './build/without-documentation.ts';
import { compileViewer } from './page/compile-viewer.ts';

const shared: Options = {
  // Files and their sizes are of interest to tests; whoever builds wants to see what fails.
  silent: true,
  target: 'node20',
  // The library may run in browsers; only source/files.ts and cli/ name Node's modules.
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  esbuildPlugins: [withoutDocumentation],
  esbuildOptions: (options) => {
    Object.assign(options, WITHOUT_BLANKS);
  },
  // Small, and loaded with the library: to find and load such a package takes longer than to run it.
  noExternal: BUNDLED_PACKAGES.map((name) => new RegExp(`^${name}(?:/|$)`)),
};

/** What the package exports. */
const entry = {
  index: 'src/index.ts',
  fixture: 'src/fixture.ts',
  journal: 'src/journal/index.ts',
  matchers: 'src/matchers.ts',
  messages: 'src/messages.ts',
  report: 'src/report.ts',
};

/** Entries that are ESM only: vitest itself is, and the command. */
const esmEntry = { ...entry, vitest: 'src/vitest.ts', cli: 'src/cli/main.ts' };

/** What a program may want of the package without the rest of it. */
const uses = {
  'parse-message': 'src/message/parse-message.ts',
  diagnose: 'src/diagnose/diagnose.ts',
  compare: 'src/compare/compare.ts',
};

/** What threads run. Each is whole by itself: what it would share would cut the library's chunks into smaller ones. */
const threadEntries = {
  'scan-worker': 'src/scan/scan-worker.ts',
  'decoder-worker': 'src/source/compression/decoder-worker.ts',
};

export default defineConfig(() => {
  // The two builds run side by side, so neither may clean up what the other has written.
  rmSync('dist', { recursive: true, force: true });
  return [
    {
      ...shared,
      // Built together, so that the command shares the library's chunks instead of holding a second copy.
      entry: { ...esmEntry, ...uses },
      format: 'esm',
      splitting: true,
      dts: { entry: { ...entry, vitest: 'src/vitest.ts' } },
      onSuccess: async () => {
        await joinChunks('dist', {
          entries: Object.keys(esmEntry),
          beginnings: ['analysis', 'text', 'timeline-with-findings'],
          uses: Object.keys(uses),
        });
        for (const [name, program] of Object.entries(threadEntries)) {
          await build({
            ...shared,
            config: false,
            silent: true,
            clean: false,
            entry: { [name]: program },
            format: 'esm',
            splitting: false,
          });
        }
        const { matchers: _, ...inBrowsers } = entry;
        const browserPackages = await buildForBrowsers(inBrowsers, 'dist/browser');
        const viewer = await compileViewer();
        writeFileSync('dist/viewer.html', viewer.text);
        const bundled = union(BUNDLED_PACKAGES, browserPackages, viewer.packages);
        writeFileSync('dist/LICENCES.txt', licencesOfBundled(bundled));
        writeFileSync('dist/sbom.cdx.json', billOfMaterials(bundled));
        copyFileSync('src/timeline/timeline.schema.json', 'dist/timeline.schema.json');
        copyFileSync('src/compare/comparison.schema.json', 'dist/comparison.schema.json');
        copyFileSync('src/fixture/scenario.schema.json', 'dist/scenario.schema.json');
      },
    },
    {
      ...shared,
      entry,
      format: 'cjs',
      treeshake: true,
      dts: true,
    },
  ];
});
