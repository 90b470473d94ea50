import { makeStyles, tokens } from '@fluentui/react-components';
import { Bar, BarChart, Cell, XAxis, YAxis } from 'recharts';
import { usePane } from '../context';
import type { LotView } from '../state/pot';

const BAR_HEIGHT = 20;
const ROW_HEIGHT = 32;

const useStyles = makeStyles({
  chart: {
    '& .left': {
      fill: tokens.colorBrandForeground1,
      '@media (forced-colors: active)': { fill: 'CanvasText' },
    },
    '& .lapsing': {
      fill: 'url(#scholing-lapsing)',
      stroke: tokens.colorPaletteDarkOrangeForeground1,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
    '& .spent': {
      fill: tokens.colorNeutralBackground5,
      stroke: tokens.colorNeutralStroke1,
      '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
    },
    '& text': {
      fill: tokens.colorNeutralForeground1,
      fontSize: tokens.fontSizeBase200,
      fontFamily: tokens.fontFamilyBase,
      '@media (forced-colors: active)': { fill: 'CanvasText' },
    },
    '& .hatch': {
      stroke: tokens.colorPaletteDarkOrangeForeground1,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
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

/** A bar per lot: what is over and what was spent; what lapses this school year is hatched, so not told by colour alone. */
export default function LotChart({
  lots,
  width,
}: {
  readonly lots: readonly LotView[];
  readonly width: number;
}) {
  const styles = useStyles();
  const { t } = usePane();
  const data = lots.map((lot) => ({ ...lot, name: t.year(lot.year) }));
  const parts = lots.map((lot) => t.chart.bar(lot.year, lot.left, lot.spent));
  const keys = [
    lots.some((lot) => !lot.lapsesThisYear) && ({ kind: 'left', text: t.chart.left } as const),
    lots.some((lot) => lot.lapsesThisYear) && ({ kind: 'lapsing', text: t.chart.lapsing } as const),
    lots.some((lot) => lot.spent > 0) && ({ kind: 'spent', text: t.chart.spent } as const),
  ].filter((key) => key !== false);
  return (
    <div className={styles.chart}>
      <div role="img" aria-label={t.chart.label(parts)}>
        <BarChart
          width={width}
          height={lots.length * ROW_HEIGHT + 4}
          layout="vertical"
          data={data}
          margin={{ top: 2, right: 2, bottom: 2, left: 0 }}
          barSize={BAR_HEIGHT}
          accessibilityLayer={false}
        >
          <defs>
            <pattern
              id="scholing-lapsing"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className="hatch" x1="0" y1="0" x2="0" y2="6" strokeWidth="5" />
            </pattern>
          </defs>
          <XAxis type="number" hide domain={[0, 'dataMax']} />
          <YAxis type="category" dataKey="name" width={72} axisLine={false} tickLine={false} />
          <Bar dataKey="left" stackId="lot" isAnimationActive={false}>
            {data.map((lot) => (
              <Cell key={lot.year} className={lot.lapsesThisYear ? 'lapsing' : 'left'} />
            ))}
          </Bar>
          <Bar dataKey="spent" stackId="lot" isAnimationActive={false} className="spent" />
        </BarChart>
      </div>
      <ul className={styles.legend}>
        {keys.map(({ kind, text }) => (
          <li key={kind} className={styles.key}>
            <svg width="14" height="12" aria-hidden>
              <rect className={kind} x="0.5" y="0.5" width="13" height="11" />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
