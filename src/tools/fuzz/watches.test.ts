import { expect, onTestFinished, test } from 'vitest';
import { makeTwoBuilds } from './twoBuilds.ts';

test('an edition is the one that a clean build makes when what a watch finds, or it itself, changes', async () => {
  const builds = await makeTwoBuilds();
  onTestFinished(builds.remove);
  for (const name of [
    'edit a body',
    'rename a topic',
    'a watch comes or goes',
    'edit a watch',
    'delete a story',
  ]) {
    const day = { edits: [{ name, choice: 1 }], mishap: 'none', detail: 0, hours: 1 } as const;
    expect(await builds.live(day), name).toEqual({ faults: [], isPublished: true });
  }
});
