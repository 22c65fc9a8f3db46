import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { guardProcess } from '../../base/guardProcess.ts';
import { type Document, modulesOf, openEdition } from '../../content/editionData.ts';
import { withoutExit } from '../withoutExit.ts';
import { StoryCodeError } from '../../content/stories/storyErrors.ts';
import { storyFaults } from '../storyFaults.ts';
import { type TrialMessage, type TrialOrder, trialOrderSchema } from './trialMessage.ts';

const bundleSchema = z.object({
  tryBody: z.custom<(document: Document) => Promise<string>>(
    (tryBody) => typeof tryBody === 'function',
  ),
});

process.once('disconnect', () => process.exit());
process.once('message', (order) => {
  guardProcess();
  void tryAll(trialOrderSchema.parse(order)).then(() => process.exit());
});

async function tryAll({ compiled, edition }: TrialOrder): Promise<void> {
  openEdition(edition);
  const bundle: unknown = await import(pathToFileURL(join(compiled, 'server/entry.mjs')).href);
  const { tryBody } = bundleSchema.parse(bundle);
  for (const document of modulesOf(edition)) {
    await tell({ tells: 'begin', file: document.file });
    try {
      await withoutExit(
        async () => {
          await refuseObjects(document, edition.contentDir, await tryBody(document));
        },
        () => undefined,
      );
    } catch (error) {
      const problems = await storyFaults(error, edition.contentDir, compiled);
      if (problems.length > 0) await tell({ tells: 'problems', problems });
      else await tell({ tells: 'end', message: String(error) });
    }
  }
  await tell({ tells: 'end' });
}

/**
 * Refuses what JavaScript writes for what is no text, where the story itself does not write so.
 * @throws StoryCodeError
 */
async function refuseObjects({ file }: Document, contentDir: string, drawn: string): Promise<void> {
  const [written] = /\[object [A-Z]\w*\]/.exec(drawn) ?? [];
  if (written === undefined) return;
  if ((await readFile(join(contentDir, file), 'utf8')).includes(written)) return;
  throw new StoryCodeError(file, new Error(`Readers would see ${written} in the place of a text`));
}

/** Tells whoever started this trial, and waits until it is told: what runs next may end the process. */
function tell(message: TrialMessage): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => {
      resolve();
    });
  });
}
