import type { Note } from '../exported.ts';
import { outsideCode } from './templates.ts';

/**
 * Takes out of MDX what is code: imports, exports, comments and components, apart from the words that
 * these hold. Expressions stay, as the words that they are; all but comments are noted.
 */
export function withoutCode(body: string, note: (note: Note) => void): string {
  return outsideCode(body, (text) =>
    text
      .replaceAll(/(?<=^|\n)(?:import|export)\s[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g, (found) => {
        note({ what: 'Code was left.', found });
        return '';
      })
      .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
      .replaceAll(component, (found) => {
        if (!found.startsWith('</'))
          note({ what: 'A component was left; what it held stays.', found });
        return '';
      })
      .replaceAll(/(?<!\\)\{[^{}\n]*\}/g, (found) => {
        note({ what: 'An expression became the words that it is written in.', found });
        return found;
      }),
  );
}

const component =
  /<\/?[A-Z][\w.]*(?:[^<>{}"']|"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*>/g;
