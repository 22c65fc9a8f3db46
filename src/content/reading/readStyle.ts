import { type Problem, tellIn } from '../../base/problems/problem.ts';
import { type Style, styleSchema } from '../fields/style.ts';
import type { YamlDocument } from '../problems/yamlDocument.ts';
import { readYamlIfThere } from './readYamlFile.ts';

/** The file's name in the content folder. */
const styleFile = 'style.yaml';

/**
 * Reads style.yaml, which a newsroom may do without. A spelling that is both to be written and not to be
 * written leaves an editor no way out: it is a problem.
 */
export function readStyle(contentDir: string): { value: Style; problems: readonly Problem[] } {
  const { value, problems, document } = readYamlIfThere(contentDir, styleFile, styleSchema);
  if (value === undefined || document === undefined) return { value: [], problems };
  return { value, problems: [...problems, ...contradictions(value, document)] };
}

function contradictions(style: Style, { placeOf }: YamlDocument): Problem[] {
  const tell = tellIn(styleFile, placeOf);
  const written = new Set(style.map(({ write }) => write));
  return style.flatMap(({ not }, entry) =>
    not.flatMap((spelling, index) =>
      written.has(spelling)
        ? tell([entry, 'not', index], spelling, {
            what: 'The desk writes this spelling, by another entry or by this one.',
            remedy: 'Remove it from "not", or change what is written in its place.',
          })
        : [],
    ),
  );
}
