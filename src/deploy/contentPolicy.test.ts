import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentPolicy, policyIn, policyText, unitedPolicy, withPolicy } from './contentPolicy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const sourcesOf = (html: string, name: string, searches = false): readonly string[] =>
  contentPolicy(html, searches).get(name) ?? [];

test('a page without code may run none, and load from its own host alone', () => {
  expect(policyText(contentPolicy('<p>Text</p>', false))).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"`,
  );
});

test('the search page alone may have workers and run WebAssembly', () => {
  const searching = contentPolicy('<script type="module" src="/a.js"></script>', true);
  expect(searching.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(searching.get('worker-src')).toEqual(["'self'"]);
  const other = policyText(contentPolicy('<script type="module" src="/a.js"></script>', false));
  expect(other).not.toMatch(/wasm|worker-src/);
});

test('a page that can show replies may ask the host that they come from, and no other page may', () => {
  const replies = '<div data-replies="https://replies.example/xrpc/a?uri=https://b.example/">';
  expect(sourcesOf(`${replies}<script src="/a.js"></script>`, 'connect-src')).toEqual([
    "'self'",
    'https://replies.example',
  ]);
  expect(sourcesOf('<p>data-replies="https://replies.example/"</p>', 'connect-src')).toEqual([
    "'self'",
  ]);
});

test.each([
  ['<style>a{b:c}</style>', 'style-src', ["'self'", hash('a{b:c}')]],
  ['<STYLE media="print">\na\n</STYLE>', 'style-src', ["'self'", hash('\na\n')]],
  ['<style>ä</style><style>ä</style>', 'style-src', ["'self'", hash('ä')]],
  [
    '<p title="a > b" style="color: &quot;red&quot;">',
    'style-src',
    ["'self'", "'unsafe-hashes'", hash('color: "red"')],
  ],
  ['<p>&lt;p style="x"&gt;</p>', 'style-src', ["'self'"]],
  ['<p data-style="x">', 'style-src', ["'self'"]],
  ['<script>one()</script>', 'script-src', [hash('one()')]],
  ['<script type="module">two()</script>', 'script-src', [hash('two()')]],
  ['<script type="application/ld+json">{}</script>', 'script-src', ["'none'"]],
  ['<script src="/_astro/a.js"></script>', 'script-src', ["'self'"]],
])('%s', (html, name, expected) => {
  expect(sourcesOf(html, name)).toEqual(expected);
});

test('whatever stands in a page, its policy allows that code and nothing unhashed', () => {
  const code = fc.string({ unit: 'binary' }).filter((text) => !/<\/|<style/i.test(text));
  fc.assert(
    fc.property(fc.array(code), (styles) => {
      const html = `<head><meta charset="utf-8">${styles.map((css) => `<style>${css}</style>`).join('')}`;
      const policy = contentPolicy(html, false);
      expect(policy.get('style-src')).toEqual([...new Set(["'self'", ...styles.map(hash)])]);
      expect(policyIn(withPolicy(html, policy))).toEqual(policy);
    }),
  );
});

test('the policy stands in the head, after how the page is encoded and before all else', () => {
  const page = '<!doctype html><html><head><meta charset="utf-8"><title>A</title></head></html>';
  expect(withPolicy(page, new Map([['default-src', ["'none'"]]]))).toBe(
    `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>A</title></head></html>`,
  );
  expect(policyIn(page)).toBeUndefined();
});

test('of two pages, each works under the policy of both', () => {
  const one = contentPolicy('<style>a</style>', false);
  const other = contentPolicy('<style>b</style><script src="/a.js"></script>', false);
  const both = unitedPolicy([one, other]);
  expect(both.get('style-src')).toEqual(["'self'", hash('a'), hash('b')]);
  expect(both.get('script-src')).toEqual(["'self'"]);
  expect(both.get('default-src')).toEqual(["'none'"]);
});
