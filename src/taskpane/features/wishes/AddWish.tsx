import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { manageNl } from '../../../texts/nl/manage';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { accessAbout } from '../../ui/accessWith';
import { WishForm } from './WishForm';

/** Adds the first wish of somebody where the wishes will stand. */
export default function AddWish(props: SectionProps) {
  const form = useFormStyles();
  const texts = useTexts(manageNl, 'manage').wishes;
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <WishForm
        {...props}
        access={accessAbout(props.access, props.employee.key)}
        wish={null}
        done={() => setOpen(false)}
      />
    );
  return (
    <Button className={form.start} size="small" icon={<Add16Regular />} onClick={() => setOpen(true)}>
      {texts.addFirst}
    </Button>
  );
}
