import { expect, test } from 'vitest';
import { report } from './report.ts';
import { sampleResult } from './sampleResults.ts';

test('what was left out is told, and targets only where this project was measured', () => {
  const why = 'Hugo + Pagefind was left out. There is no `hugo` on the PATH.';
  const others = report([sampleResult(1000, 'cold', 'eleventy', 7)], 3, [why]);
  expect(others).toContain('Seed 3, ');
  expect(others).toContain(why);
  expect(others).not.toContain('target');
  expect(report([sampleResult(1000, 'cold', 'ours', 7)], 3, [])).toContain('target');
});

test('a run in which everything failed still tells so', () => {
  expect(report([], 1, ['All failed.'])).toMatch(/All failed\.$/);
});
