import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { layersRule } from './layersRule.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export default defineConfig(
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // Astro takes the props of a page as a type with an index signature, which no interface has.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Objects here are plain: none has a `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // An environment variable that is set to nothing counts as not set.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
    },
  },
  {
    files: ['src/**/*.test.ts'],
    rules: {
      // What a test expects of a value's form, `expect.any(…)`, is typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // Letters to choose from are spread from a string.
      '@typescript-eslint/no-misused-spread': 'off',
      // A stand-in for something that takes time takes none.
      '@typescript-eslint/require-await': 'off',
    },
  },
  astro.configs.recommended,
  {
    files: ['src/**/*.ts', 'src/**/*.astro', 'src/**/*.astro/*.ts'],
    plugins: { project: { rules: { layers: layersRule(root) } } },
    rules: { 'project/layers': 'error' },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
);
