import type { ReadyView } from '../model/ready-view.ts';
import { AllDone } from './all-done.tsx';
import { Empty } from './empty.tsx';
import { useLocale } from './locale-context.ts';

/** What stands in place of a list that is empty, by reason. */
export function Emptiness({ view, now }: { view: ReadyView; now: number }) {
  const { t } = useLocale();
  if (view.ownNumbers === 0) {
    return <Empty title={t.noNumbersTitle} text={t.noNumbersText} action={t.noNumbersDo} anchor="#numbers" />;
  }
  if (view.retiring.length === 0) {
    return (
      <Empty
        title={t.noneRetiringTitle}
        text={t.noneRetiringText}
        action={t.noneRetiringDo}
        anchor="#numbers"
      />
    );
  }
  const total = view.retiring.reduce((sum, { counts }) => sum + counts.total, 0);
  const done = view.retiring.reduce((sum, { counts }) => sum + counts.done, 0);
  if (total === 0) return <NoRows />;
  return done === total ? (
    <AllDone numbers={view.retiring.filter(({ counts }) => counts.total > 0)} now={now} />
  ) : null;
}

/** No account is known yet on a number that is being retired. */
export function NoRows() {
  const { t } = useLocale();
  return (
    <Empty title={t.noRowsTitle} text={t.noRowsText} action={t.noRowsDo} anchor="#services">
      <a class="button" href="/options.html#/sweep" target="_blank" rel="noreferrer">
        {t.sweep.offerDo}
      </a>
    </Empty>
  );
}
