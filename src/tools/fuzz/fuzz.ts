import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyBody } from './bodies.ts';
import { faultsOfBodies } from './bodyBudget.ts';
import { failedPropertyTests } from './propertyTests.ts';
import { anyRequest, faultsOfServer } from './requests.ts';
import { anyDay, makeTwoBuilds } from './twoBuilds.ts';

// Makes series of editions for as long as asked, compares each with a clean build, asks the server
// whatever a client may ask, reads bodies of whatever signs, and draws other cases for property tests.
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string' } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const editionsInSeries = 8;
/** That the server may take for the requests of one series, in bytes. */
const mostMemory = 300 * 1024 ** 2;
/** What reading a body may take. */
const budget = { size: 100_000, seconds: 1, bytes: 300 * 1024 ** 2 };
let seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
let editions = 0;
let published = 0;
process.exitCode = 0;

do {
  const requests = fc.sample(anyRequest, { seed, numRuns: 2000 });
  const held = process.memoryUsage.rss();
  const answered = await faultsOfServer(requests);
  if (process.memoryUsage.rss() - held > mostMemory)
    answered.push('The server took too much memory.');
  if (answered.length > 0) {
    process.stdout.write(`Seed ${seed}, requests:\n${answered.slice(0, 20).join('\n')}\n`);
    process.exitCode = 1;
  }
  const bodies = fc.sample(anyBody, { seed, numRuns: 200 });
  const costly = await faultsOfBodies(bodies, budget);
  if (costly.length > 0) {
    process.stdout.write(`Seed ${seed}, bodies:\n${costly.slice(0, 20).join('\n')}\n`);
    process.exitCode = 1;
  }
  const failed = await failedPropertyTests(seed);
  if (failed.length > 0) {
    process.stdout.write(`Seed ${seed}, property tests:\n${failed.join('\n')}\n`);
    process.exitCode = 1;
  }
  const [series = []] = fc.sample(
    fc.array(anyDay, { minLength: editionsInSeries, maxLength: editionsInSeries }),
    { seed, numRuns: 1 },
  );
  const builds = await makeTwoBuilds('nothing');
  try {
    for (const [index, day] of series.entries()) {
      const { faults, isPublished } = await builds.live(day);
      editions += 1;
      if (isPublished) published += 1;
      if (faults.length === 0) continue;
      process.stdout.write(
        `Seed ${seed}, edition ${index + 1} of the series: ${JSON.stringify(day)}\n${faults.slice(0, 20).join('\n')}\n`,
      );
      process.exitCode = 1;
      break;
    }
  } finally {
    await builds.remove();
  }
  process.stdout.write(
    `Seed ${seed} is done: ${editions} editions so far, ${published} of them without a mistake.\n`,
  );
  seed += 1;
} while (Date.now() < end);
