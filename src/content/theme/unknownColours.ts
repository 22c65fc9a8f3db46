import { lexer, type StyleSheet } from 'css-tree/dist/csstree.esm';
import type { Problem } from '../../base/problems/problem.ts';
import { placeOf } from './parseTheme.ts';
import { declarationsOf, schemes, themeColours } from './themeColours.ts';
import { tokensOf } from './themeTokens.ts';

/** Finds the tokens of a theme that should be colours and are none: browsers would take them for nothing. */
export function unknownColours(sheet: StyleSheet): Problem[] {
  const declared = declarationsOf(sheet);
  const colours = themeColours(sheet);
  return tokensOf('colour').flatMap((name) => {
    const node = declared.get(name);
    const values = schemes.flatMap((scheme) => colours[scheme]?.get(name) ?? []);
    const wrong = values.find((value) => lexer.match('<color>', value).error !== null);
    if (node === undefined || wrong === undefined) return [];
    return [
      {
        ...placeOf(node),
        what: `The token ${name} is no colour.`,
        found: wrong === '' ? `${name}:` : wrong,
        remedy:
          'Write one of CSS, like #98301c, or light-dark(#98301c, #f0936f) for day and night.',
      },
    ];
  });
}
