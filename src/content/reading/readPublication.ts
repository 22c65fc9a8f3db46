import { ContentProblems } from '../../base/problems/problem.ts';
import { type Publication, publicationSchema } from '../fields/publication.ts';
import { readYamlFile, type YamlFile } from './readYamlFile.ts';

/** Reads publication.yaml. */
export function readPublication(contentDir: string): YamlFile<Publication> {
  return readYamlFile(contentDir, 'publication.yaml', publicationSchema);
}

/**
 * The publication, for a command that can do nothing without it.
 * @throws ContentProblems where publication.yaml has any.
 */
export function requirePublication(contentDir: string): Publication {
  const { value, problems } = readPublication(contentDir);
  if (value === undefined || problems.length > 0) throw new ContentProblems(problems);
  return value;
}
