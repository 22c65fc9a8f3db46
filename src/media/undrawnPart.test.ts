import { expect, test } from 'vitest';
import { safeSvg } from './safeSvg.ts';

const undrawn = (inside: string): string | undefined =>
  safeSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>`,
  )?.undrawn;

const html = (inside: string): string =>
  `<foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></foreignObject>`;
const pixels = 'data:image/png;base64,iVBORw0KGgo=';

test.for([
  ['words in HTML', `<g><g>${html('<span>Two\n wagons</span>')}</g></g>`, 'Two wagons'],
  ['the first of them', html('One') + html('Two'), 'One'],
  ['many words', html('wagon '.repeat(20)), `${'wagon '.repeat(20).slice(0, 40)}…`],
  ['many signs of two units', html(`a${'🚃'.repeat(30)}`), `a${'🚃'.repeat(19)}…`],
  ['a picture in HTML', html('<img src="wagon.png"/>'), 'wagon.png'],
  [
    'HTML under another prefix',
    `<s:foreignObject xmlns:s="http://www.w3.org/2000/svg">A</s:foreignObject>`,
    'A',
  ],
  ['a picture beside it', '<image href="wagon.png"/>', 'wagon.png'],
  [
    'a picture by its old name',
    '<image x:href="https://rail.example/a.png"/>',
    'https://rail.example/a.png',
  ],
  ['a part of another drawing', '<use href="signs.svg#stop"/>', 'signs.svg#stop'],
  ['a choice of nothing else', `<switch>${html('A')}</switch>`, 'A'],
] as const)('readers miss %s', ([, inside, told]) => {
  expect(undrawn(inside)).toBe(told);
});

test.for([
  ['text', '<text>Two wagons</text>'],
  ['what stands for HTML where that is not drawn', `<switch>${html('A')}<text>A</text></switch>`],
  ['HTML without words', html(' ')],
  ['a picture within it', `<image href="${pixels}"/><image x:href="${pixels}"/>`],
  ['a part of its own', '<g id="a"/><use href="#a"/><use x:href="#a"/>'],
  ['a link to elsewhere', '<a href="https://rail.example/"><text>A</text></a>'],
  ['notes of a program', `<metadata>${html('A')}</metadata>`],
] as const)('nothing is missed of %s', ([, inside]) => {
  expect(undrawn(inside)).toBeUndefined();
});
