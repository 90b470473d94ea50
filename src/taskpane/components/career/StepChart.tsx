import { makeStyles, tokens } from '@fluentui/react-components';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { schoolYearOf, type Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { usePane } from '../../context';

/** One scenario as the chart draws it. */
export interface ChartLine {
  readonly name: string;
  readonly points: readonly { readonly day: Day; readonly amount: Cents; readonly promotion: boolean }[];
}

/** Told apart by dashes too, so not by colour alone; as many as can stand side by side. */
const DASHES = ['0', '7 4', '2 3'];

const useStyles = makeStyles({
  chart: {
    '& text': {
      fill: tokens.colorNeutralForeground1,
      fontSize: tokens.fontSizeBase200,
      fontFamily: tokens.fontFamilyBase,
      '@media (forced-colors: active)': { fill: 'CanvasText' },
    },
    '& .line0': {
      stroke: tokens.colorBrandForeground1,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
    '& .line1': {
      stroke: tokens.colorPaletteDarkOrangeForeground1,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
    '& .line2': {
      stroke: tokens.colorPaletteGreenForeground1,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
    '& .promotion': { fill: tokens.colorNeutralBackground1 },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly lines: readonly ChartLine[];
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly index?: number;
}

/** A step line per scenario; a promotion is an open dot. */
export default function StepChart({ lines, label, width, height }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  const longest = lines.reduce(
    (most, { points }) => (points.length > most.length ? points : most),
    lines[0].points,
  );
  const data = longest.map(({ day }, i) => ({
    year: schoolYearOf(day),
    ...Object.fromEntries(lines.map(({ points }, line) => [`line${line}`, points[i]?.amount])),
  }));
  return (
    <div className={styles.chart}>
      <div role="img" aria-label={label}>
        <LineChart
          width={width}
          height={height}
          data={data}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis dataKey="year" tickLine={false} minTickGap={16} />
          <YAxis
            width={64}
            tickLine={false}
            domain={['auto', 'auto']}
            tickFormatter={(cents: number) => t.euros(Math.round(cents / 100) * 100).slice(0, -3)}
          />
          {lines.map(({ name, points }, line) => (
            <Line
              key={name}
              type="stepAfter"
              dataKey={`line${line}`}
              className={`line${line}`}
              stroke=""
              strokeWidth={2}
              strokeDasharray={DASHES[line]}
              isAnimationActive={false}
              dot={({ cx, cy, index = 0 }: DotProps) =>
                points[index]?.promotion ? (
                  <circle
                    key={index}
                    className={`line${line} promotion`}
                    cx={cx}
                    cy={cy}
                    r={4}
                    strokeWidth={2}
                  />
                ) : (
                  <g key={index} />
                )
              }
            />
          ))}
        </LineChart>
      </div>
      <ul className={styles.legend}>
        {lines.map(({ name }, line) => (
          <li key={name} className={styles.key}>
            <svg width="28" height="12" aria-hidden>
              <line
                className={`line${line}`}
                x1="0"
                y1="6"
                x2="28"
                y2="6"
                strokeWidth="2"
                strokeDasharray={DASHES[line]}
              />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
