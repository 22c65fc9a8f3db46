import { expect, test } from 'vitest';
import { initialsMark } from './initialsMark.ts';
import { safeSvg } from './safeSvg.ts';

test.each([
  ['The Harbour Gazette', 'THG'],
  ['Fachblatt für Hafen und Schiene', 'FHS'],
  ['Gazette of the Very Long Inland Waters', 'GVL'],
  ['railnews', 'R'],
  ['“Quoted” & <angled>', 'Q'],
  ['铁路时报', '铁'],
  ['مجلة الميناء', 'م'],
  ['Зеркало', 'З'],
  ['Österreichs Bahn', 'ÖB'],
  ['***', ''],
])('the mark of %s', (name, letters) => {
  expect(/<text[^>]*>(.*)<\/text>/.exec(initialsMark(name))?.[1]).toBe(letters);
});

test('it is a drawing as any', () => {
  expect(safeSvg(initialsMark('The Gauge'))?.svg).toContain('TG');
});
