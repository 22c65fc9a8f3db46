import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { houseComponentNames } from '../content/body/houseComponents.ts';
import { storyKinds } from '../content/fields/storyKinds.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import { editorSchemas } from '../desk/editorSchemas.ts';
import { newsroomFolder, storyFile, storyText } from './newsrooms/newsroomFolder.ts';

const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../.vscode/${file}`, import.meta.url), 'utf8'));

const snippetsSchema = z.record(
  z.string(),
  z.object({ body: z.union([z.string(), z.array(z.string())]) }),
);

/** A snippet as it stands once nothing of it was changed, on the day of the newsroom's story. */
function filledIn(body: string | readonly string[]): string {
  return [body]
    .flat()
    .join('\n')
    .replace(/\$\{CURRENT_YEAR\}.*/, '2025-06-12T21:40:00+08:00')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1');
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" />';

test('there is a snippet for each kind of story and each house component, and the check takes it', async () => {
  const snippets = snippetsSchema.parse(await read('stories.code-snippets'));
  const kinds = storyKinds.map((kind) => kind.charAt(0).toUpperCase() + kind.slice(1));
  expect(Object.keys(snippets).toSorted()).toEqual([...kinds, ...houseComponentNames].toSorted());
  for (const [name, { body }] of Object.entries(snippets)) {
    const text = filledIn(body);
    const story = kinds.includes(name) ? `${text}\n` : storyText({}, `${text}\n`);
    const { problems } = await readNewsroom(
      await newsroomFolder({
        [storyFile]: story,
        'stories/2025/06/trips.csv': 'day,trips\n2025-06-11,3\n2025-06-12,4\n',
        'stories/2025/06/lock.svg': drawing,
        'stories/2025/06/lock-narrow.svg': drawing,
        'places.yaml':
          '- { id: alashankou, name: Alashankou, kind: crossing, country: CN, position: [45.17, 82.57] }\n- { id: dostyk, name: Dostyk, kind: crossing, country: KZ, position: [45.25, 82.48] }\n',
      }),
    );
    expect(problems, name).toEqual([]);
  }
});

test('every schema that the settings name is written', async () => {
  const settings = z.looseObject({ 'yaml.schemas': z.record(z.string(), z.string()) });
  const named = Object.entries(settings.parse(await read('settings.json'))['yaml.schemas']);
  const { newsroom } = await readNewsroom(await newsroomFolder());
  const schemas = Object.keys(editorSchemas(newsroom));
  expect(named.toSorted()).toEqual(
    schemas
      .filter((name) => name !== 'stories')
      .map((name) => [`.astro/collections/${name}.schema.json`, `**/${name}.yaml`])
      .toSorted(),
  );
});
