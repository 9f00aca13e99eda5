import type { ComponentChildren } from 'preact';

/** Stands in for the dashboard's `VirtualList` in the bench: all rows in the page, laid out when they come near. */
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
  return (
    <ul class="virtual" aria-label={label}>
      {items.map((item, index) => (
        <li
          key={keyOf(item)}
          data-virtual
          style={{
            position: 'static',
            contentVisibility: 'auto',
            containIntrinsicBlockSize: 'auto 4.25rem',
          }}
        >
          {children(item, index)}
        </li>
      ))}
    </ul>
  );
}
