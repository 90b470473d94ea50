import type { Paper } from '../../../documents/paper';
import { pause } from '../../../pacing';
import type { WordAnswer, WordAsked } from './wordWorker';

/** Papers sent in one message: copying more at once would block the pane. */
const PART = 50;

/**
 * The papers as one Word document, each on a page of its own, made in a worker.
 *
 * @param papers at least one; the language of the first is that of the document
 * @returns null when it was stopped
 * @throws Error when the script that makes it cannot be loaded, or cannot make it
 */
export async function wordFile(papers: readonly Paper[], signal: AbortSignal): Promise<Blob | null> {
  const worker = new Worker(new URL('./wordWorker.ts', import.meta.url), { name: 'word' });
  const send = (asked: WordAsked) => worker.postMessage(asked);
  try {
    const answer = answerOf(worker, signal);
    for (let first = 0; first < papers.length && !signal.aborted; first += PART) {
      send({ papers: papers.slice(first, first + PART) });
      await pause();
    }
    send('all');
    return await answer;
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, signal: AbortSignal): Promise<Blob | null> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('The Word document could not be made'));
    worker.addEventListener('message', ({ data }: MessageEvent<WordAnswer>) =>
      data === null ? fail() : resolve(data),
    );
    worker.addEventListener('error', fail);
    signal.addEventListener('abort', () => resolve(null));
    if (signal.aborted) resolve(null);
  });
}
