import { useListStyles } from './listStyles';

interface Props {
  readonly lines: readonly string[];
  /** Of each line. */
  readonly className?: string;
}

/** Sentences below each other. */
export function TextList({ lines, className }: Props) {
  const lists = useListStyles();
  return (
    <ul className={lists.s}>
      {lines.map((line, index) => (
        <li key={index} className={className}>
          {line}
        </li>
      ))}
    </ul>
  );
}
