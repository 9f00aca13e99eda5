import { useState } from 'preact/hooks';
import { namedSite } from '../model/second-hand.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { SiteGrid } from '../pieces/site-grid.tsx';

/** Longer is no name of a service. */
const LONGEST_NAME = 40;

/** Adds services to the list of a second-hand number: ticked in the catalogue, or by the name that was typed. */
export function SecondHandPicker({
  listed,
  add,
}: {
  listed: ReadonlySet<string>;
  add: (siteIds: string[]) => void;
}) {
  const { t } = useLocale();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    setPicked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const save = () => {
    if (picked.size === 0) return;
    add([...picked]);
    setPicked(new Set());
  };
  return (
    <section class="card" aria-labelledby="second-hand-add">
      <h3 id="second-hand-add">{t.secondHand.addTitle}</h3>
      <p class="soft" id="second-hand-hint">
        {t.secondHand.addHint}
      </p>
      <SiteGrid
        picked={picked}
        listed={listed}
        listedNote={t.secondHand.addListed}
        toggle={toggle}
        hintId="second-hand-hint"
      >
        {(typed, found) => {
          const name = typed.slice(0, LONGEST_NAME);
          const id = namedSite(name);
          if (found > 0 || listed.has(id)) return null;
          return (
            <button
              type="button"
              class="button button-small add-named"
              data-action="add-named"
              onClick={() => add([id])}
            >
              {t.secondHand.addNamed(name)}
            </button>
          );
        }}
      </SiteGrid>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          data-action="second-hand-add"
          // Disabled for real it would lose the focus with the press that empties the choice.
          aria-disabled={picked.size === 0}
          onClick={save}
        >
          {t.secondHand.add(picked.size)}
        </button>
      </div>
    </section>
  );
}
