/** @jest-environment jsdom */
import { act, Suspense } from 'react';
import { ShownScreen } from '../../../src/taskpane/app/ShownScreen';
import { menuScreenIds, type ScreenId, type ScreenProps } from '../../../src/taskpane/ui/screen';
import { dayOf } from '../../../src/domain/calendar';
import { tableNames, tableSpecs, type TableName } from '../../../src/tables/schema';
import type { Cell } from '../../../src/tables/values';
import { ownPage } from '../../support/ownPage';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { DAY } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';
import { noAccess } from '../access';
import { render } from '../render';

// What a browser has and this page has not; Excel is not there, and a screen says so.
Object.assign(globalThis, {
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
  Office: { context: { platform: 'PC' }, PlatformType: { Mac: 'Mac' } },
});

/** What a page would run if it took text for markup or for an address; short enough not to be cut off where it is shown. */
const HOSTILE = '<img src=x onerror=hit()>';
const IN_ATTRIBUTE = '"><svg onload=hit()>';
const AS_ADDRESS = 'javascript:hit()';

const known: Readonly<Record<string, Cell>> = {
  number: 1,
  fte: 1,
  date: dayOf(2025, 8, 1),
  year: '2026-2027',
  euro: 400,
  count: 1,
  moment: 46_000,
};
/** A row with hostile text in each column of text. */
const rowOf = (name: TableName, given: Readonly<Record<string, Cell>> = {}): Cell[] =>
  tableSpecs[name].columns.map(
    ({ name: column, kind }) => given[column] ?? known[kind] ?? `${column} ${HOSTILE}`,
  );

const NAME = `Anna ${HOSTILE}`;
const rows: { [Name in TableName]?: Cell[][] } = {
  ...Object.fromEntries(tableNames.map((name) => [name, [rowOf(name)]])),
  Medewerkers: [
    rowOf('Medewerkers', { Naam: NAME, Schaal: 6, Trede: 3, 'Uit dienst': '' }),
    rowOf('Medewerkers', { Personeelsnummer: IN_ATTRIBUTE, Naam: AS_ADDRESS, 'Uit dienst': '' }),
  ],
  Wensen: [
    rowOf('Wensen', { Status: '', Code: '', Na: '', Soort: '', Start: '', 'Einde op': '' }),
    rowOf('Wensen', {
      Opleiding: `Cursus ${IN_ATTRIBUTE}`,
      Status: 'afgesproken',
      Code: '',
      Na: '',
      Soort: '',
      Document: AS_ADDRESS,
    }),
  ],
};
const reading = readSchoolAtOnce(rawSchool(rows));
const school = reading.school!;
const props = {
  reading,
  school,
  day: DAY,
  employee: school.employees[0],
  options: {},
  show: () => undefined,
  select: () => undefined,
  access: noAccess(),
  memory: { forget: () => undefined, forgetPeople: () => Promise.resolve() },
} satisfies ScreenProps;

const screens: readonly ScreenId[] = ['person', 'checks', 'menu', ...menuScreenIds];
const shown: string[] = [];

beforeEach(() => void ownPage());
afterEach(() => jest.restoreAllMocks());

test.each(screens)('%s shows what stands in cells as text, and makes nothing of it', async (id) => {
  const root = await render(
    <Suspense fallback={null}>
      <ShownScreen
        {...props}
        id={id}
        problems={reading.problems}
        goTo={() => Promise.resolve()}
        leaveChecks={() => undefined}
        drafts={undefined}
        trying={{ change: () => undefined, reset: () => undefined }}
      />
    </Suspense>,
  );
  // Screens come in scripts of their own, and what they ask of Excel is refused at once.
  for (let turn = 0; turn < 5; turn++) await act(async () => undefined);
  for (const button of root.querySelectorAll<HTMLElement>('details > summary, [aria-expanded=false]'))
    if (button.isConnected) await act(async () => button.click());
  expect(
    document.querySelectorAll('img, script, iframe, object, embed, base, [onerror], [onload]'),
  ).toHaveLength(0);
  for (const link of document.querySelectorAll('a[href], form[action], [src]')) {
    expect(link.outerHTML).not.toMatch(/javascript:/i);
    if (link.getAttribute('target') === '_blank') expect(link.getAttribute('rel')).toContain('noreferrer');
  }
  if (root.textContent?.includes('hit()')) shown.push(id);
});

test('screens that tell of people did show it', () => {
  for (const id of [
    'person',
    'checks',
    'team',
    'talks',
    'agreements',
    'bulk',
    'privacy',
    'closing',
    'career',
  ])
    expect(shown).toContain(id);
});
