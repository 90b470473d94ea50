import { createHost } from './host';

const layout = ['Worksheets', ['Indexer', 'Blad1'], 'PageLayout'] as never[];

describe('page layout', () => {
  it('keeps one page of A4 with margins in centimetres and a print area', async () => {
    const host = createHost();
    await host.set(layout, 'Zoom', { horizontalFitToPages: 1, verticalFitToPages: 1 });
    await host.set(layout, 'PaperSize', 'A4');
    await host.call(layout, 'SetPrintMargins', 'Centimeters', { left: 2.54, top: 1.27 });
    await host.call(layout, 'SetPrintArea', 'A1:F40');
    expect(await host.load(layout, 'zoom', 'paperSize', 'leftMargin', 'topMargin', 'rightMargin')).toEqual({
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      PaperSize: 'A4',
      LeftMargin: 72,
      TopMargin: 36,
      RightMargin: 50.4,
    });
    expect(await host.load([...layout, ['GetPrintArea']] as never[], 'address')).toMatchObject({
      Address: 'Blad1!A1:F40',
    });
  });

  it('has no print area until one is set', async () => {
    const host = createHost();
    expect(await host.load([...layout, ['GetPrintAreaOrNullObject']] as never[], 'address')).toBeNull();
    await expect(host.load([...layout, ['GetPrintArea']] as never[], 'address')).rejects.toThrow(
      'ItemNotFound',
    );
  });

  it.each([
    ['Orientation', 'Sideways'],
    ['Zoom', { scale: 5 }],
    ['Zoom', { scale: 100, verticalFitToPages: 1 }],
    ['LeftMargin', -1],
  ])('refuses %s %j', async (name, value) => {
    expect(await createHost().set(layout, name, value)).toBe('InvalidArgument');
  });
});
