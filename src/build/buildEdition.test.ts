import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScratchProject, type ScratchProject } from '../tools/fuzz/scratchProject.ts';
import { smallNewsroomUrl } from '../tools/newsrooms/smallNewsroom.ts';
import {
  type NewsroomFolder,
  newsroomFolder,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { markerFile, writeMarker } from '../base/siteMarker.ts';

// No other build makes these wait, and say so, in a project of their own.
let scratch: ScratchProject;
beforeAll(async () => {
  scratch = await makeScratchProject();
});
afterAll(() => scratch.remove());

test('a build that fails while it draws: the stories are named, the last site stands', async () => {
  const newsroom = await newsroomFolder({
    'stories/2025/06/end.mdx': storyText({}, 'It is {process.exit(0)}.'),
    'stories/2025/06/sum.mdx': storyText({}, 'It is {[1].map(() => sum)}.'),
  });
  const parent = join(newsroom.contentDir, '../sites');
  const site = join(parent, 'site');
  await mkdir(site, { recursive: true });
  await writeFile(join(site, 'index.html'), 'the last site');
  await writeMarker(site, 1);
  const { end, output } = await build(newsroom, [], { OUT_DIR: site });
  expect(output.replaceAll(/\S*\/content\//g, '<content>/')).toBe(
    `<content>/stories/2025/06/end.mdx:9:8
  The story’s own code fails.
  found  Error: "process.exit" would end the build
  do     Mend the import or the {expression}; write a plain { as \\{.

<content>/stories/2025/06/sum.mdx:9:22
  The story’s own code fails.
  found  ReferenceError: sum is not defined
  do     Mend the import or the {expression}; write a plain { as \\{.

2 problems in 2 files.
`,
  );
  expect(end).toBe(1);
  expect(await readdir(parent)).toEqual(['site']);
  expect(await readdir(site)).toEqual([markerFile, 'index.html']);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the last site');
});

test('a build tells a mistake as the check does, in its line', async () => {
  const story = storyText({ topics: '[border]' });
  const { output } = await build(await newsroomFolder({ [storyFile]: story }));
  expect(output.replaceAll(/\S*\/content\//g, '<content>/')).toBe(
    `<content>/stories/2025/06/first.mdx:7:10
  The topic is not in topics.yaml.
  | topics: [border]
  |          ^
  do     Did you mean "borders"?

1 problem in 1 file.
`,
  );
});

test('with --code forbidden nothing of a story runs, and nothing that it asks for is told', async () => {
  const newsroom = await newsroomFolder();
  const { contentDir } = newsroom;
  const sign = join(contentDir, '../it-ran');
  const run = `writeFileSync(${JSON.stringify(sign)}, 'x')`;
  const story = `import { writeFileSync } from 'node:fs'\n\nexport const x = ${run}\n\n{${run}}\n\n`;
  await writeFile(
    join(contentDir, 'stories/2025/06/code.mdx'),
    storyText({}, `${story}It is {process.env.HOME_OF_SECRETS}.\n`),
  );
  const { end, output } = await build(newsroom, ['--code', 'forbidden'], {
    HOME_OF_SECRETS: 'a secret',
  });
  expect(end).toBe(1);
  expect(output.match(/Code is forbidden/g)).toHaveLength(4);
  expect(output).toContain('code.mdx:15:7');
  expect(output).not.toContain('a secret');
  expect(await readdir(join(contentDir, '..'))).not.toContain('it-ran');
});

test('a newsroom that lost most of its stories is not published unless that is meant', async () => {
  const newsroom = await newsroomFolder({
    'stories/2025/06/second.mdx': storyText({ headline: 'Another train went' }),
    'stories/2025/06/third.mdx': storyText({ headline: 'A third train went' }),
  });
  const { contentDir } = newsroom;
  const site = join(contentDir, '../site');
  expect((await build(newsroom)).end).toBe(0);
  const before = await stat(site);
  for (const name of ['second', 'third']) await rm(join(contentDir, `stories/2025/06/${name}.mdx`));
  const stopped = await build(newsroom);
  expect(stopped.output).toMatch(
    /^Only 1 story would be published; the last edition has 3, and stands as it was\./,
  );
  expect(stopped.end).toBe(1);
  expect((await stat(site)).ino).toBe(before.ino);
  await writeFile(join(contentDir, storyFile), storyText({ draft: 'true' }));
  expect((await build(newsroom)).output).toMatch(/^No story would be published;/);
  const meant = await build(newsroom, ['--shrink']);
  expect(meant.output).toContain('0 stories, 1 draft');
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain(
    'There are no stories here yet.',
  );
  expect(meant.end).toBe(0);
});

test('compressed texts stand beside those of the site as long as that is asked for', async () => {
  const newsroom = await newsroomFolder();
  const { contentDir } = newsroom;
  const site = join(contentDir, '../site');
  const listed = async (typed: readonly string[]) => {
    const { end, output } = await build(newsroom, typed);
    expect([end, output]).toEqual([0, expect.stringContaining('Built')]);
    const files = await readdir(site, { recursive: true });
    return {
      isUnchanged: output.includes('Pages: 0 drawn'),
      compressed: files.filter((file) => /\.(?:br|gz)$/.test(file)),
      marked: await inode(join(site, 'index.html.gz')),
    };
  };
  const inode = async (path: string) => (await stat(path).catch(() => undefined))?.ino;
  const first = await listed(['--compress']);
  expect(first.compressed).toEqual(
    expect.arrayContaining(['404.html.gz', 'index.html.br', 'index.html.gz', 'sitemap.xml.gz']),
  );
  expect(await listed(['--compress'])).toEqual({ ...first, isUnchanged: true });
  const story = join(contentDir, storyFile);
  await writeFile(story, storyText({ headline: 'A train went back' }));
  const changed = await listed(['--compress']);
  expect(changed.compressed.toSorted()).toEqual(first.compressed.toSorted());
  expect(changed.marked).not.toBe(first.marked);
  const page = await readFile(join(site, 'index.html'), 'utf8');
  expect(page).toContain('A train went back');
  expect(gunzipSync(await readFile(join(site, 'index.html.gz'))).toString()).toBe(page);
  expect((await listed([])).compressed).toEqual([]);
  expect((await listed(['--compress'])).compressed).toHaveLength(first.compressed.length);
});

test('a build whose output nobody reads any more goes on to its end', async () => {
  const newsroom = await newsroomFolder();
  const { end } = await build(newsroom, ['--verbose'], {}, 'unheard');
  expect(end).toBe(0);
  expect(await readdir(join(newsroom.contentDir, '../site'))).toContain('index.html');
});

/**
 * Builds a newsroom, beside it where the environment names no other place.
 * @param heard whether its output goes anywhere, or to a program that has ended.
 */
function build(
  { contentDir, now }: NewsroomFolder,
  typed: readonly string[] = [],
  environment: Record<string, string> = {},
  heard: 'heard' | 'unheard' = 'heard',
): Promise<{ end: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/build.ts', ...typed], {
      cwd: scratch.root,
      env: {
        PATH: process.env['PATH'],
        // At the address for which its code comes compiled.
        SITE_URL: smallNewsroomUrl,
        CONTENT_DIR: contentDir,
        OUT_DIR: join(contentDir, '../site'),
        NOW: now.toISOString(),
        ...environment,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      if (heard === 'unheard') stream.destroy();
      else stream.on('data', (text: Buffer) => (output += text.toString()));
    }
    child.once('close', (end) => {
      resolve({ end, output });
    });
  });
}
