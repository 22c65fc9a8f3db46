import { expect, test } from 'vitest';
import { fontsFor } from './faces.ts';
import { setLine } from './setLine.ts';
import { textWidth } from './textWidth.ts';

test.each(['Rotterdam', 'Жмеринка', '阿拉山口', 'الرصيف', 'صيف', 'نقص', 'سش', 'شبكة الشرق'])(
  'no text is reckoned narrower than its letters stand: %s',
  async (text) => {
    const writing = { language: 'und', direction: 'ltr' } as const;
    const { width } = setLine(text, await fontsFor(text, 'label'), writing);
    expect(textWidth(text, 1)).toBeGreaterThanOrEqual(width);
  },
);
