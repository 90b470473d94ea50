const { TestEnvironment } = require('jest-environment-node');

/** Leaves out what comes after the first test that fails: one is enough to see a mutant. */
module.exports = class FirstFailure extends TestEnvironment {
  failed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.failed = true;
    if (name === 'test_start' && this.failed) test.mode = 'skip';
  }
};
