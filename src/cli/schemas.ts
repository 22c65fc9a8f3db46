import { join, relative } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { refuseTyped } from '../base/readTyped.ts';
import { writeWhole } from '../base/files/writeWhole.ts';
import { openReadings } from '../content/readEdition.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import { editorSchemas, storyEntries } from '../desk/editorSchemas.ts';
import { commandContext, runCommand } from './commandContext.ts';

process.exitCode = await runCommand(
  commandContext(),
  async ({ contentDir, now }, { root, print }) => {
    refuseTyped(process.argv.slice(2), '"npm run schemas"', 'Write "npm run schemas" alone.');
    const circumstances = { contentDir, publicDir: join(root, 'public'), now };
    const { newsroom } = await readNewsroom(circumstances, await openReadings(root, contentDir));
    const folder = join(root, '.astro', 'collections');
    await mkdir(folder, { recursive: true });
    const written = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
    for (const [name, schema] of Object.entries(editorSchemas(newsroom))) {
      await writeWhole(join(folder, `${name}.schema.json`), written(schema));
    }
    await writeWhole(join(folder, 'collections.json'), written(storyEntries(newsroom, contentDir)));
    print(`Editors find what to write in ${relative(root, folder)}; run this again after new ids.`);
  },
);
