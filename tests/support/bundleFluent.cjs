const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { version } = require('@fluentui/react-components/package.json');

/**
 * Fluent's components as one file. Jest loads every module anew for each test file, and those of Fluent and its icons are thousands:
 * from one file they are there in a tenth of the time.
 */
const bundle = join(__dirname, '..', '..', 'build', 'tests', `fluent-${version}.cjs`);

/** Makes the file where it is not there yet: jest's global set-up. */
module.exports = async function bundleFluent() {
  if (existsSync(bundle)) return;
  const { build } = require('esbuild');
  await build({
    // By `import`, which leaves out what nobody uses, such as most icons.
    stdin: { contents: "export * from '@fluentui/react-components'", resolveDir: __dirname },
    outfile: bundle,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    // The tests and the components hold the same React.
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    logLevel: 'error',
  });
};
module.exports.bundle = bundle;
