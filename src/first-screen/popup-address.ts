/** Address of the popup without a frame: it comes when it is loaded. */
export const POPUP_PAGE = '/popup.html';
const FORMAT = 'deflate-raw';

/**
 * Address of the popup that paints `frame` before anything else. It stands behind the `#`, where a script has it at
 * once; and as the toolbar button leads there, there is nothing to read and nothing that lags behind what was
 * written. It is packed, because the browser copies an address many times before its page is there: 12 kB were
 * measured to cost ten milliseconds.
 */
export const popupAddress = async (frame: string): Promise<string> => `${POPUP_PAGE}#${await pack(frame)}`;

/** The frame behind the `#` of an address. Rejects where it was not written here. */
export async function frameIn(hash: string): Promise<string> {
  const packed = Uint8Array.from(atob(hash.slice(1)), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await pass(packed, new DecompressionStream(FORMAT)));
}

/** Letters, digits and `+/`, all of which an address holds as they are. */
async function pack(text: string): Promise<string> {
  const packed = await pass(new TextEncoder().encode(text), new CompressionStream(FORMAT));
  return btoa(String.fromCharCode(...packed)).replace(/=+$/, '');
}

/** All that comes out of a stream into which `bytes` go. */
async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  { writable, readable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  // What goes wrong here goes wrong where it is read too.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const out: number[] = [];
  for (const reader = readable.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(out);
    out.push(...value);
  }
}
