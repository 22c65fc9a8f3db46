import { xmlText } from './text.ts';

/** Texts set aside while something else handles the XML around them. */
export interface HeldText {
  /** Sets plain text aside. @returns a mark that stands for it, fit for XML as it is. */
  hold(text: string): string;
  /** Sets the whole of an element aside, to be written as CDATA. @returns a mark that stands for it. */
  holdWhole(text: string): string;
  /** Puts each text, as XML, where its mark stands. */
  release(xml: string): string;
}

/**
 * Keeps texts from @astrojs/rss. The library parses its `customData`, and in doing so trims what
 * looks padded and turns what looks like a number into one: an agency named "007" would become 7.
 * And it escapes as any XML writer does, where RSS asks for more: its Profile has & and < of plain
 * text written in hexadecimal, so that no reader takes them for HTML. What is HTML, or not for readers,
 * goes out as CDATA, which is smaller, and in which no reader counts entities.
 */
export function holdText(): HeldText {
  const texts: string[] = [];
  const kept = (xml: string): string => `${markStart}${texts.push(xml) - 1}${markEnd}`;
  return {
    hold: (text) => kept(textAsXml(text)),
    holdWhole: (text) => kept(wholeAsXml(text)),
    release: (xml) => xml.replaceAll(mark, (_, index: string) => texts[Number(index)] ?? ''),
  };
}

/** Noncharacters, which Unicode keeps for a program's own use and `xmlText` takes out of texts. */
const [markStart, markEnd] = ['\uFDD0', '\uFDD1'];
const mark = new RegExp(`${markStart}(\\d+)${markEnd}`, 'g');

/** Writes plain text for an element or an attribute; a carriage return, if bare, would not come back. */
export function textAsXml(text: string): string {
  return xmlText(text).replaceAll(
    /[&<>"\r]/g,
    (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}

/** Writes the whole of an element, as CDATA where that is needed. */
export function wholeAsXml(text: string): string {
  const fit = xmlText(text);
  return /[&<>]/.test(fit) ? `<![CDATA[${fit.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : fit;
}
