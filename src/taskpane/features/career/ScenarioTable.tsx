import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUp12Filled } from '@fluentui/react-icons/svg/arrow-up';
import {
  yearlyDifferences,
  type ForecastYear,
  type ScenarioForecast,
} from '../../../domain/career/scenarios';
import { usePane } from '../../ui/context';
import type { ForecastResult, ScenarioId } from '../../../school/career/careerChoices';
import { Sourced } from '../../ui/Sourced';
import { amountsTable } from './amountsTable';
import { useCareerTexts } from './useCareerTexts';

const useStyles = makeStyles({
  table: {
    ...amountsTable,
    '& th, & td': { ...amountsTable['& th, & td'], verticalAlign: 'top' },
    '& thead th, & tfoot th': { fontWeight: tokens.fontWeightSemibold },
  },
  caption: {
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
  },
  year: { width: '22%' },
  promotion: { backgroundColor: tokens.colorBrandBackground2 },
  place: { fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block' },
  full: { display: 'block', color: tokens.colorNeutralForeground2 },
  icon: { marginRight: '2px', verticalAlign: 'middle' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Known {
  readonly id: ScenarioId;
  readonly forecast: ScenarioForecast;
}

/** The same as the lines, in words: per year and choice the scale, the step and what they pay; and the sums. */
export function ScenarioTable({ results }: { readonly results: readonly ForecastResult[] }) {
  const styles = useStyles();
  const { scenario: texts, facts } = useCareerTexts();
  const known = results.flatMap(({ choice, forecast }): Known[] =>
    forecast ? [{ id: choice.id, forecast }] : [],
  );
  const longest = known.reduce<readonly ForecastYear[]>(
    (most, { forecast: { years } }) => (years.length > most.length ? years : most),
    [],
  );
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.year}>
              {texts.year}
            </th>
            {known.map(({ id }) => (
              <th key={id} scope="col">
                {texts.names[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {longest.map(({ day }, i) => (
            <tr key={day}>
              <th scope="row">{texts.day(day)}</th>
              {known.map(({ id, forecast }) => (
                <YearCell key={id} line={forecast.years[i]} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.last}</th>
            {known.map(({ id, forecast: { lastMaximum } }) => (
              <td key={id}>{lastMaximum === null ? texts.never : facts.on(lastMaximum)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      {known.map((one) => (
        <Total key={one.id} known={one} against={known[0]} />
      ))}
    </>
  );
}

function YearCell({ line }: { readonly line: ForecastYear | undefined }) {
  const styles = useStyles();
  const { t } = usePane();
  const { scenario: texts, event } = useCareerTexts();
  if (!line) return <td />;
  const { scale, step, monthly, monthlyAtFte, fte } = line;
  const promotion = line.event === 'promotion';
  return (
    <td className={mergeClasses(promotion && styles.promotion)}>
      <span className={mergeClasses(styles.line, styles.place)} aria-hidden>
        {promotion && <ArrowUp12Filled className={styles.icon} />}
        {texts.place(String(scale), String(step))}
      </span>
      <span className={styles.hidden}>
        {`${event(line.event)}: ${texts.placeWords(String(scale), String(step))}, ${texts.atFteShort(t.euros(monthlyAtFte), fte)}, ${texts.fullTimeShort(t.euros(monthly))}`}
      </span>
      <span className={styles.line} aria-hidden>
        {t.euros(monthlyAtFte)}
      </span>
      {monthly !== monthlyAtFte && (
        <span className={styles.full} aria-hidden>
          {t.euros(monthly)}
        </span>
      )}
    </td>
  );
}

/** What a choice pays in all the years that are shown, and how that differs from the first one. */
function Total({ known: { id, forecast }, against }: { readonly known: Known; readonly against: Known }) {
  const styles = useStyles();
  const { t } = usePane();
  const { scenario: texts } = useCareerTexts();
  const { years } = forecast;
  const sum = years.reduce((all, { yearly }) => all + yearly, 0);
  const difference = yearlyDifferences(years, against.forecast.years).reduce(
    (all, year) => all + year.difference,
    0,
  );
  const name = texts.names[id];
  const span = texts.total(years[0].year, years[years.length - 1].year);
  return (
    <Sourced
      subject={`${name}, ${span}`}
      label={
        <>
          {`${name}: ${span}`}
          {id !== against.id && (
            <span className={styles.full}>{texts.more(difference, texts.names[against.id])}</span>
          )}
        </>
      }
      amount={t.euros(sum)}
      explanation={[texts.sources(forecast.input.placement?.rule ?? 'atLeastEqual')]}
    />
  );
}
