import type { Batch, BatchReply } from '../../workbench/protocol/batch';
import { Gateway, PAYLOAD_LIMIT } from '../../workbench/protocol/gateway';

const batch = (filling = ''): Batch => ({
  Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 1, Name: filling }],
  ObjectPaths: { '1': { ObjectPathType: 1 } },
});
const answered = (value: unknown): BatchReply => ({ Results: [{ ActionId: 1, Value: value }] });

async function send(gateway: Gateway, filling = ''): Promise<BatchReply> {
  const reply = await gateway.handle(JSON.stringify(batch(filling)));
  if ('hostError' in reply) throw new Error(`host error ${reply.hostError}`);
  return JSON.parse(reply.text) as BatchReply;
}

describe('what every request between add-in and host goes through', () => {
  it('counts requests, bytes and actions', async () => {
    const gateway = new Gateway(() => Promise.resolve(answered('één')));
    await send(gateway);
    await send(gateway);
    expect(gateway.counters).toMatchObject({ batches: 2, runtimeBatches: 0, actions: { query: 2 } });
    expect(gateway.counters.bytesOut).toBe(2 * Buffer.byteLength(JSON.stringify(answered('één'))));
    expect(gateway.counters.largestOut).toBe(gateway.counters.bytesOut / 2);
    await send(gateway, 'langer');
    expect(gateway.counters.largestIn).toBe(Buffer.byteLength(JSON.stringify(batch('langer'))));
    gateway.resetCounters();
    expect(gateway.counters.batches).toBe(0);
  });

  it('refuses a request above 5 MB without doing it', async () => {
    const process = jest.fn(() => Promise.resolve(answered(1)));
    const reply = await send(new Gateway(process), 'x'.repeat(PAYLOAD_LIMIT));
    expect(reply.Error?.Code).toBe('RequestPayloadSizeLimitExceeded');
    expect(process).not.toHaveBeenCalled();
  });

  it('refuses an answer above 5 MB', async () => {
    const reply = await send(new Gateway(() => Promise.resolve(answered('x'.repeat(PAYLOAD_LIMIT)))));
    expect(reply.Error?.Code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('handles one request at a time, in order', async () => {
    const order: string[] = [];
    const ends: (() => void)[] = [];
    const gateway = new Gateway(async () => {
      order.push('begin');
      await new Promise<void>((resolve) => ends.push(resolve));
      order.push('end');
      return answered(1);
    });
    const replies = [send(gateway), send(gateway)];
    for (const reply of replies) {
      while (ends.length === 0) await Promise.resolve();
      ends.shift()?.();
      await reply;
    }
    expect(order).toEqual(['begin', 'end', 'begin', 'end']);
    expect(gateway.busy).toBe(false);
  });

  it('lets a middleware fail, delay or lose requests, and take itself away', async () => {
    const process = jest.fn(() => Promise.resolve(answered('gedaan')));
    const gateway = new Gateway(process);
    const remove = gateway.use(async (request, next) =>
      request.number === 2 ? { hostError: 5001 } : next(),
    );
    expect((await send(gateway)).Results[0]?.Value).toBe('gedaan');
    await expect(send(gateway)).rejects.toThrow('host error 5001');
    expect(process).toHaveBeenCalledTimes(1);
    remove();
    expect((await send(gateway)).Results[0]?.Value).toBe('gedaan');
  });
});
