import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandContext } from '../base/commandContext.ts';
import { readTyped } from '../base/readTyped.ts';
import { type Settings, SettingsError } from '../base/settings.ts';
import type { Asking } from '../desk/asking.ts';
import { carryOut } from '../desk/carryOut.ts';
import { planMove, type Wish } from '../desk/planMove.ts';

/**
 * Gives a story another address, or another time, and lets all that names it follow; says first what it does.
 * @param typed what was typed after the command: the story and its new place.
 * @param asking asks whether to do it; undefined where nobody can be asked: then it is done.
 * @throws SettingsError for what is not taken, ContentProblems for what cannot be read or written anew.
 */
export async function moveStory(
  settings: Settings,
  { root, print }: Pick<CommandContext, 'root' | 'print'>,
  typed: readonly string[],
  asking?: Asking,
): Promise<void> {
  const { wish, isTrial } = readMoveOptions(typed);
  const { contentDir, now, code } = settings;
  const circumstances = { contentDir, publicDir: join(root, 'public'), now, code, place: settings };
  const { changes, steps } = await planMove(circumstances, wish);
  for (const step of steps) print(step);
  if (isTrial) return;
  if (asking && !(await asking.whether('Do this?')))
    throw new SettingsError('Nothing was written.');
  await carryOut(changes, contentDir);
  print('Done. "npm run check" reads all of it again.');
}

function readMoveOptions(typed: readonly string[]): { wish: Wish; isTrial: boolean } {
  const usage =
    'Write the story and its new place, "npm run move -- 2025/06/new-line 2025/06/line-opens"; a slug alone stays in the month, --published 2025-07-01T08:00:00+08:00 changes the time, and the month with it; --dry-run only says what would be done.';
  return readTyped(typed, '"npm run move"', usage, (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { published: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    });
    const [story, place, ...more] = positionals;
    const { published, 'dry-run': isTrial = false } = values;
    if (story === undefined || more.length > 0 || (place ?? published) === undefined) {
      throw new RangeError(story);
    }
    return { wish: { story, place, published }, isTrial };
  });
}
