import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line as pathOf } from 'd3-shape';
import { schoolYearOf, type Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { usePane } from '../../ui/context';
import { useChartStyles } from '../../ui/chartStyles';
import { highest, lowest } from '../../../domain/extremes';

/** From `day` on the amount is paid, until the next point. */
interface ChartPoint {
  readonly day: Day;
  readonly amount: Cents;
  readonly promotion: boolean;
}

/** One scenario as the chart draws it. */
export interface ChartLine {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** Room round the lines: the amounts are left of them, the years below. */
const MARGIN = { top: 8, right: 16, bottom: 30, left: 64 };
const TICK_GAP = 8;
/** Room for a year and for an amount on the axes; round steps can leave them three quarters of it. */
const YEAR_WIDTH = 64;
const AMOUNT_HEIGHT = 32;
/** The amounts at both ends of the axis are whole hundreds of euros, so that all those between are whole euros. */
const HUNDRED_EUROS = 10_000;

/** Told apart by dashes too, so not by colour alone; as many as can stand side by side. */
const DASHES = ['0', '7 4', '2 3'];

const useStyles = makeStyles({
  chart: {
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
    '& .axis': {
      stroke: tokens.colorNeutralStrokeAccessible,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
    '& .promotion': { fill: tokens.colorNeutralBackground1 },
  },
});

interface Props {
  readonly lines: readonly ChartLine[];
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** A step line per scenario; a promotion is an open dot. */
export default function StepChart({ lines, label, width, height }: Props) {
  const styles = useStyles();
  const shared = useChartStyles();
  const { t } = usePane();
  const all = lines.flatMap(({ points }) => points);
  const years = all.map(({ day }) => schoolYearOf(day));
  const hundreds = all.map(({ amount }) => amount / HUNDRED_EUROS);
  const bottom = height - MARGIN.bottom;
  const right = width - MARGIN.right;
  const x = scaleLinear([lowest(years), highest(years)], [MARGIN.left, right]);
  const amountTicks = Math.floor((bottom - MARGIN.top) / AMOUNT_HEIGHT);
  const y = scaleLinear(
    [Math.floor(lowest(hundreds)) * HUNDRED_EUROS, Math.ceil(highest(hundreds)) * HUNDRED_EUROS],
    [bottom, MARGIN.top],
  ).nice(amountTicks);
  const yearTicks = x.ticks((right - MARGIN.left) / YEAR_WIDTH).filter(Number.isInteger);
  const place = ({ day, amount }: ChartPoint) => ({ x: x(schoolYearOf(day)), y: y(amount) });
  const steps = pathOf<ChartPoint>(
    (point) => place(point).x,
    (point) => place(point).y,
  ).curve(curveStepAfter);
  return (
    <div className={styles.chart}>
      <svg className={shared.drawing} role="img" aria-label={label} width={width} height={height}>
        <path className="axis" fill="none" d={`M${MARGIN.left},${MARGIN.top}V${bottom}H${right}`} />
        {yearTicks.map((year) => (
          <text key={year} x={x(year)} y={bottom + TICK_GAP} dy="0.71em" textAnchor="middle">
            {year}
          </text>
        ))}
        {y.ticks(amountTicks).map((cents) => (
          <text key={cents} x={MARGIN.left - TICK_GAP} y={y(cents)} dy="0.355em" textAnchor="end">
            {t.euros(cents).slice(0, -3)}
          </text>
        ))}
        {lines.map(({ name, points }, line) => (
          <g key={name} className={`line${line}`} strokeWidth={2}>
            <path fill="none" strokeDasharray={DASHES[line]} d={steps(points) ?? undefined} />
            {points
              .filter(({ promotion }) => promotion)
              .map((point) => (
                <circle key={point.day} className="promotion" cx={place(point).x} cy={place(point).y} r={4} />
              ))}
          </g>
        ))}
      </svg>
      <Legend lines={lines} />
    </div>
  );
}

/** Which line is whose. */
function Legend({ lines }: Pick<Props, 'lines'>) {
  const shared = useChartStyles();
  return (
    <ul className={shared.legend}>
      {lines.map(({ name }, line) => (
        <li key={name} className={shared.key}>
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
  );
}
