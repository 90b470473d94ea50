import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useState, type RefObject } from 'react';
import { emptyWish } from '../../../school/plan/typedWish';
import { wishesNl } from '../../../texts/nl/wishes';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { lazyPart } from '../../ui/lazyPart';
import type { SectionProps } from '../../ui/section';
import type { WishWrites } from './useWishWrites';

const wishForm = lazyPart(
  async () => (await import(/* webpackChunkName: "wish-form" */ './WishForm')).default,
);

interface Props {
  readonly section: SectionProps;
  readonly writes: WishWrites;
  /** The button that opens the form, which gets the focus back. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Adds a wish where the wishes stand. */
export function NewWish({ section, writes, button }: Props) {
  const form = useFormStyles();
  const texts = useTexts(wishesNl);
  const [typed, setTyped] = useState(emptyWish);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    setTyped(emptyWish);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        className={form.start}
        size="small"
        icon={<Add16Regular />}
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {texts.add}
      </Button>
      {open && (
        <wishForm.Part
          {...section}
          wish={null}
          typed={typed}
          change={(part) => setTyped((before) => ({ ...before, ...part }))}
          changed
          save={async (fields) => {
            await writes.add(fields);
            close();
          }}
          giveUp={close}
          takesFocus
        />
      )}
    </>
  );
}
