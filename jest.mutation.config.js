const { transform } = require('./jest.config').projects[0];

/** The tests of the mutation run: quick ones first of all, since each mutant runs all that touch it. */
module.exports = {
  testEnvironment: 'node',
  transform,
  testMatch: [
    '<rootDir>/tests/domain/**/*.test.ts',
    '<rootDir>/tests/functions/**/*.test.ts',
    '<rootDir>/tests/golden/**/*.test.ts',
  ],
};
