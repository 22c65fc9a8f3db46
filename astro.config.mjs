import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildSettings, placeOfSite } from './src/base/settings.ts';
import { readWords } from './src/content/reading/readWords.ts';
import { readYamlFile } from './src/content/reading/readYamlFile.ts';
import { siteFonts } from './src/build/compile/fonts.ts';
import { inOneOf } from './src/build/compile/watchFolders.ts';
import { newsroomCode } from './src/build/compile/newsroomCode.ts';
import { newsroomIntegration } from './src/build/compile/newsroomIntegration.ts';
import { storyImages } from './src/build/compile/storyImages.ts';
import { storyModules } from './src/build/compile/storyModules.ts';
import { publicationSchema } from './src/content/fields/publication.ts';
import { devSearch } from './src/search/dev/devSearch.ts';
import { markdownFeatures } from './src/content/body/markdown.ts';
import { storyModulePlugins } from './src/content/stories/storyModule.ts';

const settings = buildSettings();
const { value: publication } = readYamlFile(
  settings.contentDir,
  'publication.yaml',
  publicationSchema,
);
// A publication.yaml that cannot be read is told with every other problem, when stories are loaded.
const { site, base } = placeOfSite(settings, publication?.url ?? 'http://localhost');

export default defineConfig({
  site,
  base,
  outDir: settings.outDir,
  cacheDir: './.edition/cache',
  trailingSlash: 'always',
  prefetch: false,
  image: { service: { entrypoint: './src/media/imageService.ts' } },
  markdown: {
    processor: satteri({
      features: markdownFeatures,
      hastPlugins: storyModulePlugins(
        settings.contentDir,
        base,
        publication?.language ?? 'en',
        readWords(settings.contentDir).value,
      ),
    }),
    syntaxHighlight: false,
  },
  fonts: await siteFonts(new URL('./', import.meta.url)),
  integrations: [mdx(), newsroomIntegration(), devSearch(settings.contentDir)],
  devToolbar: { enabled: false },
  vite: {
    // What older browsers do not know of CSS is written in words that they do; see src/decisions/browsers.md.
    build: {
      cssTarget: ['chrome100', 'safari15'],
      // The search page's script starts all that a search loads; in the page nobody waits for it.
      assetsInlineLimit: (path) => (path.includes('/SearchTool.') ? true : undefined),
    },
    plugins: [
      storyModules(),
      newsroomCode(settings.contentDir),
      storyImages(settings.contentDir, base),
    ],
    // The preview watches the newsroom itself, and what builds made is of no matter to it. What links show stands
    // in the newsroom; links may lead in a circle.
    server: {
      watch: {
        followSymlinks: false,
        ignored: inOneOf([settings.contentDir, settings.outDir, './.edition']),
      },
    },
  },
  // Two pages with one path would lose one of them in silence.
  prerenderConflictBehavior: 'error',
});
