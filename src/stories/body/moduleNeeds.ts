import type { HastNode } from 'satteri';

/** What a body holds that only a JavaScript module can do. */
export interface ModuleNeeds {
  /** True for imports, exports and `{expressions}`; a `{/* comment *\/}` is none. */
  readonly module: boolean;
  /** Names that imports and exports of the story bring in. */
  readonly imported: ReadonlySet<string>;
}

/** Looks through a body's tree for imports, exports and expressions. */
export function findModuleNeeds(tree: HastNode): ModuleNeeds {
  const imported = new Set<string>();
  let module = false;
  const visit = (node: HastNode): void => {
    if (node.type === 'mdxjsEsm') {
      module = true;
      // Every name outside quotes: more than it binds, and enough to tell a typo from an import.
      const code = node.value.replaceAll(/"[^"\n]*"|'[^'\n]*'/g, '');
      for (const name of code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []) imported.add(name);
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      module ||= !isComment(node.value);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      module ||= node.attributes.some(
        (attribute) =>
          attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object' && attribute.value !== null,
      );
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { module, imported };
}

/** Tells whether an expression says nothing: `{/* a comment *\/}`, or nothing at all. */
export function isComment(expression: string): boolean {
  return expression.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim() === '';
}
