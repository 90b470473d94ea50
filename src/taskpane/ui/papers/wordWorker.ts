import { eurosEn } from '../../../texts/format/en';
import { eurosNl } from '../../../texts/format/nl';
import type { Paper } from '../../../documents/paper';
import { wordDocument } from '../../../documents/word';

/** The messages to this script: papers in parts, and then `all`. */
export type WordAsked = { readonly papers: readonly Paper[] } | 'all';
/** The one answer of this script: the document, or null where it could not be made. */
export type WordAnswer = Blob | null;

// A worker, so that the pane stays responsive: a hundred agreements take a second, and cannot be made in parts.
const papers: Paper[] = [];
addEventListener('message', ({ data }: MessageEvent<WordAsked>) => {
  if (data !== 'all') {
    for (const paper of data.papers) papers.push(paper);
    return;
  }
  const euros = papers[0].language === 'nl-NL' ? eurosNl : eurosEn;
  wordDocument(papers, { euros }).then(
    (file: WordAnswer) => postMessage(file),
    () => postMessage(null),
  );
});
