import { parseArgs } from 'node:util';
import type { CodePolicy } from '../../base/codePolicy.ts';
import { SettingsError } from '../../base/settings.ts';
import { readCodeOption } from '../../build/buildOptions.ts';

/** For whom what is found is written beside, or in place of, the words for an editor. */
const formats = ['github', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** How `npm run check` was typed. */
export interface CheckOptions {
  /** Whether stories may hold code. */
  readonly code: CodePolicy | undefined;
  readonly format: Format | undefined;
  /** Whether warnings are told of the files only that git says were changed. */
  readonly changed: boolean;
  /** Whether what can be mended without asking is mended first. */
  readonly fix: boolean;
}

/** @throws SettingsError for anything else that was typed. */
export function readCheckOptions(typed: readonly string[]): CheckOptions {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: {
        code: { type: 'string' },
        format: { type: 'string' },
        changed: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
      },
    });
    const format = formats.find((name) => name === values.format);
    if (values.format !== undefined && format === undefined) throw new RangeError(values.format);
    return { ...values, code: readCodeOption(values.code), format };
  } catch {
    throw new SettingsError(
      `"${typed.join(' ')}" is not what "npm run check" takes. Write "npm run check", and where wanted after it " -- " with --changed, --fix, --code forbidden, or --format and one of: ${formats.join(', ')}.`,
    );
  }
}
