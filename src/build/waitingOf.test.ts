import { expect, test } from 'vitest';
import { newsroomFolder, storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import { waitingOf } from './unchangedEdition.ts';

test.each([
  ['a day', 'calendar.yaml', '2025-06-14', '2025-06-14T15:59:59.999Z'],
  ['a time', 'calendar.yaml', '2025-06-14T13:00:00Z', '2025-06-14T12:59:59.999Z'],
  ['a day of a story', storyFile, '2025-06-14', '2025-06-14T15:59:59.999Z'],
])('an edition is made anew once %s in %s is past', async (_, file, date, until) => {
  const fields = `{ id: one, name: A train goes, date: ${date} }`;
  const entry = `- ${fields.replace(' }', ', source: The yard, asOf: 2025-06-12 }')}\n`;
  // Nothing else of so old a story waits for the clock.
  const published = '2025-06-02T08:00:00+08:00';
  const folder = await newsroomFolder(
    file === storyFile
      ? { [storyFile]: storyText({ published, dates: `[${fields}]` }) }
      : { [storyFile]: storyText({ published }), [file]: entry },
  );
  const { newsroom, problems } = await readNewsroom(folder);
  expect(problems).toEqual([]);
  expect(waitingOf(newsroom, folder.now).until).toEqual(new Date(until));
});
