interface ShadowApi {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, closed ones too where the browser lets extensions in. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  const scope = globalThis as { chrome?: ShadowApi; browser?: ShadowApi };
  const dom = scope.browser?.dom ?? scope.chrome?.dom;
  try {
    return (
      (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
      dom?.openOrClosedShadowRoot(element) ??
      element.shadowRoot
    );
  } catch {
    // The API refuses elements that cannot have one.
    return element.shadowRoot;
  }
}
