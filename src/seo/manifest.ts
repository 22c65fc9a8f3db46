import type { Publication } from '../content/fields/publication.ts';
import { iconFile, iconSizes, type IconName } from '../media/siteIcons.ts';

/**
 * Tells phones how to show a link to the site that its reader keeps (https://www.w3.org/TR/appmanifest/): in a
 * window of the browser, for nothing of the site works without a line.
 * @param paper the colour of the page.
 * @param icons those that the site has.
 * @param hrefOf gives the address of a path of the site, from the root of its host.
 */
export function manifest(
  { name, description, language }: Pick<Publication, 'name' | 'description' | 'language'>,
  direction: 'ltr' | 'rtl',
  paper: string,
  icons: ReadonlySet<IconName>,
  hrefOf: (path: string) => string,
): string {
  const pictures = [
    { name: iconFile, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { name: 'icon.png', sizes: square('icon.png'), type: 'image/png', purpose: 'any' },
    {
      name: 'icon-maskable.png',
      sizes: square('icon-maskable.png'),
      type: 'image/png',
      purpose: 'maskable',
    },
  ] as const;
  return JSON.stringify({
    id: hrefOf('/'),
    name,
    description,
    lang: language,
    dir: direction,
    start_url: hrefOf('/'),
    scope: hrefOf('/'),
    display: 'browser',
    theme_color: paper,
    background_color: paper,
    icons: pictures
      .filter((picture) => icons.has(picture.name))
      .map(({ name: file, ...picture }) => ({ src: hrefOf(`/${file}`), ...picture })),
  });
}

function square(name: keyof typeof iconSizes): string {
  return `${iconSizes[name]}x${iconSizes[name]}`;
}
