import type { CodePolicy } from '../../base/codePolicy.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import type { CodePiece } from '../body/moduleNeeds.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';

/**
 * Judges the code of every story without running it. Where it is forbidden, each import, export and
 * expression is refused; else each expression that asks for a name which nothing in its story has,
 * or that is a part of a formula.
 */
export function checkCode(content: CheckedContent, policy: CodePolicy): Problem[] {
  const faultOf = policy === 'forbidden' ? forbidden : unknown;
  return documentsOf(content).flatMap(({ file, body }) =>
    body.code.flatMap((piece) => {
      const fault = faultOf(piece);
      return fault ? [{ file, ...piece.place, found: piece.text, ...fault }] : [];
    }),
  );
}

function forbidden({ kind }: CodePiece): Fault {
  const what = `Code is forbidden in stories, and this is ${names[kind]}.`;
  return { what, remedy: remedies[kind] };
}

function unknown({ unknownNames, isOfFormula }: CodePiece): Fault | undefined {
  if (unknownNames.length === 0) return isOfFormula ? formula : undefined;
  const quoted = unknownNames.map((name) => `"${name}"`).join(', ');
  return {
    what: `Between { and } stands code, and nothing in the story says what ${quoted} is.`,
    remedy: `To print the braces, write \\{ and \\}; if code is meant, import or export ${unknownNames.join(', ')}.`,
  };
}

const formula: Fault = {
  what: 'Between { and } stands code, and in a formula its braces would be lost.',
  remedy: 'To print the braces, write \\{ and \\}.',
};

const names: Readonly<Record<CodePiece['kind'], string>> = {
  import: 'an import',
  export: 'an export',
  expression: 'an {expression}',
};

const remedies: Readonly<Record<CodePiece['kind'], string>> = {
  import: 'Remove it; the house components need none.',
  export: 'Remove it; write what it holds as text.',
  expression: 'Write what it stands for as text, a value between double quotes; a plain { is \\{.',
};
