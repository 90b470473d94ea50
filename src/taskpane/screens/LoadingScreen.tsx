import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

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

/** The shape of what is coming, while Office starts and the workbook is read. */
export function LoadingScreen({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <main aria-busy="true">
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
