import { createHost, range } from './host';

describe('errors as Excel gives them', () => {
  it('refuses locked cells of a protected sheet, and takes unlocked ones', async () => {
    const host = createHost();
    const sheet = ['Worksheets', ['Indexer', 'Blad1']] as never[];
    expect(await host.set([...range('B2:B3'), 'Format', 'Protection'], 'Locked', false)).toBeUndefined();
    expect(await host.call([...sheet, 'Protection'] as never[], 'Protect')).toBeUndefined();
    expect(await host.set(range('B2:B3'), 'Values', [['mag'], ['mag']])).toBeUndefined();
    expect(await host.set(range('B2:C2'), 'Values', [['mag', 'niet']])).toBe('AccessDenied');
    expect(await host.set([...range('B2'), 'Format', 'Fill'], 'Color', '#FF0000')).toBe('AccessDenied');
    expect(await host.call([...sheet, 'Protection'] as never[], 'Protect')).toBe('AccessDenied');
  });

  it('gives the protection password its meaning', async () => {
    const host = createHost();
    const protection = ['Worksheets', ['Indexer', 'Blad1'], 'Protection'] as never[];
    await host.call(protection, 'Protect', {}, 'geheim');
    expect(await host.call(protection, 'Unprotect', 'fout')).toBe('AccessDenied');
    expect(await host.call(protection, 'Unprotect', 'geheim')).toBeUndefined();
  });

  it.each([
    ['values of another size', range('A1:B2'), 'Values', [[1]], 'InvalidArgument'],
    ['an object as a value', range('A1'), 'Values', [[{}]], 'InvalidArgument'],
    ['a text that is too long', range('A1'), 'Values', [['x'.repeat(32_768)]], 'InvalidArgument'],
    ['an address that is none', range('A0'), 'Values', [[1]], 'InvalidArgument'],
    ['a row below the sheet', range('A1048577'), 'Values', [[1]], 'InvalidArgument'],
    ['a sheet that is not there', range('A1', 'Weg'), 'Values', [[1]], 'ItemNotFound'],
  ] as const)('refuses %s', async (_, way, name, value, code) => {
    expect(await createHost().set([...way], name, value)).toBe(code);
  });

  it('refuses names that are taken or not allowed', async () => {
    const host = createHost();
    expect(await host.call(['Worksheets'], 'Add', 'BLAD1')).toBe('ItemAlreadyExists');
    expect(await host.call(['Worksheets'], 'Add', 'a/b')).toBe('InvalidArgument');
    expect(await host.call(['Names'], 'Add', 'A1', '=Blad1!$A$1')).toBe('InvalidArgument');
    expect(await host.call(['Names'], 'Add', 'Peildatum', '=Blad1!$A$1')).toBeUndefined();
    expect(await host.call(['Names'], 'Add', 'PEILDATUM', '=Blad1!$A$2')).toBe('ItemAlreadyExists');
  });

  it('does not delete or hide the last sheet that can be seen', async () => {
    const host = createHost();
    expect(await host.call(['Worksheets', ['Indexer', 'Blad1']], 'Delete')).toBe('InvalidOperation');
    expect(await host.set(['Worksheets', ['Indexer', 'Blad1']], 'Visibility', 'Hidden')).toBe(
      'InvalidOperation',
    );
  });

  it('refuses a method on an object that does not exist', async () => {
    expect(await createHost().call(['Tables', ['GetItemOrNullObject', 'Geen']], 'Delete')).toBe(
      'InvalidObjectPath',
    );
  });
});
