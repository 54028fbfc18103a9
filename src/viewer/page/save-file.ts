/** Characters of a file's name that are kept. */
const MAX_NAME = 80;

/**
 * Gives a file to whoever asked for it.
 *
 * @param buttons the one of the format says how the name ends
 * @param title what was read; its name is the log's own, so only plain characters of it are kept
 * @returns the name of the file
 */
export function saveFile(title: string, buttons: ParentNode, format: string, file: Blob): string {
  const stem = title
    .replace(/[^\w.+-]+/g, '_')
    .replace(/^[._]+/, '')
    .slice(0, MAX_NAME);
  const button = buttons.querySelector(`[data-format="${format}"]`);
  const name = `${stem === '' ? 'vf-timeline' : stem}${button?.getAttribute('data-extension') ?? ''}`;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to write by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
