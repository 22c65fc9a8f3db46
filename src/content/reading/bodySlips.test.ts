import { expect, test } from 'vitest';
import { onePixel, storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { saidOf, saidOfEach } from '../../tools/fixtures/newsroomRead.ts';

const ofBody = async (body: string): Promise<string> =>
  (await saidOf({ [storyFile]: storyText({}, body) })).replaceAll(/ +found .*\n/g, '');

test('a tag that is closed where the parser does not look for it', async () => {
  expect(
    await saidOfEach(ofBody, [
      '<details><summary>A</summary>\n\nB\n\n</details>\n',
      '<details>A\n</details>\n',
      '<Note>A\n\n- b\n\nC</Note>\n',
      '<Note>\nA\n\nB</Note>\n',
      'Text <b>a\n\nb</b>\n',
      '> <details>\n\nB\n\n</details>\n',
      '- a\n  <Note>\n- b\n  </Note>\n',
      '<div>\n\n<div>A\n\n</div>\n\n</div>\n',
      '<Details>\n\nA\n\n</details>\n',
      '<details>A <details/>\n\n</detailsX>\n',
      '<details>\n\nA\n',
    ]),
  ).toMatchInlineSnapshot(`
    "<details><summary>A</summary>

    B

    </details>

    stories/2025/06/first.mdx:9:1
      <details> stands in one paragraph, and </details> in line 13 outside of it.
      do     Close <details> where its paragraph ends; or put both tags on lines of their own, with empty lines around them.

    <details>A
    </details>

    stories/2025/06/first.mdx:9:1
      <details> stands in one paragraph, and </details> in line 10 outside of it.
      do     Close <details> where its paragraph ends; or put both tags on lines of their own, with empty lines around them.

    <Note>A

    - b

    C</Note>

    stories/2025/06/first.mdx:9:1
      <Note> stands in one paragraph, and </Note> in line 13 outside of it.
      do     Close <Note> where its paragraph ends; or put both tags on lines of their own, with empty lines around them.

    <Note>
    A

    B</Note>

    stories/2025/06/first.mdx:12:2
      </Note> shares its line with text, and <Note> did not.
      do     Put <Note> and </Note> on lines of their own.

    Text <b>a

    b</b>

    stories/2025/06/first.mdx:9:6
      <b> stands in one paragraph, and </b> in line 11 outside of it.
      do     Close <b> where its paragraph ends; or put both tags on lines of their own, with empty lines around them.

    > <details>

    B

    </details>

    stories/2025/06/first.mdx:9:3
      <details> stands in one quote, and </details> in line 13 outside of it.
      do     Close <details> where its quote ends; or put both tags on lines of their own, with empty lines around them.

    - a
      <Note>
    - b
      </Note>

    stories/2025/06/first.mdx:10:3
      <Note> stands in one list entry, and </Note> in line 12 outside of it.
      do     Close <Note> where its list entry ends; or put both tags on lines of their own, with empty lines around them.

    <div>

    <div>A

    </div>

    </div>

    stories/2025/06/first.mdx:11:1
      <div> stands in one paragraph, and </div> in line 13 outside of it.
      do     Close <div> where its paragraph ends; or put both tags on lines of their own, with empty lines around them.

    <Details>

    A

    </details>

    stories/2025/06/first.mdx:13:1
      </details> is written otherwise than <Details>, which it is to close.
      do     Write both names alike; those of HTML are small.

    <details>A <details/>

    </detailsX>

    stories/2025/06/first.mdx:9:1
      The tag <details> is not closed.
      do     Close it with </details>, or with /> where nothing stands inside; write a plain < as \\<.

    <details>

    A

    stories/2025/06/first.mdx:9:1
      The tag <details> is not closed.
      do     Close it with </details>, or with /> where nothing stands inside; write a plain < as \\<."
  `);
  for (const good of [
    '<details>\n\n<summary>A</summary>\n\nB\n\n</details>\n',
    '<details>\n<summary>A</summary>\n\nB\n\n</details>\n',
    '<Note>\n\nA\n\n- b\n\nC\n\n</Note>\n',
    '> <details>\n>\n> B\n>\n> </details>\n',
  ]) {
    expect(await ofBody(good)).toBe('');
  }
});

test('words that were pasted with their looks are told once for each passage', async () => {
  expect(
    await saidOfEach(ofBody, [
      '<p class="MsoNormal" style="margin:0">A <o:p></o:p></p>\n\n<p style="x" align="left">B</p>\n',
      '<p style="x">A</p>\n\nText.\n\n<p style="x">B</p>\n',
      'Text <span style="font-size:12pt">A</span> b <font color="red">c</font>\n',
      '<div class=WordSection1>\n\n<p class=MsoNormal>A<o:p></o:p></p>\n\n</div>\n',
      '<!--[if gte mso 9]><xml></xml><![endif]-->\n',
      '<meta charset="utf-8"><span>A</span>\n',
      '<P CLASS="MsoNormal">A<br>B</P>\n',
      '<table border="1"><tbody><tr><td width="3">a</td></tr></tbody></table>\n',
      '<a href="https://a.example" target="_blank" class="x">A</a>\n',
      'A.[^1]\n\n[^1]: <span style="x">B</span>\n',
      '> <span style="x">B</span>\n',
    ]),
  ).toMatchInlineSnapshot(`
    "<p class="MsoNormal" style="margin:0">A <o:p></o:p></p>

    <p style="x" align="left">B</p>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <p style="x">A</p>

    Text.

    <p style="x">B</p>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    stories/2025/06/first.mdx:13:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    Text <span style="font-size:12pt">A</span> b <font color="red">c</font>

    stories/2025/06/first.mdx:9:6
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <div class=WordSection1>

    <p class=MsoNormal>A<o:p></o:p></p>

    </div>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <!--[if gte mso 9]><xml></xml><![endif]-->

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <meta charset="utf-8"><span>A</span>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <P CLASS="MsoNormal">A<br>B</P>

    stories/2025/06/first.mdx:9:28
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <table border="1"><tbody><tr><td width="3">a</td></tr></tbody></table>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <a href="https://a.example" target="_blank" class="x">A</a>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    A.[^1]

    [^1]: <span style="x">B</span>

    stories/2025/06/first.mdx:11:7
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    > <span style="x">B</span>

    stories/2025/06/first.mdx:9:3
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown."
  `);
  expect(await ofBody('<a href="https://a.example" target="_blank">A</a>\n'))
    .toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:29
      <a> may not carry "target" in a story.
      do     Leave it out; plain HTML may carry cite, colspan, datetime, dir, headers, href, hreflang, id, lang, open, reversed, rowspan, scope, start, title, translate, value."
  `);
});

test('an image whose name is written otherwise than that of the file', async () => {
  const [composed, decomposed] = ['kr\u00e4ne', 'kra\u0308ne'];
  expect(
    await saidOf({
      [`stories/2025/06/${decomposed}.png`]: onePixel,
      [`stories/2025/06/${composed}/map.png`]: onePixel,
      [storyFile]: storyText(
        { image: `\n  src: ./${composed}.png\n  alt: A\n  credit: B` },
        `![a](./${composed}.png)\n\n![a](./${decomposed}/map.png)\n\n![a](./Map.png) ![a](./mpa.png) ![a](./other.png) ![a](../06/map.PNG)\n`,
      ),
    }),
  ).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:8:8
      A name that looks the same is there, but its letters are made of other characters: kra(U+0308)ne.png.
      found  ./kräne.png
      do     Rename it to krane.png, and write that name in the path too.

    stories/2025/06/first.mdx:13:1
      A name that looks the same is there, but its letters are made of other characters: kra(U+0308)ne.png.
      found  ./kräne.png
      do     Rename it to krane.png, and write that name in the path too.

    stories/2025/06/first.mdx:15:1
      A name that looks the same is there, but its letters are made of other characters: kr(U+00E4)ne.
      found  ./kräne/map.png
      do     Rename it to krane, and write that name in the path too.

    stories/2025/06/first.mdx:17:1
      The image is missing.
      found  ./Map.png
      do     Did you mean "./map.png"?

    stories/2025/06/first.mdx:17:17
      The image is missing.
      found  ./mpa.png
      do     Did you mean "./map.png"?

    stories/2025/06/first.mdx:17:33
      The image is missing.
      found  ./other.png
      do     Save it there, or correct the path; small and capital letters differ.

    stories/2025/06/first.mdx:17:51
      The image is missing.
      found  ../06/map.PNG
      do     Did you mean "./map.png"?"
  `);
});

test('a tag with several attributes that it may not carry is one problem', async () => {
  const tag = '<a target="_blank" rel="noopener" href="/about/">Us</a>';
  expect(await saidOf({ [storyFile]: storyText({}, `Text ${tag}\n`) })).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:9
      <a> may not carry "target", "rel" in a story.
      found  target= rel=
      do     Leave them out; plain HTML may carry cite, colspan, datetime, dir, headers, href, hreflang, id, lang, open, reversed, rowspan, scope, start, title, translate, value."
  `);
});
