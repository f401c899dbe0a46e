import { availableParallelism } from 'node:os';

/** Three rooms: plain Node, a DOM for components, and stories in a real browser. */
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

const shared = {
  transform,
  // hucre ships ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
};

export default {
  // jest leaves one core free, which on an office PC with two of them leaves half the machine idle.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // An office PC may be busy: a test that hangs is still ended, one that is slow is not failed for it.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/packedCells.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/taskpane/', '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/support/jsdomGaps.ts'],
      // The pane's libraries have CommonJS builds; jsdom would otherwise be given their browser modules.
      testEnvironmentOptions: { customExportConditions: ['node', 'require'] },
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      // One server and one look for a browser, for all stories.
      globalSetup: '<rootDir>/test/e2e/setUp.ts',
      globalTeardown: '<rootDir>/test/e2e/tearDown.ts',
    },
  ],
};
