import Color from 'colorjs.io/dist/color.js';
import {
  declarationsOf,
  type SchemeTokens,
  schemes,
  themeColours,
} from '../../theme/themeColours.ts';
import { placeOf } from '../../theme/parseTheme.ts';
import type { NewsroomRule } from '../rule.ts';

/** Of text, as WCAG 2.2 asks for level AA: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const least = 4.5;

/** Tokens that meet on a page: what is read, on what it stands. */
const meetings = [
  ['--ink', '--paper'],
  ['--muted', '--paper'],
  ['--signal', '--paper'],
  ['--ink', '--tint'],
  ['--muted', '--tint'],
  ['--signal', '--tint'],
  ['--ink', '--marked'],
] as const;

export const weakContrast: NewsroomRule = {
  name: 'weak-contrast',
  explanation:
    'What a theme sets too near to its background, many readers cannot read. WCAG asks for a contrast of 4.5 to 1, by day and by night.',
  *lookAtAll({ theme }) {
    if (theme === undefined) return;
    const declared = declarationsOf(theme);
    const colours = themeColours(theme);
    for (const scheme of schemes) {
      const tokens = colours[scheme];
      if (tokens === undefined) continue;
      for (const [text, ground] of meetings) {
        const node = declared.get(text) ?? declared.get(ground);
        const [above, below] = [colourOf(text, tokens), colourOf(ground, tokens)];
        if (node === undefined || above === undefined || below === undefined) continue;
        const contrast = below.contrast(above, 'WCAG21');
        if (contrast >= least) continue;
        const { file, ...place } = placeOf(node);
        yield {
          file,
          place,
          // Cut, not rounded: 4.49 is not enough.
          what: `${text} on ${ground} has a contrast of ${Math.floor(contrast * 100) / 100} ${words[scheme]}, where ${least} is the least.`,
          found: `${tokens.get(text) ?? ''} on ${tokens.get(ground) ?? ''}`,
          remedy: `Take a ${above.luminance < below.luminance ? 'darker' : 'lighter'} ${text}, or another ${ground}.`,
        };
      }
    }
  },
};

const words = { light: 'by day', dark: 'by night' };

/** @returns undefined for a colour that only a browser can tell. */
function colourOf(token: string, tokens: SchemeTokens): Color | undefined {
  try {
    return new Color(tokens.get(token) ?? '');
  } catch {
    return undefined;
  }
}
