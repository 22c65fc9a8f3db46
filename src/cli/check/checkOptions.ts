import { parseArgs } from 'node:util';
import { readTyped } from '../../base/readTyped.ts';
import { readCodeOption } from '../../build/buildOptions.ts';

/** For whom what is found is written beside, or in place of, the words for an editor. */
const formats = ['github', 'json', 'sarif'] as const;

/**
 * How `npm run check` was typed: `code` says whether stories may hold code; with `changed`, warnings are told of the files
 * only that git says were changed; with `fix`, what can be mended without asking is mended first.
 * @throws SettingsError for anything else that was typed.
 */
export function readCheckOptions(typed: readonly string[]) {
  const usage = `Write "npm run check", and where wanted after it " -- " with --changed, --fix, --code forbidden, or --format and one of: ${formats.join(', ')}.`;
  return readTyped(typed, '"npm run check"', usage, (args) => {
    const flag = { type: 'boolean', default: false } as const;
    const text = { type: 'string' } as const;
    const options = { code: text, format: text, changed: flag, fix: flag };
    const { values } = parseArgs({ args, options });
    const format = formats.find((name) => name === values.format);
    if (values.format !== undefined && format === undefined) throw new RangeError(values.format);
    return { ...values, code: readCodeOption(values.code), format };
  });
}
