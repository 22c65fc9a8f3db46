import { HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { readPages } from './builtSite.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements and long titles as HTML allows them.
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'off',
    // Addresses with an encoded subject are longer than what the rule likes, and right.
    'tel-non-breaking': 'off',
  },
});

test.each(['siteDir', 'deskDir'] as const)('every page of %s is valid HTML', async (site) => {
  const pages = await readPages(inject(site));
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`),
      );
    }
  }
  expect(faults).toEqual([]);
});
