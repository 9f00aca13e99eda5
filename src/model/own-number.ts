/** A phone number the user has or had. */
export interface OwnNumber {
  id: string;
  /** E.164, for example `+8613800138000`. */
  e164: string;
  /** What the user calls it ("work", "Mum"). Absent: no label. */
  label?: string;
  /** `retiring`: to be given up; `retired`: already cancelled at the carrier. */
  status: 'active' | 'retiring' | 'retired';
  /** Id of the own number that takes over. Absent: not chosen yet. */
  replacementId?: string;
  /** Local calendar day `YYYY-MM-DD` of the planned, or with `retired` the actual, cancellation. Absent: not set. */
  cancelOn?: string;
  /** Epoch milliseconds. */
  addedAt: number;
  /** True for the numbers of the built-in sample. */
  sample?: boolean;
}
