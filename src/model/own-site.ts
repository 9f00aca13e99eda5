/** A site the user added: one that is not in the catalogue. */
export interface OwnSite {
  /** `own:` and the host. */
  id: string;
  name: string;
  host: string;
  /** The page with the number: host and path, never a query. */
  page: string;
  /** Epoch milliseconds. */
  addedAt: number;
}
