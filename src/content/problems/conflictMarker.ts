import { placeAt, type Problem } from '../../base/problems/problem.ts';

/**
 * Finds where git left both versions of a text standing. One problem for a whole file: what else
 * seems wrong in it comes from there.
 * @param text a whole file, its lines ended by \n. What stands in fences is shown as it is written.
 */
export function conflictMarker(text: string, file: string): Problem | undefined {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/m.test(text)) return undefined;
  const prose = text.replaceAll(fences, (fence) => fence.replaceAll(/[<=>|]/g, ' '));
  const index = prose.search(sides);
  const first = index === -1 ? loneDivider(prose) : index;
  if (first === undefined) return undefined;
  return {
    file,
    ...placeAt(text, first),
    what: 'Two versions of the text stand here, which git could not merge.',
    found: text.slice(first).split('\n', 1)[0],
    remedy:
      'Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.',
  };
}

const fences = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1[`~]*[ \t]*$/gm;

/** Seven of a sign and no more; one of the two last may be all that is left of a conflict. */
const sides = /^(?:<{7}(?: .*)?|>{7} \S.*|\|{7} [^|\n]+)$/m;

/** A line of seven = is the sign of a heading too, right under its words. */
function loneDivider(text: string): number | undefined {
  const found = [...text.matchAll(/(?<=(^|\n)(.*)\n)={7}$/gm)].find(
    ({ index, 2: above = '' }) => above.trim() === '' || !isBody(text.slice(0, index)),
  );
  return found?.index;
}

/** Whether the frontmatter ends in what stands before. */
function isBody(before: string): boolean {
  return (before.match(/^---[ \t]*$/gm)?.length ?? 0) >= 2;
}
