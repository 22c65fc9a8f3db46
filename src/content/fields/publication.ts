import { z } from 'astro/zod';
import { severities } from './severity.ts';
import { commentProviderNames } from '../../comments/registry.ts';
import { codePolicies } from '../../base/codePolicy.ts';
import {
  domainName,
  languageTag,
  mailAddress,
  prose,
  siteAddress,
  timeZone,
  webAddress,
} from './fields.ts';

/** `publication.yaml`: all that names and places the publication. */
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
