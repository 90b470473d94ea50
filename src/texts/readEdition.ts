import { VO_EDITION } from '../cao/edition';
import { dayOfIso } from '../tables/caoRules';

/** The edition of the CAO VO that was read, and its last day: what rests on it alone is not confirmed after that. */
export const READ_EDITION = { title: VO_EDITION.title, until: dayOfIso(VO_EDITION.until) } as const;
