import { useRef, type ReactNode } from 'react';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { PacedProgress } from '../../ui/PacedProgress';
import { Refused } from '../../ui/Refused';
import type { GroupWrite } from './useGroupWrite';

/** How far a write for many is, what was written with the way back, or why it was refused; around the part that writes. */
export function GroupWriteState({ of, children }: { readonly of: GroupWrite; readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={room} tabIndex={-1}>
        {children}
      </div>
      <PacedProgress of={of} />
      <Refused action={of.action} />
      {of.written && (
        <LastWriteNotice
          key={of.written.what}
          write={of.written}
          undone={() => {
            // The notice goes away with its button.
            room.current?.focus();
            if (of.written) of.undone(of.written);
          }}
        />
      )}
    </>
  );
}
