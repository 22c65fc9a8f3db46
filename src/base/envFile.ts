import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/**
 * Sets what the file `.env` of the project's folder says, where the environment does not say it already.
 * @param root absolute path of that folder.
 */
export function readEnvFile(root: string): void {
  const file = join(root, '.env');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return;
  const bytes = readFileSync(file);
  // As `echo … > .env` of Windows' PowerShell writes it; the decoder leaves out the mark of either encoding.
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
  for (const [name, value] of Object.entries(parseEnv(text))) process.env[name] ??= value;
}
