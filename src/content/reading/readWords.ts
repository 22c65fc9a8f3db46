import { z } from 'astro/zod';
import { type Fault, type Problem, tellIn } from '../../base/problems/problem.ts';
import { english, wordKeys } from '../../words/catalogues.ts';
import { namesOf } from '../../words/messages.ts';
import type { OwnWords } from '../../words/words.ts';
import { goodFields } from '../problems/schemaProblems.ts';
import { prose } from '../fields/fields.ts';
import { readYamlIfThere } from './readYamlFile.ts';

/** The file's name in the content folder. */
export const wordsFile = 'words.yaml';

/** `words.yaml`: messages of the interface in words of the newsroom's own. */
const wordsSchema = z
  .strictObject(
    Object.fromEntries(
      wordKeys.map((key) => [
        key,
        prose(1000)
          .optional()
          .meta({ form: `your words for “${english[key]}”` }),
      ]),
    ),
  )
  .meta({ form: 'messages, each by its name' });

/**
 * Reads words.yaml, which a newsroom may do without. What a message holds in braces and tags is put in
 * by the page, which has nothing for other names: they are problems.
 */
export function readWords(contentDir: string): { value: OwnWords; problems: readonly Problem[] } {
  const { problems, document } = readYamlIfThere(contentDir, wordsFile, wordsSchema);
  const value = goodFields(wordsSchema, document?.value);
  if (value === undefined || document === undefined) return { value: {}, problems };
  const tell = tellIn(wordsFile, document.placeOf);
  const unfit = wordKeys.flatMap((key) => {
    const text = value[key];
    return tell([key], text, text !== undefined && faultOfMessage(text, english[key]));
  });
  // What cannot be put together must not come to a preview, which goes on after a problem.
  return { value: unfit.length === 0 ? value : {}, problems: [...problems, ...unfit] };
}

function faultOfMessage(text: string, model: string): Fault | undefined {
  const known = namesOf(model);
  try {
    const used = namesOf(text);
    const value = [...used.values].find((name) => !known.values.has(name));
    if (value !== undefined) {
      return { what: `Nothing is known here by {${value}}.`, remedy: remedyFor(model) };
    }
    const tag = [...used.tags].find((name) => !known.tags.has(name));
    const lost = [...known.tags].find((name) => !used.tags.has(name));
    if (tag !== undefined) return { what: `<${tag}> is no link here.`, remedy: remedyFor(model) };
    if (lost === undefined) return undefined;
    return { what: `The link <${lost}> is missing.`, remedy: remedyFor(model) };
  } catch (error) {
    const isBare = error instanceof Error && error.message === 'MISSING_OTHER_CLAUSE';
    return {
      what: isBare
        ? 'The message has no "other {…}", which holds for whatever it does not name.'
        : 'A { or a < is not closed, or has no name that a message can have.',
      remedy: remedyFor(model),
    };
  }
}

function remedyFor(model: string): string {
  return `Write it with the names of the English one: ${model}`;
}
