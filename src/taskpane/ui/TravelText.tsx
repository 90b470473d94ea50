import type { CourseKind } from '../../cao/courseKinds';
import { travelPayer } from '../../cao/courseTravel';
import { courseKindsNl } from '../../texts/nl/courseKinds';
import { useTexts } from './context';
import { useFormStyles } from './formStyles';

/** A sentence for a course of which the employer pays the travel; nothing where the CAO has no rule. */
export function TravelText({ kind }: { readonly kind: CourseKind }) {
  const form = useFormStyles();
  const texts = useTexts(courseKindsNl);
  const payer = travelPayer(kind);
  return payer === 'notSaid' ? null : <p className={`${form.whole} ${form.hint}`}>{texts.travel(payer)}</p>;
}
