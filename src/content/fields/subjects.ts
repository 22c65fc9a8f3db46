import { z } from 'astro/zod';
import { fediverseAccount, mailAddress, webAddress } from './addressFields.ts';
import { prose, slugId } from './fields.ts';

const id = slugId.meta({
  form: 'an id of small letters, digits and hyphens, like china-europe-rail',
});
const name = prose(80).meta({ form: 'a name' });
const description = prose(400).optional().meta({ form: 'a sentence' });

/** One entry of `sections.yaml` or `topics.yaml`. */
export const subjectSchema = z
  .strictObject({ id, name, description })
  .meta({ form: 'an id, a name and, where wanted, a description' });

/** One entry of `authors.yaml`. */
export const authorSchema = z
  .strictObject({
    id,
    name,
    description,
    role: prose(80).optional().meta({ form: 'what the author does' }),
    email: mailAddress.optional().meta({ form: 'a mail address' }),
    url: webAddress.optional().meta({ form: 'a whole web address' }),
    fediverse: fediverseAccount.optional().meta({
      form: 'an account of Mastodon and its like, as desk@example.social',
      otherNames: ['mastodon'],
    }),
    bio: prose(1000).optional().meta({ form: 'a few sentences' }),
  })
  .meta({
    form: 'an id, a name and, where wanted, description, role, email, url, fediverse and bio',
  });

/** A section or a topic: something that stories are about. */
export type Subject = z.output<typeof subjectSchema>;
/** Who wrote a story: a person or a desk. */
export type Author = z.output<typeof authorSchema>;
