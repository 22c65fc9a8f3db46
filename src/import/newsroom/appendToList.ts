import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isSeq, parseDocument, stringify } from 'yaml';
import { writeWhole } from '../../base/files/writeWhole.ts';
import type { Entry } from './subjectIds.ts';

/**
 * Adds entries to a list of the newsroom, below those that stand there, which stay as they are written.
 * @param path of a list without a mistake, or of none, which is made.
 */
export async function appendToList(path: string, entries: readonly Entry[]): Promise<void> {
  const text = existsSync(path)
    ? withEntries(await readFile(path, 'utf8'), entries)
    : listText(entries);
  await writeWhole(path, text);
}

function withEntries(text: string, entries: readonly Entry[]): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (isSeq(contents) && contents.flow !== true && contents.items.length > 0) {
    const [start] = contents.range;
    const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
    const added = listText(entries).replaceAll(/^(?=.)/gm, indent);
    const longer = `${text}${text.endsWith('\n') ? '' : '\n'}${added}`;
    if (holdsAll(longer, contents.items.length + entries.length)) return longer;
  }
  if (contents === null) return `${text.trimEnd()}\n${listText(entries)}`.trimStart();
  for (const entry of entries) document.add(document.createNode(entry));
  if (isSeq(document.contents)) document.contents.flow = false;
  return document.toString({ lineWidth: 0 });
}

/** Whether what stood there last did not go on below. */
function holdsAll(text: string, entries: number): boolean {
  const document = parseDocument(text);
  return (
    document.errors.length === 0 &&
    isSeq(document.contents) &&
    document.contents.items.length === entries
  );
}

function listText(entries: readonly Entry[]): string {
  return stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false });
}
