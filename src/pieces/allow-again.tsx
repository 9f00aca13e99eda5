import { useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { useLocale } from './locale-context.ts';

/** Says that a site of the user's own is not read any more, and asks the browser for it again. */
export function AllowAgain({ address }: { address: string }) {
  const { t } = useLocale();
  const [refused, setRefused] = useState(false);
  const { protocol, hostname } = new URL(address);
  const allow = () => {
    // Straight from the click; the list is made anew when the answer is yes.
    browser.permissions
      .request({ origins: [`${protocol}//${hostname}/*`] })
      .then((granted) => setRefused(!granted))
      .catch(() => setRefused(true));
  };
  return (
    <div class="notice" data-not-read>
      <p>{refused ? t.teaching.refused : t.teaching.notAllowed(hostname)}</p>
      <button type="button" class="button button-small" data-action="allow-again" onClick={allow}>
        {t.teaching.allow}
      </button>
    </div>
  );
}
