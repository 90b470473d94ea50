import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import { lastDayOf, schoolYearOf } from '../../../domain/calendar';
import { agreedPot, type AgreedPot, type PromisedLot } from '../../../school/agreed/agreedPot';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';
import type { SectionProps } from '../../ui/section';
import { AgreedCard } from './AgreedCard';

const useStyles = makeStyles({
  free: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The agreed courses of a person: what they keep of which budget, and each with what is due and what can be done. */
export default function AgreedPart(props: SectionProps) {
  const { employee, day, access, show } = props;
  const form = useFormStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const texts = useTexts(agreedNl, 'agreed');
  const result = useMemo(() => agreedPot(employee, day), [employee, day]);
  const last = access.lastAbout(employee.key, ['Bestedingen']);
  if (result.kind === 'nothing') return null;
  return (
    <Section title={texts.title}>
      {result.kind === 'problem' ? (
        <Notice intent="warning" what={t.problem(result.problem)} />
      ) : (
        <>
          <PotOfAgreed pot={result.pot} day={day} />
          <ul className={lists.s}>
            {result.pot.courses.map((course) => (
              <li key={course.wish.id}>
                <AgreedCard {...props} view={course} pot={result.pot} />
              </li>
            ))}
          </ul>
          <Button
            className={form.start}
            size="small"
            onClick={() => show('agreements', { people: [employee.key] })}
          >
            {texts.course.document}
          </Button>
        </>
      )}
      {last && <LastWriteNotice yields write={last} undone={() => void access.undone(last)} />}
    </Section>
  );
}

/** What is free and what is promised, in all and of each budget. */
function PotOfAgreed({ pot, day }: { readonly pot: AgreedPot; readonly day: number }) {
  const styles = useStyles();
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(agreedNl, 'agreed').pot;
  const now = schoolYearOf(day);
  const line = ({ year, lastUsable, free, promised }: PromisedLot) => [
    year > now ? texts.later(year) : texts.lot({ year, free }),
    ...promised.map(texts.promised),
    ...(free > 0 && lastUsable === now ? [texts.lapses({ free, day: lastDayOf(lastUsable) })] : []),
  ];
  return (
    <>
      <p className={styles.free}>{texts.free(pot)}</p>
      <ul className={lists.xs} aria-label={texts.perLot}>
        {pot.lots
          .filter(({ year, promised }) => year <= now || promised.length > 0)
          .map((lot) => (
            <li key={lot.year} className={form.hint}>
              {line(lot).join('; ')}
            </li>
          ))}
      </ul>
    </>
  );
}
