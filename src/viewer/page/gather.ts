import type { Given, GivenFile } from '../protocol.ts';

/** Folders in one another: no collection has that many. */
const MAX_FOLDERS = 128;

/** Files of one folder that are looked at: as many as of an archive. */
const MAX_FILES = 1_000_000;

/** What was chosen: files, or the files of one folder. */
export function givenByPicker(files: FileList | null): readonly Given[] {
  const folders = new Map<string, GivenFile[]>();
  const given: Given[] = [];
  for (const file of files ?? []) {
    const way = file.webkitRelativePath;
    const slash = way.indexOf('/');
    if (slash <= 0) given.push({ kind: 'file', path: file.name, file });
    else addTo(folders, way.slice(0, slash), { path: way.slice(slash + 1), file });
  }
  for (const [path, inner] of folders) given.push({ kind: 'folder', path, files: inner });
  return given;
}

function addTo(folders: Map<string, GivenFile[]>, name: string, file: GivenFile): void {
  const files = folders.get(name);
  if (files === undefined) folders.set(name, [file]);
  else files.push(file);
}

/** What was dropped or pasted: files, whole folders, or text. It must be asked while the event lasts. */
export function givenByTransfer(transfer: DataTransfer): Promise<readonly Given[]> {
  const text = transfer.getData('text/plain');
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const opened = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  if (opened.length === 0) return Promise.resolve(text.trim() === '' ? [] : [givenText(text)]);
  return Promise.all(
    opened.map(async ({ entry, file }): Promise<readonly Given[]> => {
      if (entry !== null && isFolder(entry))
        return [{ kind: 'folder', path: entry.name, files: await filesOf(entry) }];
      return file === null ? [] : [{ kind: 'file', path: file.name, file }];
    }),
  ).then((all) => all.flat());
}

export function givenText(text: string): Given {
  return { kind: 'text', name: 'pasted text', text };
}

async function filesOf(root: FileSystemDirectoryEntry): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  const walk = async (folder: FileSystemDirectoryEntry, way: string, depth: number): Promise<void> => {
    for await (const entry of entriesOf(folder)) {
      if (files.length >= MAX_FILES || depth > MAX_FOLDERS) return;
      const path = `${way}${entry.name}`;
      if (isFolder(entry)) await walk(entry, `${path}/`, depth + 1);
      else if (isFile(entry)) {
        const file = await fileOf(entry);
        if (file !== null) files.push({ path, file });
      }
    }
  };
  await walk(root, '', 0);
  return files;
}

/** Browsers give some entries at a time, and none at the end. */
async function* entriesOf(
  folder: FileSystemDirectoryEntry,
): AsyncGenerator<FileSystemEntry, void, undefined> {
  const reader = folder.createReader();
  while (true) {
    const entries = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (entries.length === 0) return;
    yield* entries;
  }
}

/** Null where it may not be read. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
