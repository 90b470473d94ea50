const { transform } = require('./jest.config').projects[0];

/** The tests of one mutation run; `scripts/mutation.mjs` says which ones those are. */
module.exports = {
  testEnvironment: './tests/support/firstFailure.js',
  transform,
  roots: ['<rootDir>/tests'],
  testMatch: ['<rootDir>/tests/mutation.js'],
};
