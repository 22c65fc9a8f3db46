import { repliesIn, type Reply } from './repliesIn.ts';

/** Lets a reader ask for the replies to a story: the button appears where it can do something. */
for (const place of document.querySelectorAll<HTMLElement>('[data-replies]')) {
  const button = place.querySelector('button');
  const shown = place.querySelector('div');
  if (button === null || shown === null) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void load(place.dataset['replies'] ?? '').then((replies) => {
      button.disabled = false;
      if (replies !== undefined) button.hidden = true;
      shown.replaceChildren(...drawn(replies, place.dataset));
    });
  });
}

/** @returns undefined where they cannot be had. */
async function load(address: string): Promise<Reply[] | undefined> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return response.ok ? repliesIn(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

function drawn(replies: Reply[] | undefined, words: DOMStringMap): HTMLElement[] {
  if (replies === undefined) return [textIn('p', words['failed'] ?? '')];
  if (replies.length === 0) return [textIn('p', words['none'] ?? '')];
  return replies.map(({ name, text, written }) => {
    const reply = document.createElement('article');
    const time = textIn(
      'time',
      new Date(written).toLocaleString(document.documentElement.lang, {
        dateStyle: 'medium',
        timeStyle: 'short',
      }),
    );
    time.setAttribute('datetime', written);
    const line = textIn('p', `${name}, `);
    line.append(time);
    reply.append(textIn('p', text), line);
    return reply;
  });
}

function textIn(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
