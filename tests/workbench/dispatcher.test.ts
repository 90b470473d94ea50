import { ActionType, PathType } from '../../workbench/protocol/batch';
import { createHost, range } from './host';

describe('requests', () => {
  it('answers what is asked, and nothing for an object that does not exist', async () => {
    const host = createHost();
    expect(await host.load(['Worksheets', ['Indexer', 'blad1']], 'name')).toEqual({ Name: 'Blad1' });
    expect(await host.load(['Tables', ['GetItemOrNullObject', 'Geen']], 'name')).toBeNull();
  });

  it('lists collections with the ids by which items are found again', async () => {
    const host = createHost();
    expect(await host.load(['Worksheets'], 'name')).toEqual({
      Count: 1,
      _Items: [{ Id: '{1}', Name: 'Blad1' }],
    });
  });

  it('keeps a range by reference until it is let go', async () => {
    const { dispatcher } = createHost();
    const way = {
      '1': { ObjectPathType: PathType.global },
      '2': { ObjectPathType: PathType.method, Name: 'GetSelectedRange', ParentObjectPathId: 1 },
    };
    const reply = await dispatcher.process({
      Actions: [{ Id: 1, ActionType: ActionType.method, Name: '_KeepReference', ObjectPathId: 2 }],
      ObjectPaths: way,
    });
    const { _ReferenceId: reference } = reply.Results[0]?.Value as { _ReferenceId: string };
    const kept = { '1': { ObjectPathType: PathType.reference, Name: reference } };
    const again = await dispatcher.process({
      Actions: [{ Id: 1, ActionType: ActionType.query, ObjectPathId: 1, QueryInfo: { Select: ['address'] } }],
      ObjectPaths: kept,
    });
    expect(again.Results[0]?.Value).toEqual({ Address: 'Blad1!A1' });
    await dispatcher.process({
      Actions: [
        {
          Id: 1,
          ActionType: ActionType.method,
          Name: '_RemoveReference',
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: [reference] },
        },
      ],
      ObjectPaths: kept,
    });
    expect(dispatcher.referenceCount).toBe(0);
  });

  it('stops at the first error, says where, and keeps what was done before', async () => {
    const { dispatcher, grid } = createHost();
    const reply = await dispatcher.process({
      Actions: [
        {
          Id: 1,
          ActionType: ActionType.setProperty,
          Name: 'Values',
          ObjectPathId: 2,
          ArgumentInfo: { Arguments: [[[7]]] },
        },
        { Id: 2, ActionType: ActionType.instantiate, ObjectPathId: 4 },
      ],
      ObjectPaths: {
        '1': { ObjectPathType: PathType.global },
        '2': { ObjectPathType: PathType.method, Name: 'GetSelectedRange', ParentObjectPathId: 1 },
        '3': { ObjectPathType: PathType.property, Name: 'Worksheets', ParentObjectPathId: 1 },
        '4': {
          ObjectPathType: PathType.indexer,
          ParentObjectPathId: 3,
          ArgumentInfo: { Arguments: ['Weg'] },
        },
      },
    });
    expect(reply.Error).toMatchObject({ Code: 'ItemNotFound', ActionIndex: 1, HttpStatusCode: 404 });
    expect(grid.read({ sheetId: '{1}', row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(7);
  });

  it.each([
    ['a collection', ['Worksheets', ['Indexer', 'Blad1'], 'Shapes'], 'Worksheet.Shapes is not simulated'],
    ['a member', range('A1'), 'Range.Hyperlink is not simulated'],
  ] as const)('refuses %s that it does not simulate by name', async (_, way, message) => {
    const host = createHost();
    const reply = await host.ask([...way] as never, { ActionType: 2, QueryInfo: { Select: ['hyperlink'] } });
    expect(reply.Error).toMatchObject({ Code: 'ApiNotFound', Message: message });
  });
});
