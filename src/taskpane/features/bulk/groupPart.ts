import type { Employee } from '../../../school/school';
import type { DayScreenProps } from '../../ui/dayScreen';

/** What each part of the screen for many people is given. */
export interface GroupPartProps extends Pick<DayScreenProps, 'reading' | 'school' | 'day' | 'access'> {
  /** Whom it is done for, memoized. */
  readonly people: readonly Employee[];
}
