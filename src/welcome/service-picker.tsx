import { useEffect, useState } from 'preact/hooks';
import { sites } from '../catalogue/sites.ts';
import { ask } from '../messages/ask.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { SelectField } from '../pieces/select-field.tsx';
import { SiteGrid } from '../pieces/site-grid.tsx';
import type { Done } from '../pieces/undo-bar.tsx';
import type { Numbers } from './use-numbers.ts';

/** A grid of the catalogue in which the user ticks the services that are on a retiring number. */
export function ServicePicker({
  numbers,
  madeAt,
  say,
}: {
  numbers: Numbers;
  madeAt: number | undefined;
  say: (done: Done) => void;
}) {
  const { t } = useLocale();
  const leaving = numbers.list.filter((number) => number.status !== 'active');
  const [chosen, setChosen] = useState<string>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [listed, setListed] = useState<ReadonlySet<string>>(new Set());
  const number = leaving.find(({ id }) => id === chosen) ?? leaving[0];
  const numberId = number?.id;
  useEffect(() => {
    if (!numberId) return;
    ask('rows.list', { from: 0, count: sites.size, numberId })
      .then(({ rows }) => setListed(new Set(rows.map((row) => row.siteId))))
      .catch(() => setListed(new Set()));
  }, [numberId, madeAt]);
  if (!number) return <p class="soft">{t.pickNeedsNumber}</p>;

  const toggle = (id: string) => {
    setPicked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const save = () => {
    if (picked.size === 0) return;
    ask('sites.pick', { numberId: number.id, siteIds: [...picked] })
      .then(({ added }) => {
        setPicked(new Set());
        say({ text: t.pickSaved(added.length) });
      })
      .catch(() => say({ text: t.notSaved }));
  };

  return (
    <>
      <p class="soft">{t.pickHint(numbers.display(number.id))}</p>
      {leaving.length > 1 && (
        <SelectField
          id="pick-number"
          label={t.pickFor}
          value={number.id}
          options={leaving.map(({ id }) => [id, numbers.display(id)])}
          choose={setChosen}
          isNumber
        />
      )}
      <SiteGrid picked={picked} listed={listed} listedNote={t.pickListed} toggle={toggle} />
      <div class="pick-foot">
        <button
          type="button"
          class="button button-main"
          data-action="pick-save"
          // Disabled for real it would lose the focus with the press that empties the choice.
          aria-disabled={picked.size === 0}
          onClick={save}
        >
          {t.pickSave(picked.size)}
        </button>
      </div>
    </>
  );
}
