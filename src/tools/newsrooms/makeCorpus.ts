import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { makeUpCorpus } from './corpus/corpus.ts';
import { writeCorpus } from './corpus/writeCorpus.ts';
import { makeUpWire } from './wire/wire.ts';
import { writeWire } from './wire/writeWire.ts';
import { wholeNumber } from './wholeNumber.ts';

// node src/tools/newsrooms/makeCorpus.ts --stories 5000 --seed 1 [--wire] --out FOLDER
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    wire: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const { out } = values;
if (out === undefined) throw new Error('Say where to write the corpus: --out FOLDER.');
if ((await readdir(out).catch(() => [])).length > 0) {
  throw new Error(`${out} is not empty. Name a new folder: nothing is overwritten.`);
}
const stories = wholeNumber('--stories', values.stories);
const seed = wholeNumber('--seed', values.seed);
await (values.wire
  ? writeWire(makeUpWire(stories, seed), out)
  : writeCorpus(makeUpCorpus(stories, seed), out));
process.stdout.write(`${stories} made-up stories: ${out}\n`);
