import { SettingsError } from './settings.ts';

/**
 * Reads what was typed after a command.
 * @param command the command, as the refusal names it.
 * @param usage the whole sentence that says how it is written.
 * @param read reads the words; throws for what is not taken, a SettingsError where it has a better refusal.
 * @throws SettingsError where `read` throws.
 */
export function readTyped<Options>(
  typed: readonly string[],
  command: string,
  usage: string,
  read: (args: string[]) => Options,
): Options {
  try {
    return read([...typed]);
  } catch (fault) {
    if (fault instanceof SettingsError) throw fault;
    throw new SettingsError(`"${typed.join(' ')}" is not what ${command} takes. ${usage}`);
  }
}
