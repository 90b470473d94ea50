/** Two projects: everything that runs in node or jsdom, and the end-to-end tests that drive Chromium. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};

module.exports = {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      transform,
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/tests/e2e/'],
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      transform,
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
  ],
};
