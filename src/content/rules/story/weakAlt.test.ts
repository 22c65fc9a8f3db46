import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { weakAlt } from './weakAlt.ts';

const image = (alt: string, caption?: string) => ({
  image: `{ src: ./map.png, alt: ${JSON.stringify(alt)}, credit: A${caption === undefined ? '' : `, caption: ${JSON.stringify(caption)}`} }`,
});
const look = (body: string, fields = {}) => lookWith(weakAlt, body, fields);

test('texts that say it is a picture, or what the caption says', () => {
  expect(look('Text.', image('Image of a train'))).toEqual([
    '7:31 The text of the picture begins with "Image of", which a screen reader says anyway. | Image of a train',
  ]);
  expect(look('![A photo showing a crane](./map.png)')).toHaveLength(1);
  expect(
    look('<Figure src="./map.png" alt="A crane, lifting" caption="A crane lifting." credit="A" />'),
  ).toHaveLength(1);
  expect(look('![图片：列车](./map.png)')).toHaveLength(1);
});

test('texts that say what a picture shows', () => {
  expect(
    look('![Map from Germany to China](./map.png)', image('A train', 'The train of May')),
  ).toEqual([]);
  expect(
    look('![Photographers at the border](./map.png) ![Pictures hang on a wall](./map.png)'),
  ).toEqual([]);
});
