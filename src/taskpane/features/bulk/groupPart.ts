import type { Day } from '../../../domain/calendar';
import type { Employee, School, SchoolReading } from '../../../school/school';
import type { WriteAccess } from '../../ui/screen';

/** What each part of the screen for many people is given. */
export interface GroupPartProps {
  readonly reading: SchoolReading;
  readonly school: School;
  readonly day: Day;
  /** Whom it is done for, memoized. */
  readonly people: readonly Employee[];
  readonly access: WriteAccess;
}
