import { kindOfFile } from '../base/downloads.ts';
import { fileSize } from '../base/fileSize.ts';
import type { BodyFile } from '../content/editionData.ts';
import type { Words } from '../words/words.ts';

/** Tells a reader what a file is before it is fetched, as "(CSV, 12 kB)". */
export function fileFacts({ name, bytes }: BodyFile, language: string, words: Words): string {
  return words('file.facts', { kind: kindOfFile(name), size: fileSize(bytes, language) });
}
