import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandContext } from '../base/commandContext.ts';
import { readTyped } from '../base/readTyped.ts';
import { type Settings, SettingsError } from '../base/settings.ts';
import { correctionKinds, type CorrectionKind } from '../content/stories/correctionKinds.ts';
import type { Asking } from '../desk/asking.ts';
import { carryOut } from '../desk/carryOut.ts';
import { faultOfField } from '../desk/faultOfField.ts';
import { publicStory, type Telling, tellingChanges } from '../desk/tellReaders.ts';

/**
 * Writes a correction into a story, or that it is taken back.
 * @param typed what was typed after the command: the story, and what readers are told.
 * @param asking asks for what was not typed; undefined where nobody can be asked.
 * @throws SettingsError for what is missing or not taken, ContentProblems for a story that has any.
 */
export async function correctStory(
  settings: Settings,
  { root, print }: Pick<CommandContext, 'root' | 'print'>,
  typed: readonly string[],
  asking?: Asking,
): Promise<void> {
  const options = readCorrectOptions(typed);
  const story = publicStory(settings, options.story);
  if (story.moved !== undefined) print(story.moved);
  const telling = await tellingOf(options, asking);
  const changes = tellingChanges(settings, story, telling);
  await carryOut(changes, settings.contentDir);
  const path = relative(root, join(settings.contentDir, story.file.file));
  print(
    'withdraw' in telling
      ? `${path} is taken back: its address says so and why from the next build on.`
      : `${path} has the ${telling.kind}, and "updated" says when. Now change its text.`,
  );
}

async function tellingOf(options: CorrectOptions, asking: Asking | undefined): Promise<Telling> {
  const { date, withdraw } = options;
  if (date !== undefined) requireGood('--date', date, dateField);
  if (withdraw) {
    const reason =
      options.reason ?? (await asking?.text('Why is it taken back?', faultIn(reasonField)));
    if (reason === undefined) throw missing('--reason "Why, in a sentence or two"');
    requireGood('--reason', reason, reasonField);
    return { withdraw: reason.trim(), date };
  }
  const kind =
    kindNamed(options.kind) ??
    kindNamed(await asking?.one('What is it?', kindChoices)) ??
    'correction';
  const text =
    options.text ?? (await asking?.text('What was wrong, and what is right?', faultIn(textField)));
  if (text === undefined) throw missing('--text "What was wrong and what is right"');
  requireGood('--text', text, textField);
  return { kind, text: text.trim(), date };
}

const kindChoices = [
  { value: 'correction', label: 'A correction: something was wrong' },
  { value: 'clarification', label: 'A clarification: something could be misread' },
  { value: 'update', label: 'An update: something came to be known later' },
] as const satisfies readonly { value: CorrectionKind; label: string }[];

function kindNamed(name: string | undefined): CorrectionKind | undefined {
  const kind = correctionKinds.find((known) => known === name);
  if (kind === undefined && name !== undefined) {
    throw new SettingsError(`--kind is "${name}". Write one of ${correctionKinds.join(', ')}.`);
  }
  return kind;
}

const dateField = ['corrections', 0, 'date'];
const textField = ['corrections', 0, 'text'];
const reasonField = ['withdrawn', 'reason'];

function faultIn(field: readonly PropertyKey[]): (answer: string) => string | undefined {
  return (answer) => faultOfField(field, answer);
}

function requireGood(flag: string, value: string, field: readonly PropertyKey[]): void {
  const fault = faultOfField(field, value, flag);
  if (fault !== undefined) throw new SettingsError(fault);
}

function missing(flag: string): SettingsError {
  return new SettingsError(`What readers are told is missing. Add ${flag}.`);
}

type CorrectOptions = ReturnType<typeof readCorrectOptions>;

function readCorrectOptions(typed: readonly string[]) {
  const usage =
    'Write "npm run correct -- 2025/06/new-line", and where wanted "--kind correction --text …" or "--withdraw --reason …" behind it.';
  return readTyped(typed, '"npm run correct"', usage, (args) => {
    const text = { type: 'string' } as const;
    const options = {
      kind: text,
      text,
      date: text,
      reason: text,
      withdraw: { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [story, ...more] = positionals;
    const { withdraw = values.reason !== undefined } = values;
    const isMixed = withdraw && (values.kind ?? values.text) !== undefined;
    if (story === undefined || more.length > 0 || isMixed) throw new RangeError(story);
    return { ...values, story, withdraw };
  });
}
