const { notIn } = require('./tests/e2e/support/profiles.cjs');
const { bundle } = require('./tests/support/bundleFluent.cjs');

/** Everything that runs in node or jsdom, and the end-to-end tests that drive Chromium, in two profiles of Excel. */
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

/** The end-to-end tests in one of the Excels that the workbench can behave as. */
const endToEnd = (displayName, profile, setupFiles) => ({
  displayName,
  testEnvironment: '<rootDir>/tests/e2e/support/environment.cjs',
  moduleNameMapper: { '^playwright-core$': '<rootDir>/tests/e2e/support/playwrightOfWorker.cjs' },
  transform,
  globalSetup: '<rootDir>/tests/e2e/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/e2e/support/globalTeardown.ts',
  setupFiles,
  setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  testPathIgnorePatterns: notIn(profile),
});

module.exports = {
  testSequencer: '<rootDir>/tests/support/longestFirst.cjs',
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      transform,
      globalSetup: '<rootDir>/tests/support/bundleFluent.cjs',
      moduleNameMapper: { '^@fluentui/react-components$': bundle },
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts', '<rootDir>/tests/support/turns.ts'],
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/tests/e2e/'],
    },
    endToEnd('e2e', 'web', []),
    endToEnd('desktop', 'desktop', ['<rootDir>/tests/e2e/support/desktop.ts']),
  ],
};
