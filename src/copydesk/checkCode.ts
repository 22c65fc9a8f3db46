import type { Problem } from '../problems/problem.ts';
import type { CodePiece } from '../stories/body/moduleNeeds.ts';
import type { Desk } from './newsroom.ts';

/** Refuses each import, export and expression of every story, where a newsroom wants none. */
export function refuseCode({ stories, strays }: Desk): Problem[] {
  return [...stories, ...strays].flatMap(({ file, body }) =>
    body.code.map(({ kind, place, text }) => ({
      file,
      ...place,
      what: `Code is forbidden in stories, and this is ${names[kind]}.`,
      found: text,
      remedy: remedies[kind],
    })),
  );
}

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
