import fc from 'fast-check';

// Property tests draw the same cases in each run, so that what is landed fails by what it changed;
// `npm run fuzz` draws others, and `SEED=7 npm test` those of a seed.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
