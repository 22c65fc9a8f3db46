import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { codeDigest } from '../base/codeDigest.ts';
import { digestOf } from '../base/digest.ts';
import { readChecksummed, writeChecksummed } from '../base/files/checksummedFile.ts';
import { fileStamp } from '../base/files/fileStamp.ts';
import type { Settings } from '../base/settings.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { editionName } from './buildManifest.ts';
import type { BuildReport } from './buildReport.ts';
import { statOfNewFolder } from './putInPlace.ts';
import { realPlace } from './realPlace.ts';
import { siteState } from './siteState.ts';
import { sourceState } from './sourceState.ts';
import { stopwatch } from './stopwatch.ts';
import { nextAfter, turningPoints } from './turningPoints.ts';

/** An edition as a build put it in its place. */
export interface PlacedEdition {
  readonly report: BuildReport;
  /** See `siteState`. */
  readonly state: string;
  /**
   * Absolute paths of all pictures that its stories and pages show, of files to which they link or whose
   * figures they chart, and of what its theme names.
   */
  readonly pictures: readonly string[];
  /** The last moment at which the same would come out; undefined where nothing waits for the clock. */
  readonly until: Date | undefined;
}

/** Tells of a newsroom that was read what a change of its edition may come from, beside its files. */
export function waitingOf(
  { images, downloads, tables, stories, front, calendar, publication, theme }: Newsroom,
  now: Date,
): Pick<PlacedEdition, 'pictures' | 'until'> {
  const timed = { stories: stories.map(({ frontmatter }) => frontmatter), front, calendar };
  const next = nextAfter(now, turningPoints(timed, publication?.timeZone ?? 'UTC'));
  return {
    pictures: [
      ...images.keys(),
      ...downloads.keys(),
      ...tables.keys(),
      ...Object.values(theme?.files ?? {}),
    ],
    until: next === undefined ? undefined : new Date(next - 1),
  };
}

/** What stands in the place of an edition, before anything is read. */
export interface StandingEdition {
  /** Digest of the code that draws, as it was looked at. */
  readonly code: string;
  /** The report of a build that has nothing to do; undefined where anything may come out otherwise. */
  readonly unchanged: BuildReport | undefined;
  /** Records the edition that was made since, of what was there when this one was looked at. */
  readonly replacedBy: (edition: PlacedEdition) => Promise<void>;
}

/**
 * Finds out whether the edition that stands would come out again: where nobody touched a file that it
 * was made of or consists of, and nothing in it waited for the clock, there is nothing to read or to draw.
 * @param root absolute path of the project's folder.
 * @param workDir absolute path of the folder that builds work in.
 * @param isCompressed whether compressed texts belong to it.
 */
export async function lookAtEdition(
  settings: Settings,
  root: string,
  workDir: string,
  isCompressed: boolean,
): Promise<StandingEdition> {
  const watch = stopwatch();
  const start = Date.now();
  const { contentDir, outDir, now } = settings;
  const name = editionName(root, outDir);
  const file = join(workDir, 'unchanged', name);
  const code = codeDigest(root);
  const circumstances = await digestOfCircumstances(settings, code, isCompressed);
  const found = recordSchema.safeParse(await readChecksummed(file)).data;
  const known = found?.circumstances === circumstances ? found : undefined;
  const sources = sourceState(contentDir, join(root, 'public'), new Set(known?.read));
  const isUnchanged =
    known !== undefined &&
    known.sources === sources?.digest &&
    known.made <= now &&
    (known.until === undefined || now <= known.until) &&
    [...known.pictures].every(([path, stamp]) => fileStamp(path) === stamp) &&
    known.site === stateOf(await realPlace(outDir));
  // The editions that are not built for long are forgotten.
  if (isUnchanged) await touch(join(workDir, 'manifests', name));
  watch.end('looking');
  return {
    code,
    unchanged: isUnchanged ? { ...known.report, seconds: watch.seconds() } : undefined,
    async replacedBy({ report, state, pictures, until }) {
      // What a story's code makes may be otherwise each time.
      if (sources === undefined || report.stories.modules.length > 0) return;
      const others = pictures.filter((path) => !sources.covers(path));
      const stamps = others.map((path) => [path, fileStamp(path, start)] as const);
      // Somebody wrote to one since, and maybe after it was read.
      if (stamps.some(([, stamp]) => stamp === undefined)) return;
      await writeChecksummed(file, {
        circumstances,
        sources: sources.digest,
        read: sources.read,
        pictures: new Map(stamps),
        site: state,
        made: now,
        until,
        report: standing(report),
      });
    },
  };
}

const recordSchema = z.object({
  /** Code, settings, and what modes new files get. */
  circumstances: z.string(),
  /** See `SourceState`. */
  sources: z.string(),
  read: z.array(z.string()),
  /** Stamps of pictures that stand elsewhere, by their absolute paths. */
  pictures: z.map(z.string(), z.string()),
  site: z.string(),
  made: z.date(),
  /** The last moment at which the same comes out. */
  until: z.date().optional(),
  /** What a build that has nothing to do tells, apart from its time. */
  report: z.custom<BuildReport>((value) => typeof value === 'object' && value !== null),
});

async function digestOfCircumstances(
  settings: Settings,
  drawingCode: string,
  isCompressed: boolean,
): Promise<string> {
  const { contentDir, siteUrl, basePath, code, outDir } = settings;
  // Where none can be made, no edition comes to its place, and none is recorded.
  const fresh = await statOfNewFolder(outDir).catch(() => undefined);
  const told = [
    contentDir,
    siteUrl,
    basePath,
    code,
    isCompressed,
    fresh?.mode,
    fresh?.uid,
    fresh?.gid,
  ];
  return digestOf(JSON.stringify([drawingCode, told]));
}

function stateOf(site: string): string | undefined {
  try {
    return siteState(site);
  } catch {
    return undefined;
  }
}

async function touch(path: string): Promise<void> {
  await utimes(path, new Date(), new Date()).catch(() => undefined);
}

/** The report of a build that finds everything as this one left it. */
function standing(report: BuildReport): BuildReport {
  const { rendered, reused } = report.pages;
  const { rebuilt, reused: taken } = report.search.volumes;
  return {
    ...report,
    pages: { rendered: 0, reused: rendered + reused, removed: 0, stories: 0 },
    search: { ...report.search, volumes: { rebuilt: 0, reused: rebuilt + taken } },
  };
}
