import type { Row } from '../model/ready-view.ts';
import { useLocale } from './locale-context.ts';
import { isPutOff } from './row-texts.ts';
import { StateChip } from './state-chip.tsx';

/** The state of a row, or the day it comes again where it was put off. */
export function RowChip({ row, now }: { row: Row; now: number }) {
  const { t, date } = useLocale();
  return isPutOff(row, now) ? (
    <StateChip state="later" note={t.laterUntil(date(row.laterUntil ?? now, now))} />
  ) : (
    <StateChip state={row.state} />
  );
}
