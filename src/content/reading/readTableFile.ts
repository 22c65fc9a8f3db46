import { realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { fileStamp } from '../../base/files/fileStamp.ts';
import { faultOfPath, type Root } from '../../base/files/lookAt.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import type { FactsMemory } from './factsMemory.ts';
import { readText } from './readText.ts';
import { readTable, type TableRead } from '../charts/readTable.ts';
import type { Table } from '../charts/table.ts';

/** A file of figures: what keeps it from being read, or what it holds. */
export type TableFile =
  | { readonly fault: Fault }
  | {
      readonly fault?: undefined;
      /** Its path from the newsroom's folder, symbolic links followed. */
      readonly file: string;
      /** Where its form is right. */
      readonly table: Table | undefined;
      readonly placeOf: TableRead['placeOf'];
      readonly problems: readonly Problem[];
    };

/**
 * Reads the figures in a file.
 * @param path absolute.
 * @param root the newsroom's folder.
 * @param memory of files that were read before and had no problem.
 */
export function readTableFile(
  path: string,
  root: Root,
  memory: FactsMemory<Table> | undefined,
): TableFile {
  const fault = faultOfPath(path, root, fileKinds.table);
  if (fault) return { fault };
  // Before the text: a file that is written while it is read is then taken for what it was.
  const stamp = fileStamp(path);
  const known = memory?.recognise(path, stamp);
  const file = relative(root.real, realpathSync.native(path)).replaceAll('\\', '/');
  if (known?.file === file) {
    // Places are asked for only when something is wrong, and then the file is read once more.
    const placeOf: TableRead['placeOf'] = (...cell) => read(root, file).placeOf(...cell);
    return { file, table: known, placeOf, problems: [] };
  }
  const found = read(root, file);
  if (found.table) memory?.keep(path, stamp, found.table);
  return found;
}

function read(root: Root, file: string): Exclude<TableFile, { fault: Fault }> {
  const { text = '', problems } = readText(root.real, file, fileKinds.table);
  if (problems.length > 0) return { ...readTable('', file), file, table: undefined, problems };
  const { table, ...others } = readTable(text, file);
  const whole = table && { ...table, file, bytes: statSync(join(root.real, file)).size };
  return { ...others, file, table: whole };
}
