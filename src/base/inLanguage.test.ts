import { expect, test } from 'vitest';
import { inLanguage } from './inLanguage.ts';

test('a language brings its direction', () => {
  expect(inLanguage('de')).toEqual({ lang: 'de', dir: 'ltr' });
  expect(inLanguage('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(inLanguage('uz-Arab')).toEqual({ lang: 'uz-Arab', dir: 'rtl' });
});

test('without a language of its own, an element is in the one around it', () => {
  expect(inLanguage(undefined)).toEqual({});
});
