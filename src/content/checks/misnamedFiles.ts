import { readdirSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';

/** The files that a newsroom’s folder may hold itself. */
export const newsroomFiles =
  `publication.yaml sections.yaml topics.yaml authors.yaml series.yaml front.yaml calendar.yaml
synonyms.yaml watches.yaml places.yaml style.yaml policy.yaml words.yaml theme.css`.split(/\s+/);

const newsroomFolders = ['stories', 'pages', 'letters', 'files', 'data'];

/**
 * Tells of files and folders that nothing reads, for their names are not quite those that are read: what they hold
 * would be missing from the site without a word.
 * @returns mistakes where only capitals or the ending differ, with the names that these are to have, and notes where
 * the name is near to one.
 */
export function misnamedFiles(contentDir: string): {
  problems: Problem[];
  meant: Set<string>;
  notes: Problem[];
} {
  const told = {
    problems: new Array<Problem>(),
    meant: new Set<string>(),
    notes: new Array<Problem>(),
  };
  const entries = entriesIn(contentDir);
  for (const { name, isFolder } of entries) {
    const known = isFolder ? newsroomFolders : newsroomFiles;
    if (known.includes(name)) continue;
    const free = known.filter((one) => !entries.some((entry) => entry.name === one));
    const same = known.find((one) => one === name.toLowerCase().replace(/\.yml$/, '.yaml'));
    const meant =
      same ?? (/\.(?:ya?ml|css)$/i.test(name) || isFolder ? near(name, free) : undefined);
    if (meant === undefined) continue;
    if (same !== undefined) told.meant.add(same);
    (same === undefined ? told.notes : told.problems).push({
      file: name,
      ...startOfFile,
      what: `Nothing reads this ${isFolder ? 'folder' : 'file'}, and what it holds is missing from the site.`,
      found: name,
      remedy:
        same === undefined
          ? `Did you mean "${meant}"?`
          : free.includes(same)
            ? `Name it ${same}.`
            : `Put what it holds into ${same}, which is there too, and remove it.`,
    });
  }
  return told;
}

/** One letter is a slip; two make `pages` of `images`. The endings are alike, and count for nothing. */
function near(name: string, known: readonly string[]): string | undefined {
  const stem = (one: string): string => one.toLowerCase().replace(/\.\w+$/, '');
  return known.find((one) => distance(stem(one), stem(name)) <= 1);
}

function entriesIn(folder: string): { name: string; isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    }));
  } catch {
    return [];
  }
}
