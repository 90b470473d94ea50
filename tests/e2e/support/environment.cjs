const { TestEnvironment } = require('jest-environment-node');
const playwright = require('playwright-core');

/** Node with the playwright of the worker in it: jest loads every module anew for each test file, and this one takes half a second. */
module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    this.global.playwrightOfWorker = playwright;
  }
};
