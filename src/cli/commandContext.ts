import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { relative } from 'node:path';
import type { WriteStream } from 'node:tty';
import type { CommandContext } from '../base/commandContext.ts';
import { HelpAsked } from '../base/readTyped.ts';
import { terminalText } from '../base/problems/terminalText.ts';
import { readSettings, type Settings, SettingsError, takeEnvFile } from '../base/settings.ts';
import { describeFailure } from './failure.ts';
import { progressOn } from '../base/progress.ts';

/** Where a command prints; what others wrote is shown so that it acts on no terminal and no log. */
interface Streams {
  readonly stdout: Pick<WriteStream, 'write'> & Failing;
  readonly stderr: Pick<WriteStream, 'write' | 'isTTY'> & Failing;
}

interface Failing {
  readonly on: (event: 'error', listener: () => void) => unknown;
}

/** The context of a command that someone typed: this process, this moment. */
export function commandContext({ stdout, stderr }: Streams = process): CommandContext {
  // Where the output goes to a program that has ended, nobody listens any more: that ends no work.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  const root = process.cwd();
  return {
    root,
    home: homeFolder(),
    environment: process.env,
    clock: new Date(),
    print: (text) => stdout.write(`${terminalText(text)}\n`),
    printError: (text) => stderr.write(`${terminalText(text)}\n`),
    progress: progressOn(stderr),
  };
}

function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/**
 * Does a command's work with its settings, and tells what goes wrong in words.
 * @returns the exit code: 0 too where someone only asked how it is written.
 */
export async function runCommand(
  context: CommandContext,
  work: (settings: Settings, context: CommandContext) => Promise<void>,
): Promise<0 | 1> {
  let content = '';
  try {
    takeEnvFile(context.root);
    const settings = readSettings(context.environment, context.root, context.clock);
    content = relative(context.root, settings.contentDir);
    await requireContent(settings);
    await work(settings, context);
    return 0;
  } catch (error) {
    if (error instanceof HelpAsked) {
      context.print(error.message);
      return 0;
    }
    context.printError(describeFailure(error, content));
    return 1;
  }
}

/** @throws SettingsError where CONTENT_DIR is no folder. */
export async function requireContent({ contentDir }: Pick<Settings, 'contentDir'>): Promise<void> {
  const found = await stat(contentDir).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new SettingsError(
    `CONTENT_DIR is ${contentDir}, which is no folder. Set it to a newsroom’s folder.`,
  );
}
