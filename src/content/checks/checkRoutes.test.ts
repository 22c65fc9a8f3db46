import { expect, test } from 'vitest';
import { newsroomFolder, storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { describeProblems } from '../../base/problems/problem.ts';
import { readNewsroom } from '../readNewsroom.ts';

const places = `- id: alashankou
  name: Alashankou
  names: { ru: Алашанькоу }
  kind: crossing
  country: CN
  position: [45.17, 82.57]
  gauge: { CN: 1435, KZ: 1520 }
- id: dostyk
  name: Dostyk
  kind: station
  country: KZ
  position: [45.25, 82.48]
  gauge: 1520
- id: urumqi
  name: Ürümqi
  kind: station
  country: CN
  position: [43.83, 87.6]
  gauge: 1435
`;

async function told(body: string, list = places): Promise<string> {
  const folder = await newsroomFolder({ [storyFile]: storyText({}, body), 'places.yaml': list });
  return describeProblems((await readNewsroom(folder)).problems);
}

const map = (stops: string): string =>
  `Text.\n\n<RouteMap\n  stops="${stops}"\n  title="A route"\n/>`;

test('a route whose stops are known and fit together is good', async () => {
  expect(await told(map('urumqi, alashankou, dostyk'))).toBe('');
});

test('mistakes of a map are told at its attributes', async () => {
  expect(await told(map('urumqi, alashnkou'))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:12:3
      The stop "alashnkou" is not in places.yaml.
      found  alashnkou
      do     Did you mean "alashankou"?

    1 problem in 1 file."
  `);
  expect(await told(map('urumqi, dostyk'))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:12:3
      Between Ürümqi and Dostyk the gauge is 1435 mm by the one and 1520 mm by the other.
      found  urumqi, dostyk
      do     Name the stop between them at which it breaks; or correct "gauge" in places.yaml.

    1 problem in 1 file."
  `);
  expect(await told(map('urumqi'))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:12:3
      A route has fewer than two stops.
      found  urumqi
      do     Write two ids or more, with commas between them.

    1 problem in 1 file."
  `);
  expect(await told('<RouteMap stop="urumqi, dostyk" title="A route" />')).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:1
      <RouteMap> lacks "stops".
      found  <RouteMap>
      do     Write stops="…": ids of places.yaml in the order of the route, with commas between them.

    stories/2025/06/first.mdx:9:11
      <RouteMap> has no attribute "stop".
      found  stop=
      do     Did you mean "stops"?

    2 problems in 1 file."
  `);
});

test('a map in a text that holds code is judged as any other, from what stands in quotes', async () => {
  const code = 'export const one = "urumqi, alashankou";\n\n';
  expect(await told(`${code}${map('urumqi, alashankou')}`)).toBe('');
  expect(await told(`${code}${map('urumqi, alashanko')}`)).toContain('alashankou');
  expect(await told(`${code}<RouteMap stops={one} title="A route" />`)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:11
      The "stops" of <RouteMap> is code.
      found  stops={
      do     What it shows is checked before any code runs. Write stops="…": ids of places.yaml in the order of the route, with commas between them.

    1 problem in 1 file."
  `);
});

test('mistakes of places.yaml are told at their lines', async () => {
  const wrong = places
    .replace('[45.25, 82.48]', '[82.48, 145.25, 3]')
    .replace('kind: crossing', 'kind: border')
    .replace('gauge: 1520', 'gauges: 1520')
    .replace('ru: Алашанькоу', 'russian: Алашанькоу')
    .replace('country: KZ', 'country: KAZ');
  expect(await told('Text.', wrong)).toMatchInlineSnapshot(`
    "places.yaml:3:21
      The field "names.russian" in entry 1 is not as it should be.
      found  Алашанькоу
      do     Write its name in other languages, by their tags, like { ru: Достык }.

    places.yaml:4:9
      The field "kind" in entry 1 is none of station, crossing, port.
      found  border
      do     Write one of station, crossing, port.

    places.yaml:11:12
      The field "country" in entry 2 is not a country code of ISO 3166-1.
      found  KAZ
      do     Did you mean KZ?

    places.yaml:12:3
      The field "position" in entry 2 is too long.
      found  [82.48, 145.25, 3]
      do     Write latitude and longitude in degrees, like [45.17, 82.57].

    places.yaml:13:3
      The field "gauges" in entry 2 is not known.
      found  gauges:
      do     Did you mean "gauge"?

    5 problems in 1 file."
  `);
  expect(await told('Text.', places.replace('{ CN: 1435, KZ: 1520 }', '{ KZ: 1520, RU: 1520 }')))
    .toMatchInlineSnapshot(`
    "places.yaml:7:3
      The gauge lacks that of the place's own country, CN.
      found  KZ, RU
      do     Write { CN: 1435, … }: how far the rails stand apart on each side.

    1 problem in 1 file."
  `);
  expect(await told('Text.', places.replace('gauge: 1435', 'gauge: 1435\n  topics: [railways]')))
    .toMatchInlineSnapshot(`
    "places.yaml:20:12
      The topic is not in topics.yaml.
      found  railways
      do     Use one of: borders; or add it to topics.yaml.

    1 problem in 1 file."
  `);
});

test('each stop that is not known is named, and a route leads nowhere from a stop to itself', async () => {
  expect(await told(map('almaty, dostyk, aktau'))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:12:3
      The stop "almaty" is not in places.yaml.
      found  almaty
      do     Use one of: alashankou, dostyk, urumqi; or add it to places.yaml.

    stories/2025/06/first.mdx:12:3
      The stop "aktau" is not in places.yaml.
      found  aktau
      do     Use one of: alashankou, dostyk, urumqi; or add it to places.yaml.

    2 problems in 1 file."
  `);
  expect(await told(map('urumqi, alashankou, alashankou'))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:12:3
      The route goes from "alashankou" to itself.
      found  urumqi, alashankou, alashankou
      do     Name it once, or the stop that lies between.

    1 problem in 1 file."
  `);
  expect(await told(map('urumqi, alashankou, urumqi'))).toBe('');
});
