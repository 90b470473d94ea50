import { createHost } from './host';

const properties = ['Worksheets', ['Indexer', 'Blad1'], 'CustomProperties'] as never[];
const one = (key: string) => [...properties, ['GetItemOrNullObject', key]] as never[];

test('a sheet keeps what an add-in gives it, by key in any case', async () => {
  const host = createHost();
  expect(await host.load(one('Soort'), 'value')).toBeNull();
  await host.call(properties, 'Add', 'Soort', 'afspraak');
  await host.call(properties, 'Add', 'soort', 'rapport');
  expect(await host.load(one('SOORT'), 'key', 'value')).toMatchObject({ Key: 'soort', Value: 'rapport' });
});

test('a key of more than 255 characters is refused', async () => {
  expect(await createHost().call(properties, 'Add', 'x'.repeat(256), '')).toBe('InvalidArgument');
});
