import type { Employee } from '../../school/school';
import type { DayScreenProps } from './dayScreen';

/** The props of a part of the person screen. */
export interface SectionProps extends Pick<DayScreenProps, 'reading' | 'school' | 'day' | 'show' | 'access'> {
  readonly employee: Employee;
}
