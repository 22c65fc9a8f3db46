import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { paths, underBase } from '../base/addresses.ts';
import type { CommandContext } from '../base/commandContext.ts';
import { readTyped } from '../base/readTyped.ts';
import { placeOfSite, type Settings, SettingsError } from '../base/settings.ts';
import { slug as slugForm } from '../content/fields/slug.ts';
import type { Asking } from '../desk/asking.ts';
import { askBlank } from '../desk/askBlank.ts';
import { blankText, freeId, readFilingChoices, slugOfHeadline } from '../desk/blankStory.ts';
import { carryOut } from '../desk/carryOut.ts';
import { fileOf } from '../desk/storyNamed.ts';
import { readAddress } from './address.ts';

/**
 * Writes the draft of a new story into the folder of the month, and says where it shows in the preview.
 * @param typed what was typed after the command: answers that nobody is asked for.
 * @param asking asks for the others; undefined where nobody can be asked.
 * @throws SettingsError for what is missing or not taken, ContentProblems where a list cannot be read.
 */
export async function newStory(
  settings: Settings,
  { root, environment, print }: Pick<CommandContext, 'root' | 'environment' | 'print'>,
  typed: readonly string[],
  asking?: Asking,
): Promise<void> {
  const { contentDir, now } = settings;
  const flags = readNewOptions(typed);
  const choices = readFilingChoices(contentDir);
  const { timeZone, url } = choices.publication;
  const blank = await askBlank(choices, flags, asking);
  const slug = await slugFor(blank.headline, flags.slug, asking);
  const id = freeId(contentDir, slug, { now, timeZone });
  const text = blankText(id, blank, { now, timeZone });
  await carryOut({ made: new Map([[fileOf(id), text]]) }, contentDir);
  const { host, port } = readAddress(environment);
  const { base } = placeOfSite(settings, url);
  print(relative(root, join(contentDir, fileOf(id))));
  print(`"npm run dev" shows it at http://${host}:${port}${underBase(base, paths.story(id))}`);
}

async function slugFor(
  headline: string,
  typed: string | undefined,
  asking: Asking | undefined,
): Promise<string> {
  const likely = slugOfHeadline(headline);
  const slug =
    typed ??
    (await asking?.text('What is it called in its address?', faultOfSlug, likely)) ??
    likely;
  if (slug === undefined) {
    throw new SettingsError(
      'The headline has no letter for the address of the story. Add --slug with a name for it, like --slug new-line.',
    );
  }
  const fault = faultOfSlug(slug);
  if (fault !== undefined) throw new SettingsError(`--slug is "${slug}". ${fault}`);
  return slug;
}

function faultOfSlug(slug: string): string | undefined {
  return slugForm.test(slug) && slug.length <= 100
    ? undefined
    : 'Use small letters, digits and single hyphens, a hundred at the most.';
}

/** Reads the answers that were typed with the command. */
function readNewOptions(typed: readonly string[]) {
  const usage =
    'Write "npm run new", and where wanted answers behind it: -- --headline "A line opens" --section rail --authors rail-desk --topics borders,customs --countries CN,KZ --kind report --language en --standfirst "…" --slug a-line-opens.';
  return readTyped(typed, '"npm run new"', usage, (args) => {
    const one = { type: 'string' } as const;
    const some = { type: 'string', multiple: true } as const;
    const options = {
      headline: one,
      standfirst: one,
      kind: one,
      section: one,
      topics: some,
      countries: some,
      authors: some,
      language: one,
      slug: one,
    };
    return parseArgs({ args, options }).values;
  });
}
