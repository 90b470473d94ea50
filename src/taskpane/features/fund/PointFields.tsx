import { fundNl } from '../../../texts/nl/fund';
import { PROPOSED_WEIGHTS, type PointWeights } from '../../../school/fund/points';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { TextField } from '../../ui/TextField';
import { hundredthsOf } from '../../ui/hundredthsOf';

const FIELDS = ['1', '2', '3', 'maximum', 'hours'] as const;

/** What is typed in each field. */
export type TypedWeights = Readonly<Record<(typeof FIELDS)[number], string>>;

const { priority, maximum, hours } = PROPOSED_WEIGHTS;

/** What stands in the fields at first. */
export const PROPOSED: TypedWeights = {
  1: String(priority[1]),
  2: String(priority[2]),
  3: String(priority[3]),
  maximum: String(maximum),
  hours: String(hours),
};

/** Null where nothing is typed at all: then no points are given; undefined while something is no number. */
export function weightsOf(typed: TypedWeights): PointWeights | null | undefined {
  if (FIELDS.every((field) => typed[field].trim() === '')) return null;
  const [first, second, third, atMaximum, perHours] = FIELDS.map((field) => numberOf(typed[field]));
  if (
    first === undefined ||
    second === undefined ||
    third === undefined ||
    atMaximum === undefined ||
    perHours === undefined
  )
    return undefined;
  return { priority: { 1: first, 2: second, 3: third }, maximum: atMaximum, hours: perHours };
}

interface Props {
  readonly typed: TypedWeights;
  readonly change: (typed: TypedWeights) => void;
}

/** What points are, with the proposal in fields that can be changed. */
export function PointFields({ typed, change }: Props) {
  const form = useFormStyles();
  const { plans: texts, points } = useTexts(fundNl);
  return (
    <>
      <p className={form.hint}>{`${points} ${texts.pointsExplained}`}</p>
      <div className={form.form}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={texts.points[field]}
            inputMode="decimal"
            value={typed[field]}
            change={(value) => change({ ...typed, [field]: value })}
            wrong={numberOf(typed[field]) === undefined ? texts.pointsWrong : undefined}
          />
        ))}
      </div>
    </>
  );
}

/** 0 for an empty field; undefined for what is no number of points. */
function numberOf(typed: string): number | undefined {
  const hundredths = hundredthsOf(typed);
  return hundredths === null ? undefined : hundredths / 100;
}
