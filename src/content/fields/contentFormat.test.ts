import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { schemaProblems } from '../problems/schemaProblems.ts';
import { readYaml } from '../problems/yamlDocument.ts';
import { formatField } from './contentFormat.ts';

function told(written: string): string[] {
  const schema = z.strictObject({ format: formatField(2) });
  const document = readYaml(`# ours\n${written}\n`, 'publication.yaml');
  const issues = schema.safeParse(document.value).error?.issues ?? [];
  return schemaProblems(issues, schema, document, 'publication.yaml').map(
    ({ line, what, remedy }) => `${line}: ${what} ${remedy}`,
  );
}

test.each(['format: 2', '{}'])('%s is good', (written) => {
  expect(told(written)).toEqual([]);
});

test('a newsroom that is newer than the release, or older', () => {
  expect(told('format: 3')).toMatchInlineSnapshot(`
    [
      "2: The field "format" is newer than what this release reads, which is 2. Upgrade: let the workflow, or whoever builds, take a newer release of the generator.",
    ]
  `);
  expect(told('format: 1')).toMatchInlineSnapshot(`
    [
      "2: The field "format" is older than what this release reads, which is 2. Change what .github/CHANGELOG.md names under each format up to 2, then write 2.",
    ]
  `);
});

test.each(['0', '1.5', '"2"', 'two', '[2]'])('format: %s is told what it should be', (written) => {
  expect(told(`format: ${written}`).join('\n')).toMatch(/^2: .*a whole number: 2/);
});
