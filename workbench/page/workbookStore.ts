import type { StoredWorkbook } from '../excel/storedWorkbook';

const DATABASE = 'werkbank';
const STORE = 'werkmap';
const KEY = 'huidige';
/** Changes when what is stored changes shape: an older workbook is then not read. */
const VERSION = 2;

/** A workbook as it is kept: the grid's own part, and what lies over it. */
export interface KeptWorkbook {
  readonly grid: unknown;
  readonly workbook: StoredWorkbook;
}

/**
 * The workbook that the browser keeps for this address (IndexedDB). It is the workbench that keeps it, as Excel keeps a file; the add-in
 * keeps nothing.
 */
export class WorkbookStore {
  /** @returns undefined when there is none, or one of another version of the workbench */
  async read(): Promise<KeptWorkbook | undefined> {
    const kept = (await this.ask('readonly', (store) => store.get(KEY))) as
      (KeptWorkbook & { readonly version: number }) | undefined;
    return kept?.version === VERSION ? kept : undefined;
  }

  /** Keeps a workbook in the place of the one before. It is copied at once. */
  async write(kept: KeptWorkbook): Promise<void> {
    await this.ask('readwrite', (store) => store.put({ ...kept, version: VERSION }, KEY));
  }

  /** Lets it go. */
  async forget(): Promise<void> {
    await this.ask('readwrite', (store) => store.delete(KEY));
  }

  private async ask(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    const database = await this.opened();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error('The browser keeps nothing'));
      transaction.onabort = transaction.onerror;
    });
  }

  private database: Promise<IDBDatabase> | undefined;

  private opened(): Promise<IDBDatabase> {
    this.database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing'));
    });
    return this.database;
  }
}
