import { type AnyNode, parseExpressionAt } from 'acorn';
import { recursive } from 'acorn-walk';

/**
 * Names that an expression asks for whenever it runs, so that each must stand for something.
 * What only a function, a branch or a `typeof` asks for may never be asked for, and is left out.
 * @param expression what stands between { and } in MDX.
 * @returns none for what is no plain JavaScript, such as JSX.
 */
export function namesUsed(expression: string): Set<string> {
  const names = new Set<string>();
  const add = ({ name }: { readonly name: string }): unknown => names.add(name);
  try {
    recursive<undefined>(parse(expression), undefined, {
      Identifier: add,
      Pattern: (node, state, visit) => {
        if (node.type === 'Identifier') add(node);
        else visit(node, state);
      },
      UnaryExpression: ({ operator, argument }, state, visit) => {
        if (operator !== 'typeof' || argument.type !== 'Identifier') visit(argument, state);
      },
      LogicalExpression: ({ left }, state, visit) => {
        visit(left, state);
      },
      ConditionalExpression: ({ test }, state, visit) => {
        visit(test, state);
      },
      ChainExpression: () => undefined,
      Function: () => undefined,
      Class: () => undefined,
    });
  } catch (error) {
    // The latter of what is nested too deeply to be walked.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
  }
  return names;
}

/** Spread attributes are no expression by themselves, an object of them is. */
function parse(expression: string): AnyNode {
  const isSpread = expression.trimStart().startsWith('...');
  const text = isSpread ? `({${expression}\n})` : `(${expression}\n)`;
  return parseExpressionAt(text, 0, { ecmaVersion: 'latest', sourceType: 'module' });
}
