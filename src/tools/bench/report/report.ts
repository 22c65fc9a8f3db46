import { cpus, totalmem } from 'node:os';
import type { Result } from '../results.ts';
import { costTables, growthTables, pageTable } from './costTables.ts';
import { megabytes } from './figures.ts';
import { targetTable } from './targets.ts';

/**
 * All that a run has found, in Markdown.
 * @param leftOut what was not measured, and why, in a sentence each.
 */
export function report(
  results: readonly Result[],
  seed: number,
  leftOut: readonly string[],
): string {
  return [
    [
      `Seed ${seed}, Node ${process.versions.node}, ${process.platform}, ${cpus().length} processors, ${megabytes(totalmem())} of memory.`,
      ...howMeasured,
      ...leftOut,
    ].join('\n'),
    ...(results.length > 0 ? [costTables(results), growthTables(results)] : []),
    // Without this project among them, there is nothing of its own to tell.
    ...(results.some(({ system }) => system === 'ours')
      ? [pageTable(results), targetTable(results)]
      : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const howMeasured = [
  'One run on one machine: the ratios within it count, the seconds do not.',
  'A cold build starts without any cache of its own, images and fonts too; what the system keeps of files in memory stays.',
  'Eleventy and Hugo read no MDX: they get house components as HTML. All make the same images from pictures, but Hugo, which makes no AVIF.',
  'They make story pages, topic and country lists, one feed and a search index; this project makes everything that it always makes.',
  'They draw the whole site for every build, into an empty folder; Astro keeps its caches after the cold build.',
];
