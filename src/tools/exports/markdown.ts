import { onePixel } from '../newsrooms/newsroomFolder.ts';
import { oddBodies } from './bodies.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const odd = (
  path: (index: number) => string,
  front: (name: string, index: number) => string,
): Files =>
  Object.fromEntries(
    Object.entries(oddBodies).map(([name, html], index) => [
      path(index),
      `${front(name, index)}\n${html}\n`,
    ]),
  );

/** Markdown as people write it, with what MDX would read otherwise. */
const oddMarkdown = `Some {braces} and <b>HTML</b> and 1 < 2, [a link](https://other.example/).

import x from 'y'

| a | b |
| - | - |
| {1} | x\\|y |

\`\`\`js
const a = {b: '<c>'};
\`\`\`

> quoted *text*

1. one
2. two

Setext
------

Noted.[^n]

[^n]: The note.

***

<div>raw *html*</div>
`;

/** A site of Hugo. */
export const hugoSite: Files = {
  'hugo.toml': 'baseURL = "https://hugo.example/"\ntitle = "Old"\n',
  'static/images/quay.png': onePixel,
  'archetypes/default.md': '---\ntitle: "{{ .Name }}"\n---\n',
  'themes/x/content/a.md': '---\ntitle: theme\n---\n',
  'content/_index.md': '---\ntitle: Home\n---\nWelcome.\n',
  'content/posts/_index.md': '---\ntitle: Posts\n---\n',
  'content/about.md': '---\ntitle: About\ntype: page\n---\nUs.\n',
  'content/posts/toml.md': `+++\ntitle = "In TOML"\ndate = 2021-02-03T04:05:06+01:00\ndescription = "What it says"\ntags = ["Harbour", "C++"]\ncategories = ["Rail"]\nauthors = ["Anna Ångström"]\naliases = ["/old/toml/", "older.html"]\nweight = 3\n[params]\nx = 1\n+++\n\n${oddMarkdown}`,
  'content/posts/yaml.md': `---\ntitle: "In YAML: with a colon"\ndate: 2021-02-03\nlastmod: 2021-03-01T00:00:00Z\nslug: yaml-slug\nimage: /images/quay.png\n---\n\n${oddMarkdown}`,
  'content/posts/json.md': `{\n  "title": "In JSON",\n  "date": "2021-02-04T00:00:00Z",\n  "draft": true\n}\n\n${oddMarkdown}`,
  'content/posts/bundle/index.md':
    '---\ntitle: A bundle\ndate: 2021-02-05\ncover:\n  image: cover.png\n  alt: The cover\n  caption: At dawn\n---\n\n![Inside](inside.png "Said")\n\n{{< figure src="inside.png" alt="A quay" caption="Its caption" >}}\n',
  'content/posts/bundle/cover.png': onePixel,
  'content/posts/bundle/inside.png': onePixel,
  'content/posts/shortcodes.md':
    '---\ntitle: Shortcodes\ndate: 2021-02-06\n---\n\n{{< youtube w7Ft2ymGmfc >}}\n\n{{< vimeo id="146022717" >}}\n\n{{< x user="SanDiegoZoo" id="1453110110599868418" >}}\n\n[ref]({{< ref "toml.md" >}}) and [rel]({{< relref "/posts/yaml.md" >}}) and [file](./toml.md#setext) and [path](/posts/yaml-slug/)\n\n{{< highlight go "linenos=table" >}}\nfmt.Println("{<}")\n{{< /highlight >}}\n\n{{% notice tip %}}\nInside **it**\n{{% /notice %}}\n\n{{< param "x" >}}\n\n```\n{{< kept >}}\n```\n\n`{{< kept >}}`\n',
  'content/posts/no-date.md': '---\ntitle: No date\n---\nText.\n',
  'content/posts/no-title.md': '---\ndate: 2021-02-07\n---\nThe first words of it.\n',
  'content/posts/broken.md': '---\ntitle: "never closed\ndate: 2021-02-07\n---\nText.\n',
  'content/posts/plain.md': 'No frontmatter at all.\n',
  'content/posts/железо.md': '---\ntitle: Железо\ndate: 2021-02-08\n---\nТекст.\n',
  'content/posts/climb.md':
    '---\ntitle: Climb\ndate: 2021-02-08\nslug: ../../../climb\nimage: ../../../../../../etc/passwd.png\nurl: /../../x/\n---\nText.\n',
  'content/posts/twin.md': '---\ntitle: Twin\ndate: 2021-02-08\n---\nText.\n',
  'content/news/twin.md': '---\ntitle: Twin two\ndate: 2021-02-09\n---\nText.\n',
  ...odd(
    (index) => `content/odd/odd-${index}.md`,
    (name, index) =>
      `---\ntitle: "Odd: ${name}"\ndate: 2021-03-${String((index % 28) + 1).padStart(2, '0')}T10:00:00\n---\n`,
  ),
};

