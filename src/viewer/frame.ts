import { element, type MarkupElement, type MarkupNode } from '../report/markup/node.ts';
import type { Subject } from './protocol.ts';

/** A format in which the page saves, as its buttons tell it. */
export interface SavedFormat {
  readonly id: string;
  readonly extension: string;
  readonly help: string;
}

/** The page before anything is read. */
export function viewerBody(
  formats: readonly SavedFormat[],
  ofComparisons: readonly SavedFormat[],
  licences: string,
): readonly MarkupElement[] {
  return [
    element('a', { class: 'skip', href: '#give' }, ['Skip to the choice of logs']),
    element('header', { class: 'top' }, [
      element('div', { class: 'wide' }, [
        element('h1', {}, ['VF timeline viewer']),
        element('p', { class: 'faint' }, [
          'Rebuilds the life of SR-IOV virtual functions from kernel logs of Hyper-V and Azure machines. ',
          'Everything is read in this page: nothing leaves your machine.',
        ]),
      ]),
    ]),
    element('main', { class: 'wide' }, [giving(), reading(), result(formats), comparison(ofComparisons)]),
    element('footer', { class: 'end' }, [
      element('div', { class: 'wide' }, [
        'vf-timeline. This page loads nothing and sends nothing; its policy forbids both.',
        element('details', {}, [
          element('summary', {}, ['Licences of what is within']),
          element('pre', { tabindex: 0, 'aria-label': 'Licences' }, [licences]),
        ]),
      ]),
    ]),
  ];
}

function button(words: string, attributes: Readonly<Record<string, string | boolean>>): MarkupElement {
  return element('button', { type: 'button', ...attributes }, [words]);
}

function giving(): MarkupElement {
  return element('section', { id: 'give', 'aria-labelledby': 'give-title', tabindex: -1 }, [
    element('div', { class: 'drop' }, [
      element('h2', { id: 'give-title' }, ['Drop logs, archives or journal files anywhere on this page']),
      element('p', { class: 'faint hint' }, [
        'dmesg, journalctl, syslog and serial consoles; sosreport, supportconfig and other archives (tar, zip); ',
        'gzip, xz, zstd, bzip2 and lz4; systemd journal files; whole folders. What is dropped together is one machine.',
      ]),
      element('div', { class: 'tools' }, [
        button('Choose files…', { 'data-choose': 'files', class: 'first' }),
        button('Choose a folder…', { 'data-choose': 'folder' }),
        button('Show an example', { 'data-example': true }),
      ]),
      element('input', { type: 'file', multiple: true, hidden: true, 'data-picker': 'files' }),
      element('input', { type: 'file', webkitdirectory: true, hidden: true, 'data-picker': 'folder' }),
    ]),
    element('noscript', {}, [
      element('p', {}, ['This page reads logs by its script, which your browser does not run.']),
    ]),
    element('div', { class: 'mores' }, [
      element('details', { class: 'more' }, [
        element('summary', {}, ['Paste text']),
        element('label', { class: 'tall' }, [
          'Text of a log',
          element('textarea', {
            'data-text': true,
            rows: 8,
            spellcheck: 'false',
            autocomplete: 'off',
            placeholder:
              '[    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added',
          }),
        ]),
        element('div', { class: 'tools' }, [button('Read the text', { 'data-read-text': true })]),
      ]),
      element('details', { class: 'more' }, [
        element('summary', {}, ['Times without zone or year']),
        element('form', { 'data-options': true, class: 'tools' }, [
          field('Time zone', { name: 'zone', type: 'text', placeholder: 'UTC', size: '18' }),
          field('Year', {
            name: 'year',
            type: 'text',
            inputmode: 'numeric',
            size: '5',
            placeholder: 'newest',
          }),
          field('Saved on', { name: 'now', type: 'date' }),
          element('button', { type: 'submit' }, ['Read again']),
        ]),
        element('p', { class: 'faint' }, [
          'For logs with times such as “Oct  3 06:25:01”: the zone of the machine, the year in which the log begins, ',
          'and the day on which it was saved. They count for what is read next.',
        ]),
      ]),
    ]),
  ]);
}

function field(words: string, attributes: Readonly<Record<string, string>>): MarkupElement {
  return element('label', {}, [words, element('input', { autocomplete: 'off', ...attributes })]);
}

function reading(): MarkupElement {
  return element('div', { class: 'state' }, [
    element('div', { class: 'progress', hidden: true, 'data-progress': true }, [
      element('progress', { max: 1, value: 0, 'aria-label': 'Read so far' }),
      element('span', { class: 'faint', 'data-read': true }),
      button('Cancel', { 'data-cancel': true }),
    ]),
    element('p', { class: 'faint status', role: 'status', 'data-status': true }),
    element('div', { class: 'problem', role: 'alert', 'data-problem': true }),
  ]);
}

/** What is different from another log, below the timeline. */
function comparison(formats: readonly SavedFormat[]): MarkupElement {
  return element('div', { hidden: true, 'data-comparison': true, class: 'result' }, [
    element('h2', { id: 'comparison', class: 'title', tabindex: -1, 'data-title': true }, ['Comparison']),
    element('p', { 'data-summary': true }),
    element('ul', { class: 'refused', 'data-refused': true }),
    saving('Save the comparison', 'comparison', formats),
    element('div', { 'data-sections': true }),
  ]);
}

function saving(label: string, what: Subject, formats: readonly SavedFormat[]): MarkupElement {
  const save = formats.map(
    ({ id, extension, help }): MarkupNode =>
      button(extension, {
        'data-format': id,
        'data-extension': extension,
        title: help,
        'aria-label': `${label} as ${extension}: ${help}`,
      }),
  );
  return element('div', { class: 'tools save', role: 'group', 'aria-label': label, 'data-save': what }, [
    element('span', { class: 'faint' }, [`${label} as`]),
    ...save,
    element('span', { class: 'faint', 'data-saved': true }),
  ]);
}

function result(formats: readonly SavedFormat[]): MarkupElement {
  return element('div', { hidden: true, 'data-result': true, class: 'result' }, [
    element('h2', { id: 'result', class: 'title', tabindex: -1, 'data-title': true }, ['Timeline']),
    element('p', { 'data-summary': true }),
    element('ul', { class: 'refused', 'data-refused': true }),
    element('div', { class: 'tools' }, [
      button('Compare with another log…', { 'data-choose': 'compare' }),
      element('span', { class: 'faint' }, ['This one is the baseline.']),
    ]),
    element('input', { type: 'file', multiple: true, hidden: true, 'data-picker': 'compare' }),
    saving('Save', 'timeline', formats),
    element('nav', { 'aria-label': 'Sections' }, [element('ul', { class: 'places', 'data-places': true })]),
    element('div', { 'data-sections': true }),
  ]);
}
