import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RowHeights } from './row-heights.ts';

/** Rows drawn beyond the visible ones, above and below, so that scrolling never shows a gap. */
const SPARE = 8;
/** Until the first row is measured. */
const GUESS = 64;

/**
 * A list of which only the rows near the window are in the page, each as high as its text needs: they stand in the
 * page as ever, between two spacers for those that are left out, and are measured once they are drawn. The row with
 * the focus stays in the page wherever it is scrolled to.
 */
export function VirtualList<Item>({
  items,
  keyOf,
  children,
  label,
}: {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item, index: number) => ComponentChildren;
  label: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState(() => ({ of: new RowHeights(GUESS), width: 0 }));
  const [range, setRange] = useState({ from: 0, to: 30 });
  const [held, setHeld] = useState<{ key: string; index: number }>();
  const keys = useMemo(() => items.map(keyOf), [items]);
  const places = useMemo(() => heights.of.places(keys), [keys, heights]);

  // Before the frame is painted: a list that became shorter while scrolled would show an empty one.
  useLayoutEffect(() => {
    const measure = () => {
      const list = box.current?.getBoundingClientRect();
      if (!list) return;
      const drawn = [...(box.current?.querySelectorAll<HTMLElement>('[data-virtual]') ?? [])].map((row) => ({
        key: row.dataset.virtual ?? '',
        height: row.offsetHeight,
      }));
      // Another width or text size makes all other heights worth nothing.
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const width = list.width / text;
      const anew = width !== heights.width;
      const of = anew ? new RowHeights(GUESS) : heights.of;
      const learnt = drawn.length > 0 && of.learn(drawn, anew);
      if (learnt || anew) return setHeights({ of, width });
      const from = Math.max(0, places.at(-list.top) - SPARE);
      const to = Math.min(items.length, places.at(innerHeight - list.top) + 1 + SPARE);
      setRange((old) => (old.from === from && old.to === to ? old : { from, to }));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [items, places, range]);

  const from = Math.min(range.from, items.length);
  const to = Math.min(range.to, items.length);
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  const isHeld = held !== undefined && keys[held.index] === held.key;
  if (isHeld && held.index < from) indexes.unshift(held.index);
  if (isHeld && held.index >= to) indexes.push(held.index);

  return (
    <div ref={box} class="virtual">
      <div style={{ blockSize: `${places.top(from)}px` }} />
      <ul aria-label={label}>
        {indexes.map((index) => {
          const item = items[index];
          const key = keys[index];
          if (item === undefined || key === undefined) return null;
          const away = index < from || index >= to;
          return (
            <li
              key={key}
              {...(away ? { style: { insetBlockStart: `${places.top(index)}px` } } : { 'data-virtual': key })}
              data-away={away}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              onFocusIn={() => setHeld({ key, index })}
              onFocusOut={() => setHeld(undefined)}
            >
              {children(item, index)}
            </li>
          );
        })}
      </ul>
      <div style={{ blockSize: `${places.top(items.length) - places.top(to)}px` }} />
    </div>
  );
}
