/** What a test file gets as `playwright-core`: see `environment.cjs`. */
module.exports = globalThis.playwrightOfWorker;
