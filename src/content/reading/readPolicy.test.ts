import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { readPolicy } from './readPolicy.ts';

const now = new Date('2026-11-26T12:00:00Z');

async function read(text: string) {
  return readPolicy(await temporaryFolder({ 'policy.yaml': text }), now);
}

test('a newsroom without the file says nothing', async () => {
  expect(readPolicy(await temporaryFolder({}), now)).toEqual({
    value: undefined,
    problems: [],
    notes: [],
  });
});

test('a policy is read whole', async () => {
  const { value, problems, notes } = await read(`machines: { search: allowed, training: forbidden }
contact: mailto:rights@gauge.example
crawlers:
  - agents: [GPTBot, CCBot]
    forbidden: [/]
    allowed: [/about/]
security: { contact: [mailto:security@gauge.example], expires: 2026-11-26 }
trust: { belongsTo: [https://union.example/] }
`);
  expect([problems, notes]).toEqual([[], []]);
  expect(value).toMatchObject({
    machines: { search: 'allowed', training: 'forbidden' },
    crawlers: [{ agents: ['GPTBot', 'CCBot'], forbidden: ['/'], allowed: ['/about/'] }],
    security: { expires: '2026-11-26', languages: [] },
    trust: { belongsTo: ['https://union.example/'], social: [] },
  });
});

test('what says two things of the same, or nothing, is told at its line', async () => {
  const { value, problems } = await read(`machines: { search: allowed }
crawlers:
  - agents: [GPTBot, CCBot]
    forbidden: [/]
  - agents: [gptbot]
    forbidden: [/archive/]
    allowed: [/archive/]
  - agents: ['*']
    forbidden: [/search/, /]
  - agents: [Bingbot]
`);
  expect(value).toBeUndefined();
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "policy.yaml:5:14
      Entry 1 of "agents" in entry 2 of "crawlers" is named already.
      found  gptbot
      do     Remove it from one of the two, so that one group holds for it.

    policy.yaml:6:17
      Entry 1 of "forbidden" in entry 2 of "crawlers" is allowed and forbidden.
      found  /archive/
      do     Remove it from one of the two lists.

    policy.yaml:9:27
      Entry 2 of "forbidden" in entry 3 of "crawlers" shuts every crawler out, where search is allowed.
      found  /
      do     Write "search: forbidden", or name the crawlers that are meant.

    policy.yaml:10:5
      Entry 4 of "crawlers" says nothing of its crawlers.
      found  {"agents":["Bingbot"]}
      do     Give it "allowed:" or "forbidden:", or remove it.

    4 problems in 1 file."
  `);
});

test('what has not its form is told at its line', async () => {
  const { problems } = await read(`machine: { training: forbidden }
contact: rights@gauge.example
crawlers:
  - agents: [GPT Bot]
    forbidden: [archive]
security: { contact: [], expires: soon }
`);
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "policy.yaml:1:1
      The field "machine" is not known.
      found  machine:
      do     Did you mean "machines"?

    policy.yaml:2:10
      The field "contact" is not a whole web address.
      found  rights@gauge.example
      do     Write whom to ask for leave: mailto: and an address, or a web address.

    policy.yaml:4:14
      Entry 1 of "agents" in entry 1 of "crawlers" is not the name of a crawler.
      found  GPT Bot
      do     Write the name of a crawler, like GPTBot.

    policy.yaml:5:17
      Entry 1 of "forbidden" in entry 1 of "crawlers" is not the start of a path.
      found  archive
      do     Write the start of a path, like /archive/.

    policy.yaml:6:13
      The field "security.contact" is empty.
      found  []
      do     Write a list of mailto: and web addresses, the best one first.

    policy.yaml:6:35
      The field "security.expires" is not a day of the calendar, written like 2025-06-12.
      found  soon
      do     Write the last day on which this holds, like 2027-06-30.

    6 problems in 1 file."
  `);
});

test('a security.txt that holds no longer is worth a word, and stops no build', async () => {
  const { value, problems, notes } = await read(
    'security: { contact: [mailto:a@gauge.example], expires: 2026-11-25 }\n',
  );
  expect(value).toBeDefined();
  expect(problems).toEqual([]);
  expect(describeProblems(notes)).toMatchInlineSnapshot(`
    "policy.yaml:1:57
      security.txt holds no longer, and nobody may rely on it.
      found  2026-11-25
      do     See whether its contact is still right, and write a day of the coming year.

    1 problem in 1 file."
  `);
});
