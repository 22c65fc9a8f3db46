import Color from 'colorjs.io/dist/color.js';
import type { CardColours } from '../../media/card.ts';
import type { SchemeTokens } from './themeColours.ts';

/**
 * The colours in which a theme has cards drawn.
 * @returns undefined where one of them is such as only a browser can tell.
 */
export function cardColoursIn(tokens: SchemeTokens | undefined): CardColours | undefined {
  const hex = (name: string): string =>
    new Color(tokens?.get(name) ?? '').to('srgb').toString({ format: 'hex' });
  try {
    return {
      paper: hex('--paper'),
      ink: hex('--ink'),
      muted: hex('--muted'),
      signal: hex('--signal'),
    };
  } catch {
    return undefined;
  }
}
