import type {
  NewsMediaOrganization,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { Publication } from '../content/fields/publication.ts';
import type { PortableImage } from '../media/portableImage.ts';
import { paths } from '../base/addresses.ts';

/** What the data about a page must know of the publication. */
export interface Publisher extends Pick<
  Publication,
  'name' | 'description' | 'language' | 'timeZone'
> {
  readonly logo?: Pick<PortableImage, 'url' | 'width' | 'height'> | undefined;
  /** Absolute address of the page that tells how mistakes are corrected. */
  readonly correctionsPolicy?: string | undefined;
  /** Absolute address of the page that tells how the newsroom works. */
  readonly publishingPrinciples?: string | undefined;
}

/** Gives the absolute address of a path of the site. */
export type Address = (path: string) => string;

/** The site itself, for its front page, with the search that it offers. */
export function webSite(publication: Publisher, address: Address): WebSite {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${address(paths.search)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${address(paths.front)}#website`,
    url: address(paths.front),
    name: publication.name,
    description: publication.description,
    inLanguage: publication.language,
    publisher: publisherOf(publication, address),
    potentialAction: search,
  };
}

/** The publication as it stands under each story. */
export function publisherOf(
  { name, logo, correctionsPolicy, publishingPrinciples }: Publisher,
  address: Address,
): NewsMediaOrganization {
  const url = address(paths.front);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${url}#publisher`,
    name,
    url,
    ...(logo && {
      logo: {
        '@type': 'ImageObject',
        url: logo.url,
        width: `${logo.width}`,
        height: `${logo.height}`,
      },
    }),
    ...(correctionsPolicy !== undefined && { correctionsPolicy }),
    ...(publishingPrinciples !== undefined && { publishingPrinciples }),
  };
}
