// Biome formats and lints. ESLint runs only the rules that need the types of libraries, which Biome
// does not read: a forgotten `await` on a database call is the one mistake a transaction cannot bear.
// `scripts/check-types.ts` puts the program of the compiler in place of the projects.
import { defineConfig, globalIgnores } from 'eslint/config'
import { parser, plugin } from 'typescript-eslint'

export default defineConfig([
  globalIgnores(['**/node_modules', '**/dist', '**/.*/', '**/__generated__']),
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { ts: plugin },
    languageOptions: {
      parser,
      parserOptions: {
        project: ['./tsconfig.json', './apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'ts/await-thenable': 'error',
      'ts/no-floating-promises': 'error',
      'ts/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'ts/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
])
