import { inventedPeople } from '../../../src/workbook/build/inventedPeople';
import { person } from '../../school/people';

it('knows the invented people of the sample school by number and name', () => {
  const people = [
    person({ key: '1005', number: 1005, name: 'Emre Routerkast' }),
    person({ key: '1006', number: 1006, name: 'Iemand van ons' }),
    person({ key: '7', number: 7, name: 'Emre Routerkast' }),
  ];
  expect(inventedPeople(people).map(({ key }) => key)).toEqual(['1005']);
});
