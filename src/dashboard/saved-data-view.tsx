import { useRef, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { JourneyMessages } from '../messages/journey-contract.ts';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { saveFile } from './save-file.ts';

type Preview = Extract<JourneyMessages['data.preview']['reply'], { ok: true }>;

/** Save everything to one file, restore from it after a look at what it holds, or erase it all; each can be undone. */
export function SavedDataView({ tell }: { tell: (done: Done) => void }) {
  const { t, date } = useLocale();
  const [file, setFile] = useState<{ text: string; preview: Preview }>();
  const [error, setError] = useState<string>();
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const failed = () => tell({ text: t.failed });
  const undo = () =>
    void ask('data.undo', null)
      .then(() => tell({ text: t.undone }))
      .catch(failed);

  const save = () => {
    ask('data.export', null)
      .then(({ fileName, text }) => saveFile(fileName, 'application/json', text))
      .catch(failed);
  };

  const look = async (chosen: File | undefined) => {
    setFile(undefined);
    setError(undefined);
    if (!chosen) return;
    const text = await chosen.text();
    ask('data.preview', { text })
      .then((reply) =>
        reply.ok ? setFile({ text, preview: reply }) : setError(t.fileProblem[reply.problem]),
      )
      .catch(() => setError(t.failed));
  };

  const restore = (mode: 'merge' | 'replace') => {
    if (!file) return;
    ask('data.import', { text: file.text, mode })
      .then((reply) => {
        if (!reply.ok) return setError(t.fileProblem[reply.problem]);
        setFile(undefined);
        if (field.current) field.current.value = '';
        tell({ text: t.dataRestored, undo });
      })
      .catch(() => setError(t.failed));
  };

  const erase = () => {
    ask('data.erase', null)
      .then(() => {
        setAsking(false);
        tell({ text: t.dataErased, undo });
      })
      .catch(failed);
  };

  return (
    <section aria-labelledby="data-title" class="data">
      <h2 id="data-title">{t.dataTitle}</h2>
      <section class="card">
        <h3>{t.dataSaveTitle}</h3>
        <p>{t.dataSaveText}</p>
        <div class="actions">
          <button type="button" class="button button-main" data-action="data-save" onClick={save}>
            {t.dataSave}
          </button>
        </div>
      </section>
      <section class="card">
        <h3>{t.dataRestoreTitle}</h3>
        <div class="field">
          <label for="data-file">{t.dataFile}</label>
          <input
            id="data-file"
            class="input"
            type="file"
            accept="application/json,.json"
            ref={field}
            aria-describedby="data-error"
            onChange={(event) => void look(event.currentTarget.files?.[0])}
          />
        </div>
        <p id="data-error" class="error" role="alert">
          {error}
        </p>
        {file && (
          <div data-preview>
            <p>
              {t.dataPreview(
                date(file.preview.savedAt, Date.now()),
                file.preview.numbers,
                file.preview.facts,
                file.preview.newFacts,
              )}
            </p>
            <div class="actions">
              <button
                type="button"
                class="button button-main"
                data-action="data-merge"
                onClick={() => restore('merge')}
              >
                {t.dataMerge}
              </button>
              <button
                type="button"
                class="button"
                data-action="data-replace"
                onClick={() => restore('replace')}
              >
                {t.dataReplace}
              </button>
            </div>
          </div>
        )}
      </section>
      <section class="card">
        <h3>{t.dataEraseTitle}</h3>
        <p>{t.dataEraseText}</p>
        <div class="actions">
          {asking ? (
            <>
              <button
                type="button"
                class="button button-danger"
                data-action="data-erase-sure"
                onClick={erase}
              >
                {t.dataEraseSure}
              </button>
              <button type="button" class="button" onClick={() => setAsking(false)}>
                {t.cancel}
              </button>
            </>
          ) : (
            <button type="button" class="button" data-action="data-erase" onClick={() => setAsking(true)}>
              {t.dataErase}
            </button>
          )}
        </div>
      </section>
    </section>
  );
}
