/**
 * Webpack loader: a data file of the CAO without what says where its values were read. The cells compute with some files
 * of which only the pane and the documents tell the source, and every cell would have to wait for those texts.
 *
 * CommonJS, because the tests of faults bundle within jest, which loads no other modules.
 */
const ABOUT_VALUES = new Set(['$schema', 'source', 'sources', 'confirmedBy', 'note']);

/** The same data without those properties, at any depth. */
function withoutSources(data) {
  if (Array.isArray(data)) return data.map(withoutSources);
  if (data === null || typeof data !== 'object') return data;
  const kept = Object.entries(data).filter(([key]) => !ABOUT_VALUES.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutSources(value)]));
}

module.exports = function loader(text) {
  return JSON.stringify(withoutSources(JSON.parse(text)));
};
module.exports.withoutSources = withoutSources;
