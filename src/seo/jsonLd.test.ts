import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLd } from './jsonLd.ts';

test('a headline cannot close the script that it stands in', () => {
  const written = jsonLd([{ '@type': 'NewsArticle', headline: '</script><!-- <b>' }]);
  expect(written).toBe(
    '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"\\u003c/script>\\u003c!-- \\u003cb>"}]}',
  );
});

test('any text comes back as it went in, and holds no tag', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</script>', '<!--', ''),
      (a, b) => {
        const thing = { '@type': 'NewsArticle', headline: a + b } as const;
        const written = jsonLd([thing]);
        expect(written).not.toContain('<');
        expect(JSON.parse(written)).toEqual({
          '@context': 'https://schema.org',
          '@graph': [thing],
        });
      },
    ),
  );
});
