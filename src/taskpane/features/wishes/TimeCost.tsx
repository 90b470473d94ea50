import { hourPrice } from '../../../school/account/hourPrices';
import { paidScale } from '../../../tables/offScale';
import type { Day } from '../../../domain/calendar';
import type { Employee, Wish } from '../../../school/school';
import { wishesNl } from '../../../texts/nl/wishes';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';

interface Props {
  readonly wish: Wish;
  readonly employee: Employee;
  readonly day: Day;
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
