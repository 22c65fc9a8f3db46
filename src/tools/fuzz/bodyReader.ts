import { readStory } from '../../content/stories/readStory.ts';

/*
 * Reads the stories that it is sent, and answers what each took: seconds of the processor, and bytes beyond what
 * the process held before.
 */
const file = { id: 'a', file: 'a.mdx' };
// What is loaded and compiled at the first reading is no story's.
for (const body of ['', 'A "b" -- `c`.', '- a\n\n{1}', 'a: [1, {b: c}]\n'])
  readStory(file, `---\n---\n${body}`);

process.on('message', (text) => {
  globalThis.gc?.();
  const held = process.memoryUsage.rss();
  const most = process.resourceUsage().maxRSS;
  const start = process.cpuUsage();
  readStory(file, String(text));
  const { user, system } = process.cpuUsage(start);
  const reached = process.resourceUsage().maxRSS;
  process.send?.({
    seconds: (user + system) / 1e6,
    bytes: reached > most ? reached * 1024 - held : 0,
  });
});
