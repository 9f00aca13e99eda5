/** Why a site is dangerous to leave on an old number. Screens have one sentence for each. */
export type DangerReason =
  /** Money can be moved from it. */
  | 'money'
  /** Something of worth sits in it: balance, stored cards, points, orders. */
  | 'value'
  /** It recovers or signs in to other accounts (mailbox, phone maker's account, messenger). */
  | 'opens-others'
  /** One account stands for several services. */
  | 'shared-account'
  /** It holds papers and records about the person. */
  | 'identity'
  /** A code sent to the number is enough to sign in. */
  | 'sms-login'
  /** Whether the number alone signs in is not known. */
  | 'sms-login-unknown'
  /** Changing the number needs a code on the old one: later it can no longer be changed the easy way. */
  | 'locks-out'
  /** Whether the old number is needed for the change is not known. */
  | 'change-unknown';
