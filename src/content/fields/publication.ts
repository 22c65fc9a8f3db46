import { z } from 'astro/zod';
import { commentProviderNames } from '../../comments/registry.ts';
import { codePolicies } from '../../base/codePolicy.ts';
import { formatField } from './contentFormat.ts';
import { domainName, mailAddress, siteAddress, webAddress } from './addressFields.ts';
import { imagePath, languageTag, prose, timeZone } from './fields.ts';
import { siteLinks, sitePage } from './siteLinks.ts';
import { ownKinds } from './storyKinds.ts';

/** How much what a rule finds matters: an error stops a build, a warning does not. */
const severities = ['error', 'warning', 'off'] as const;
export type Severity = (typeof severities)[number];

/**
 * `publication.yaml`: all that names and places the publication.
 * `form` says what a field should look like; errors and the guide of newsrooms quote it.
 */
export const publicationSchema = z
  .strictObject({
    name: prose(80).meta({ form: 'the name of the publication' }),
    tagline: prose(160).meta({ form: 'one line under the name' }),
    description: prose(400).meta({ form: 'what the publication is, in a sentence or two' }),
    url: siteAddress.meta({
      form: 'the address that the site will have, like https://example.org',
    }),
    language: languageTag.meta({
      form: 'the language tag of the publication (BCP 47), like en-GB',
    }),
    timeZone: timeZone.meta({ form: 'a time zone of the IANA database, like Asia/Shanghai' }),
    email: mailAddress.meta({ form: 'the address that readers may write to' }),
    comments: z
      .enum(commentProviderNames)
      .meta({ form: `how readers comment, one of: ${commentProviderNames.join(', ')}` }),
    format: formatField(),
    logo: imagePath('svg', 'png')
      .optional()
      .meta({
        form: 'the path of an SVG or PNG of the newsroom, like logo.svg; it stands for the name in the masthead, in RSS and for search engines',
        otherNames: ['image', 'brand'],
      }),
    icon: imagePath('svg', 'png')
      .optional()
      .meta({
        form: 'the path of a square SVG or PNG of the newsroom, like icon.svg; without it, browsers show the initials of the name',
        otherNames: ['favicon', 'mark'],
      }),
    socialImage: imagePath('svg', 'png', 'jpg', 'jpeg', 'webp', 'avif')
      .optional()
      .meta({
        form: 'the path of an image of the newsroom, like social.png, shown beside links to pages without an image; without it, each has a card of its words',
        otherNames: ['ogimage', 'cardimage', 'social_image'],
      }),
    menu: siteLinks.optional().meta({
      form: 'the links of the masthead, a list in which each entry starts with section:, topic:, page: or url:; without it, the sections and the archive',
      otherNames: ['nav', 'navigation'],
    }),
    footer: siteLinks.optional().meta({
      form: 'the links at the foot of every page, a list in which each entry starts with section:, topic:, page: or url:; the mail address follows them',
    }),
    kinds: ownKinds.optional().meta({
      form: 'the kinds of story in the place of report, brief, explainer and analysis: a list, each entry with id:, name:, plural:, like: with one of those four, and where wanted description:; a story that names no kind is of the first',
      otherNames: ['types', 'genres', 'formats'],
    }),
    correctionsPolicy: sitePage.optional().meta({
      form: 'the page that tells how mistakes are corrected, like corrections',
    }),
    publishingPrinciples: sitePage.optional().meta({
      form: 'the page that tells how the newsroom works, like about',
      otherNames: ['ethicspolicy', 'principles'],
    }),
    timeFormat: z
      .literal([12, 24])
      .optional()
      .meta({ form: '12 or 24: the hours of the clock that times are told by; without it, 24' }),
    feedId: domainName.optional().meta({
      form: 'the domain name that is in the names of all feed items, for ever, like example.org',
    }),
    code: z.enum(codePolicies).optional().meta({
      form: 'allowed or forbidden: whether stories may hold imports, exports and {expressions}',
    }),
    rules: z
      .record(z.string(), z.enum(severities).meta({ form: `one of ${severities.join(', ')}` }))
      .optional()
      .meta({ form: 'names of rules of the desk, each with error, warning or off' }),
    websub: webAddress
      .optional()
      .meta({ form: 'the address of a WebSub hub, like https://pubsubhubbub.appspot.com/' }),
    indexnow: z
      .strictObject({
        key: z
          .string()
          .regex(/^[\dA-Za-z-]{8,128}$/, 'is not a key that IndexNow takes.')
          .meta({ form: 'a key of your own, 8 to 128 letters, digits and hyphens' }),
        endpoint: webAddress.default('https://api.indexnow.org/indexnow').meta({
          form: 'the address to tell, like https://api.indexnow.org/indexnow',
        }),
      })
      .optional()
      .meta({ form: 'key, and where wanted endpoint, each indented on a line of its own' }),
  })
  .meta({ form: 'the fields of publication.yaml' });

/** The publication's settings. */
export type Publication = z.output<typeof publicationSchema>;

/** What of a publication is good by itself. */
export type PublicationFields = {
  readonly [Field in keyof Publication]?: Publication[Field] | undefined;
};

/** The images that publication.yaml names, by their fields, in the order of the schema. */
export function publicationImages(
  publication: PublicationFields,
): { readonly field: PublicationImage; readonly path: string }[] {
  return imageFields.flatMap((field) => {
    const path = publication[field];
    return path === undefined ? [] : [{ field, path }];
  });
}

const imageFields = ['logo', 'icon', 'socialImage'] as const;
export type PublicationImage = (typeof imageFields)[number];
