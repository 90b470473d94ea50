import { COURSE_KINDS, courseKinds, type CourseKind } from '../../../cao/courseKinds';
import { manageNl } from '../../../texts/nl/manage';
import { useTexts } from '../../ui/context';
import { SelectField } from '../../ui/SelectField';
import { useFormStyles } from '../../ui/formStyles';
import type { TypingWish } from './useWishForm';

/** What a course is to the CAO, and what that means for who pays it. */
export function CourseKindField({ typed, change, view: { listed }, read }: TypingWish) {
  const form = useFormStyles();
  const texts = useTexts(manageNl, 'manage').form;
  const chosen = courseKinds.find((kind) => wordOf(kind).toLowerCase() === typed.kind.toLowerCase());
  const kind = chosen ?? listed?.kind ?? 'ownChoice';
  const asListed = listed?.kind ?? null;
  return (
    <div className={form.whole}>
      <SelectField
        label={texts.kind}
        value={chosen ? wordOf(chosen) : typed.kind}
        options={[
          ['', asListed === null ? texts.kindNone : texts.kindListed(wordOf(asListed))],
          ...courseKinds.map((one) => [wordOf(one), texts.kinds[one]] as const),
          // A text that is no kind stays until somebody chooses one.
          ...(chosen || typed.kind === '' ? [] : [[typed.kind, typed.kind] as const]),
        ]}
        change={(word) => change({ kind: word })}
        wrong={read.notes.kind ? texts.kindUnknown : undefined}
      />
      <p className={form.hint}>{texts.kindRule(COURSE_KINDS[kind])}</p>
    </div>
  );
}

const wordOf = (kind: CourseKind) => COURSE_KINDS[kind].word;
