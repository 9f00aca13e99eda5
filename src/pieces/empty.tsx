import type { ComponentChildren } from 'preact';

/** A state without rows: what will be here, and the one next step. */
export function Empty({
  title,
  text,
  action,
  anchor,
  children,
}: {
  title: string;
  text: string;
  /** Words of the button that opens the first page; absent: nothing to do. */
  action?: string;
  /** Part of the first page to open at. */
  anchor?: string;
  /** Another way on, below the button. */
  children?: ComponentChildren;
}) {
  return (
    <section class="empty">
      <svg viewBox="0 0 96 64" width="96" height="64" aria-hidden="true">
        <rect x="6" y="10" width="30" height="44" rx="5" class="pic-old" />
        <rect x="60" y="10" width="30" height="44" rx="5" class="pic-new" />
        <path d="M41 32h13m-5-5 5 5-5 5" class="pic-arrow" />
      </svg>
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      {action && (
        <a class="button button-main" href={`/welcome.html${anchor ?? ''}`} target="_blank" rel="noreferrer">
          {action}
        </a>
      )}
      {children}
    </section>
  );
}
