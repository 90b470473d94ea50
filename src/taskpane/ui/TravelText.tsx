import type { CourseKind } from '../../cao/courseKinds';
import { travelPayer } from '../../cao/courseTravel';
import { courseKindsNl } from '../../texts/nl/courseKinds';
import { useTexts } from './context';
import { useFormStyles } from './formStyles';

/** Of a course of which the employer pays the journey: that it is so. Nothing where the CAO does not say. */
export function TravelText({ kind }: { readonly kind: CourseKind }) {
  const form = useFormStyles();
  const texts = useTexts(courseKindsNl);
  const payer = travelPayer(kind);
  return payer === 'notSaid' ? null : <p className={`${form.whole} ${form.hint}`}>{texts.travel(payer)}</p>;
}
