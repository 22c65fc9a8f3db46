import { parseArgs } from 'node:util';
import { SettingsError } from './settings.ts';

/** Someone asked with --help how a command is written; its message is the usage. */
export class HelpAsked extends Error {
  override readonly name = 'HelpAsked';
}

/**
 * Reads what was typed after a command.
 * @param command the command, as the refusal names it.
 * @param usage the whole sentence that says how it is written.
 * @param read reads the words; throws for what is not taken, a SettingsError where it has a better refusal.
 * @throws HelpAsked where --help or -h stands among the words; SettingsError where `read` throws.
 */
export function readTyped<Options>(
  typed: readonly string[],
  command: string,
  usage: string,
  read: (args: string[]) => Options,
): Options {
  if (typed.includes('--help') || typed.includes('-h')) throw new HelpAsked(usage);
  try {
    return read([...typed]);
  } catch (fault) {
    if (fault instanceof SettingsError) throw fault;
    throw new SettingsError(`"${typed.join(' ')}" is not what ${command} takes. ${usage}`);
  }
}

/**
 * Refuses whatever was typed after a command that takes nothing.
 * @param usage the whole sentence that says how it is written.
 * @throws HelpAsked where --help or -h was typed; SettingsError for anything else.
 */
export function refuseTyped(typed: readonly string[], command: string, usage: string): void {
  readTyped(typed, command, usage, (args) => parseArgs({ args }));
}
