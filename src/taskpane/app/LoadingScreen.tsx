import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  name: { width: '60%' },
  amount: { width: '40%', marginTop: tokens.spacingVerticalL },
});

interface Props {
  readonly label: string;
  /** Where it takes so long that it can be stopped: the label is then shown too. */
  readonly stop?: { readonly text: string; readonly run: () => void } | null;
}

/** The shape of what is coming, while Office starts and the workbook is read. */
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
      <Skeleton className={styles.screen} aria-label={label}>
        <SkeletonItem size={32} />
        <SkeletonItem size={24} className={styles.name} />
        <SkeletonItem size={16} />
        <SkeletonItem size={36} className={styles.amount} />
        <SkeletonItem size={24} />
        <SkeletonItem size={24} />
        <SkeletonItem size={24} />
      </Skeleton>
    </main>
  );
}
