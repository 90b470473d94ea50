import type { Start } from '../writes';
import type { Outcome } from '../writes/addinCode';
import { openAddinCode, type AddinCodePage } from './addinCodePage';
import { endFault, FAULT_KINDS, letTimePass, putFault, type FaultKind } from './faults';

/**
 * Faults at every request of writes of the pane, at the protocol, through Microsoft's own office.js: the workbook is as it was or
 * as it should become, never between; what is told is one of our own explanations; and trying again succeeds.
 */
let code: AddinCodePage;
const counted = { writes: 0, requests: 0, cases: 0 };
const SUCCEEDED: Outcome = { refused: null, told: '' };
/** Writes that depend on what formulas give, and so on their being calculated. */
const CALCULATED = /^(formulasToValues|linkStaff)\b|formulas that became/;

const pane = () => code.workbench.pane;
const run = () => pane().evaluate(() => window.addinCode.run());
const standing = () => pane().evaluate(() => window.addinCode.standing());
const calculated = async (name: string) => {
  if (CALCULATED.test(name)) await code.workbench.idle();
};

async function prepare(start: Start, name: string): Promise<void> {
  await calculated(name);
  await pane().evaluate((which) => window.addinCode.prepare(...which), [start, name] as const);
}

/** Takes the last write back, and empties the log, so that every case begins with the same workbook. */
async function takeBack(name: string): Promise<void> {
  await calculated(name);
  await pane().evaluate(() => window.addinCode.takeBack());
  await code.workbench.page.evaluate(() => {
    const log = window.workbench.tables().find(({ name: table }) => table === 'Logboek');
    const last = Number(/(\d+)$/.exec(log?.address ?? '')?.[1] ?? 0);
    if (last > 2) window.workbench.deleteRows('Logboek', 3, last - 2);
    if (last > 0) window.workbench.clearCells('Logboek', 'A2:F2');
  });
}

const keep = (state: 'before' | 'after') => pane().evaluate((which) => window.addinCode.keep(which), state);

/**
 * Does the write in peace, so that both states are known, and answers with how many requests it takes. Here Excel tells text with the
 * apostrophe before it, and at the faults without: both come to the same states.
 */
async function inPeace(start: Start, name: string): Promise<number> {
  await code.workbench.call('tellFormulas', { markText: true, ofSpilled: false });
  await prepare(start, name);
  await keep('before');
  await putFault(code.workbench, 0, {});
  const outcome = await run();
  const { requests } = await endFault(code.workbench);
  expect(outcome).toEqual(SUCCEEDED);
  await keep('after');
  await takeBack(name);
  await code.workbench.call('tellFormulas', { markText: false, ofSpilled: false });
  return requests;
}

/** Writes of which every request takes a second or more: these have only a choice of kinds. */
const LARGE = /^build(Sample|Empty)|everybody|^writePapers: /;
const KINDS = Object.entries(FAULT_KINDS);
/** The kinds that may leave something half done. */
const HALFWAY = KINDS.filter(([, { part, afterDoing }]) => part !== undefined || afterDoing);
const OTHERS = KINDS.filter((kind) => !HALFWAY.includes(kind));
const turns = new Map<typeof KINDS, number>();

/** The next kind, going round. */
function nextOf(kinds: typeof KINDS): (typeof KINDS)[number] {
  const turn = turns.get(kinds) ?? 0;
  turns.set(kinds, turn + 1);
  return kinds[turn % kinds.length];
}

/** Whether every kind is tried at every request (`npm run faults`), instead of a spread choice of them. */
const ALL = process.env.FAULTS === 'all';
/** Of one write, on a machine that does much else. */
const PATIENCE_MS = ALL ? 3_600_000 : 240_000;

/**
 * The faults for one request. Of the choice that every run makes: at the last one, which writes, one kind that may leave something half
 * done, and at one of those before it any other kind, each going round; of a large write only the first of these.
 */
function kindsAt(name: string, nth: number, requests: number): typeof KINDS {
  if (ALL) return KINDS;
  if (nth === requests) return [nextOf(LARGE.test(name) ? KINDS : HALFWAY)];
  const chosen = 1 + (counted.writes % (requests - 1));
  return nth === chosen && !LARGE.test(name) ? [nextOf(OTHERS)] : [];
}

/** What a fault came to, in words that are compared at once. */
async function afterFault(name: string, kind: FaultKind, nth: number): Promise<Record<string, unknown>> {
  await putFault(code.workbench, nth, kind);
  const running = run();
  if (kind.delayMs) await letTimePass(code.workbench, kind.delayMs);
  const { refused, told } = await running;
  const { hit } = await endFault(code.workbench);
  const found = { hit, refused, told, standing: await standing() };
  if (refused === null) return found;
  await calculated(name);
  return { ...found, again: await run(), then: await standing() };
}

/** What must come of it: nothing happened and it is told, and trying again succeeds; or all is done after all. */
const good = (refused: unknown) =>
  refused === null
    ? { hit: true, refused, told: '', standing: 'after' }
    : {
        hit: true,
        refused: expect.not.stringMatching(/^(not ours|partlyWritten)/),
        told: expect.stringMatching(/^[A-Z].*\. [A-Z].*\.$/),
        standing: 'before',
        again: SUCCEEDED,
        then: 'after',
      };

/** Tries the faults at the requests of a write. */
async function tryAll(start: Start, name: string): Promise<void> {
  const requests = await inPeace(start, name);
  expect(requests).toBeGreaterThan(0);
  for (let nth = 1; nth <= requests; nth++) {
    for (const [label, kind] of kindsAt(name, nth, requests)) {
      const at = `${label}, at request ${nth} of ${requests}`;
      await prepare(start, name);
      const found = await afterFault(name, kind, nth);
      expect({ at, ...found }).toEqual({ at, ...good(found.refused) });
      await takeBack(name);
      counted.cases++;
    }
  }
  counted.requests += requests;
  counted.writes++;
}

async function open(): Promise<void> {
  code = await openAddinCode(undefined, true);
  await code.workbench.page.clock.install();
  // What the user has of their own stays too.
  await code.workbench.setCells('Blad1', 'B2:C3', [
    ['van de gebruiker', 12.5],
    ['blijft', '=C2*2'],
  ]);
}

async function close(): Promise<void> {
  const { writes: all, requests, cases } = counted;
  console.log(`${cases} cases of a fault, at ${requests} requests of ${all} writes`);
  await code?.close();
}

/** Makes a test of each of these writes of `writes`, by what the workbook holds before. */
export function tryEveryFault(starts: readonly (readonly [Start, readonly string[]])[]): void {
  beforeAll(open, PATIENCE_MS);
  afterAll(close, PATIENCE_MS);

  describe.each(starts)('from %s', (start, names) => {
    const fresh = async () => {
      await code.startFrom(start);
      // The sample's overview takes half a second to calculate after every write, and is asked nothing here.
      if (start === 'the sample school') await code.workbench.call('clearCells', 'Overzicht', 'A4:O5');
      // Rows are deleted on the sheet in sight: here those of the log, after every case.
      if ((await code.workbench.sheets()).includes('Logboek')) await code.workbench.select('Logboek', 'H1');
    };
    beforeAll(fresh, PATIENCE_MS);

    test.each(names)(
      '%s: before or after, never between',
      async (name) => {
        try {
          await tryAll(start, name);
        } catch (error) {
          // What went wrong with one write is not to go wrong with all that follow.
          await fresh();
          throw error;
        }
      },
      PATIENCE_MS,
    );
  });
}
