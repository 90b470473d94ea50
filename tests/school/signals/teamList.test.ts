import type { PersonSignals, Signal } from '../../../src/school/signals/signals';
import { Organisation } from '../../../src/school/organisation';
import { ALL, choices, mainSignal, teamList, type TeamRow } from '../../../src/school/signals/teamList';
import { person } from '../people';

const lapses = (amount: number): Signal => ({
  kind: 'lapses',
  amount,
  unplanned: amount,
  day: 46_599,
  source: null,
});
const soon = (day: number): Signal => ({ kind: 'maximumSoon', scale: '6', day, table: null });
const error: Signal = { kind: 'dataError', problems: [], found: null };

function row(name: string, functionName: string, fte: number, known: Partial<PersonSignals> | null): TeamRow {
  const full = known && { signals: [], usable: null, lapsing: null, ...known };
  const employee = person({ key: name.slice(0, 2).toLowerCase(), name, functionName });
  return { employee, group: functionName === 'TOA' ? 'onderwijsondersteunend' : '', fte, known: full };
}

const rows = [
  row('Émile Zaag', 'TOA', 1, { signals: [lapses(100)], usable: 300, lapsing: 100 }),
  row('Anna Boor', 'Conciërge', 0.5, { signals: [lapses(900), soon(47_331)], usable: 900, lapsing: 900 }),
  row('Cas Hamer', 'TOA', 0.8, { signals: [error] }),
  row('Dirk Nijptang', '', 0.2, { signals: [soon(46_966)], usable: 0, lapsing: 0 }),
  row('Bea Vijl', 'Conciërge', 0.9, null),
];
const names = (list: readonly TeamRow[]) => list.map(({ employee }) => employee.name.split(' ')[0]);

describe('the team list', () => {
  it('stands in order of urgency, the largest amount first, and who is not computed yet last', () => {
    expect(names(teamList(rows, ALL))).toEqual(['Cas', 'Anna', 'Émile', 'Dirk', 'Bea']);
  });

  it.each([
    ['name', ['Anna', 'Bea', 'Cas', 'Dirk', 'Émile']],
    ['functionName', ['Anna', 'Bea', 'Émile', 'Cas', 'Dirk']],
    ['fte', ['Émile', 'Bea', 'Cas', 'Anna', 'Dirk']],
    ['usable', ['Anna', 'Émile', 'Dirk', 'Cas', 'Bea']],
    ['lapsing', ['Anna', 'Émile', 'Dirk', 'Cas', 'Bea']],
  ] as const)('can be sorted on %s', (sort, expected) => {
    expect(names(teamList(rows, { ...ALL, sort }))).toEqual(expected);
  });

  it('can be turned round', () => {
    expect(names(teamList(rows, { ...ALL, sort: 'name', descending: true }))[0]).toBe('Émile');
  });

  it('finds names without accents, and numbers by their beginning', () => {
    expect(names(teamList(rows, { ...ALL, text: 'emile' }))).toEqual(['Émile']);
    expect(names(teamList(rows, { ...ALL, text: 'boor anna' }))).toEqual(['Anna']);
    expect(names(teamList(rows, { ...ALL, text: 'di' }))).toEqual(['Dirk']);
  });

  it('can be narrowed down to a function, a group or a signal', () => {
    expect(names(teamList(rows, { ...ALL, functionName: 'Conciërge' }))).toEqual(['Anna', 'Bea']);
    expect(names(teamList(rows, { ...ALL, group: 'onderwijsondersteunend' }))).toEqual(['Cas', 'Émile']);
    expect(names(teamList(rows, { ...ALL, kind: 'lapses', functionName: 'TOA' }))).toEqual(['Émile']);
  });

  it('shows and orders by the signal that it is narrowed down to', () => {
    const list = teamList(rows, { ...ALL, kind: 'maximumSoon' });
    expect(names(list)).toEqual(['Dirk', 'Anna']);
    expect(mainSignal(list[1], 'maximumSoon')).toEqual(soon(47_331));
    expect(mainSignal(list[1], '')).toEqual(lapses(900));
  });

  it('offers the functions and groups that there are', () => {
    expect(choices(rows)).toEqual({ functions: ['Conciërge', 'TOA'], groups: ['onderwijsondersteunend'] });
  });
});

describe('teams in the list', () => {
  const teams = ['Facilitair', 'Secretariaat', 'facilitair', '', 'Facilitair'];
  const placed = rows.map((one, i) => ({ ...one, employee: { ...one.employee, team: teams[i] } }));
  const organisation = new Organisation(placed.map(({ employee }) => employee));

  it('narrow the list down, and a team that is gone has nobody', () => {
    const list = (key: string) =>
      names(teamList(placed, { ...ALL, place: { by: 'team', key } }, true, organisation));
    expect(list('facilitair')).toEqual(['Cas', 'Émile', 'Bea']);
    expect(list('opgeheven')).toEqual([]);
  });
});
