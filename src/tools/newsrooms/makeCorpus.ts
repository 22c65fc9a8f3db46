import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { makeUpCorpus } from './corpus/corpus.ts';
import { writeCorpus } from './corpus/writeCorpus.ts';
import { wholeNumber } from './wholeNumber.ts';

// node src/tools/newsrooms/makeCorpus.ts --stories 5000 --seed 1 --out FOLDER
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const { out } = values;
if (out === undefined) throw new Error('Say where to write the corpus: --out FOLDER.');
if ((await readdir(out).catch(() => [])).length > 0) {
  throw new Error(`${out} is not empty. Name a new folder: nothing is overwritten.`);
}
const corpus = makeUpCorpus(
  wholeNumber('--stories', values.stories),
  wholeNumber('--seed', values.seed),
);
await writeCorpus(corpus, out);
process.stdout.write(`${corpus.plans.length} made-up stories: ${out}\n`);
