import {
  entryFile,
  facetsFile,
  type LanguageEntry,
  machineFile,
  markedName,
  markOf,
  markOfPlain,
  scriptFile,
  testedRelease,
  writeEntry,
} from '../pagefind/indexFiles.ts';
import { mergedIndex, mergedWords, packed } from '../pagefind/merging/index.ts';
import { writeFiling } from '../narrowing/facetFile.ts';
import { vocabularyFiles } from '../vocabulary/cut.ts';
import { mergedTallies } from '../vocabulary/tallies.ts';
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
  const files = new Map<string, Content>();
  const languages: Record<string, LanguageEntry> = {};
  for (const language of languagesOf(volumes)) {
    const stories = volumes.map((volume) => storiesIn(volume, language));
    const first = stories.slice(0, -1).flat().length;
    const words = mergedWords([
      ...(sealed === undefined ? [] : [{ words: wordsIn(sealed, language), first: 0 }]),
      { words: wordsIn(newest, language), first },
    ]);
    const index = mergedIndex(language, stories.flat(), words);
    for (const [path, make] of index.files) files.set(path, make);
    const facets = packed(writeFiling(stories.flat()), 9);
    const filed = `${language}_${facets.mark}`;
    files.set(facetsFile(filed), facets.pack);
    const machine = machineOf(volumes, language);
    files.set(machineFile(machine.name), machine.content);
    languages[language] = {
      hash: index.hash,
      wasm: machine.name,
      page_count: stories.flat().length,
      facets: filed,
    };
  }
  const vocabulary = vocabularyOf(sealed, newest);
  for (const [path, content] of vocabulary.files) files.set(path, content);
  const script = newest.read(scriptFile);
  files.set(scriptFile, script);
  const entry = {
    version: testedRelease,
    languages,
    include_characters: [],
    script: markOfPlain(script),
    vocabulary: vocabulary.mark,
  };
  return files.set(entryFile, Buffer.from(writeEntry(entry)));
}

/** Pagefind's machine code for a language, or for any where it has no stemmer of its own. */
function machineOf(volumes: readonly VolumeFiles[], language: string) {
  const own = machineFile(language);
  const holder = volumes.find(({ files }) => files.some(({ name }) => name === own));
  const [name, holding] = holder === undefined ? ['unknown', volumes[0]] : [language, holder];
  const content = holding?.read(machineFile(name)) ?? new Uint8Array();
  return { name: `${name}-${markOf(content)}`, content };
}

/**
 * The files of the vocabulary, with their marks in their names.
 * @returns with the mark of its outline, of which the first line is a list of the marks of the others.
 */
function vocabularyOf(sealed: VolumeFiles | undefined, newest: VolumeFiles) {
  const tallies = mergedTallies([readTallies(newest.read(talliesFile).toString('utf8'))]);
  const sum = sealed?.read(talliesFile).toString('utf8') ?? '';
  const files = new Map<string, Content>();
  const marks: Record<string, string> = {};
  let outline = '';
  for (const [name, content] of vocabularyFiles(entriesWith(sum, tallies))) {
    if (name === outlineFile) outline = Buffer.from(content).toString('utf8');
    else {
      marks[name] = markOf(content);
      files.set(markedName(name, marks[name]), content);
    }
  }
  const { mark, pack } = packed(`${JSON.stringify(marks)}\n${outline}`, 9);
  return { files: files.set(markedName(outlineFile, mark), pack), mark };
}
