import {
  classFile,
  entryFile,
  facetsFile,
  type LanguageEntry,
  machineFile,
  mainLanguage,
  markedName,
  markOf,
  scriptFile,
  testedRelease,
  writeEntry,
} from '../pagefind/indexFiles.ts';
import { writeHeld } from '../pagefind/heldPieces.ts';
import { mergedIndex, mergedWords, packed } from '../pagefind/merging/index.ts';
import { classModule } from '../pagefind/writing/index.ts';
import { writeFiling } from '../narrowing/facetFile.ts';
import { vocabularyFiles } from '../vocabulary/cut.ts';
import { readTallies } from '../vocabulary/talliesFile.ts';
import { outlineFile } from '../vocabulary/vocabularyShards.ts';
import { entriesWith } from '../vocabulary/wordSum.ts';
import { languagesOf, storiesIn, talliesFile, type VolumeFiles, wordsIn } from './volumeFiles.ts';
import type { Content } from './volumeStore.ts';

/** An archive's volumes, the oldest first. */
export interface Volumes {
  readonly older: readonly VolumeFiles[];
  /** The words of those, as `sealVolumes` puts them together; undefined where there are none. */
  readonly sealed: VolumeFiles | undefined;
  readonly newest: VolumeFiles;
}

/** Tells whether a file of a volume is shipped as it is. */
export function isShipped(name: string): boolean {
  return name.startsWith('fragment/');
}

/**
 * Makes the index of an archive, one for each language, as Pagefind reads it.
 * @returns all files that are shipped, but for those of the volumes.
 */
export function archiveIndex({ older, sealed, newest }: Volumes): Map<string, Content> {
  const volumes = [...older, newest];
  const stories = languagesOf(volumes).map(
    (language) => [language, volumes.map((volume) => storiesIn(volume, language))] as const,
  );
  const main = mainLanguage(stories.map(([language, all]) => [language, all.flat().length]));
  const script = newest.read(scriptFile);
  const run = Buffer.from(classModule(script.toString()));
  const files = new Map<string, Content>([
    [scriptFile, script],
    [classFile, run],
  ]);
  const held = new Map<string, Uint8Array>([[classFile, run]]);
  const facets = new Map(
    stories.map(([language, all]) => {
      const content = writeFiling(all.flat());
      const { mark, pack } = packed(content, 9);
      const name = `${language}_${mark}`;
      if (language === main && content.length <= mostFacets) held.set(facetsFile(name), content);
      else files.set(facetsFile(name), pack);
      return [language, name];
    }),
  );
  const languages: Record<string, LanguageEntry> = {};
  const index = (
    [language, all]: (typeof stories)[number],
    behind: Uint8Array = new Uint8Array(),
  ) => {
    const first = all.slice(0, -1).flat().length;
    const words = mergedWords([
      ...(sealed === undefined ? [] : [{ words: wordsIn(sealed, language), first: 0 }]),
      { words: wordsIn(newest, language), first },
    ]);
    const made = mergedIndex(language, all.flat(), words, behind);
    for (const [path, make] of made.files) files.set(path, make);
    const machine = machineOf(volumes, language);
    files.set(machineFile(machine.name), machine.content);
    languages[language] = {
      hash: made.hash,
      wasm: machine.name,
      page_count: all.flat().length,
      facets: facets.get(language) ?? '',
      unspaced: made.unspaced,
    };
    return made.figures;
  };
  const others = stories.filter(([language]) => language !== main);
  const figures = new Map(others.map((each) => [each[0], index(each)()]));
  const marks: Record<string, string> = {};
  let room = roomForWords;
  for (const [name, text] of vocabularyOf(sealed, newest, figures)) {
    const content = Buffer.from(text);
    if (name === outlineFile) {
      held.set(name, Buffer.concat([Buffer.from(`${JSON.stringify(marks)}\n`), content]));
      continue;
    }
    const { mark, pack } = packed(content, 9);
    marks[name] = mark;
    // How words end is looked at only where none starts so.
    const isAsked = name.startsWith(`vocabulary/${main}-`) && !name.includes('-ends-');
    if (isAsked && content.length <= room) held.set(markedName(name, mark), content);
    else files.set(markedName(name, mark), pack);
    if (isAsked) room -= content.length;
  }
  for (const each of stories) if (each[0] === main) index(each, writeHeld(held));
  const entry = { version: testedRelease, languages, include_characters: [] };
  return files.set(entryFile, Buffer.from(writeEntry(entry)));
}

/**
 * How many bytes of what most searches ask for may stand behind the list of stories, which all load: what
 * some 30,000 stories are filed under, which counts need, and the words of a hundred, for those who misspell
 * one. Packed it is a third of that.
 */
const [mostFacets, roomForWords] = [2 ** 18, 2 ** 15];

/** Pagefind's machine code for a language, or for any where it has no stemmer of its own. */
function machineOf(volumes: readonly VolumeFiles[], language: string) {
  const own = machineFile(language);
  const holder = volumes.find(({ files }) => files.some(({ name }) => name === own));
  const [name, holding] = holder === undefined ? ['unknown', volumes[0]] : [language, holder];
  const content = holding?.read(machineFile(name)) ?? new Uint8Array();
  return { name: `${name}-${markOf(content)}`, content };
}

function vocabularyOf(
  sealed: VolumeFiles | undefined,
  newest: VolumeFiles,
  figures: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const tallies = readTallies(newest.read(talliesFile).toString('utf8'));
  const sum = sealed?.read(talliesFile).toString('utf8') ?? '';
  return vocabularyFiles(entriesWith(sum, tallies), figures);
}
