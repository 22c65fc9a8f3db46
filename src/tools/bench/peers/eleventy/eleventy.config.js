import { cpSync, existsSync, readFileSync } from 'node:fs';
import pictureOf, { generateHTML } from '@11ty/eleventy-img';
import { parse } from 'yaml';
import footnotes from 'markdown-it-footnote';
import feeds from '@11ty/eleventy-plugin-rss';

const pageSize = 30;

/** The corpus as Eleventy's own starter would build it, and no more. */
export default function (config) {
  config.addPlugin(feeds);
  config.amendLibrary('md', (markdown) => markdown.use(footnotes));
  config.addPassthroughCopy('site/stories/**/*.jpg');
  config.addGlobalData('topics', () =>
    Object.fromEntries(
      parse(readFileSync('site/topics.yaml', 'utf8')).map(({ id, name }) => [id, name]),
    ),
  );
  config.addAsyncShortcode('picture', picture);
  config.on('eleventy.after', () => {
    if (existsSync(keptPictures)) cpSync(keptPictures, 'dist/img', { recursive: true });
  });
  config.addFilter('countryName', (code) => names.of(code));
  config.addFilter('longDay', (date) => days.format(date));
  config.addFilter('seconds', (date) => Math.floor(date.getTime() / 1000));
  config.addFilter('newest', (items, count) => items.slice(0, count));
  config.addCollection('stories', newestFirst);
  config.addCollection('topicPages', (api) => listPages(newestFirst(api), 'subjects'));
  config.addCollection('countryPages', (api) => listPages(newestFirst(api), 'countries'));
  return {
    dir: { input: 'site', output: 'dist' },
    // Stories hold no template code; to look for some would cost Eleventy time.
    markdownTemplateEngine: false,
  };
}

/** Kept between builds, as the plugin's own guide has it. */
const keptPictures = '.pictures';

/** The widths and formats that this project makes too. */
async function picture({ src, alt }) {
  const made = await pictureOf(`site${src}`, {
    widths: [480, 800, 1200],
    formats: ['avif', 'webp', 'jpeg'],
    outputDir: keptPictures,
    urlPath: '/img/',
  });
  return generateHTML(made, { alt, sizes: '100vw', loading: 'lazy', decoding: 'async' });
}

const names = new Intl.DisplayNames('en-GB', { type: 'region' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Shanghai' });

function newestFirst(api) {
  return api.getFilteredByGlob('site/stories/**/*.md').toSorted((a, b) => b.date - a.date);
}

/** Every page of every list: which subject, which page, and the stories on it. */
function listPages(stories, field) {
  const lists = Map.groupBy(
    stories.flatMap((story) => story.data[field].map((id) => ({ id, story }))),
    ({ id }) => id,
  );
  return [...lists].flatMap(([id, entries]) => {
    const count = Math.ceil(entries.length / pageSize);
    return Array.from({ length: count }, (_, index) => ({
      id,
      number: index + 1,
      count,
      stories: entries.slice(index * pageSize, (index + 1) * pageSize).map(({ story }) => story),
    }));
  });
}
