import type { Example } from '../../src/record/formats/format.ts';
import { FORMATS, LAST_RESORTS } from '../../src/record/formats/formats.ts';
import { LAYERS } from '../../src/record/layers/layers.ts';

/** The page docs/formats.md: every format that the program reads, with the examples that its tests read. */
export function formatsPage(): string {
  return `${[
    '<!-- Written by `npm run docs` from src/record/formats and src/record/layers. Do not edit. -->',
    '',
    '# Formats',
    '',
    'Every line is read in whatever format it is, whatever the lines around it are in: nothing has to be said',
    'about a log, and one log may mix all of these. The examples are what the tests of each format read.',
    '',
    'A record has the kernel’s own time (`bootUs`, since the kernel started) where its format keeps it, and a wall',
    'time (`wallUs`) where it has one. `wallClock` says whose clock that is, `wallResolutionUs` how finely it tells',
    'times apart:',
    '',
    '| `wallClock` | what it is |',
    '| --- | --- |',
    '| `kernel` | when the kernel made the message |',
    '| `receive` | when a daemon took the message from the kernel, later by an unknown time, mostly less than a second; for messages from before it ran, when it began |',
    '| `derived` | what `dmesg` worked out from the kernel’s stamp when it ran: wrong after a suspend, and after the clock was set |',
    '| `carrier` | when another program wrote the line down; used where a line has no other time |',
    '',
    ...[...FORMATS, ...LAST_RESORTS].flatMap(({ name, madeBy, times, examples }) => [
      `## ${name}`,
      '',
      `Made by: ${madeBy}.`,
      '',
      `Times: ${times}`,
      '',
      '```text',
      ...examples.map(({ text }) => printable(text)),
      '```',
      '',
      ...notKernel(examples),
    ]),
    '## journal',
    '',
    'Made by: journald, in the files of `/var/log/journal` and `/run/log/journal` (`.journal`, `.journal~`).',
    '',
    'Times: As `journal-json`. A line number is the number of the kernel’s entry in its file: `journalctl --file FILE',
    '-o json _TRANSPORT=kernel` prints it on that line. [journal.md](journal.md) tells how the files are read.',
    '',
    '## Around the lines',
    '',
    'What programs and people put before the lines of a log is taken off, whatever the format behind it, also where',
    'one stands around another. Where it has a time, the record keeps it as `carried`.',
    '',
    '| what | made by | for example |',
    '| --- | --- | --- |',
    ...LAYERS.map(
      ({ name, madeBy, examples }) =>
        `| ${name} | ${madeBy} | ${examples.map(({ text }) => `\`${cell(printable(text))}\``).join('<br>')} |`,
    ),
    '',
    'Escape sequences of terminals are left out. Where a line was broken at up to 80 columns, as mail does it, its parts',
    'are put together. Text is UTF-8, or UTF-16 or UTF-32 where it begins so, with a mark or with the NULs between its letters; what is no character becomes U+FFFD.',
    'Entries in one array of JSON on one line are taken out of it. A log that has its newest line first (`journalctl',
    '--reverse`, `tac`) is read from its end, where its lines have times.',
  ].join('\n')}\n`;
}

function notKernel(examples: readonly Example[]): readonly string[] {
  const others = examples.filter(({ record }) => record === null).length;
  if (others === 0) return [];
  return [
    others === 1
      ? 'The last of these is no record of the kernel.'
      : `The last ${others} of these are no records of the kernel.`,
    '',
  ];
}

/** Control characters by their names in JSON, but for line feeds and tabs. */
function printable(text: string): string {
  return text.trimEnd().replace(/[\0-\x08\x0b-\x1f\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\t', '    ');
}
