import { each, inOneGo, inSlices, inSteps, partOf, Slice } from '../../src/pacing';
import { ownPage } from '../support/ownPage';

afterEach(() => jest.restoreAllMocks());

function* counting(to: number, work: () => void): Generator<number, string> {
  for (let done = 0; done < to; done++) {
    work();
    yield done;
  }
  return `counted ${to}`;
}

describe('work in steps', () => {
  it('gives the page its turn after twelve milliseconds, and then ends with its answer', async () => {
    const own = ownPage();
    const answer = inSteps(counting(5, () => own.pass(5)));
    expect(own.waiting()).toBe(1);
    await own.turn();
    expect(own.waiting()).toBe(0);
    expect(await answer).toBe('counted 5');
  });

  it('ends without an answer when nobody waits for it any more', async () => {
    const own = ownPage();
    let worked = 0;
    let stopped = false;
    const answer = inSteps(
      counting(100, () => {
        own.pass(12);
        worked += 1;
      }),
      () => stopped,
    );
    await own.turn();
    stopped = true;
    await own.turn();
    expect([await answer, worked]).toEqual([null, 2]);
  });

  it('can be done in one go', () => expect(inOneGo(counting(3, () => undefined))).toBe('counted 3'));
});

describe('work on many things', () => {
  it('tells before each turn of the page how many are done, and gives all answers', async () => {
    const own = ownPage();
    const told: number[] = [];
    const answers = inSlices(
      [1, 2, 3, 4, 5],
      (thing) => {
        own.pass(6);
        return thing * 10;
      },
      { progress: (done) => told.push(done) },
    );
    expect(told).toEqual([2]);
    await own.turn();
    await own.turn();
    expect(await answers).toEqual([10, 20, 30, 40, 50]);
    expect(told).toEqual([2, 4]);
  });

  it('gives what it has when it is cancelled', async () => {
    const own = ownPage();
    const cancel = new AbortController();
    const answers = inSlices(
      [1, 2, 3],
      (thing) => {
        own.pass(12);
        return thing;
      },
      { signal: cancel.signal },
    );
    cancel.abort();
    await own.turn();
    expect(await answers).toEqual([1]);
  });

  it('says which share of a larger whole is done', () => {
    const work = partOf(
      each(
        Array.from({ length: 16 }, (_, i) => i),
        (thing) => thing,
      ),
      [0.5, 1],
    );
    expect([work.next().value, work.next().value, work.next().done]).toEqual([0.5, 0.75, true]);
  });
});

test('a slice that is not over goes on without a turn of the page', async () => {
  const own = ownPage();
  const slice = new Slice();
  own.pass(11);
  await slice.pauseWhenOver();
  expect(slice.over).toBe(false);
  own.pass(1);
  const pausing = slice.pauseWhenOver();
  expect([slice.over, own.waiting()]).toEqual([true, 1]);
  await own.turn();
  await pausing;
  expect(slice.over).toBe(false);
});
