import { isRecord } from '../../typeGuards.ts';
import { outlineFile } from '../../vocabulary/vocabularyShards.ts';
import { markedName } from '../indexFiles.ts';
import type { Pieces } from './pieces.ts';

/**
 * Loads files of the vocabulary by their names without marks.
 * @throws as `load` of the pieces does.
 */
export function vocabularyPieces({
  load,
}: Pick<Pieces, 'load'>): (name: string) => Promise<string> {
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await load(name));
  return async (name) => {
    // Its first line is a list of the marks of the others.
    const [marks = '', outline = ''] = (await text(outlineFile)).split('\n');
    if (name === outlineFile) return outline;
    const listed: unknown = JSON.parse(marks);
    const own = isRecord(listed) ? listed[name] : undefined;
    if (typeof own !== 'string') throw new TypeError(`The vocabulary has no ${name}.`);
    return text(markedName(name, own));
  };
}
