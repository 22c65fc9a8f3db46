import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { guardProcess } from '../../base/guardProcess.ts';
import { type Document, modulesOf, openEdition } from '../../content/editionData.ts';
import { withoutExit } from '../withoutExit.ts';
import { storyFaults } from '../storyFaults.ts';
import { type TrialMessage, type TrialOrder, trialOrderSchema } from './trialMessage.ts';

const bundleSchema = z.object({
  tryBody: z.custom<(document: Document) => Promise<void>>(
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
        () => tryBody(document),
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

/** Tells whoever started this trial, and waits until it is told: what runs next may end the process. */
function tell(message: TrialMessage): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => {
      resolve();
    });
  });
}
