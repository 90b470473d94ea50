import type { ReactNode } from 'react';

interface Props {
  readonly className: string;
  readonly label?: string;
  readonly caption?: ReactNode;
  /** Above the columns; null above the names of the rows where these need no name. */
  readonly head: readonly (string | null)[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ReactNode[] }[];
}

/** A table of which every row has a name. */
export function DataTable({ className, label, caption, head, rows }: Props) {
  return (
    <table className={className} aria-label={label}>
      {caption}
      <thead>
        <tr>
          {head.map((name, index) =>
            name === null ? (
              <td key={index} />
            ) : (
              <th key={index} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
