import type { HastNode } from 'satteri';

/** What a body holds that only a JavaScript module can do. */
export interface ModuleNeeds {
  /** True for imports, exports and `{expressions}`; a `{/* comment *\/}` is none. */
  readonly module: boolean;
  /** Names that imports and exports of the story bring in. */
  readonly imported: ReadonlySet<string>;
  /** The modules and files that imports and exports name, and where in the source they do. */
  readonly sources: readonly { readonly target: string; readonly offset: number }[];
}

/** Looks through a body's tree for imports, exports and expressions. */
export function findModuleNeeds(tree: HastNode): ModuleNeeds {
  const imported = new Set<string>();
  const sources: { target: string; offset: number }[] = [];
  let module = false;
  const visit = (node: HastNode): void => {
    if (node.type === 'mdxjsEsm') {
      module = true;
      const start = node.position?.start.offset ?? 0;
      for (const { index, 0: statement, 1: target = '' } of node.value.matchAll(fromSource)) {
        sources.push({ target, offset: start + index + statement.lastIndexOf(target) });
      }
      // Every name outside quotes: more than it binds, and enough to tell a typo from an import.
      const code = node.value.replaceAll(/"[^"\n]*"|'[^'\n]*'/g, '');
      for (const name of code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []) imported.add(name);
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      module ||= !isComment(node.value);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      module ||= node.attributes.some(
        (attribute) =>
          attribute.type === 'mdxJsxExpressionAttribute' ||
          (typeof attribute.value === 'object' && attribute.value !== null),
      );
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { module, imported, sources };
}

/** `import … from "…"`, `export … from "…"` and `import "…"`, each at the start of a line. */
const fromSource =
  /^[ \t]*(?:(?:import|export)\b[^'"=;()]{0,2000}?\bfrom|import)\s*["']([^"'\n]+)["']/gm;

/** Tells whether an expression says nothing: `{/* a comment *\/}`, or nothing at all. */
export function isComment(expression: string): boolean {
  return expression.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim() === '';
}
