import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import type { YamlDocument } from '../problems/yamlDocument.ts';
import { goodFields } from '../problems/schemaProblems.ts';
import { type Front, frontSchema } from '../fields/front.ts';
import { readYamlIfThere } from './readYamlFile.ts';

/** The file's name in the content folder. */
export const frontFile = 'front.yaml';

/** What front.yaml says. */
export interface FrontReading {
  /** Its fields that are good by themselves. */
  readonly front: Front;
  readonly placeOf: YamlDocument['placeOf'];
  readonly problems: readonly Problem[];
}

/**
 * Reads front.yaml, which a newsroom may do without, or leave empty.
 * @param timeZone in which times without an offset are completed for the editor to copy.
 */
export function readFront(contentDir: string, timeZone?: string): FrontReading {
  const schema = frontSchema(timeZone);
  const { problems, document } = readYamlIfThere(contentDir, frontFile, schema);
  const { value, placeOf = () => startOfFile } = document ?? {};
  const front = goodFields(schema, value) ?? noFront;
  return { front, placeOf, problems: value === null ? [] : problems };
}

/** Where nobody says anything. */
const noFront: Front = { beside: [], pins: [], figures: [] };
