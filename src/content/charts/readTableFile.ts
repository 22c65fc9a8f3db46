import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfPath, type Root } from '../../base/files/lookAt.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import { readText } from '../reading/readText.ts';
import { readTable, type TableRead } from './readTable.ts';
import type { Table } from './table.ts';

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
 */
export function readTableFile(path: string, root: Root): TableFile {
  const fault = faultOfPath(path, root, fileKinds.table);
  if (fault) return { fault };
  const file = relative(root.real, realpathSync.native(path)).replaceAll('\\', '/');
  const { text = '', problems } = readText(root.real, file, fileKinds.table);
  if (problems.length > 0) return { ...readTable('', file), file, table: undefined, problems };
  const { table, ...read } = readTable(text, file);
  const whole = table && { ...table, file, bytes: Buffer.byteLength(text) };
  return { ...read, file, table: whole };
}
