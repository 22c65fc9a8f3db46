import { isRecord } from '../../typeGuards.ts';
import { outlineFile } from '../../vocabulary/vocabularyShards.ts';
import { markedName, signature } from '../indexFiles.ts';
import type { Pieces } from './pieces.ts';

/**
 * Loads files of the vocabulary by their names without marks, as they are packed; its outline as text.
 * @param mark of the outline, of which the first line is a list of the marks of the others.
 * @throws as `load` of the pieces does.
 */
export function vocabularyPieces(
  pieces: Pick<Pieces, 'load' | 'loadPacked'>,
  mark: string,
): (name: string) => Promise<Response> {
  let loading: Promise<readonly [marks: string, outline: string]> | undefined;

  function loadOutline() {
    const outline = (loading ??= pieces.load(markedName(outlineFile, mark)).then(splitOutline));
    outline.catch(() => (loading = undefined));
    return outline;
  }

  return async (name) => {
    const [marks, outline] = await loadOutline();
    if (name === outlineFile) return new Response(outline);
    const listed: unknown = JSON.parse(marks);
    const own = isRecord(listed) ? listed[name] : undefined;
    if (typeof own !== 'string') throw new TypeError(`The vocabulary has no ${name}.`);
    return new Response(await pieces.loadPacked(markedName(name, own)));
  };
}

function splitOutline(file: Uint8Array): readonly [marks: string, outline: string] {
  const [marks = '', outline = ''] = new TextDecoder()
    .decode(file.subarray(signature.length))
    .split('\n');
  return [marks, outline];
}
