import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  line: {
    height: '24px',
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { width: '60%' },
  amount: { width: '40%', height: '36px', marginTop: tokens.spacingVerticalL },
});

interface Props {
  readonly label: string;
  /** Where it takes so long that it can be stopped: the label is then shown too. */
  readonly stop?: { readonly text: string; readonly run: () => void } | null;
}

/** The shape of what is coming, while Office starts and the workbook is read; the skeleton of Fluent would be loaded for this alone. */
export function LoadingScreen({ label, stop }: Props) {
  const styles = useStyles();
  return (
    <main aria-busy="true">
      {stop && (
        <div className={styles.screen}>
          <span>{label}</span>
          <Button onClick={stop.run}>{stop.text}</Button>
        </div>
      )}
      <div className={styles.screen} role="progressbar" aria-busy="true" aria-label={label}>
        <div className={styles.line} />
        <div className={mergeClasses(styles.line, styles.name)} />
        <div className={mergeClasses(styles.line, styles.amount)} />
        <div className={styles.line} />
        <div className={styles.line} />
      </div>
    </main>
  );
}
