import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond the visible ones, above and below, so that scrolling never shows a gap. */
const SPARE = 8;

/**
 * A list of rows of one height of which only those near the window are in the page. The height is read off the
 * first row drawn, so that it follows the reader's text size. The row with the focus stays in the page wherever it is
 * scrolled to.
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
  const list = useRef<HTMLUListElement>(null);
  const [height, setHeight] = useState(64);
  const [range, setRange] = useState({ from: 0, to: 30 });
  const [held, setHeld] = useState<{ key: string; index: number }>();

  // Before the frame is painted: a list that became shorter while scrolled would show an empty one.
  useLayoutEffect(() => {
    const measure = () => {
      const box = list.current?.getBoundingClientRect();
      const first = list.current?.querySelector<HTMLElement>('[data-virtual]');
      if (!box) return;
      const rowHeight = first?.offsetHeight || height;
      if (rowHeight !== height) setHeight(rowHeight);
      const from = Math.max(0, Math.floor(-box.top / rowHeight) - SPARE);
      const to = from + Math.ceil(innerHeight / rowHeight) + 2 * SPARE;
      setRange((old) => (old.from === from && old.to === to ? old : { from, to }));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [items, height]);

  const to = Math.min(range.to, items.length);
  const indexes = Array.from({ length: Math.max(0, to - range.from) }, (_, offset) => range.from + offset);
  const heldItem = held && items[held.index];
  if (held && heldItem !== undefined && keyOf(heldItem) === held.key) {
    if (held.index < range.from) indexes.unshift(held.index);
    else if (held.index >= to) indexes.push(held.index);
  }

  return (
    <ul ref={list} class="virtual" aria-label={label} style={{ blockSize: `${items.length * height}px` }}>
      {indexes.map((index) => {
        const item = items[index];
        if (item === undefined) return null;
        const key = keyOf(item);
        return (
          <li
            key={key}
            data-virtual
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${index * height}px)` }}
            onFocusIn={() => setHeld({ key, index })}
            onFocusOut={() => setHeld(undefined)}
          >
            {children(item, index)}
          </li>
        );
      })}
    </ul>
  );
}
