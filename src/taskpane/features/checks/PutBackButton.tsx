import { Button } from '@fluentui/react-components';
import type { DataProblem } from '../../../tables/dataProblem';
import { checksNl } from '../../../texts/nl/checks';
import { putColumnBack, putTableBack } from '../../../workbook/write/lazyWrites';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { usePlainStyles } from '../../ui/plainStyles';

interface Props {
  readonly problem: DataProblem;
  readonly access: WriteAccess;
}

/** Puts a table or column back that is missing; nothing for what is wrong otherwise. */
export function PutBackButton({ problem: { problem }, access }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(checksNl);
  const action = useAction();
  if (problem.code !== 'missingTable' && problem.code !== 'missingColumn') return null;
  const { table } = problem;
  const column = problem.code === 'missingColumn' ? problem.column : null;
  const renamed = problem.nearest;
  const name = column ?? table;
  const what = column === null ? texts.table(table) : texts.column(table, column);
  const putBack = () =>
    action.run(async () => {
      const done = texts.wrote(name);
      await access.wrote(
        column === null
          ? await putTableBack(table, renamed, done)
          : await putColumnBack(table, column, renamed, done),
      );
    });
  return (
    <>
      <Button className={plain.start} size="small" disabledFocusable={action.busy} onClick={putBack}>
        {renamed === null ? texts.putBack(what) : texts.nameAgain(renamed, name)}
      </Button>
      <Refused action={action} />
    </>
  );
}
