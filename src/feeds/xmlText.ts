/**
 * Leaves out what XML 1.0 cannot hold, even escaped: control characters, halves of surrogate pairs,
 * U+FFFE and U+FFFF; and the noncharacters from U+FDD0, which it advises against.
 */
export function xmlText(text: string): string {
  return text.replaceAll(unfit, '');
}

const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
