/** A phone number the user has or had. */
export interface OwnNumber {
  id: string;
  /** E.164, for example `+8613800138000`. */
  e164: string;
  /** What the user calls it ("work", "Mum"). Absent: no label. */
  label?: string;
  /** Whose number it is ("Mum"), where one person looks after several people's. Absent: the user's own. */
  owner?: string;
  /** `retiring`: to be given up; `retired`: already cancelled at the carrier. */
  status: 'active' | 'retiring' | 'retired';
  /** Id of the own number that takes over. Absent: not chosen yet. */
  replacementId?: string;
  /** Local calendar day `YYYY-MM-DD` of the planned, or with `retired` the actual, cancellation. Absent: not set. */
  cancelOn?: string;
  /** Length of the freeze in days as the user knows it. Absent: the rule of the country. */
  freezeDays?: number;
  /** Why it was cancelled although these sites (by id) may need a code on it. Only with `retired`. */
  overrides?: Record<string, string>;
  /** How its plan came to be what it is, oldest first. Absent: it was never changed, or not since this is kept. */
  changes?: NumberChange[];
  /** Epoch milliseconds. */
  addedAt: number;
  /** True for the numbers of the built-in sample. */
  sample?: boolean;
}

/** What is to become of a number, or has become of it. */
export type NumberPlan = Pick<
  OwnNumber,
  'status' | 'replacementId' | 'cancelOn' | 'freezeDays' | 'overrides'
>;

/** The plan for a number was made, changed, carried out or taken back. Appended and never edited. */
export interface NumberChange {
  /** Epoch milliseconds. */
  at: number;
  before: NumberPlan;
  after: NumberPlan;
}
