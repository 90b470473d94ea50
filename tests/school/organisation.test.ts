import { Organisation, partsOf } from '../../src/school/organisation';
import { person } from './people';

const people = [
  person({ key: '1', number: 1, name: 'Bo Kast', team: 'Conciërges', manager: '3', location: '' }),
  person({ key: '2', number: 2, name: 'Mo Lamp', team: 'conciërges ', manager: 'otto kapstok' }),
  person({ key: '3', number: 3, name: 'Otto Kapstok', team: 'Conciërges', manager: 'Karin Roosterbord' }),
  person({ key: '4', number: 4, name: 'Ali Stoel', team: '', manager: '' }),
];
const organisation = new Organisation(people);
const shape = (by: 'team' | 'manager' | 'location') =>
  organisation.groups(by).map(({ label, people: own }) => [label, own.map(({ key }) => key)]);

test('capitals, accents and spaces make no other team, and the most usual spelling names it', () => {
  expect(shape('team')).toEqual([
    ['Conciërges', ['1', '2', '3']],
    ['', ['4']],
  ]);
});

test('a manager by number and by name is one and the same', () => {
  expect(shape('manager')).toEqual([
    ['Karin Roosterbord', ['3']],
    ['Otto Kapstok', ['1', '2']],
    ['', ['4']],
  ]);
  expect(organisation.peopleOf({ by: 'manager', key: 'otto kapstok' }).map(({ key }) => key)).toEqual([
    '1',
    '2',
  ]);
});

test('where nothing is filled in there is nothing to choose, and a group that is gone has nobody', () => {
  expect(shape('location')).toEqual([]);
  expect(organisation.peopleOf({ by: 'team', key: 'opgeheven' })).toEqual([]);
  expect(organisation.peopleOf(null)).toHaveLength(4);
});

describe('a list put together', () => {
  const byTeam = (keys: readonly string[], by: 'team' | 'location' = 'team') =>
    partsOf(keys, by, organisation, (key) => people.find((one) => one.key === key)).map(
      ({ label, items }) => [label, items],
    );

  it('by team, in order of the alphabet, each in the order of the list; of nobody and without a team last', () => {
    expect(byTeam(['4', '3', '9', '1'])).toEqual([
      ['Conciërges', ['3', '1']],
      ['', ['4', '9']],
    ]);
  });

  it('has no parts where nothing is filled in for anybody', () => {
    expect(byTeam(['4', '1'], 'location')).toEqual([]);
  });
});
