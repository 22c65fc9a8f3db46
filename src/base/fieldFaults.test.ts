import { expect, test } from 'vitest';
import { faultOfSiteAddress, faultOfWebAddress } from './fieldFaults.ts';

test('whole addresses that readers may see', () => {
  for (const address of [
    'https://example.org',
    'http://bücher.example/köln?q=a@b#@',
    'HTTPS://example.org/@desk:one',
    'https://example.org:8443/a',
  ]) {
    expect(faultOfWebAddress(address)).toBeUndefined();
  }
});

test('addresses that are none, and those that hold a user name or a password', () => {
  const said = (address: string) => faultOfWebAddress(address)?.message;
  for (const address of ['example.org', 'https:///a', 'ftp://example.org', 'https://a b', '']) {
    expect(said(address)).toBe('is not a whole web address.');
  }
  for (const address of [
    'https://user:pw@example.org/',
    'https://user@example.org',
    'https://:pw@example.org',
    'http://example.org@evil.example/',
    'https://a%40b:c@example.org',
  ]) {
    expect(said(address)).toBe('holds a user name or a password.');
  }
});

test('a site stands at a host and below a path of plain letters', () => {
  const said = (address: string) => faultOfSiteAddress(address)?.message;
  for (const address of [
    'https://example.org',
    'https://bücher.example/',
    'https://example.org/news/',
    'https://example.org/a.b/~desk/c_d-e',
  ]) {
    expect(said(address)).toBeUndefined();
  }
  expect(said('https://example.org/?a')).toBe('holds more than a host and a path.');
  for (const address of [
    'https://example.org/köln',
    'https://example.org/k%C3%B6ln',
    'https://example.org/新闻/',
    'https://example.org/a+b',
    'https://example.org/a,b',
    'https://example.org/.hidden/',
    'https://example.org/a:b',
    'https://example.org/(a)',
  ]) {
    expect(said(address)).toBe('has a path that a site cannot stand under.');
  }
});
