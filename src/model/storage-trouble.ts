/**
 * Why what is stored cannot be opened or written.
 * - `blocked`: something holds it open at an older version · `newer`: a newer version of this program wrote it
 * - `full`: there is no room left · `denied`: the browser does not let us store anything
 * - `upgrade`: the step to this version failed and was taken back · `unreadable`: the browser itself cannot read it
 */
export type StorageTrouble = 'blocked' | 'newer' | 'full' | 'denied' | 'upgrade' | 'unreadable';
