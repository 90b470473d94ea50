import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { horizontalMoves } from '../../../domain/career/horizontal';
import { labelKey, type Label } from '../../../domain/career/salaryTable';
import type { FunctionStage, SchoolFunction } from '../../../school/career/schoolCareer';
import type { School } from '../../../school/school';
import { Section } from '../../ui/Section';
import { Sourced } from '../../ui/Sourced';
import { useListStyles } from '../../ui/listStyles';
import { useCareerTexts } from './useCareerTexts';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  stage: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  here: { borderLeftColor: tokens.colorBrandStroke1 },
});

interface Props {
  readonly school: School;
  readonly own: SchoolFunction;
  /** The present scale. */
  readonly scale: Label;
}

/** The scales of somebody's function with what each asks, and the other functions on the present scale. */
export function Possibilities({ school, own, scale }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const { possibilities } = useCareerTexts();
  const paths = school.functions.all
    .filter(({ problem }) => problem === null)
    .map(({ name, stages }) => ({ function: name, stages }));
  const moves = horizontalMoves(paths, own.name, scale);
  return (
    <Section
      title={possibilities.title}
      aside={own.group && <Badge appearance="outline">{possibilities.group[own.group]}</Badge>}
    >
      <p className={plain.paragraph}>{possibilities.intro(own.name)}</p>
      <ol className={lists.xs}>
        {own.stages.map((stage, index) => (
          <li key={index}>
            <Stage stage={stage} here={labelKey(stage.scale) === labelKey(scale)} />
          </li>
        ))}
      </ol>
      <h3 className={plain.title}>{possibilities.horizontal}</h3>
      {moves.length === 0 ? (
        <p className={plain.paragraph}>{possibilities.noHorizontal(String(scale))}</p>
      ) : (
        <ul className={lists.xs}>
          {moves.map((move) => (
            <li key={move.function} className={styles.stage}>
              {possibilities.move(move.function, move.variant, String(move.highest))}
              {move.course !== null && (
                <span className={plain.quietBlock}>{possibilities.course(move.course)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Stage({ stage, here }: { readonly stage: FunctionStage; readonly here: boolean }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { possibilities, facts } = useCareerTexts();
  const name = possibilities.scale(String(stage.scale), stage.variant);
  const asked = [
    stage.course !== null && possibilities.course(stage.course),
    stage.waitingYears > 0 && possibilities.waiting(stage.waitingYears),
  ].filter((text) => text !== false);
  return (
    <Sourced
      className={mergeClasses(styles.stage, here && styles.here)}
      subject={name}
      label={
        <>
          {name}
          {asked.length > 0 && <span className={plain.quietBlock}>{asked.join(', ')}</span>}
        </>
      }
      amount={here ? <Badge appearance="tint">{possibilities.here}</Badge> : null}
      explanation={[stage.source === '' ? facts.noSource : facts.source(stage.source)]}
    />
  );
}
