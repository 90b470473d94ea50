import { lazyPart } from '../../ui/lazyPart';

/** What was written last, with the way back: there is nothing to take back before the first write. */
export const lastWriteNotice = lazyPart(
  async () => (await import(/* webpackChunkName: "undo" */ '../../ui/LastWriteNotice')).LastWriteNotice,
);
