import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildSettings } from './src/buildSettings.ts';
import { readYamlFile } from './src/copydesk/readYamlFile.ts';
import { siteFonts } from './src/fonts.ts';
import { preparedPictures } from './src/media/preparedPictures.ts';
import { publicationSchema } from './src/publication.ts';
import { devSearch } from './src/search/dev/devSearch.ts';
import { placeOfSite } from './src/settings.ts';
import { markdownFeatures } from './src/stories/body/markdown.ts';
import { storyModulePlugins } from './src/stories/body/storyModule.ts';

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
  // Enough pages at once for this process and each that helps it to draw.
  build: { concurrency: 64 },
  trailingSlash: 'always',
  prefetch: false,
  // Feeds and link previews get drawings as PNG. The drawings are the newsroom's own.
  image: {
    dangerouslyProcessSVG: true,
    // Sharp's own effort, 4, takes five times as long and makes a photograph 5 percent smaller.
    service: { entrypoint: './src/media/imageService.ts', config: { avif: { effort: 3 } } },
  },
  markdown: {
    processor: satteri({
      features: markdownFeatures,
      hastPlugins: storyModulePlugins(settings.contentDir, base, publication?.language ?? 'en'),
    }),
    syntaxHighlight: false,
  },
  fonts: await siteFonts(new URL('./', import.meta.url)),
  integrations: [mdx(), devSearch()],
  devToolbar: { enabled: false },
  // A build begins with an empty folder, in which the folders of stories are made ahead.
  vite: {
    build: { emptyOutDir: false },
    plugins: [preparedPictures('.edition/prepared')],
    // What links show stands in the newsroom, which is watched; links may lead in a circle.
    server: { watch: { followSymlinks: false } },
  },
  // Two pages with one path would lose one of them in silence.
  prerenderConflictBehavior: 'error',
});
