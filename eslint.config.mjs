import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom, by folder of src/. A folder that is not named may be imported by nobody here.
 * See docs/architecture.md, "Import boundaries".
 */
const allowedImports = {
  core: [],
  plans: ['core'],
  locale: ['core', 'xlsx'],
  xlsx: ['core'],
  cli: ['core', 'plans', 'locale', 'xlsx'],
  excel: ['core'],
  taskpane: ['core', 'plans', 'locale', 'excel', 'xlsx'],
  functions: ['core', 'plans', 'locale'],
  workbench: ['core', 'plans', 'locale', 'xlsx', 'excel', 'functions'],
};

const rooms = Object.keys(allowedImports);

const zones = rooms.map((room) => ({
  target: `./src/${room}`,
  from: rooms
    .filter((other) => other !== room && !allowedImports[room].includes(other))
    .map((other) => `./src/${other}/**`),
  message: `src/${room} may import only itself${allowedImports[room].map((other) => ` and src/${other}`).join('')} (docs/architecture.md).`,
}));

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX, jsdoc },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Letters are taken apart on purpose: Vietnamese in NFC is one code point a letter.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
        },
      ],
    },
  },
  {
    // The core is pure: no Node, no DOM, no Office, and of npm only exact decimals and schemas.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}/|big\\.js$|zod$|@noble/hashes/)',
              message: 'src/core imports only itself, big.js, zod and @noble/hashes (docs/architecture.md).',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'window', 'document', 'navigator', 'fetch', 'console', 'Office', 'Excel'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
        { object: 'Math', property: 'random', message: 'The core is deterministic.' },
      ],
    },
  },
  {
    // The worksheet functions run without a page: no window, no document, no storage of a browser.
    files: ['src/functions/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.{1,2}/)', message: 'src/functions imports no package (docs/architecture.md).' },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'localStorage',
          'sessionStorage',
          'globalThis',
          'self',
          'fetch',
        ],
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      'jsdoc/require-jsdoc': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