/** A site of Jekyll. */
export const jekyllSite: Files = {
  '_config.yml': 'url: https://jekyll.example\nbaseurl: ""\npermalink: pretty\n',
  '_layouts/post.html': '<html></html>',
  'assets/quay.png': onePixel,
  'about.md': '---\nlayout: page\ntitle: About\n---\nUs.\n',
  'README.md': '# How to build\n',
  '_drafts/unfinished.md': '---\ntitle: Unfinished\n---\nText.\n',
  '_posts/2020-01-02-first.md': `---\nlayout: post\ntitle: First\ndate: 2020-01-02 23:30:00 -0800\ncategories: [rail, news]\ntags: harbour, ships\nauthor: anna\nredirect_from:\n  - /first/\n---\n\n${oddMarkdown}`,
  '_posts/2020-01-03-liquid.markdown':
    '---\nlayout: post\ntitle: Liquid\n---\n\n{% highlight ruby %}\nputs "{{ x }}"\n{% endhighlight %}\n\n[first]({% post_url 2020-01-02-first %}) [again]({{ site.baseurl }}/rail/news/2020/01/03/first/) ![q]({{ site.url }}/assets/quay.png)\n\n{% include video.html id="1" %}\n\n{% if page.x %}shown{% endif %}\n\n{% raw %}{{ raw }}{% endraw %}\n\n{{ page.title }} {{ "/x/" | relative_url }} {: .class}\n',
  '_posts/2020-01-04-hidden.md': '---\ntitle: Hidden\npublished: false\n---\nText.\n',
  '_posts/2020-01-05-own.md': '---\ntitle: Own\npermalink: /own/:year/\n---\nText.\n',
  ...odd(
    (index) => `_posts/2020-02-${String((index % 28) + 1).padStart(2, '0')}-odd-${index}.md`,
    (name) => `---\ntitle: "Odd: ${name}"\n---\n`,
  ),
};

/** A site of Astro, with a collection named blog. */
export const astroSite: Files = {
  'src/assets/hero.png': onePixel,
  'public/quay.png': onePixel,
  'node_modules/x/readme.md': '---\ntitle: no\n---\n',
  'src/content/blog/first-post.md': `---\ntitle: 'First post'\ndescription: 'Lorem ipsum'\npubDate: 'Jul 08 2022'\nupdatedDate: 2022-08-01\nheroImage: '../../assets/hero.png'\ntags: [one, two]\n---\n\n${oddMarkdown}\n[second](../second-post/) ![q](/quay.png)\n`,
  'src/content/blog/second-post.mdx':
    '---\ntitle: Second\npubDate: 2022-07-09\nheroImage:\n  src: ../../assets/hero.png\n  alt: The hero\n---\nimport Chart from "../../components/Chart.astro";\nimport { Image } from \'astro:assets\';\n\nText {frontmatter.title} and <Chart data={[1, 2]} />.\n\n<Image src={hero} alt="x" />\n\nexport const a = 1;\n\n{/* a comment */}\n\nThe end.\n',
  'src/content/blog/third.md': '---\ntitle: Third\npubDate: someday\n---\nText.\n',
  ...odd(
    (index) => `src/content/blog/odd-${index}.md`,
    (name) => `---\ntitle: "Odd: ${name}"\npubDate: 2022-09-01\n---\n`,
  ),
};
