import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond the visible ones, above and below, so that scrolling never shows a gap. */
const SPARE = 8;

/**
 * A list of rows of one height of which only those near the window are in the page. The height is read off the
 * first row drawn, so that it follows the reader's text size. `at` is the element's place for assistive technology.
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

  useEffect(() => {
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

  return (
    <ul ref={list} class="virtual" aria-label={label} style={{ blockSize: `${items.length * height}px` }}>
      {items.slice(range.from, range.to).map((item, offset) => {
        const index = range.from + offset;
        return (
          <li
            key={keyOf(item)}
            data-virtual
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${index * height}px)` }}
          >
            {children(item, index)}
          </li>
        );
      })}
    </ul>
  );
}
