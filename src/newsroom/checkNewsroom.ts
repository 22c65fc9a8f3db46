import { join, relative } from 'node:path';
import { strictest } from '../codePolicy.ts';
import { takeAccount } from '../copydesk/account.ts';
import { editionOf } from '../copydesk/editionOf.ts';
import { readNewsroom } from '../copydesk/readNewsroom.ts';
import { feedIdOf } from '../feeds/feedId.ts';
import { ContentProblems } from '../problems/problem.ts';
import { pressDigest } from '../reuse/pressDigest.ts';
import { placeOfSite, type Settings } from '../settings.ts';
import { accountLine } from './accountLines.ts';
import { readCheckOptions } from './checkOptions.ts';
import { compileFor, project, startCompiling } from './compileSite.ts';
import type { Desk } from './desk.ts';
import { shrinking } from './shrinking.ts';
import { readMarker } from './siteMarker.ts';

/**
 * Reads the newsroom without building it, tries the stories that hold code and would be built now, and
 * says what the newsroom holds.
 * Names the stories that become JavaScript modules: each costs a build more than stories that are data.
 * @param typed what was typed after the command.
 * @throws ContentProblems with all there are; SettingsError for what it does not take.
 */
export async function checkNewsroom(
  settings: Settings,
  { root, say }: Desk,
  typed: readonly string[] = [],
): Promise<void> {
  const { contentDir, outDir, now } = settings;
  const code = strictest(readCheckOptions(typed).code, settings.code);
  const publicDir = join(root, 'public');
  const circumstances = { contentDir, publicDir, now, lastSite: outDir, code };
  const { newsroom, problems } = await readNewsroom(circumstances);
  if (problems.length > 0) throw new ContentProblems(problems);
  const { base } = placeOfSite(settings, newsroom.publication?.url ?? 'http://localhost');
  const edition = editionOf(newsroom, circumstances, base, false);
  if (edition.stories.some(({ data }) => data.isModule)) {
    const compiler = await startCompiling(settings, await pressDigest(project));
    try {
      await compileFor(compiler, { edition, newsroom, problems });
    } finally {
      await compiler.end();
    }
  }
  const account = takeAccount(newsroom, now);
  const { publication } = newsroom;
  if (publication && publication.feedId === undefined) {
    say(
      `${relative(root, join(contentDir, 'publication.yaml'))} has no feedId: feed readers know the stories by the host in url. Add the line "feedId: ${feedIdOf(publication)}", and they do so wherever the site moves.`,
    );
  }
  for (const file of account.modules) {
    say(
      `${relative(root, join(contentDir, file))} has imports or {expressions}: a JavaScript module.`,
    );
  }
  const stop = shrinking(account.published, (await readMarker(outDir))?.stories);
  if (stop !== undefined) say(`A build would stop. ${stop}`);
  say(`Good: ${accountLine(account)}.`);
}
