import { type Problem, tellIn } from '../../base/problems/problem.ts';
import type { YamlDocument } from '../problems/yamlDocument.ts';
import { type Synonyms, synonymsSchema } from '../fields/synonyms.ts';
import { readYamlIfThere } from './readYamlFile.ts';

/** The file's name in the content folder. */
const synonymsFile = 'synonyms.yaml';

/**
 * Reads synonyms.yaml, which a newsroom may do without. A list of one word says nothing, and a word
 * of two lists would make all of both the same: both are problems.
 */
export function readSynonyms(contentDir: string): {
  value: Synonyms;
  problems: readonly Problem[];
} {
  const { value, problems, document } = readYamlIfThere(contentDir, synonymsFile, synonymsSchema);
  if (value === undefined || document === undefined) return { value: [], problems };
  return {
    value,
    problems: [...problems, ...shortLists(value, document), ...wordsTwice(value, document)],
  };
}

function shortLists(synonyms: Synonyms, { placeOf }: YamlDocument): Problem[] {
  const tell = tellIn(synonymsFile, placeOf);
  return synonyms.flatMap((words, list) =>
    words.length > 1
      ? []
      : tell([list], `[${words.join()}]`, {
          what: 'The list has no two words that could mean the same.',
          remedy: 'Add a word that means the same, or remove the list.',
        }),
  );
}

function wordsTwice(synonyms: Synonyms, { placeOf }: YamlDocument): Problem[] {
  const tell = tellIn(synonymsFile, placeOf);
  const seen = new Set<string>();
  return synonyms.flatMap((words, list) =>
    words.flatMap((word, place) => {
      const plain = word.toLowerCase();
      if (!seen.has(plain)) {
        seen.add(plain);
        return [];
      }
      return tell([list, place], word, {
        what: 'The word stands in the file already.',
        remedy: 'Remove it here, or put all words that mean the same into one list.',
      });
    }),
  );
}
