/**
 * The changes to src/domain that no test sees, by name: tests/mutation/survivors.json says of each why that is so.
 *
 * Per file of src/domain it has groups of changes with one reason: `kind` from KINDS, `why` in words, and the changes.
 * A change is named by the code and not by its line, so that the name holds when lines move; the same
 * change in a line that is there twice has one name.
 */

/** Why a change may go unseen. */
const KINDS = [
  /** The answer stays the same, and so do the steps that tests count: it only comes later, or sooner. */
  'speed',
  /** An estimate that is looser, or tighter, yet on the safe side; a search that begins or goes on elsewhere. */
  'search',
  /** No input, or nothing that the code before it leaves, makes the difference. */
  'cannotOccur',
  /** For TypeScript: JavaScript does the same without it. */
  'typeGuard',
  /** On the edge both sides come to the same. */
  'equalAtEdge',
  /** More is made than is used. */
  'unused',
];

const squeezed = (text) => text.replace(/\s+/g, ' ').trim();

/** The longest part of a text that a name takes. */
const LONGEST = 160;
const cut = (text) => {
  const short = squeezed(text);
  return short.length > LONGEST ? `${short.slice(0, LONGEST)}…` : short;
};

/** The name of a change: its line of code, and what of it becomes what. */
export function changeOf(source, { location: { start, end }, replacement }) {
  const lines = source.split('\n');
  const within = lines.slice(start.line - 1, end.line);
  within[within.length - 1] = within[within.length - 1].slice(0, end.column - 1);
  within[0] = within[0].slice(start.column - 1);
  return `${cut(lines[start.line - 1])} | ${cut(within.join('\n'))} -> ${cut(replacement)}`;
}

/**
 * What is missed without a name, and what has a name but is not missed, in the files that were run.
 *
 * @param named the contents of survivors.json
 * @param survivors `{ file, change }` each
 */
export function compared(named, survivors, files) {
  const names = Object.entries(named).flatMap(([file, groups]) =>
    groups.flatMap(({ changes }) => changes.map((change) => ({ file, change }))),
  );
  const keyOf = ({ file, change }) => `${file}\n${change}`;
  const known = new Set(names.map(keyOf));
  const met = new Set(survivors.map(keyOf));
  return {
    unnamed: survivors.filter((survivor) => !known.has(keyOf(survivor))),
    outdated: names.filter((name) => files.includes(name.file) && !met.has(keyOf(name))),
  };
}

/** The groups that say no kind of KINDS, or no reason in words. */
export function withoutReason(named) {
  return Object.entries(named).flatMap(([file, groups]) =>
    groups
      .filter(({ kind, why }) => !KINDS.includes(kind) || !/\w/.test(why))
      .map(({ kind, changes }) => `${file}: ${kind}: ${changes[0]}`),
  );
}
