import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Problem } from './problems/problem.ts';

/**
 * Sets what the file `.env` of the project’s folder says, where the environment does not say it already.
 * @param root absolute path of that folder.
 * @returns a problem for each line that sets nothing.
 */
export function readEnvFile(root: string): Problem[] {
  const path = join(root, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
  const bytes = readFileSync(path);
  // As `echo … > .env` of Windows' PowerShell writes it; the decoder leaves out the mark of either encoding.
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
  for (const [name, value] of Object.entries(parseEnv(text))) process.env[name] ??= value;
  return idleLines(text.replaceAll(/\r\n?/g, '\n'));
}

const file = '.env';

/** A value between quotation marks may have several lines. */
const setting =
  /^[ \t]*(?:export[ \t]+)?[a-z_][\w.-]*[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|`[^`]*`)?.*$/gim;

/** What stands in such a line is not shown: it may be a secret, and logs of builds are read by others. */
function idleLines(text: string): Problem[] {
  const others = text.replaceAll(setting, (whole) => whole.replaceAll(/[^\n]/g, ''));
  return others.split('\n').flatMap((line, index) => {
    const start = line.search(/\S/);
    if (start < 0 || line[start] === '#') return [];
    return {
      file,
      line: index + 1,
      column: start + 1,
      what: 'The line sets nothing.',
      remedy: 'Write it like CONTENT_DIR=../our-paper, or with # before it, as a comment.',
    };
  });
}
