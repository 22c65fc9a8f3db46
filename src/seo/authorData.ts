import type { ProfilePage } from 'schema-dts';
import type { Author } from '../content/fields/subjects.ts';
import { paths } from '../base/addresses.ts';
import { fediverseAddress } from './fediverse.ts';
import type { Address } from './publisherData.ts';

/** Who wrote a story, as the story tells. */
export type Byline = Pick<Author, 'id' | 'name' | 'url'>;

/** The page of an author, who is what it is about. */
export function profilePage(author: Author, address: Address): ProfilePage {
  const { role, bio, description, email, url, fediverse } = author;
  const { '@type': type, ...named } = authorOf(author, address);
  const elsewhere = [url, fediverse && fediverseAddress(fediverse)].filter(
    (one) => one !== undefined,
  );
  const about = bio ?? description;
  const told = {
    ...named,
    ...(about !== undefined && { description: about }),
    ...(email !== undefined && { email }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  };
  return {
    '@type': 'ProfilePage',
    url: address(paths.author(author.id)),
    mainEntity:
      type === 'Person'
        ? { '@type': type, ...told, ...(role !== undefined && { jobTitle: role }) }
        : { '@type': type, ...told, ...(role !== undefined && { knowsAbout: role }) },
  };
}

/**
 * authors.yaml holds people and desks alike, and no field says which: the id does. One that ends as
 * `rail-desk` does is an organization's.
 */
export function authorOf({ id, name, url }: Byline, address: Address): AuthorData {
  return {
    '@type': deskId.test(id) ? 'Organization' : 'Person',
    name,
    url: address(paths.author(id)),
    ...(url !== undefined && { sameAs: url }),
  };
}

const deskId = /(?:^|-)(?:desk|editors|newsroom|staff|team)$/;

interface AuthorData {
  readonly '@type': 'Person' | 'Organization';
  readonly name: string;
  readonly url: string;
  readonly sameAs?: string;
}
