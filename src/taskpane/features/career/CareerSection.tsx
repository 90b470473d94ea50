import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { CareerFacts } from './CareerFacts';
import { SalaryNotice } from './SalaryNotice';
import { useCareerTexts } from './useCareerTexts';
import { Section } from '../../ui/Section';
import { careerStart } from '../../../school/career/careerStart';
import type { SectionProps } from '../../ui/section';

/** The salary and the two dates of the maximum, with the way to the whole career. */
export default function CareerSection({ school, employee, day, show, access }: SectionProps) {
  const texts = useCareerTexts();
  const start = useMemo(() => careerStart(employee, school, day), [employee, school, day]);
  return (
    <Section title={texts.section.title}>
      {start.career.input && <SalaryNotice school={school} day={day} access={access} />}
      <CareerFacts start={start} school={school} day={day} />
      {start.base && (
        <Button aria-label={texts.section.moreOf(employee.name)} onClick={() => show('career')}>
          {texts.section.more}
        </Button>
      )}
    </Section>
  );
}
