import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { usePlainStyles } from '../../ui/plainStyles';
import type { SettingWrite } from './useSettingWrite';
import { WriteResult } from './WriteResult';

interface Props {
  readonly text: string;
  readonly write: SettingWrite;
  readonly save: () => void;
  /** Whether something is chosen that can be saved and is not saved yet. */
  readonly ready: boolean;
  readonly appearance?: 'primary';
  /** Stands below the button. */
  readonly children?: ReactNode;
}

/** The button that saves a part of the settings, and what came of that. */
export function SaveButton({ text, write, save, ready, appearance, children }: Props) {
  const plain = usePlainStyles();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        size="small"
        appearance={appearance}
        className={plain.start}
        disabledFocusable={write.action.busy || !ready}
        onClick={save}
      >
        {text}
      </Button>
      {children}
      <WriteResult write={write} focusBack={() => button.current?.focus()} />
    </>
  );
}
