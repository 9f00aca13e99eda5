/**
 * Stands in for the framework's context of a content script in the build: ours needs nothing of it but the signal,
 * and the original weighs as much as the table of pages. It also tells the page that a script was started; this
 * one does not.
 */
export class ContentScriptContext {
  readonly abortController = new AbortController();

  get signal(): AbortSignal {
    return this.abortController.signal;
  }

  /** Ends all that the script does on this page. */
  abort(): void {
    this.abortController.abort();
  }
}
