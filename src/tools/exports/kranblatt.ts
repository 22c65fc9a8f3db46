import { wxr, wxrItem, wxrTerm } from './wordpress.ts';

const goods = ['Getreide', 'Kies', 'Papierrollen', 'Windflügel', 'Kühlcontainer', 'Rundholz'];
const places = ['am Nordkai', 'am Südkai', 'im Vorbahnhof', 'vor der Schleuse', 'in Halle Drei'];

/** The former site of the German newsroom: 60 posts of an export of WordPress. */
export function kranblattExport(): string {
  return wxr(Array.from({ length: 60 }, (_, index) => formerPost(index)));
}

function formerPost(index: number): string {
  const good = goods[index % goods.length] ?? '';
  const place = places[index % places.length] ?? '';
  const day = new Date(Date.UTC(2024, 0, 8 + index * 14, 9)).toISOString();
  const time = day.slice(0, 19).replace('T', ' ');
  const before = index === 0 ? '' : `<p>Zuvor: <a href="/?p=${index}">Meldung ${index}</a>.</p>`;
  return wxrItem({
    id: index + 1,
    title: `Meldung ${index + 1}: ${good} ${place}`,
    slug: `meldung-${index + 1}`,
    link: `https://old.example/meldungen/${index + 1}/`,
    creator: '',
    date: time,
    gmt: time,
    excerpt: `Eine Ladung ${good} lag ${(index % 7) + 2} Stunden ${place}.`,
    html: `<p>Eine Ladung ${good} wurde ${place} umgeschlagen &ndash; „ohne Zwischenfall“, wie es hieß.</p>${bodies[index % bodies.length] ?? ''}${before}`,
    more: wxrTerm('category', 'umschlag', index % 3 === 0 ? 'Hinterlandverkehr' : 'Umschlag'),
  });
}

/** What the posts hold in turn, as editors of the system leave it. */
const bodies = [
  '<!-- wp:list --><ul><li>Ankunft: 6 Uhr</li><li>Abfahrt: 14 Uhr</li></ul><!-- /wp:list -->',
  '<table><thead><tr><th>Tag</th><th>Tonnen</th></tr></thead><tbody><tr><td>Montag</td><td>1.200</td></tr></tbody></table>',
  '<blockquote><p>Es ging schneller als geplant.</p></blockquote>',
  '<div style="color:red"><center>Umleitung über {Gleis 4}</center></div>',
  '[gallery ids="90,91"]\n\n[kontakt id="3"]',
  '<iframe src="https://video.example/kran" title="Der Kran bei der Arbeit"></iframe>',
  '<h2>Ausblick</h2><p>Die nächste Ladung wird in der Woche darauf erwartet.</p>',
];
