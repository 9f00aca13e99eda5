import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { JourneyMessages } from '../messages/journey-contract.ts';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { unlessLocked } from '../pieces/unless-locked.ts';
import { EraseCard } from './erase-card.tsx';
import { saveFile } from './save-file.ts';

type Undoable = JourneyMessages['data.undoable']['reply']['undoable'];
type Preview = Extract<JourneyMessages['data.preview']['reply'], { ok: true }>;

/** Save everything to one file, restore from it after a look at what it holds, or erase it all; each can be undone. */
export function SavedDataView({ madeAt, tell }: { madeAt: number | undefined; tell: (done: Done) => void }) {
  const { t, date } = useLocale();
  const [file, setFile] = useState<{ text: string; preview: Preview }>();
  const [error, setError] = useState<string>();
  /** What is being done: a large file takes many seconds, and nothing else may be begun meanwhile. */
  const [doing, setDoing] = useState<string>();
  const busy = doing !== undefined;
  const [undoable, setUndoable] = useState<Undoable>(null);
  const field = useRef<HTMLInputElement>(null);
  const failed = () => tell({ text: t.notSaved });
  const unread = unlessLocked(() => tell({ text: t.failed }));
  const work = <Reply,>(what: string, task: Promise<Reply>): Promise<Reply> => {
    setDoing(what);
    return task.finally(() => setDoing(undefined));
  };
  /** Buttons are only called disabled meanwhile: one that really is loses the focus with its own press. */
  const unlessBusy = (act: () => void) => () => {
    if (!busy) act();
  };
  const look = () => {
    ask('data.undoable', null)
      .then((reply) => setUndoable(reply.undoable))
      .catch(unread);
  };
  useEffect(look, [madeAt]);
  const undo = () => {
    work(t.dataWork.undo, ask('data.undo', null))
      .then(() => tell({ text: t.undone }))
      .then(look)
      .catch(failed);
  };
  const forget = () => {
    work(t.dataForget, ask('data.forget', null))
      .then(() => tell({ text: t.dataForgotten }))
      .then(look)
      .catch(failed);
  };

  const save = () => {
    work(t.dataWork.save, ask('data.export', null))
      .then(({ fileName, text, leftOut }) => {
        saveFile(fileName, 'application/json', text);
        tell({ text: leftOut > 0 ? t.dataLeftOut(leftOut) : t.dataSaved });
      })
      .catch(failed);
  };

  const open = async (chosen: File | undefined) => {
    setFile(undefined);
    setError(undefined);
    if (!chosen) return;
    const text = await chosen.text();
    work(t.dataWork.read, ask('data.preview', { text }))
      .then((reply) =>
        reply.ok ? setFile({ text, preview: reply }) : setError(t.fileProblem[reply.problem]),
      )
      .catch(() => setError(t.notSaved));
  };

  const restore = (mode: 'merge' | 'replace') => {
    if (!file) return;
    work(t.dataWork.take(file.preview.facts), ask('data.import', { text: file.text, mode }))
      .then((reply) => {
        if (!reply.ok) return setError(t.fileProblem[reply.problem]);
        setFile(undefined);
        if (field.current) field.current.value = '';
        tell({ text: t.dataRestored, undo });
        look();
      })
      .catch(() => setError(t.notSaved));
  };

  const erase = () => {
    work(t.dataWork.erase, ask('data.erase', null))
      .then(() => {
        tell({ text: t.dataErased, undo });
        look();
      })
      .catch(failed);
  };

  return (
    <section aria-labelledby="data-title" class="data" aria-busy={busy}>
      <h2 id="data-title">{t.dataTitle}</h2>
      <div role="status" class="data-work" data-busy={busy}>
        {busy && (
          <>
            <p>
              <strong>{doing}</strong> <span class="soft">{t.working}</span>
            </p>
            <progress aria-label={doing} />
          </>
        )}
      </div>
      {undoable && (
        <div class="notice" data-undoable={undoable.act}>
          <p>
            {t.dataUndoable(undoable.act, date(undoable.at, Date.now()), date(undoable.until, Date.now()))}
          </p>
          <button
            type="button"
            class="button button-small"
            data-action="data-undo"
            aria-disabled={busy}
            onClick={unlessBusy(undo)}
          >
            {t.undo}
          </button>
          <button
            type="button"
            class="button button-small"
            data-action="data-forget"
            aria-disabled={busy}
            onClick={unlessBusy(forget)}
          >
            {t.dataForget}
          </button>
        </div>
      )}
      <section class="card">
        <h3>{t.dataSaveTitle}</h3>
        <p>{t.dataSaveText}</p>
        <div class="actions">
          <button
            type="button"
            class="button button-main"
            data-action="data-save"
            aria-disabled={busy}
            onClick={unlessBusy(save)}
          >
            {t.dataSave}
          </button>
        </div>
      </section>
      <section class="card">
        <h3>{t.dataRestoreTitle}</h3>
        {/* The browser's own field speaks the browser's language, which need not be the one set here. */}
        <div class="actions file">
          <input
            id="data-file"
            class="unseen"
            type="file"
            accept="application/json,.json"
            ref={field}
            aria-describedby="data-error"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
          <label for="data-file" class="button">
            {t.dataFile}
          </label>
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
                aria-disabled={busy}
                onClick={unlessBusy(() => restore('merge'))}
              >
                {t.dataMerge}
              </button>
              <button
                type="button"
                class="button"
                data-action="data-replace"
                aria-disabled={busy}
                onClick={unlessBusy(() => restore('replace'))}
              >
                {t.dataReplace}
              </button>
            </div>
          </div>
        )}
      </section>
      <EraseCard busy={busy} erase={unlessBusy(erase)} />
    </section>
  );
}
