import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type CodePolicy, strictest } from '../base/codePolicy.ts';
import { summarize } from '../content/summary.ts';
import { modulesOf } from '../content/editionData.ts';
import { editionOf } from '../content/editionOf.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import { rulesSetting } from '../content/readEdition.ts';
import { findRemarks } from '../content/rules/findRemarks.ts';
import { feedIdOf } from '../base/feedId.ts';
import { annotations } from './annotations.ts';
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
import { readCodeOption } from '../build/buildOptions.ts';

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
  const { code, format } = readCheckOptions(typed);
  const { root, environment, print } = context;
  const { contentDir } = settings;
  const annotate: Annotate = (problems, level) => {
    if (format !== 'github') return;
    const place = { workspace: environment['GITHUB_WORKSPACE'], root, contentDir };
    for (const line of annotations(problems, level, place)) print(line);
  };
  try {
    await check({ ...settings, code: strictest(code, settings.code) }, context, annotate);
  } catch (error) {
    if (error instanceof ContentProblems) annotate(error.problems, 'error');
    throw error;
  }
}

/** Is shown what is wrong, beside its being told in words. */
type Annotate = (problems: readonly Problem[], level: 'error' | 'warning') => void;

async function check(
  settings: Settings,
  { root, print }: CommandContext,
  annotate: Annotate,
): Promise<void> {
  const { contentDir, outDir, now, code } = settings;
  const publicDir = join(root, 'public');
  const circumstances = { contentDir, publicDir, now, lastSite: outDir, code };
  const { newsroom, content, problems } = await readNewsroom(circumstances);
  const remarks = await findRemarks(newsroom, content, await rulesSetting(root, contentDir));
  const warnings = [...newsroom.notes, ...remarks.filter(({ severity }) => severity === 'warning')];
  const errors = [...problems, ...remarks.filter(({ severity }) => severity === 'error')];
  annotate(warnings, 'warning');
  const seen = problemsSeenFrom(relative(root, contentDir), warnings);
  if (seen.length > 0) print(describeProblems(seen, 'warning'));
  if (errors.length > 0) throw new ContentProblems(errors);
  const { base } = placeOfSite(settings, newsroom.publication?.url ?? 'http://localhost');
  const edition = editionOf(newsroom, circumstances, base, false);
  if (modulesOf(edition).length > 0) {
    const compiler = startCompiling(settings, await codeDigest(project));
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
        `The interface has no words in the language ${publication.language}: ${left} messages are in English. Write them in ${relative(root, join(contentDir, wordsFile))}, by the names in src/words/catalogues/en.json.`,
      );
    }
  }
  for (const file of summary.modules) {
    print(
      `${relative(root, join(contentDir, file))} has imports or {expressions}: a JavaScript module.`,
    );
  }
  const stop = shrinking(summary.published, (await readMarker(outDir))?.stories);
  if (stop !== undefined) print(`A build would stop. ${stop}`);
  print(`Good: ${summaryLine(summary)}.`);
}

/** How `npm run check` was typed. */
interface CheckOptions {
  /** Whether stories may hold code. */
  readonly code: CodePolicy | undefined;
  /** For whom problems are told beside the words: GitHub shows them at their lines. */
  readonly format: 'github' | undefined;
}

/** @throws SettingsError for anything else that was typed. */
function readCheckOptions(typed: readonly string[]): CheckOptions {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: { code: { type: 'string' }, format: { type: 'string' } },
    });
    const { format } = values;
    if (format !== undefined && format !== 'github') throw new RangeError(format);
    return { code: readCodeOption(values.code), format };
  } catch {
    throw new SettingsError(
      `"${typed.join(' ')}" is not what "npm run check" takes. Write "npm run check", and where wanted after it " -- " with --code forbidden or --format github.`,
    );
  }
}
