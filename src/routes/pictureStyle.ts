import type { CardColours } from '../media/card.ts';

/** What src/styles/route.css says of a map on a page. */
export function pictureStyle({ ink, muted, signal, paper }: CardColours): string {
  const [thin, wide] = [`stroke:${ink}`, `stroke:${paper}`];
  return [
    `.route__sea{fill:${paper}}`,
    `.route__land{fill:${muted};fill-opacity:.12}`,
    `.route__country{fill:${muted};fill-opacity:.16}`,
    `.route__border{fill:none;${wide};stroke-width:1.2}`,
    `.route__sleepers,.route__rails,.route__bed,.route__way{fill:none;${thin}}`,
    '.route__sleepers--0{stroke:none}.route__rails--0{stroke-width:5}.route__bed--0{stroke-width:2}',
    '.route__sleepers--1{stroke-width:13;stroke-dasharray:1.5 6}.route__rails--1{stroke-width:9}.route__bed--1{stroke-width:6}',
    '.route__sleepers--2{stroke-width:17;stroke-dasharray:1.5 12}.route__rails--2{stroke-width:13}.route__bed--2{stroke-width:10}',
    `.route__bed{${wide}}.route__way{stroke-width:2;stroke-dasharray:2 5}`,
    `.route__stop{fill:${ink};${wide};stroke-width:2}`,
    `.route__break{fill:${paper};stroke:${signal};stroke-width:3.5}`,
    `.route__name{fill:${ink}}.route__name--break{fill:${signal}}.route__land-name{fill:${muted}}`,
  ].join('');
}
