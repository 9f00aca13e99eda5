import { useLocale } from '../pieces/locale-context.ts';

/** What the product does in one picture: accounts leave the old number's card for the new one's. */
export function Picture() {
  const { t } = useLocale();
  return (
    <svg class="picture" viewBox="0 0 360 168" role="img" aria-label={t.pictureLabel}>
      <g class="pic-old">
        <path d="M22 22h56l20 20v104a8 8 0 0 1-8 8H22a8 8 0 0 1-8-8V30a8 8 0 0 1 8-8z" />
        <rect x="36" y="92" width="40" height="36" rx="6" />
        <path d="M36 110h14m12 0h14M56 92v36" />
      </g>
      <g class="pic-new">
        <path d="M270 22h56l20 20v104a8 8 0 0 1-8 8h-68a8 8 0 0 1-8-8V30a8 8 0 0 1 8-8z" />
        <rect x="284" y="92" width="40" height="36" rx="6" />
        <path d="M284 110h14m12 0h14M304 92v36" />
      </g>
      <g class="pic-left">
        <path d="M102 116h30" />
        <circle cx="144" cy="116" r="10" />
      </g>
      <g class="pic-way">
        <path d="M118 52h118m-9-9 9 9-9 9" />
        <path d="M118 84h118m-9-9 9 9-9 9" />
      </g>
      <g class="pic-moved">
        <circle cx="160" cy="52" r="11" />
        <path d="M155 52l4 4 7-8" />
        <circle cx="196" cy="84" r="11" />
        <path d="M191 84l4 4 7-8" />
      </g>
    </svg>
  );
}
