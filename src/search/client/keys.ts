/** What the keyboard does on the search page. */
export interface KeyActions {
  /** The / key, unless the reader is writing. */
  readonly focus: () => void;
  /** Escape in a field that holds something. */
  readonly clear: () => void;
}

export function listenForKeys(field: HTMLInputElement, { focus, clear }: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWriting(event.target)) return;
    event.preventDefault();
    focus();
  });
  field.addEventListener('keydown', (event) => {
    // Escape also ends the writing of a sign by several keys.
    if (event.key !== 'Escape' || event.isComposing || field.value === '') return;
    event.preventDefault();
    clear();
  });
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
