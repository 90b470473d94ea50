import { EventHub } from '../../workbench/excel/events';
import { ExcelModel } from '../../workbench/excel/model';
import { type HostProfile, WEB } from '../../workbench/excel/profile';
import { Workbook } from '../../workbench/host/workbook';
import type { Action, BatchReply, ObjectPath } from '../../workbench/protocol/batch';
import { Dispatcher } from '../../workbench/protocol/dispatcher';
import { MemoryGrid } from './memoryGrid';

/** A step on the way from the workbook: a property, or a method (or `Indexer`) with arguments. */
type Step = string | [name: string, ...given: unknown[]];

/** The host without a page: the Excel objects over a grid in memory, asked as office.js asks. */
export function createHost(profile: HostProfile = WEB) {
  const grid = new MemoryGrid();
  const sent: { type: number; target: string; message: Record<string, unknown> }[] = [];
  const events = new EventHub(
    (type, target, message) => sent.push({ type, target, message: message as Record<string, unknown> }),
    () => true,
  );
  const model = new ExcelModel(grid, events, 'nl-NL', profile);
  const dispatcher = new Dispatcher({
    root: () => new Workbook(model),
    service: () => undefined,
    settle: () => grid.settled(),
    listen: (type, target, on) => events.listen(type, target, on),
    before: (typeName, member) => model.before(typeName, member),
  });

  /** Sends one batch: a way from the workbook, and what to do at its end. */
  function ask(way: readonly Step[], action: Partial<Action>): Promise<BatchReply> {
    const paths: Record<string, ObjectPath> = { '1': { ObjectPathType: 1 } };
    way.forEach((step, index) => {
      const [name, ...given] = typeof step === 'string' ? [step] : step;
      const type = typeof step === 'string' ? 4 : name === 'Indexer' ? 5 : 3;
      paths[String(index + 2)] = {
        ObjectPathType: type,
        Name: name,
        ParentObjectPathId: index + 1,
        ArgumentInfo: { Arguments: given },
      };
    });
    return dispatcher.process({
      Actions: [{ Id: 1, ActionType: 1, ObjectPathId: way.length + 1, ...action }],
      ObjectPaths: paths,
    });
  }

  return {
    grid,
    model,
    events,
    dispatcher,
    sent,
    /** The asked members of the object at the end of the way. */
    load: async (way: readonly Step[], ...select: string[]): Promise<unknown> => {
      const reply = await ask(way, { ActionType: 2, QueryInfo: { Select: select } });
      if (reply.Error) throw new Error(`${reply.Error.Code}: ${reply.Error.Message}`);
      return reply.Results[0]?.Value;
    },
    /** Sets a member; answers the error's code, or undefined. */
    set: async (way: readonly Step[], name: string, value: unknown): Promise<string | undefined> =>
      (await ask(way, { ActionType: 4, Name: name, ArgumentInfo: { Arguments: [value] } })).Error?.Code,
    /** Calls a method; answers the error's code, or undefined. */
    call: async (way: readonly Step[], name: string, ...given: unknown[]): Promise<string | undefined> =>
      (await ask(way, { ActionType: 3, Name: name, ArgumentInfo: { Arguments: given } })).Error?.Code,
    ask,
  };
}

/** The way to a sheet's range. */
export const range = (address: string, sheet = 'Blad1'): Step[] => [
  'Worksheets',
  ['Indexer', sheet],
  ['GetRange', address],
];
