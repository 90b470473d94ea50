import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CareerBase } from '../../../domain/career/scenarios';
import { growthTimeline, type PromotionRule } from '../../../domain/growth/timeline';
import { addWish } from '../../../school/edits/wishes';
import type { FunctionStage } from '../../../school/career/schoolCareer';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { requiredCourse, wishFields, type RequiredCourse } from '../../../school/career/requiredCourse';
import { MOST_YEARS } from '../../../school/career/careerChoices';
import { useAction } from '../../ui/useAction';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { GrowthMoney } from './GrowthMoney';
import { GrowthSteps } from './GrowthSteps';
import { useCareerTexts } from './useCareerTexts';
import { Refused } from '../../ui/Refused';
import { RadioField } from '../../ui/RadioField';
import { usePlainStyles } from '../../ui/plainStyles';
import type { SectionProps } from '../../ui/section';

interface Props extends Pick<SectionProps, 'school' | 'employee' | 'day' | 'access'> {
  readonly base: CareerBase;
  readonly ahead: readonly FunctionStage[];
  readonly fte: number;
}

/** The stage that is aimed at, its course, and the way to it; null where there is none. */
function useGrowth({ school, employee, day, base, ahead }: Props, target: number, rule: PromotionRule) {
  const stage = ahead.at(target) ?? ahead.at(0);
  const course = useMemo(
    () => (!stage || stage.course === null ? null : requiredCourse(stage.course, employee, school, day)),
    [stage, employee, school, day],
  );
  const timeline = useMemo(() => {
    if (!stage) return null;
    const asked = course?.done ? { ...stage, course: null } : stage;
    const planned = course?.done ? null : (course?.planned ?? null);
    return growthTimeline({ base, stage: asked, course: planned, rule, years: MOST_YEARS });
  }, [base, stage, course, rule]);
  return { stage, course, timeline };
}

/** One line of growth to a scale ahead: saving, the course, the promotion and the new maximum, with cost and gain. */
export function GrowthSection(props: Props) {
  const { employee, ahead, fte, access } = props;
  const { growth: texts } = useCareerTexts();
  const [target, setTarget] = useState(() =>
    Math.max(
      0,
      ahead.findIndex(({ course }) => course !== null),
    ),
  );
  const [rule, setRule] = useState<PromotionRule>('atMaximum');
  const [added, setAdded] = useState<UndoHandle | null>(null);
  const { stage, course, timeline } = useGrowth(props, target, rule);
  if (!stage || !timeline) {
    return (
      <Section title={texts.title}>
        <Notice intent="info" what={texts.none} />
      </Section>
    );
  }
  return (
    <Section title={texts.title}>
      <Aim ahead={ahead} target={target} aim={setTarget} rule={rule} promote={setRule} />
      {course?.done && <Notice intent="info" what={texts.done(course.planned.name)} />}
      {course?.noPlace && (
        <Notice intent="warning" what={texts.noPlace[course.noPlace](course.planned.name)} />
      )}
      <GrowthSteps timeline={timeline} />
      {timeline.missing && <Notice intent="warning" what={texts.missing[timeline.missing]} />}
      <GrowthMoney timeline={timeline} fte={fte} />
      {course?.proposal && (
        <Proposal
          employee={employee}
          course={course}
          access={access}
          added={setAdded}
          isBack={added !== null}
        />
      )}
      {/* Stays until the proposal is back, so that the focus always has a place. */}
      {added && !course?.proposal && (
        <LastWriteNotice write={added} undone={() => void access.undone(added)} />
      )}
    </Section>
  );
}

interface AimProps {
  readonly ahead: readonly FunctionStage[];
  /** Index in `ahead`. */
  readonly target: number;
  readonly aim: (target: number) => void;
  readonly rule: PromotionRule;
  readonly promote: (rule: PromotionRule) => void;
}

/** Which scale is aimed at, and when the promotion comes. */
function Aim({ ahead, target, aim, rule, promote }: AimProps) {
  const plain = usePlainStyles();
  const { growth: texts, possibilities } = useCareerTexts();
  return (
    <>
      {ahead.length > 1 && (
        <Field className={plain.field} label={texts.target}>
          <Select
            className={plain.input}
            value={String(target)}
            onChange={(_, data) => aim(Number(data.value))}
          >
            {ahead.map(({ scale, variant }, index) => (
              <option key={index} value={index}>
                {possibilities.scale(String(scale), variant)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <RadioField
        label={texts.rule}
        value={rule}
        options={(['atMaximum', 'agreed'] as const).map((one) => [one, texts.rules[one]] as const)}
        change={promote}
      />
    </>
  );
}

interface ProposalProps extends Pick<SectionProps, 'employee' | 'access'> {
  readonly course: RequiredCourse;
  readonly added: (handle: UndoHandle) => void;
  /** Whether it was a wish a moment ago; it then takes the focus of the notice that took it back. */
  readonly isBack: boolean;
}

/** The way to make a proposed course a wish; after it the plan knows the course. */
function Proposal({ employee, course: { proposal }, access, added, isBack }: ProposalProps) {
  const { growth: texts } = useCareerTexts();
  const action = useAction();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) button.current?.focus();
  }, [isBack]);
  if (!proposal) return null;
  const add = () =>
    action.run(async () => {
      const what = texts.added(proposal.course, employee.name);
      const edit = addWish(employee, wishFields(proposal));
      await access.write(edit, what, { key: employee.key, written: added });
    });
  return (
    <>
      <Button ref={button} disabledFocusable={action.busy} onClick={add}>
        {texts.addWish(proposal.course)}
      </Button>
      <Refused action={action} />
    </>
  );
}
