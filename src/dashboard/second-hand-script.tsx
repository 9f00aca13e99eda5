import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';

/** What to say to a hotline, ready to be read out or copied. */
export function SecondHandScript({ display, tell }: { display: string; tell: (done: Done) => void }) {
  const { t } = useLocale();
  const lines = t.secondHand.script(display);
  const copy = () => {
    navigator.clipboard
      .writeText(lines.join('\n'))
      .then(() => tell({ text: t.secondHand.copied }))
      .catch(() => tell({ text: t.secondHand.copyFailed }));
  };
  return (
    <section class="card" aria-labelledby="second-hand-script">
      <h3 id="second-hand-script">{t.secondHand.scriptTitle}</h3>
      <blockquote class="script">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <p class="warning">{t.secondHand.scriptHint}</p>
      <div class="actions">
        <button type="button" class="button" data-action="copy-script" onClick={copy}>
          {t.secondHand.copy}
        </button>
      </div>
    </section>
  );
}
