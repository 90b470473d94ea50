import { grouped } from '../../src/domain/grouped';

test('items stand by their key, keys and items in the order in which they come', () => {
  const groups = grouped(['bb', 'a', 'cc', 'd', 'ee'], (text) => text.length);
  expect([...groups]).toEqual([
    [2, ['bb', 'cc', 'ee']],
    [1, ['a', 'd']],
  ]);
});

test('nothing gives no groups', () => {
  expect(grouped([], String).size).toBe(0);
});
