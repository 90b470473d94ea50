import { useId } from 'react';
import { fundingSources, type FundingSource } from '../../../cao/fundingSources';
import { shortName } from '../../../tables/fundingScheme';
import { wishFormNl } from '../../../texts/nl/wishForm';
import { useTexts } from '../../ui/context';
import type { SectionProps } from '../../ui/section';
import { useFormStyles } from '../../ui/formStyles';
import { CourseKindField } from './CourseKindField';
import { TypedField } from './TypedField';
import type { TypingWish } from './typing';

type Props = TypingWish & Pick<SectionProps, 'employee' | 'day'>;

/** Who pays a wish beside the budget, and the conditions of the scheme that is named. */
export function WishPayers({ employee, day, ...typing }: Props) {
  const { view } = typing;
  const form = useFormStyles();
  const texts = useTexts(wishFormNl);
  const schemes = useId();
  return (
    <>
      <h4 className={form.title}>{texts.others}</h4>
      <CourseKindField {...typing} employee={employee} day={day} />
      <p className={`${form.hint} ${form.whole}`}>{texts.othersHint}</p>
      <TypedField {...typing} name="employer" label={texts.employer} />
      <TypedField {...typing} name="subsidy" label={texts.subsidy} />
      <TypedField {...typing} name="own" label={texts.own} />
      <TypedField {...typing} name="scheme" label={texts.scheme} list={schemes} />
      <datalist id={schemes}>
        {fundingSources.map((source) => (
          <option key={source.id} value={shortName(source)} />
        ))}
      </datalist>
      {view.scheme && <SchemeConditions scheme={view.scheme} />}
    </>
  );
}

function SchemeConditions({ scheme }: { readonly scheme: FundingSource }) {
  const form = useFormStyles();
  const texts = useTexts(wishFormNl);
  return (
    <div className={form.whole}>
      <h5 className={form.hint}>{texts.conditions(shortName(scheme))}</h5>
      <ul>
        {scheme.conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
      {scheme.sources.map(({ title }) => (
        <p key={title} className={form.hint}>
          {texts.source(title)}
        </p>
      ))}
    </div>
  );
}
