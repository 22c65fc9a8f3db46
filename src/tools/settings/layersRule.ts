import { relative } from 'node:path';
import type { Rule } from 'eslint';
import { faultOfImport } from './layers.ts';

/** Refuses imports that go up in the order of the layers: of values and types, at the start and later. */
export function layersRule(root: string): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      // A script inside of a component is linted as a file below the component's.
      const file = context.filename.replace(/(\.astro)[/\\].*$/, '$1');
      const from = relative(root, file).replaceAll('\\', '/');
      const check = (node: Rule.Node): void => {
        if (node.type !== 'Literal' || typeof node.value !== 'string') return;
        const message = faultOfImport(from, node.value);
        if (message !== undefined) context.report({ node, message });
      };
      return {
        'ImportDeclaration > Literal.source': check,
        'ExportNamedDeclaration > Literal.source': check,
        'ExportAllDeclaration > Literal.source': check,
        'ImportExpression > Literal.source': check,
        'TSImportType Literal': check,
        'NewExpression[callee.name="URL"] > Literal:first-child': check,
      };
    },
  };
}
