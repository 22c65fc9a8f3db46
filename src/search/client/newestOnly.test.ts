import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestOnly } from './newestOnly.ts';

test('an old answer never overtakes a newer one, however they come in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.boolean(), { minLength: 1 }),
      async (scheduler, fails) => {
        const heard: number[] = [];
        const ask = newestOnly(
          (question: number) =>
            scheduler.schedule(
              fails[question] ? Promise.reject(new Error('Lost.')) : Promise.resolve(question),
            ),
          {
            answered: (answer) => void heard.push(answer),
            failed: (_error, question) => void heard.push(question),
          },
        );
        const asked = fails.map((_, question) => ask(question));
        await scheduler.waitIdle();
        await Promise.all(asked);
        expect(heard).toEqual([fails.length - 1]);
      },
    ),
  );
});

test('each answer is heard when nothing newer was asked before it', async () => {
  const heard: string[] = [];
  const ask = newestOnly((question: string) => Promise.resolve(question.toUpperCase()), {
    answered: (answer, question) => void heard.push(`${question} ${answer}`),
    failed: () => undefined,
  });
  await ask('a');
  await ask('b');
  expect(heard).toEqual(['a A', 'b B']);
});
