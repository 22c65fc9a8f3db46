import { announceEdition } from './announceEdition.ts';
import { desk, workAt } from './desk.ts';

const network = {
  fetch,
  limits: { request: 10_000, all: 300_000, retries: 4, pause: 1000, longestPause: 30_000 },
};

process.exitCode = await workAt(desk(), (settings, place) =>
  announceEdition(settings, place, process.argv.slice(2), network),
);
