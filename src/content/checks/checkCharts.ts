import { basename, join, relative } from 'node:path';
import { dayOf } from '../../base/times.ts';
import { rootAt } from '../../base/files/lookAt.ts';
import { memoizePerKey } from '../../base/memoize.ts';
import type { Problem } from '../../base/problems/problem.ts';
import type { ComponentTag } from '../body/reading.ts';
import { faultsOfAttributes, isShared } from '../charts/chartAttributes.ts';
import { readChart } from '../charts/readChart.ts';
import type { TableFile } from '../reading/readTableFile.ts';
import type { BodyChart, Table } from '../charts/table.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';
import type { CopiedFile } from '../reading/copiedFiles.ts';
import { likelyFile } from '../reading/likelyFile.ts';
import type { StoryCache } from '../reading/storyCache.ts';
import type { BodyFacts } from '../stories/readDocument.ts';
import type { PageReading } from '../pages/readPage.ts';
import type { StoryReading } from '../stories/readStory.ts';
import { folderOf, type StoryFile } from '../stories/storyFile.ts';
import { filesBeside } from './checkCopiedFiles.ts';

/** What was found of the figures of charts. */
export interface CheckedCharts {
  /** Those of files that can be read, by the absolute paths of these. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Where these files come to stand in the site once every story is out. */
  readonly files: readonly CopiedFile[];
  readonly problems: readonly Problem[];
}

/**
 * Checks that every chart can be drawn: that its file is there and holds a table, and that the table has
 * what the chart is to show. What is wrong in a file is told once, however many charts show it.
 * @param memory of files that were read before.
 */
export async function checkCharts(
  content: CheckedContent,
  contentDir: string,
  now: Date,
  memory?: StoryCache['tables'],
): Promise<CheckedCharts> {
  const documents = documentsOf(content).filter(({ body }) => body.charts.length > 0);
  if (documents.length === 0) return { tables: new Map(), files: [], problems: [] };
  // The parser is loaded only where there is a chart.
  const { readTableFile } = await import('../reading/readTableFile.ts');
  const root = rootAt(contentDir);
  const tables = new Map<string, Table>();
  const read = memoizePerKey((path: string) => {
    const found = readTableFile(path, root, memory);
    if (found.fault === undefined && found.table) tables.set(path, found.table);
    return found;
  });
  const problems = documents.flatMap((document) =>
    document.body.charts.flatMap((tag) => {
      const { file, frontmatter } = document;
      const lastDay = lastDayOf(document, content.publication.timeZone, now);
      const own = faultsOfAttributes(tag.attributes, lastDay).map(({ attribute, ...fault }) => ({
        file,
        ...(tag.places[attribute] ?? tag.place),
        ...fault,
      }));
      if (own.some(({ found }) => found === tag.attributes['src'])) return own;
      const language = frontmatter.language ?? content.publication.language ?? 'en';
      return [...own, ...problemsOfFigures(tag, document, { contentDir, read, language })];
    }),
  );
  const shown = filesBeside(content, contentDir, (one) => chartsOf(one, contentDir, tables));
  return { tables, files: shown, problems: onceEach(problems) };
}

/**
 * Today; of a story that is scheduled, the day on which it will be out.
 * @param timeZone of the publication; where it cannot be read, the one in which days begin first, so that none is refused.
 */
function lastDayOf(
  { frontmatter }: StoryReading | PageReading,
  timeZone = 'Pacific/Kiritimati',
  now: Date,
): string {
  const { published = now } = 'published' in frontmatter ? frontmatter : {};
  return dayOf(published > now ? published : now, timeZone);
}

/**
 * The charts of a document, with the tables that they show.
 * @param tables by the absolute paths of their files; charts of others are left out.
 */
export function chartsOf(
  document: StoryFile & { readonly body: Pick<BodyFacts, 'charts'> },
  contentDir: string,
  tables: CheckedCharts['tables'],
): (BodyChart & { readonly real: string })[] {
  return document.body.charts.flatMap(({ attributes }) => {
    const { src = '' } = attributes;
    const real = pathOfFigures(src, document, contentDir);
    const table = tables.get(real);
    return table ? [{ attributes, name: basename(src), real, table }] : [];
  });
}

interface Surroundings {
  readonly contentDir: string;
  /** Reads each file once. */
  readonly read: (path: string) => TableFile;
  readonly language: string;
}

function problemsOfFigures(
  { attributes, place, places }: ComponentTag,
  document: StoryFile,
  { contentDir, read, language }: Surroundings,
): Problem[] {
  const { src = '' } = attributes;
  if (src.trim() === '') return [];
  const atTag = { file: document.file, ...(places['src'] ?? place) };
  const path = pathOfFigures(src, document, contentDir);
  const found = read(path);
  if (found.fault) {
    const folder = folderOfFigures(src, document, contentDir);
    const likely = likelyFile(src, folder, [contentDir], (name) => /\.csv$/i.test(name));
    return [{ ...atTag, found: src, ...found.fault, ...likely }];
  }
  const { table, file, placeOf, problems } = found;
  if (table === undefined) return [...problems];
  return readChart(attributes, table, language).faults.map(({ at, ...fault }) =>
    'attribute' in at
      ? { file: document.file, ...(places[at.attribute] ?? place), ...fault }
      : { file, ...placeOf(at.row, at.column), ...fault },
  );
}

/** The files whose figures the charts of a document show: paths from the newsroom's folder. */
export function figuresOf(
  document: StoryFile & { readonly body: Pick<BodyFacts, 'charts'> },
  contentDir: string,
): string[] {
  return document.body.charts.map(({ attributes: { src = '' } }) =>
    relative(contentDir, pathOfFigures(src, document, contentDir)).replaceAll('\\', '/'),
  );
}

/** Gives the absolute path of the file that holds a chart's figures. */
function pathOfFigures(src: string, document: StoryFile, contentDir: string): string {
  return join(folderOfFigures(src, document, contentDir), src);
}

function folderOfFigures(src: string, document: StoryFile, contentDir: string): string {
  return isShared(src) ? contentDir : folderOf(contentDir, document);
}

function onceEach(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
