import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../base/files/writeWhole.ts';
import { placeAt } from '../../base/problems/problem.ts';
import type { Fix } from '../../content/rules/rule.ts';
import type { Remark } from '../../content/rules/remarks.ts';
import { edited, plainText } from '../../desk/plainEdits.ts';

/** A file as it was and as it is to be. */
export interface Mending {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly fixes: readonly Fix[];
}

/**
 * Makes of what rules found the texts of the files in which all is mended that they can mend.
 * @param contentDir absolute path.
 */
export function mendings(remarks: readonly Remark[], contentDir: string): Mending[] {
  const fixable = remarks.filter(({ fix }) => fix !== undefined);
  return Object.entries(Object.groupBy(fixable, ({ file }) => file)).map(([file, found = []]) => {
    const before = readFileSync(join(contentDir, file), 'utf8');
    const plain = plainText(before);
    const fixes = apart(found.flatMap(({ fix }) => fix ?? [])).filter(
      ({ start, end, old }) => plain.slice(start, end) === old,
    );
    return { file, before, after: edited(before, fixes), fixes };
  });
}

/** Writes a mended file in the place of the old one, where a symbolic link leads to it too. */
export async function writeMending({ file, after }: Mending, contentDir: string): Promise<void> {
  await writeWhole(realpathSync(join(contentDir, file)), after);
}

/** Shows the lines that change, before and after, each once and with its place. */
export function difference({ file, before, fixes }: Mending): string {
  const plain = plainText(before);
  const byLine = Map.groupBy(fixes, ({ start }) => placeAt(plain, start).line);
  return [...byLine]
    .map(([line, inLine]) => {
      const start = plain.lastIndexOf('\n', (inLine[0]?.start ?? 0) - 1) + 1;
      const end = plain.indexOf('\n', inLine.at(-1)?.end);
      const old = plain.slice(start, end === -1 ? plain.length : end);
      const next = edited(
        old,
        inLine.map((fix) => ({ ...fix, start: fix.start - start, end: fix.end - start })),
      );
      return `${file}:${line}\n- ${old}\n+ ${next}`;
    })
    .join('\n');
}

/** In their order, without those that begin in another. */
function apart(fixes: readonly Fix[]): Fix[] {
  const sorted = fixes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept: Fix[] = [];
  for (const fix of sorted) {
    const last = kept.at(-1);
    if (last === undefined || fix.start >= last.end) kept.push(fix);
  }
  return kept;
}
