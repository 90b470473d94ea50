import { GROUPINGS, type Organisation } from '../../school/organisation';
import { organisationNl } from '../../texts/nl/organisation';
import { useTexts } from './context';
import { SelectField } from './SelectField';
import type { HeadingsBy } from './useHeadings';

interface Props {
  readonly organisation: Organisation;
  readonly headingsBy: HeadingsBy;
  readonly putTogether: (by: HeadingsBy) => void;
  readonly className?: string;
}

/** By what to put a list together. Nothing where no team, manager or location is filled in. */
export function HeadingsSelect({ organisation, headingsBy, putTogether, className }: Props) {
  const texts = useTexts(organisationNl);
  const kept = GROUPINGS.filter((by) => by === headingsBy || organisation.groups(by).length > 0);
  if (kept.length === 0) return null;
  return (
    <SelectField
      className={className}
      label={texts.headingsBy}
      value={headingsBy}
      options={[['', texts.ungrouped] as const, ...kept.map((by) => [by, texts.groupings[by]] as const)]}
      change={putTogether}
    />
  );
}
