import { readdirSync } from 'node:fs';
import { fileKinds } from '../base/files/fileKinds.ts';
import { ContentProblems, type Problem } from '../base/problems/problem.ts';
import { type CheckedContent, documentsOf } from '../content/newsroom.ts';
import { realFileOf } from '../content/stories/storyFile.ts';
import { frontmatterText } from './frontmatterText.ts';
import { edited, plainText } from './plainEdits.ts';
import { readWritten } from './readWritten.ts';
import { renamingDocument } from './renamingDocument.ts';
import { type Renaming, renamingYaml } from './rewriteText.ts';
import { fileOf } from './storyNamed.ts';

/**
 * The new contents of all files of a newsroom that name a story, but for its own.
 * @param problems of the newsroom: what names the story and cannot be read is told of.
 * @throws ContentProblems for what cannot be read or written anew.
 */
export function rewrittenFiles(
  content: CheckedContent,
  problems: readonly Problem[],
  contentDir: string,
  renaming: Renaming,
): Map<string, string> {
  const { from, to } = renaming;
  const wrong: Problem[] = [];
  const rewritten = new Map<string, string>();
  for (const document of documentsOf(content)) {
    if (document.file === fileOf(from) || document.file === fileOf(to)) continue;
    if (!mayName(document, from)) continue;
    const written = readWritten(contentDir, document);
    const matter = frontmatterText(plainText(written));
    if (matter === undefined || document.body.isBroken) {
      if (written.includes(from)) {
        wrong.push(...problems.filter(({ file }) => file === document.file));
      }
      continue;
    }
    const { edits, problems: left } = renamingDocument(document.file, matter, renaming);
    wrong.push(...left);
    if (edits.length > 0) rewritten.set(realFileOf(document), edited(written, edits));
  }
  for (const file of readdirSync(contentDir).filter((name) => /\.ya?ml$/.test(name))) {
    const written = readWritten(contentDir, { file }, fileKinds.list);
    const edits = renamingYaml(plainText(written), 0, renaming);
    if (edits.length > 0) rewritten.set(file, edited(written, edits));
  }
  if (wrong.length > 0) throw new ContentProblems(wrong);
  return rewritten;
}

/** What was read tells of most stories that they name another: an archive need not be read twice. */
function mayName(
  { frontmatter, body }: ReturnType<typeof documentsOf>[number],
  id: string,
): boolean {
  return (
    body.isBroken ||
    body.links.some(({ target }) => target.includes(id) || target.includes('%')) ||
    JSON.stringify(frontmatter).includes(id)
  );
}
