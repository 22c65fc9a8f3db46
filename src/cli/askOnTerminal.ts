import { autocomplete, autocompleteMultiselect, confirm, isCancel, text } from '@clack/prompts';
import { terminalText } from '../base/problems/terminalText.ts';
import { SettingsError } from '../base/settings.ts';
import type { Asking, Choice } from '../desk/asking.ts';

/** Asks at this terminal; undefined where nobody sits at one. */
export function askOnTerminal(): Asking | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return {
    text: (question, faultOf, proposal) =>
      answered(
        text({
          message: question,
          initialValue: proposal ?? '',
          validate: (answer) => faultOf(answer ?? ''),
        }),
      ),
    one: (question, choices) =>
      answered(autocomplete({ message: question, options: shown(choices), maxItems })),
    some: (question, choices, isNeeded) =>
      answered(
        autocompleteMultiselect({
          message: question,
          options: shown(choices),
          required: isNeeded,
          maxItems,
        }),
      ),
    whether: (question) => answered(confirm({ message: question })),
  };
}

const maxItems = 8;

function shown(choices: readonly Choice[]): Choice[] {
  return choices.map(({ value, label }) => ({ value, label: terminalText(label) }));
}

async function answered<Answer>(asked: Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  const answer: Answer = await asked;
  if (!isGiven(answer)) throw new SettingsError('Nothing was written.');
  return answer;
}

function isGiven<Answer>(answer: Answer): answer is Exclude<Answer, symbol> {
  return !isCancel(answer);
}
