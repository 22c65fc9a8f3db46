import { expect, test } from 'vitest';
import { authorOf, profilePage } from './authorData.ts';

const address = (path: string) => `https://gauge.example/desk${path}`;

test.each([
  ['rail-desk', 'Organization'],
  ['newsroom', 'Organization'],
  ['ada-desker', 'Person'],
  ['aigul-nurlanova', 'Person'],
])('the author %s is of type %s', (id, type) => {
  const author = { id, name: 'A name', url: 'https://elsewhere.example/' };
  expect(authorOf(author, address)).toEqual({
    '@type': type,
    name: 'A name',
    url: `https://gauge.example/desk/authors/${id}/`,
    sameAs: 'https://elsewhere.example/',
  });
});

test('the page of a person tells who that is, and where else to find them', () => {
  const author = {
    id: 'aigul-nurlanova',
    name: 'Aigul Nurlanova',
    role: 'Border stations',
    bio: 'She counts trains.',
    email: 'aigul@gauge.example',
    url: 'https://aigul.example/',
    fediverse: '@aigul@gauge.social',
  };
  expect(profilePage(author, address)).toEqual({
    '@type': 'ProfilePage',
    url: 'https://gauge.example/desk/authors/aigul-nurlanova/',
    mainEntity: {
      '@type': 'Person',
      name: 'Aigul Nurlanova',
      url: 'https://gauge.example/desk/authors/aigul-nurlanova/',
      description: 'She counts trains.',
      email: 'aigul@gauge.example',
      sameAs: ['https://aigul.example/', 'https://gauge.social/@aigul'],
      jobTitle: 'Border stations',
    },
  });
});

test('a desk that says nothing has a page all the same', () => {
  expect(profilePage({ id: 'rail-desk', name: 'The Rail Desk' }, address)).toEqual({
    '@type': 'ProfilePage',
    url: 'https://gauge.example/desk/authors/rail-desk/',
    mainEntity: {
      '@type': 'Organization',
      name: 'The Rail Desk',
      url: 'https://gauge.example/desk/authors/rail-desk/',
    },
  });
});
