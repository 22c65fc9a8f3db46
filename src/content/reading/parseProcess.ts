import { fileKinds } from '../../base/files/fileKinds.ts';
import { guardProcess } from '../../base/guardProcess.ts';
import { readStory } from '../stories/readStory.ts';
import { parseOrderSchema } from './parseApart.ts';
import { readText } from './readText.ts';

process.once('disconnect', () => process.exit());
process.once('message', (order) => {
  guardProcess(4_000_000_000);
  const { contentDir, files } = parseOrderSchema.parse(order);
  const readFrom = (index: number): void => {
    const file = files[index];
    if (file === undefined) process.exit();
    // Told before: what is read next may end the process.
    process.send?.(index, undefined, undefined, () => {
      const { text } = readText(contentDir, file.file, fileKinds.story, file.realFile);
      if (text !== undefined) readStory(file, text);
      readFrom(index + 1);
    });
  };
  readFrom(0);
});
