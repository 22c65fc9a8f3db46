/** Texts of posts as people have them in old systems, by what is odd about each; HTML. */
export const oddBodies: Readonly<Record<string, string>> = {
  braces: '<p>A set {a, b} and {% raw %} and ${x} and x^{2} and }{.</p>',
  'less than': '<p>5 &lt; 6, a &lt;b&gt; c, 1<2 and &lt;Figure /&gt;.</p>',
  'many less than': `<p>${'a &lt; b; '.repeat(400)}</p>`,
  'import at a line’s start':
    '<p>import a from "b" is what they wrote.</p><p>export const c = 1</p><ul><li>import d</li></ul>',
  'signs of Markdown':
    '<p>*not* _em_ **no** ~~no~~ `no` [no](no) ![no](no) # no [^1] [x]: y</p><p># no heading</p><p>1. no list</p><p>- no list</p><p>> no quote</p><p>---</p><p>===</p><p>| no | table |</p>',
  'lines of dashes': '<p>Above</p><hr><p>Below<br>---<br>===<br>***</p>',
  'code blocks':
    '<pre><code class="language-js">if (a < b) { return `x`; }\n```\nimport y from "z";\n~~~</code></pre><pre>plain {x}</pre><p><code>{`a`}</code> and <code>``</code></p>',
  tables:
    '<table><caption>Counts</caption><thead><tr><th>A|B</th><th>{C}</th></tr></thead><tbody><tr><td colspan="2">wide</td></tr><tr><td><p>one</p><p>two</p><ul><li>x</li></ul></td><td>a<br>b <code>x|y</code></td></tr></tbody></table><table><tr><td>no head</td></tr></table><table></table>',
  'tables in tables': '<table><tr><td><table><tr><td>inner</td></tr></table></td></tr></table>',
  figures:
    '<figure class="wp-block-image"><a href="/wp-content/uploads/2020/01/quay.png"><img src="/wp-content/uploads/2020/01/quay-300x200.png" alt="The quay"></a><figcaption>At <em>dawn</em></figcaption></figure><figure><img src="nowhere.jpg"><figcaption>Lost</figcaption></figure><figure><figcaption>Alone</figcaption></figure>',
  embeds:
    '<iframe src="https://www.youtube.com/embed/abc123" title="A {film}"></iframe><p><iframe src="//player.vimeo.com/video/77"></iframe></p><video controls><source src="/film.mp4"></video><audio src="https://media.example/a.mp3"></audio><object data="https://media.example/b.swf"></object><embed src="x"><iframe></iframe>',
  'raw HTML':
    '<div style="color:red" onclick="x()"><center><font size="7">Big</font></center><marquee>Go</marquee></div><script>alert(1 < 2 && {})</script><style>p{color:red}</style><form action="/x"><input name="q"><button>Go</button><select><option>1</option></select><textarea>t</textarea></form><svg><circle r="1"/></svg><math><mi>x</mi></math><canvas>c</canvas>',
  entities:
    '<p>&amp; &lt;b&gt; &nbsp; &copy; &#169; &#xA9; &amp;amp; &hellip; &#8220;q&#8221; &notanentity; &#0; &#x202E;turned &#xFFFE; &AMP &lt</p>',
  'broken HTML':
    '<p>One <b>two <i>three</b> four</i> <p>five</div></span> <li>six <td>seven <a href="x">eight <a href="y">nine</a> <em>ten',
  headings:
    '<h1>First</h1><h3>Third</h3><h2></h2><h2><img src="nowhere.png" alt=""></h2><h6>#hash</h6><h2>Sources</h2><h2 id="cargo">Cargo</h2><p><a href="#cargo">to cargo</a> <a href="#none">to nothing</a></p><h2>Ends with a colon:</h2><h4>{x}</h4>',
  lists:
    '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul><ul><li>next</li></ul><ol start="7"><li>seven</li><li>eight</li></ol><ol><li>again</li></ol><dl><dt>Term</dt><dd>What it is</dd></dl><ul></ul><ol><li></li></ol><blockquote><ul><li>x</li></ul><ul><li>y</li></ul></blockquote>',
  footnotes:
    '<p>Said so.<sup><a href="#fn1" id="r1">1</a></sup> And <sup id="r2"><a href="#fn2">2</a></sup>, again.<sup><a href="#fn1">1</a></sup></p><hr><ol class="footnotes"><li id="fn1">The <em>first</em>. <a href="#r1">↩</a></li><li id="fn2"><p>Second.</p><p>Goes on. <a href="#r2">↑</a></p></li></ol>',
  links:
    '<p><a href="javascript:alert(1)">js</a> <a href="">empty</a> <a href="mailto:a@b.example">mail</a> <a href="tel:+49 30 1">tel</a> <a href="http://user:pw@h.example/">user</a> <a href="https://other.example/a b?x={y}#z">other</a> <a href="http://[bad">bad</a> <a href="#">top</a> <a href="x"></a> <a name="here"></a> <a href="#here">here</a> <a href="ftp://f.example/">ftp</a> <a href="/not/there/">gone</a></p>',
  'raised and lowered':
    '<p>H<sub>2</sub>O, x<sup>2</sup>, <u>under</u>, <mark>marked {x}</mark>, <kbd>Ctrl</kbd>, <abbr title="a">b</abbr>, <sub><p>block</p></sub>, <s>gone</s><del>gone</del></p>',
  'marks beside letters':
    '<p><strong>注意：</strong>本周 <b> spaced </b>x<em></em><strong><em>both</em></strong>y <em>a</em><em>b</em> __init__ 注__意__</p>',
  spaces:
    '<p>&nbsp;</p><p>   </p><br><br><div></div><p>a&nbsp;&nbsp;b\tc\u200bd</p><p>    four spaces</p>',
  addresses:
    '<p>https://example.org/a_b_c www.example.org me@example.org http://x.example/(y) 见https://example.org/路。</p><p>&lt;https://auto.example&gt;</p>',
  'turned text': '<p>a\u202Eb \u2066open \uFFFD \u0000 \u0008 \uFDD0 \uD800</p>',
  'quotation marks': `<p>"It's" 'so' -- and --- ... 6" \\" \\\\ \\</p>`,
  'backticks in text': '<p>a ` b `` c ``` d</p><p>```</p><p>~~~</p>',
  nested: `${'<div>'.repeat(300)}deep${'</div>'.repeat(300)}`,
  'nested quotations': `${'<blockquote>'.repeat(120)}deep${'</blockquote>'.repeat(120)}`,
  'nested lists': `${'<ul><li>x'.repeat(60)}${'</li></ul>'.repeat(60)}`,
  'very long': `<p>${'A sentence of some words that goes on. '.repeat(20)}</p>`.repeat(30),
  'one long line': `<p>${'*{<[_`|^@'.repeat(600)}</p>`,
  'pasted from a word processor':
    '<p class="MsoNormal"><o:p>Office</o:p><span lang="DE" style="mso-x:y">Text</span><!--[if gte mso 9]><xml></xml><![endif]--></p>',
  comments: '<!-- a --><p>x<!-- b --></p><!--more--><!--nextpage--><p>y</p>',
  empty: '',
  'nothing visible': '<p></p><!-- only a comment -->',
  details:
    '<details><summary>More {x}</summary><p>Hidden</p><table><tr><td>1</td></tr></table></details>',
  'images in a line':
    '<p>See <img src="/wp-content/uploads/2020/01/quay.png"> and <img src="data:image/png;base64,AAAA" alt="data"> and <img src="../../../../../../etc/passwd" alt="out"> and <img>.</p>',
  'an address in a paragraph': '<p>https://www.youtube.com/watch?v=abc</p>',
  'math in dollars': '<p>$\\frac{a}{b}$ and \\(x^{2}\\) and $$\\sum_{i<n}$$</p>',
  'a definition':
    '<p>[label]: /x "title"</p><p>[label] and [label][label] and [^note]</p><p>[^note]: text</p>',
  'right to left': '<p dir="rtl">مرحبا <b>بالعالم</b> 123</p>',
};
