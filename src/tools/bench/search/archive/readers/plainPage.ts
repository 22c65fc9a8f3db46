/**
 * The page of plain Pagefind: what its guide has for those who write a page of their own. It asks
 * stock `pagefind.js`, started when the field is entered, and shows what is found as the search page
 * of a site does, so that one reader can use both.
 * @param language which the page says it is in; Pagefind asks that language's index.
 */
export function plainPage(language: string): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>Plain Pagefind</title>
<link rel="icon" href="data:,">
<main>
  <form><input type="search" aria-label="Words"></form>
  <section><p role="status"></p><ol></ol></section>
</main>
<script type="module">
const [form, field, answer, status, list] =
  ['form', 'input', 'section', '[role=status]', 'ol'].map((name) => document.querySelector(name));
let started;
async function start() {
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.init();
  return pagefind;
}
field.addEventListener('focus', () => { started ??= start(); });
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  answer.setAttribute('aria-busy', 'true');
  const pagefind = await (started ??= start());
  const { results } = await pagefind.search(field.value);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  status.textContent = results.length + ' stories';
  list.innerHTML = shown.map(({ url, meta, excerpt }) =>
    '<li><h2><a href="' + url + '">' + meta.title + '</a></h2><p>' + excerpt + '</p></li>').join('');
  answer.removeAttribute('aria-busy');
});
</script>
</html>
`;
}
