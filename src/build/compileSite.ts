import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledName, type SiteCompiler, siteCompiler } from './compile/siteCompiler.ts';
import { readPublication } from '../content/reading/readPublication.ts';
import { moduleFiles, type ReadEdition } from '../content/readEdition.ts';
import { type EditionData, modulesOf } from '../content/editionData.ts';
import { ContentProblems, startOfFile } from '../base/problems/problem.ts';
import { environmentOf, placeOfSite, type Settings } from '../base/settings.ts';
import { tryStories } from './trial/tryStories.ts';
import { mendCode } from '../content/stories/storyErrors.ts';
import { codeFails, storyFaults } from './storyFaults.ts';

/** The folder of the code that runs, which is compiled wherever a newsroom stands. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the site for an edition, where it is not compiled already. */
export interface EditionCompiler {
  /**
   * Waits for the compiled site.
   * @returns the absolute path of its folder.
   * @throws CompileError with all that the compiler has to say.
   */
  readonly finish: (edition: EditionData) => Promise<string>;
  readonly end: SiteCompiler['end'];
}

/**
 * Begins to compile what was never compiled before, while the newsroom is still read.
 * @param code digest of the code.
 */
export function startCompiling(settings: Settings, code: string): EditionCompiler {
  const { contentDir } = settings;
  const { value } = readPublication(contentDir);
  const { site, base } = placeOfSite(settings, value?.url ?? 'http://localhost');
  const { finish, end } = siteCompiler({
    root: project,
    keptDir: join(project, '.edition', 'compiled'),
    digest: compiledName(code, site, base),
    environment: {
      ...process.env,
      ...environmentOf(settings),
      NODE_ENV: 'production',
      // What Astro finds here takes the place of what it says of its build.
      DEV: undefined,
      PROD: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return {
    finish(edition) {
      const modules = modulesOf(edition);
      return finish(
        moduleFiles(edition),
        // Without any, a site is compiled the same whichever newsroom it is for. Their quotation marks
        // and the words of their footnotes are the publication's.
        modules.length === 0
          ? ''
          : compiledName(
              contentDir,
              edition.publication?.language,
              edition.words,
              modules.map(({ file, data }) => [file, data.digest]),
            ),
      );
    },
    end,
  };
}

/**
 * Waits for the compiled site of an edition, and tries the stories that hold code.
 * @param drawingTime milliseconds that each of these may take.
 * @returns the absolute path of its folder.
 * @throws ContentProblems of what such stories do.
 */
export async function compileFor(
  compiler: EditionCompiler,
  { edition, newsroom }: Pick<ReadEdition, 'edition' | 'newsroom'>,
  drawingTime?: number,
): Promise<string> {
  let compiled = '';
  try {
    compiled = await compiler.finish(edition);
  } catch (error) {
    const faults = await storyFaults(error, edition.contentDir, '');
    throw faults.length > 0 ? new ContentProblems(faults) : (faultOfAny(error, edition) ?? error);
  }
  const faults = await tryStories(
    compiled,
    edition,
    [...newsroom.stories, ...newsroom.pages],
    drawingTime,
  );
  if (faults.length > 0) throw new ContentProblems(faults);
  return compiled;
}

/** What the bundler tells without a file comes from what some story imports, where any holds code. */
function faultOfAny(error: unknown, edition: EditionData): ContentProblems | undefined {
  const [first, ...others] = modulesOf(edition).map(({ file }) => file);
  const isBundlers = error instanceof Error && 'errors' in error && Array.isArray(error.errors);
  if (first === undefined || !isBundlers) return undefined;
  const whose =
    others.length === 0 ? '' : ` Other stories and pages with code: ${others.join(', ')}.`;
  return new ContentProblems([
    {
      file: first,
      ...startOfFile,
      ...codeFails,
      found: error.message,
      remedy: `${mendCode}${whose}`,
    },
  ]);
}
