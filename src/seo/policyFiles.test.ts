import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Policy, policySchema } from '../content/fields/policy.ts';
import { licenceFaults } from '../tools/fixtures/licenceFaults.ts';
import { policyFiles, robotsText } from './policyFiles.ts';

const address = (path: string): string => `https://gauge.example${path}`;
const sitemaps = ['https://gauge.example/sitemap.xml'];

function filesOf(policy: Policy | undefined): ReadonlyMap<string, string> {
  return new Map(policyFiles(policy, 'Rail & Road', address).map(({ path, text }) => [path, text]));
}

test.each([undefined, policySchema.parse({})])('without a word, nothing is said', (policy) => {
  expect(filesOf(policy)).toEqual(new Map());
  expect(robotsText(policy, sitemaps, address)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://gauge.example/sitemap.xml\n',
  );
});

test('each file says what the policy says, in its own words', () => {
  const policy = policySchema.parse({
    machines: { search: 'allowed', answers: 'forbidden', training: 'forbidden' },
    terms: 'https://gauge.example/terms/?a=1&b=2',
    contact: 'mailto:rights@gauge.example',
    crawlers: [{ agents: ['GPTBot', 'CCBot'], forbidden: ['/'], allowed: ['/about/'] }],
    security: {
      contact: ['mailto:security@gauge.example', 'https://gauge.example/hole/'],
      expires: '2027-06-30',
      languages: ['en', 'de'],
    },
    trust: { belongsTo: ['https://union.example/'], social: ['https://gauge.social/@gauge'] },
  });
  expect(robotsText(policy, sitemaps, address)).toMatchInlineSnapshot(`
    "License: https://gauge.example/license.xml

    User-agent: GPTBot
    User-agent: CCBot
    Content-Signal: search=yes, ai-input=no, ai-train=no
    Disallow: /
    Allow: /about/

    User-agent: *
    Content-Signal: search=yes, ai-input=no, ai-train=no
    Allow: /

    Sitemap: https://gauge.example/sitemap.xml
    "
  `);
  expect(Object.fromEntries(filesOf(policy))).toMatchInlineSnapshot(`
    {
      "/.well-known/security.txt": "Contact: mailto:security@gauge.example
    Contact: https://gauge.example/hole/
    Expires: 2027-06-30T23:59:59Z
    Preferred-Languages: en, de
    Canonical: https://gauge.example/.well-known/security.txt
    ",
      "/.well-known/tdmrep.json": "[{"location":"/*","tdm-reservation":1,"tdm-policy":"https://gauge.example/terms/?a=1&b=2"}]
    ",
      "/license.xml": "<?xml version="1.0" encoding="UTF-8"?>
    <rsl xmlns="https://rslstandard.org/rsl">
      <content url="/">
        <license>
          <permits type="usage">search</permits>
          <prohibits type="usage">ai-input ai-train</prohibits>
        </license>
        <copyright type="organization" contactEmail="rights@gauge.example">Rail &amp; Road</copyright>
        <terms>https://gauge.example/terms/?a=1&amp;b=2</terms>
      </content>
    </rsl>
    ",
      "/trust.txt": "belongto=https://union.example/
    social=https://gauge.social/@gauge
    contact=mailto:rights@gauge.example
    datatrainingallowed=no
    ",
    }
  `);
});

const choice = fc.constantFrom('allowed' as const, 'forbidden' as const, undefined);

test('no file contradicts another', () => {
  fc.assert(
    fc.property(choice, choice, choice, (search, answers, training) => {
      const policy = policySchema.parse({ machines: { search, answers, training } });
      const files = filesOf(policy);
      const robots = robotsText(policy, sitemaps, address);
      const licence = files.get('/license.xml') ?? '';
      const said = (tag: string): string[] =>
        new RegExp(`<${tag} type="usage">([^<]*)<`).exec(licence)?.[1]?.split(' ') ?? [];
      const uses = { search, 'ai-input': answers, 'ai-train': training };
      for (const [use, wanted] of Object.entries(uses)) {
        expect(robots.includes(`${use}=yes`)).toBe(wanted === 'allowed');
        expect(robots.includes(`${use}=no`)).toBe(wanted === 'forbidden');
        expect(said('permits').includes(use)).toBe(wanted === 'allowed');
        expect(said('prohibits').includes(use)).toBe(wanted === 'forbidden');
      }
      const reserved = training && (training === 'forbidden' ? 1 : 0);
      const mining: unknown = JSON.parse(files.get('/.well-known/tdmrep.json') ?? '[{}]');
      expect(mining).toEqual([
        reserved === undefined ? {} : { location: '/*', 'tdm-reservation': reserved },
      ]);
      expect(files.get('/trust.txt')).toBe(
        training && `datatrainingallowed=${training === 'allowed' ? 'yes' : 'no'}\n`,
      );
      expect(robots.includes('License: https://gauge.example/license.xml')).toBe(
        files.has('/license.xml'),
      );
    }),
  );
});

test('every licence is valid by the vocabulary of RSL 1.0', async () => {
  const machines = { search: 'allowed', answers: 'allowed', training: 'forbidden' };
  const policies = [
    { machines },
    {
      machines: { training: 'forbidden' },
      contact: 'MAILTO:right%73@gauge.example?subject=Leave',
    },
    {
      machines: { ...machines, training: 'allowed' },
      contact: 'https://gauge.example/ask/?a=1&b=2',
    },
    { machines, terms: 'https://gauge.example/terms/?a="1"&b=<2>' },
  ];
  for (const policy of policies) {
    const licence = filesOf(policySchema.parse(policy)).get('/license.xml') ?? '';
    expect(await licenceFaults(licence), licence).toEqual([]);
    // The schema can refuse.
    const commas = licence.replaceAll(/(?<=usage">)[\w-]+/g, '$&,ai-all');
    expect(await licenceFaults(commas)).not.toEqual([]);
  }
});

test('a licence is of the paper’s part of its host alone', () => {
  const policy = policySchema.parse({ machines: { training: 'forbidden' } });
  const below = (path: string): string => `https://gauge.example/desk${path}`;
  const [licence] = policyFiles(policy, 'Rail & Road', below);
  expect(licence?.text).toContain('<content url="/desk/">');
});
