import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { OwnNumber } from '../model/own-number.ts';

/** The user's numbers and how people read them, current with the view that `madeAt` belongs to. */
export interface Numbers {
  list: OwnNumber[];
  display: (id: string) => string;
}

/** Own numbers as the background has them; undefined until the first answer. */
export function useNumbers(madeAt: number | undefined): {
  numbers: Numbers | undefined;
  failed: boolean;
  reload: () => void;
} {
  const [numbers, setNumbers] = useState<Numbers>();
  const [failed, setFailed] = useState(false);
  const reload = () => {
    ask('number.list', null)
      .then(({ numbers: list, display }) => {
        setNumbers({ list, display: (id) => display[id] ?? '' });
        setFailed(false);
      })
      .catch(() => setFailed(true));
  };
  useEffect(reload, [madeAt]);
  return { numbers, failed, reload };
}
