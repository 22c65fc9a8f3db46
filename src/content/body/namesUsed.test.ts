import { expect, test } from 'vitest';
import { namesUsed } from './namesUsed.ts';

test.each([
  ['name', ['name']],
  [' größe // of it', ['größe']],
  ['1 + wagons', ['wagons']],
  ['i=1', ['i']],
  ['i++', ['i']],
  ['a, b', ['a', 'b']],
  ['n-1', ['n']],
  ['`${a} ${b.c}`', ['a', 'b']],
  ['t`${a}`', ['t', 'a']],
  ['f(a, ...b)', ['f', 'a', 'b']],
  ['new Chart({ of: rows, wide, [key]: 1 })', ['Chart', 'rows', 'wide', 'key']],
  ['rows.map((row) => row.name + unit)', ['rows']],
  ['rows[first]', ['rows', 'first']],
  ['[a, , ...b]', ['a', 'b']],
  ['-(a)', ['a']],
  ['...rest', ['rest']],
  ['typeof a.b', ['a']],
])('%j asks for %j', (expression, names) => {
  expect([...namesUsed(expression)]).toEqual(names);
});

test.each([
  '"name"',
  'typeof window',
  'typeof window !== "undefined" && window.name',
  'true ? 1 : name',
  'null ?? name',
  'null?.[name]',
  'null?.x(name)',
  '(() => { try { return name } catch { return "" } })()',
  'function () { return name }',
  'class { static a = name }',
  'import.meta.env.MODE',
  '{ name: 1 }',
  '[1].map((n) => <b>{n}</b>)',
  'a b',
  '',
])('%j may ask for nothing', (expression) => {
  expect([...namesUsed(expression)]).toEqual([]);
});
