import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { listLoader } from './copydesk/listLoader.ts';
import { publicationLoader } from './copydesk/publicationLoader.ts';
import { publicationSchema } from './publication.ts';
import { buildSettings } from './buildSettings.ts';
import { rootAt } from './files/lookAt.ts';
import { synonymsLoader } from './copydesk/synonymsLoader.ts';
import { storyLoader } from './stories/loader.ts';
import { storySchema } from './stories/storySchema.ts';
import { authorSchema, subjectSchema } from './subjects.ts';

const { contentDir: place, outDir, code } = buildSettings();
// Changes are told by real paths.
const contentDir = rootAt(place).real;
const inOrder = { position: z.number() };

export const collections = {
  publication: defineCollection({
    loader: publicationLoader(contentDir),
    schema: publicationSchema,
  }),
  sections: defineCollection({
    loader: listLoader(contentDir, 'sections.yaml', subjectSchema),
    schema: subjectSchema.extend(inOrder),
  }),
  topics: defineCollection({
    loader: listLoader(contentDir, 'topics.yaml', subjectSchema),
    schema: subjectSchema.extend(inOrder),
  }),
  authors: defineCollection({
    loader: listLoader(contentDir, 'authors.yaml', authorSchema),
    schema: authorSchema.extend(inOrder),
  }),
  synonyms: defineCollection({
    loader: synonymsLoader(contentDir),
    schema: z.object({ words: z.array(z.string()), position: z.number() }),
  }),
  stories: defineCollection({
    loader: storyLoader({ contentDir, lastSite: outDir, code }, () => buildSettings().now),
    schema: ({ image }) => storySchema(image()),
  }),
};
