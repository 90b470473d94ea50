import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import { usePane } from '../../ui/context';
import type { LotView } from '../../../domain/budget/potView';
import { useChartStyles } from '../../ui/chartStyles';
import { highest } from '../../../domain/extremes';

const BAR_HEIGHT = 20;
const ROW_HEIGHT = 32;
/** Room for the school year before a bar, and the line round it. */
const NAME_WIDTH = 72;
const EDGE = 2;

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
    '& .hatch': {
      stroke: tokens.colorPaletteDarkOrangeForeground1,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
  },
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
  const shared = useChartStyles();
  const { t } = usePane();
  const most = highest(lots.map((lot) => lot.left + lot.spent));
  const x = scaleLinear([0, most], [NAME_WIDTH, width - EDGE]);
  const parts = lots.map((lot) => t.chart.bar(lot.year, lot.left, lot.spent));
  return (
    <div className={styles.chart}>
      <svg
        className={shared.drawing}
        role="img"
        aria-label={t.chart.label(parts)}
        width={width}
        height={lots.length * ROW_HEIGHT + 2 * EDGE}
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
        {lots.map(({ year, left, spent, lapsesThisYear }, row) => (
          <g key={year} transform={`translate(0 ${EDGE + row * ROW_HEIGHT})`}>
            <text x={NAME_WIDTH - 8} y={ROW_HEIGHT / 2} dy="0.355em" textAnchor="end">
              {t.year(year)}
            </text>
            <g transform={`translate(0 ${(ROW_HEIGHT - BAR_HEIGHT) / 2})`}>
              <rect
                className={lapsesThisYear ? 'lapsing' : 'left'}
                x={x(0)}
                width={x(left) - x(0)}
                height={BAR_HEIGHT}
              />
              {spent > 0 && (
                <rect className="spent" x={x(left)} width={x(left + spent) - x(left)} height={BAR_HEIGHT} />
              )}
            </g>
          </g>
        ))}
      </svg>
      <Legend lots={lots} />
    </div>
  );
}

/** What each kind of bar means, of those that are drawn. */
function Legend({ lots }: { readonly lots: readonly LotView[] }) {
  const shared = useChartStyles();
  const { t } = usePane();
  const keys = [
    lots.some((lot) => !lot.lapsesThisYear) && ({ kind: 'left', text: t.chart.left } as const),
    lots.some((lot) => lot.lapsesThisYear) && ({ kind: 'lapsing', text: t.chart.lapsing } as const),
    lots.some((lot) => lot.spent > 0) && ({ kind: 'spent', text: t.chart.spent } as const),
  ].filter((key) => key !== false);
  return (
    <ul className={shared.legend}>
      {keys.map(({ kind, text }) => (
        <li key={kind} className={shared.key}>
          <svg width="14" height="12" aria-hidden>
            <rect className={kind} x="0.5" y="0.5" width="13" height="11" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
