import { hourPrice } from '../../../school/account/hourPrices';
import type { Wish } from '../../../school/school';
import { evcRight } from '../../../domain/education';
import { paidScale } from '../../../tables/offScale';
import { courseKindsNl } from '../../../texts/nl/courseKinds';
import { wishesNl } from '../../../texts/nl/wishes';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';

interface Props extends Pick<SectionProps, 'employee' | 'day'> {
  readonly wish: Wish;
}

/** What the hours of a course cost the employer per school year, by the price that the CAO has of an hour. */
export function TimeCost({ wish: { hours }, employee: { scale }, day }: Props) {
  const form = useFormStyles();
  const texts = useTexts(wishesNl);
  const price = hourPrice(scale, day);
  if (hours === null || price === null) return null;
  return (
    <p className={form.hint}>
      {texts.timeCost({
        hours,
        price,
        cost: Math.round((hours * price) / 100),
        scale: paidScale(scale).trim(),
      })}
    </p>
  );
}

/** Of a wish that is an EVC route: whether it is a right of this employee, and what that means for who pays. */
export function KindText({ wish, employee: { education: level, lastEvc }, day }: Props) {
  const form = useFormStyles();
  const texts = useTexts(courseKindsNl);
  if (wish.kind !== 'evc') return null;
  const right = evcRight({ level, lastEvc }, day);
  return (
    <p className={form.hint}>
      {texts.evc(right)} {right.kind === 'right' && wish.after !== null && texts.evcWaits}
    </p>
  );
}
