import { findPeople, MOST_FOUND, nameAndNumber, neighbour } from '../../src/school/findPeople';
import { person } from './people';

const people = [
  person({ key: '1001', number: 1001, name: 'Aïsha Tussenuur' }),
  person({ key: '1002', number: 1002, name: 'Bram van der Krijt' }),
  person({ key: 'x-7', number: 'X-7', name: '' }),
];
const found = (typed: string) => findPeople(people, typed).people.map(({ key }) => key);

describe('finding people', () => {
  it.each([
    ['', ['1001', '1002', 'x-7']],
    ['aisha', ['1001']],
    ['KRIJT bram', ['1002']],
    ['100', ['1001', '1002']],
    ['1002', ['1002']],
    ['x-', ['x-7']],
    ['niemand', []],
  ])('"%s"', (typed, keys) => expect(found(typed)).toEqual(keys));

  it('puts whose name begins with it before whose name holds it somewhere', () => {
    const two = ['Marloes Vermeulen', 'Marloes Smit', 'Anne de Vries-Smit', 'Kees van ’t Hof'].map(
      (name, i) => person({ key: `p${i}`, name }),
    );
    const names = (typed: string) => findPeople(two, typed).people.map(({ name }) => name);
    expect(names('Marloes S')).toEqual(['Marloes Smit', 'Marloes Vermeulen']);
    expect(names('smit')).toEqual(['Marloes Smit', 'Anne de Vries-Smit']);
    expect(names('t ho')).toEqual(['Kees van ’t Hof']);
  });

  it('shows no more than can be overseen, and says how many more there are', () => {
    const many = Array.from({ length: MOST_FOUND + 5 }, (_, i) => person({ key: String(i), name: 'Jan' }));
    const { people: shown, more } = findPeople(many, 'jan');
    expect([shown.length, more]).toEqual([MOST_FOUND, 5]);
  });
});

describe('the person before and after', () => {
  it('stops at both ends and begins with the first', () => {
    expect(neighbour(people, '1001', 1)?.key).toBe('1002');
    expect(neighbour(people, '1001', -1)).toBeNull();
    expect(neighbour(people, 'x-7', 1)).toBeNull();
    expect(neighbour(people, null, 1)?.key).toBe('1001');
    expect(neighbour([], null, 1)).toBeNull();
  });
});

it('shows somebody without a name by number', () => {
  expect(people.map(nameAndNumber)).toEqual(['Aïsha Tussenuur (1001)', 'Bram van der Krijt (1002)', 'X-7']);
});
