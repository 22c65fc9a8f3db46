import { expect, test } from 'vitest';
import { svgMeasures } from './svgMeasures.ts';

test.each([
  [{ width: '300', height: '200' }, '300 200'],
  [{ width: '300px', height: ' 2e2 ' }, '300 200'],
  [{ width: '299.6', height: '200.4' }, '300 200'],
  [{ width: '210mm', height: '29.7cm' }, '794 1123'],
  [{ width: '3in', height: '144pt' }, '288 192'],
  [{ width: '12pc', height: '8em' }, '192 128'],
  [{ viewBox: '0 0 300 200' }, '300 200'],
  [{ viewBox: '-5,-5 , 300,200' }, '300 200'],
  [{ width: '100%', height: '100%', viewBox: '0 0 300 200' }, '300 200'],
  [{ width: 'auto', viewBox: '0 0 300 200' }, '300 200'],
  [{ width: '150', viewBox: '0 0 300 200' }, '150 100'],
  [{ height: '50', viewBox: '0 0 300 200' }, '75 50'],
  [{ width: '0', height: '0', viewBox: '0 0 300 200' }, '300 200'],
  [{ width: '-3', height: '200', viewBox: '0 0 300 200' }, '300 200'],
  [{ width: '0.2', height: '0.1' }, '1 1'],
  [{ width: '300', height: '200', viewBox: '0 0 0 0' }, '300 200'],
])('%j is so many pixels', (root, size) => {
  expect(Object.values(svgMeasures(root)?.size ?? {}).join(' ')).toBe(size);
});

test.each([
  {},
  { width: '300' },
  { width: '100%', height: '100%' },
  { width: 'wide', height: '200' },
  { viewBox: '0 0 300' },
  { viewBox: '0 0 300 0' },
  { viewBox: '0 0 Infinity 200' },
  { viewBox: '0 0 300 200 1' },
])('%j does not say', (root) => {
  expect(svgMeasures(root)).toBeUndefined();
});

test('a drawing without a viewBox shows what its size says, to the fraction', () => {
  expect(svgMeasures({ width: '2.5pc', height: '10.25' })?.viewBox).toBe('0 0 40 10.25');
  expect(svgMeasures({ width: '10', height: '10', viewBox: '1 2,3 4' })?.viewBox).toBe('1 2 3 4');
});
