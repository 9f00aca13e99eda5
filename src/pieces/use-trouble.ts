import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { ask, onTrouble } from '../messages/ask.ts';
import type { TroubleReply } from '../messages/contract.ts';
import { READY_VIEW_KEY } from '../model/ready-view.ts';

/** What is wrong with storage, and how another attempt at it stands. */
export interface Trouble {
  said: TroubleReply;
  /** Tries again. */
  retry(): void;
  trying: boolean;
  /** Epoch milliseconds of the last attempt that came to nothing; absent: there was none. */
  triedAt?: number;
}

/**
 * Whether what is stored can be got at: asked once, after the screen has been drawn, and heard of with every question.
 * It is over as soon as the views are made anew, here or by whoever else writes. Undefined where nothing is wrong.
 */
export function useTrouble(): Trouble | undefined {
  const [said, setSaid] = useState<TroubleReply>();
  const [trying, setTrying] = useState(false);
  const [triedAt, setTriedAt] = useState<number>();

  useEffect(() => {
    const over = (changes: object) => {
      if (!(READY_VIEW_KEY in changes)) return;
      setSaid(undefined);
      setTriedAt(undefined);
    };
    const stop = onTrouble(setSaid);
    browser.storage.local.onChanged.addListener(over);
    // Heard above; a background that does not answer at all is told by what the screen asks for.
    ask('storage.check', null).catch(() => {});
    return () => {
      stop();
      browser.storage.local.onChanged.removeListener(over);
    };
  }, []);

  if (!said) return undefined;
  const retry = () => {
    if (trying) return;
    setTrying(true);
    ask('view.refresh', null)
      .catch(() => setTriedAt(Date.now()))
      .finally(() => setTrying(false));
  };
  return { said, retry, trying, ...(triedAt !== undefined && { triedAt }) };
}
