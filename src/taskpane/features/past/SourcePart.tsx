import { Field, Textarea } from '@fluentui/react-components';
import { fileChoiceNl } from '../../../texts/nl/fileChoice';
import { pastListsNl } from '../../../texts/nl/pastLists';
import { Notice } from '../../ui/Notice';
import WorkProgress from '../../ui/WorkProgress';
import { useTexts } from '../../ui/context';
import { FileChoice } from '../../ui/fileChoice/FileChoice';
import type { FileList } from '../../ui/fileChoice/fileList';
import { fileLines, fileText } from '../../ui/fileChoice/fileLines';
import { useFormStyles } from '../../ui/formStyles';
import type { PastList } from './pastList';
import { TextList } from '../../ui/TextList';

interface Props {
  readonly list: Pick<
    PastList<unknown, unknown>,
    'source' | 'paste' | 'chooseFile' | 'tooLong' | 'share' | 'stop' | 'resume'
  >;
  readonly label: string;
}

/** Where the list comes from: what is pasted, or a file. */
export function SourcePart({ list, label }: Props) {
  const { source, paste, chooseFile, tooLong, share, stop, resume } = list;
  const texts = useTexts(pastListsNl);
  return (
    <>
      <Field
        label={label}
        validationState={tooLong ? 'error' : 'none'}
        validationMessage={tooLong ? texts.tooLong : undefined}
      >
        <Textarea
          resize="vertical"
          rows={6}
          spellCheck={false}
          textarea={{ style: { whiteSpace: 'pre', overflowX: 'auto' } }}
          value={source.text}
          onChange={(_, { value }) => paste(value)}
        />
      </Field>
      <FileChoice choose={chooseFile} />
      {source.file && <FileRead file={source.file} />}
      {share !== null && <WorkProgress done={share} total={1} text={texts.reading} stop={stop} />}
      {resume && (
        <Notice intent="info" what={texts.stopped} action={{ text: texts.readAgain, run: resume }} />
      )}
    </>
  );
}

/** Which file was read, how, and what is hidden or missing in it. */
function FileRead({ file }: { readonly file: FileList }) {
  const form = useFormStyles();
  const texts = useTexts(pastListsNl);
  const fileTexts = useTexts(fileChoiceNl);
  const hidden = file.hiddenRows.length > 0 ? [texts.hiddenRows(file.hiddenRows)] : [];
  return (
    <>
      <p className={form.whole} role="status">
        {texts.fromFile(file.name)} {fileText(fileTexts, file.file)}
      </p>
      <TextList className={form.hint} lines={[...hidden, ...fileLines(fileTexts, file.file)]} />
    </>
  );
}
