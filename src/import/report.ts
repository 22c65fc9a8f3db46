import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../base/files/writeWhole.ts';
import type { LeftOut, Note } from './exported.ts';
import type { Draft } from './newsroom/draft.ts';
import type { Settled } from './newsroom/settleDrafts.ts';
import { noExcerpt } from './newsroom/storyFields.ts';
import { oneLine } from './text.ts';
import { counted, countedStories } from '../base/counted.ts';

/** What the report tells of. */
export interface Report {
  /** What was imported, as it was typed. */
  readonly name: string;
  readonly settled: readonly Settled[];
  readonly left: readonly LeftOut[];
}

/** Writes the report’s Markdown: what was left and why, what to look at in each story, and where each post is. */
function reportText({ name, settled, left }: Report): string {
  const notesOf = ({ draft }: Settled): Note[] =>
    draft.notes.filter(({ what }) => what !== noExcerpt);
  const noted = settled.filter((story) => notesOf(story).length > 0);
  const withoutExcerpt = settled.filter(({ draft }) =>
    draft.notes.some(({ what }) => what === noExcerpt),
  ).length;
  return [
    titleOf(name),
    '',
    `${countedDrafts(settled.map(({ draft }) => draft))} ${settled.length === 1 ? 'is' : 'are'} in the newsroom; ${left.length} of what was there ${left.length === 1 ? 'was' : 'were'} left. The newsroom needs this file no more: keep it, or remove it.`,
    '',
    ...(left.length === 0
      ? []
      : [
          '## Left',
          '',
          ...left.flatMap((one) => entry(`**${escaped(one.name)}** ${one.what}`, one.found)),
          '',
        ]),
    ...(noted.length + withoutExcerpt === 0 ? [] : ['## To look at', '']),
    ...(withoutExcerpt === 0
      ? []
      : [
          `Without an excerpt: ${withoutExcerpt}. Their standfirst or description is the beginning of their text, or their headline.`,
          '',
        ]),
    ...noted.flatMap((story) => [
      `### ${story.draft.there?.file ?? story.draft.file}`,
      '',
      `${escaped(story.draft.post.name)}: “${escaped(story.draft.post.title)}”`,
      '',
      ...notesOf(story).flatMap(({ what, found }) => entry(escaped(what), found)),
      '',
    ]),
    '## Where each is now',
    '',
    ...settled.map(
      ({ draft }) => `- ${escaped(draft.post.name)}: \`${draft.there?.file ?? draft.file}\``,
    ),
    '',
  ].join('\n');
}

/** How many stories and pages these are, in words. */
export function countedDrafts(drafts: readonly Pick<Draft, 'is'>[]): string {
  const pages = drafts.filter(({ is }) => is === 'page').length;
  const stories = drafts.length - pages;
  const told = countedStories(stories);
  return pages === 0 ? told : `${told} and ${counted(pages, 'page')}`;
}

function titleOf(name: string): string {
  return `# What was moved in from ${escaped(name)}`;
}

function entry(what: string, found: Note['found']): string[] {
  if (found === undefined || found.trim() === '') return [`- ${what}`];
  const isShort = found.length <= 200 && !/[\n`]/.test(found);
  if (isShort) return [`- ${what} \`${found.trim()}\``];
  const runs = [...found.matchAll(/`{3,}/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [
    `- ${what}`,
    '',
    ...[fence, ...found.split('\n'), fence].map((line) => `  ${line}`.trimEnd()),
    '',
  ];
}

function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_<>[\]]/g, String.raw`\$&`);
}

/**
 * Writes the report into the newsroom’s folder, where nothing reads it, beside those of other imports.
 * @param isNews whether this import wrote anything; else a report of it that is there stands.
 * @returns its file’s name.
 */
export async function writeReport(
  contentDir: string,
  report: Report,
  isNews: boolean,
): Promise<string> {
  const text = reportText(report);
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? 'import-report.md' : `import-report-${number}.md`;
    const path = join(contentDir, file);
    if (!existsSync(path)) {
      await writeWhole(path, text);
      return file;
    }
    const there = await readFile(path, 'utf8');
    if (there === text || (!isNews && there.startsWith(`${titleOf(report.name)}\n`))) return file;
  }
}
