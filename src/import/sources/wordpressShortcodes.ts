import { escapeUTF8 } from 'entities';
import type { Note } from '../exported.ts';
import type { Shortcode, ShortcodeHtml } from './shortcodes.ts';

/** An attachment, as far as a gallery needs it. */
export interface Attachment {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

/**
 * The HTML of the shortcodes that WordPress itself has.
 * @param attachments by their ids.
 * @param own those that were uploaded to the post, for a gallery that names none.
 */
export function wordpressShortcodes(
  attachments: ReadonlyMap<string, Attachment>,
  own: readonly Attachment[],
  note: (note: Note) => void,
): ShortcodeHtml {
  return (shortcode) => {
    const { name, attributes, values, content } = shortcode;
    switch (name) {
      case 'caption':
      case 'wp_caption':
        return caption(shortcode);
      case 'gallery': {
        const ids = (attributes['ids'] ?? attributes['include'])
          ?.split(/[\s,]+/)
          .filter((id) => id !== '');
        const lost = ids?.filter((id) => !attachments.has(id)) ?? [];
        if (lost.length > 0)
          note({ what: 'Pictures of a gallery are not in the export.', found: lost.join(', ') });
        const shown =
          ids?.map((id) => attachments.get(id)).filter((one) => one !== undefined) ?? own;
        return shown.map(picture).join('\n');
      }
      case 'embed':
        return address(content ?? attributes['src'] ?? values[0]);
      case 'youtube':
      case 'vimeo':
      case 'dailymotion':
      case 'twitter':
      case 'instagram':
      case 'soundcloud':
        return address(attributes['url'] ?? attributes['src'] ?? values[0] ?? content);
      case 'audio':
      case 'video':
        return media(shortcode);
      case 'code':
      case 'sourcecode':
        return content === undefined
          ? undefined
          : `<pre><code class="language-${escapeUTF8(attributes['lang'] ?? attributes['language'] ?? '')}">${content}</code></pre>`;
      default:
        return undefined;
    }
  };
}

function caption({ attributes, content = '' }: Shortcode): string {
  const [, image = '', words = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(content) ?? [];
  const said = attributes['caption'] ?? words;
  return `<figure>${image === '' ? content : image}<figcaption>${said.trim()}</figcaption></figure>`;
}

function picture({ url, alt, caption }: Attachment): string {
  const words = caption === '' ? '' : `<figcaption>${escapeUTF8(caption)}</figcaption>`;
  return `<figure><img src="${escapeUTF8(url)}" alt="${escapeUTF8(alt)}">${words}</figure>`;
}

function address(text = ''): string | undefined {
  const url = text.replaceAll(/<[^>]*>/g, '').trim();
  return /^https?:\/\/\S+$/.test(url) ? `<iframe src="${escapeUTF8(url)}"></iframe>` : undefined;
}

function media({ name, attributes }: Shortcode): string | undefined {
  const file = ['src', 'mp3', 'mp4', 'm4a', 'm4v', 'ogg', 'ogv', 'wav', 'webm', 'flv']
    .map((field) => attributes[field])
    .find((value) => value !== undefined);
  return file === undefined ? undefined : `<${name} src="${escapeUTF8(file)}"></${name}>`;
}
