import { Button } from '@fluentui/react-components';
import { usePane } from './context';
import { lazyPart } from './lazyPart';
import type { NoticeProps } from './Notice';

const notice = lazyPart<NoticeProps>(() =>
  import(/* webpackChunkName: "notice" */ './Notice').then(
    ({ Notice }) => Notice,
    () => PlainNotice,
  ),
);

/** `Notice`, loaded after the first screen: for most employees there is no notice. */
export const LazyNotice = notice.Part;

/** Loads the code of notices ahead. */
export const loadNotice = notice.load;

/** The same words and buttons where the code of notices cannot be loaded, as without a network. */
function PlainNotice({ what, fix, action, dismiss }: NoticeProps) {
  const { t } = usePane();
  return (
    <div role="alert">
      <p>{fix ? `${what} ${fix}` : what}</p>
      {action && (
        <Button size="small" onClick={action.run} disabledFocusable={action.disabled}>
          {action.text}
        </Button>
      )}
      {dismiss && (
        <Button size="small" onClick={dismiss}>
          {t.app.close}
        </Button>
      )}
    </div>
  );
}
