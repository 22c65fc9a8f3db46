import { join, relative } from 'node:path';
import { strictest } from '../base/codePolicy.ts';
import { summarize } from '../content/summary.ts';
import { modulesOf } from '../content/editionData.ts';
import { editionOf } from '../content/editionOf.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import { openReadings, rulesSetting } from '../content/readEdition.ts';
import { findRemarks } from '../content/rules/findRemarks.ts';
import { feedIdOf } from '../base/feedId.ts';
import { annotations } from './check/annotations.ts';
import { changedFiles } from './check/changedFiles.ts';
import { readCheckOptions } from './check/checkOptions.ts';
import { jsonDocument, sarifDocument } from './check/documents.ts';
import { withExcerpts } from '../content/excerpts.ts';
import { difference, mendings, writeMending } from './check/mend.ts';
import {
  ContentProblems,
  describeProblems,
  problemsSeenFrom,
  type Problem,
} from '../base/problems/problem.ts';
import { codeDigest } from '../base/codeDigest.ts';
import type { CommandContext } from '../base/commandContext.ts';
import { placeOfSite, type Settings, SettingsError } from '../base/settings.ts';
import { wordsFile } from '../content/reading/readWords.ts';
import { catalogueOf, wordKeys } from '../words/catalogues.ts';
import { summaryLine } from '../build/summaryLine.ts';
import { compileFor, project, startCompiling } from '../build/compileSite.ts';
import { shrinking } from '../build/shrinking.ts';
import { readMarker } from '../base/siteMarker.ts';
import { counted } from '../base/counted.ts';

/**
 * Reads the newsroom without building it, tries the stories that hold code and would be built now, and
 * says what the newsroom holds.
 * Names the stories that become JavaScript modules: each costs a build more than stories that are data.
 * @param typed what was typed after the command.
 * @throws ContentProblems with all there are, once the warnings are told; SettingsError for what it does not take.
 */
export async function checkNewsroom(
  settings: Settings,
  context: CommandContext,
  typed: readonly string[] = [],
): Promise<void> {
  const options = readCheckOptions(typed);
  const { format } = options;
  const { root, environment } = context;
  const { contentDir } = settings;
  // A document stands alone, for the program that reads it.
  const quiet = { ...context, print: (): void => undefined };
  const spoken = format === 'json' || format === 'sarif' ? quiet : context;
  const strict = { ...settings, code: strictest(options.code, settings.code) };
  if (options.fix) await mendNewsroom(strict, spoken);
  let warnings: readonly Problem[] = [];
  const tell = (errors: readonly Problem[]): void => {
    if (format === undefined) return;
    const place = { workspace: environment['GITHUB_WORKSPACE'], root, contentDir };
    const seen = (problems: readonly Problem[]): Problem[] =>
      problemsSeenFrom(relative(root, contentDir), problems);
    const found = { errors: seen(errors), warnings: seen(warnings) };
    if (format === 'json') context.print(jsonDocument(found));
    else if (format === 'sarif') context.print(sarifDocument(found));
    else {
      for (const line of annotations(warnings, 'warning', place)) context.print(line);
      for (const line of annotations(errors, 'error', place)) context.print(line);
    }
  };
  try {
    const told = options.changed ? await changedFiles(contentDir) : undefined;
    const stop = await check(strict, spoken, (all) => {
      warnings = told === undefined ? all : all.filter(({ file }) => told.has(file));
      return warnings;
    });
    tell([]);
    if (stop !== undefined) throw new SettingsError(`A build would stop. ${stop}`);
  } catch (error) {
    if (error instanceof ContentProblems) tell(error.problems);
    throw error;
  }
}

/** Mends what rules of the desk can mend without asking, once the difference is shown. */
async function mendNewsroom(settings: Settings, { root, print }: CommandContext): Promise<void> {
  const { contentDir } = settings;
  const found = await lookThrough(settings, root);
  for (const mending of mendings(found.remarks, contentDir)) {
    print(difference({ ...mending, file: join(relative(root, contentDir), mending.file) }));
    await writeMending(mending, contentDir);
  }
}

/** Reads a newsroom and lets the rules of the desk look at it; only what changed since is read anew. */
async function lookThrough(settings: Settings, root: string) {
  const { contentDir, outDir, now, code } = settings;
  const publicDir = join(root, 'public');
  const circumstances = { contentDir, publicDir, now, lastSite: outDir, code };
  const memory = await openReadings(root, contentDir);
  const read = await readNewsroom(circumstances, memory);
  await memory.save();
  const { newsroom, content } = read;
  const remarks = await findRemarks(newsroom, content, rulesSetting(root, settings, memory.reader));
  return { ...read, circumstances, remarks };
}

/** @returns why a build would stop, though nothing is wrong in any file. */
async function check(
  settings: Settings,
  { root, print }: CommandContext,
  toTell: (warnings: readonly Problem[]) => readonly Problem[],
): Promise<string | undefined> {
  const { contentDir, outDir, now } = settings;
  const { newsroom, problems, circumstances, remarks } = await lookThrough(settings, root);
  const warnings = toTell([
    ...newsroom.notes,
    ...remarks.filter(({ severity }) => severity === 'warning'),
  ]);
  const errors = [...problems, ...remarks.filter(({ severity }) => severity === 'error')];
  const seen = problemsSeenFrom(relative(root, contentDir), withExcerpts(warnings, contentDir));
  if (seen.length > 0) print(describeProblems(seen, 'warning'));
  if (errors.length > 0) throw new ContentProblems(withExcerpts(errors, contentDir));
  const { base } = placeOfSite(settings, newsroom.publication?.url ?? 'http://localhost');
  const edition = editionOf(newsroom, circumstances, base, false);
  if (modulesOf(edition).length > 0) {
    const compiler = startCompiling(settings, codeDigest(project));
    try {
      await compileFor(compiler, { edition, newsroom });
    } finally {
      await compiler.end();
    }
  }
  const summary = summarize(newsroom, now);
  const { publication } = newsroom;
  if (publication && publication.feedId === undefined) {
    print(
      `${relative(root, join(contentDir, 'publication.yaml'))} has no feedId: feed readers know the stories by the host in url. Add the line "feedId: ${feedIdOf(publication)}", and they do so wherever the site moves.`,
    );
  }
  if (publication && catalogueOf(publication.language) === undefined) {
    const left = wordKeys.filter((key) => newsroom.words[key] === undefined).length;
    if (left > 0) {
      print(
        `The interface has no words in the language ${publication.language}: ${counted(left, 'message is', 'messages are')} in English. Write ${left === 1 ? 'it' : 'them'} in ${relative(root, join(contentDir, wordsFile))}, by the names in src/words/catalogues/en.json.`,
      );
    }
  }
  for (const file of summary.modules) {
    print(
      `${relative(root, join(contentDir, file))} has imports or {expressions}: a JavaScript module.`,
    );
  }
  const stop = shrinking(summary.published, (await readMarker(outDir))?.stories);
  if (stop === undefined) print(`Good: ${summaryLine(summary)}.`);
  return stop;
}
