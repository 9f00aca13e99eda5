const POPUP_PAGE = '/popup.html';

/**
 * Address of the popup that paints `frame` before anything else. It stands behind the `#`, where a script has it at
 * once; and as the toolbar button leads there, there is nothing to read and nothing that lags behind what was
 * written. Without a frame the popup comes when it is loaded.
 */
export const popupAddress = (frame?: string): string =>
  frame === undefined ? POPUP_PAGE : `${POPUP_PAGE}#${encodeURIComponent(frame)}`;

/** The frame behind the `#` of an address. Throws where it was not written here. */
export const frameIn = (hash: string): string => decodeURIComponent(hash.slice(1));
