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
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/taskpane/', '<rootDir>/test/e2e/'],
    },
  ],
};
