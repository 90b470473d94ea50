import { wordFile } from '../../../../src/taskpane/ui/papers/wordFile';
import type { WordAnswer, WordAsked } from '../../../../src/taskpane/ui/papers/wordWorker';
import type { Paper } from '../../../../src/documents/paper';
import { ownPage, type OwnPage } from '../../../support/ownPage';

const paper = (name: string): Paper => ({
  key: name,
  sheetName: name,
  language: 'nl-NL',
  onePage: true,
  blocks: [{ kind: 'text', text: name }],
});
const people = Array.from({ length: 120 }, (_, i) => paper(`Afspraak ${i}`));
const file = new Blob(['document']);

/** The browser's side of the script that makes the document. */
class Beside extends EventTarget {
  static last: Beside;
  readonly asked: WordAsked[] = [];
  ended = false;
  constructor(readonly address: URL) {
    super();
    Beside.last = this;
  }
  postMessage(asked: WordAsked): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(answer: WordAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

/** Waits until all papers are handed over. */
async function handedOver(): Promise<Beside> {
  while (Beside.last.asked.at(-1) !== 'all') await own.turn();
  return Beside.last;
}

let own: OwnPage;
beforeEach(() => {
  own = ownPage();
});
afterEach(() => jest.restoreAllMocks());
beforeAll(() => {
  Object.assign(globalThis, { Worker: Beside });
});

test('papers are handed over in parts, so that the pane goes on answering', async () => {
  const made = wordFile(people, new AbortController().signal);
  const beside = await handedOver();
  const parts = beside.asked.flatMap((asked) => (asked === 'all' ? [] : [asked.papers]));
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(50);
  expect(parts.flat()).toEqual(people);
  beside.answer(file);
  expect(await made).toBe(file);
  expect(beside.ended).toBe(true);
});

test('what is stopped ends at once, and gives no document', async () => {
  const stopping = new AbortController();
  const made = wordFile(people, stopping.signal);
  const beside = await handedOver();
  stopping.abort();
  expect(await made).toBeNull();
  expect(beside.ended).toBe(true);
});

test.each([
  ['cannot be loaded', (beside: Beside) => beside.dispatchEvent(new Event('error'))],
  ['cannot make it', (beside: Beside) => beside.answer(null)],
])('a script that %s is an error, not a document', async (_, fail) => {
  const made = wordFile(people, new AbortController().signal);
  const refused = expect(made).rejects.toThrow();
  const beside = await handedOver();
  fail(beside);
  await refused;
  expect(beside.ended).toBe(true);
});
