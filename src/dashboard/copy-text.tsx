import { useId, useRef, useState } from 'preact/hooks';
import { useLocale } from '../pieces/locale-context.ts';

/** A text to take along: a button that copies it, and the text itself to be selected where that is refused. */
export function CopyText({ title, text, lines }: { title: string; text: string; lines: number }) {
  const { t } = useLocale();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard
      .writeText(text)
      .then(() => setSaid(t.teaching.copied))
      .catch(() => {
        field.current?.focus();
        field.current?.select();
        setSaid(t.teaching.copyYourself);
      });
  };
  return (
    <div class="copy-text">
      <div class="copy-head">
        <label for={id}>{title}</label>
        <button type="button" class="button button-small" onClick={copy}>
          {t.teaching.copy}
        </button>
      </div>
      <textarea
        id={id}
        ref={field}
        class="input copy-field"
        rows={lines}
        readOnly
        spellcheck={false}
        value={text}
      />
      <p class="small soft" role="status">
        {said}
      </p>
    </div>
  );
}
