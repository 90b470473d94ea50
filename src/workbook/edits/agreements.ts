import { WorkbookProblem } from '../problems';
import { planEdit } from '../../tables/rowEdit';
import type { Employee } from '../../school/school';
import type { UndoHandle } from '../write/undoHandle';
import { write } from '../write/write';
import {
  type Agreement,
  agreementEdit,
  type AgreementKey,
  agreementRow,
} from '../../school/edits/agreements';

/** Writes an agreement to `CAO_regels`; one about the same rule from the same day is replaced. Two syncs. */
export function recordAgreement(employee: Employee, agreement: Agreement, what: string): Promise<UndoHandle> {
  return write(
    {
      tables: ['CAO_regels'],
      change: (now) => ({ CAO_regels: agreementEdit(now('CAO_regels'), employee, agreement) }),
    },
    what,
  );
}

/** Takes an agreement away, as if it had never been there. Two syncs. */
export function removeAgreement(
  employee: Employee,
  agreement: AgreementKey,
  what: string,
): Promise<UndoHandle> {
  return write(
    {
      tables: ['CAO_regels'],
      change: (now) => {
        const raw = now('CAO_regels');
        const index = agreementRow(raw, employee.key, agreement);
        if (index < 0) throw new WorkbookProblem({ code: 'rowNotFound', table: raw.name });
        return { CAO_regels: planEdit(raw.rows, [index], [], true) };
      },
    },
    what,
  );
}
