import { benchArchives } from './benchArchives.ts';
import { benchBriefs } from './benchBriefs.ts';
import { readOptions } from './options.ts';

// npm run bench:search [-- --stories 1000] [--missed]: prints how searches are answered, and at what cost.
const options = readOptions(process.argv.slice(2));
const told = options.briefs ? await benchBriefs(options) : await benchArchives(options);
process.stdout.write(`${told}\n`);
