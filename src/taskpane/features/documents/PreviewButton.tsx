import { Button } from '@fluentui/react-components';

interface Props {
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
  readonly texts: { readonly preview: string; readonly closePreview: string };
}

/** Shows what a document looks like before it is made, or takes that away. */
export function PreviewButton({ open, toggle, texts }: Props) {
  return (
    <Button aria-expanded={open} onClick={() => toggle(!open)}>
      {open ? texts.closePreview : texts.preview}
    </Button>
  );
}
