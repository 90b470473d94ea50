import type { ReactNode } from 'react';
import type { Day } from '../../../domain/calendar';
import { pastListsNl } from '../../../texts/nl/pastLists';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { useTexts } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';

interface Props extends Pick<ScreenProps, 'day' | 'school'> {
  readonly title: string;
  readonly hint: string;
  /** What stands there once there are people and a reference date. */
  readonly children: (day: Day) => ReactNode;
}

/** A screen that takes in a list of before the workbook was there; it needs people and a reference date. */
export function ListScreen({ day, school, title, hint, children }: Props) {
  const texts = useTexts(pastListsNl);
  return (
    <ScreenFrame title={title} hint={hint}>
      {day === null || school.employees.length === 0 ? (
        <Notice intent="warning" what={day === null ? texts.noDay : texts.noPeople} />
      ) : (
        children(day)
      )}
    </ScreenFrame>
  );
}
