import type { Day } from '../../domain/calendar';
import type { Employee, School, SchoolReading } from '../../school/school';
import type { ScreenId, ScreenOptions, WriteAccess } from './screen';

/** The props of a part of the person screen. */
export interface SectionProps {
  readonly reading: SchoolReading;
  readonly school: School;
  readonly employee: Employee;
  /** The reference date. */
  readonly day: Day;
  readonly show: (screen: ScreenId, options?: ScreenOptions) => void;
  readonly access: WriteAccess;
}
