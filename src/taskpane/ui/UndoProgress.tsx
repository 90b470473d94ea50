import { PacedProgress } from './PacedProgress';
import { Refused } from './Refused';
import type { TakeBack } from './useTakeBack';

/** How far an undo is, with a button to stop it, and why it was refused. */
export function UndoProgress({ of }: { readonly of: TakeBack }) {
  return (
    <>
      <PacedProgress of={of} />
      <Refused action={of.action} />
    </>
  );
}
