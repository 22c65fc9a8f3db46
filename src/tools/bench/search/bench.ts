import { benchArchives } from './benchArchives.ts';
import { benchBriefs } from './benchBriefs.ts';
import { readOptions } from './options.ts';

// npm run bench:search [-- --stories 1000] [--missed]: prints how searches are answered, and at what cost.
const options = readOptions(process.argv.slice(2));
const tell = (text: string): boolean => process.stdout.write(text);
await (options.briefs ? benchBriefs(options, tell) : benchArchives(options, tell));
