import { useLocale } from './locale-context.ts';

/** Says, as long as there is no network, what works and what does not. The live region is always there. */
export function OfflineNote({ offline }: { offline: boolean }) {
  const { t } = useLocale();
  return (
    <div role="status" class="offline-note" data-offline={offline}>
      {offline && (
        <p class="notice">
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M2.5 7.5a11 11 0 0 1 15 0M5.5 11a6.7 6.7 0 0 1 9 0M8.4 14.2a2.6 2.6 0 0 1 3.2 0M3 3l14 14" />
          </svg>
          <span>{t.noNet.here}</span>
        </p>
      )}
    </div>
  );
}
