import type { SecondHandNumber, SecondHandState } from '../model/second-hand.ts';

/** Ids of the facts that were stored; `verdict.undoMany` takes them back. */
type Said = { ok: true; ids: string[] } | { ok: false };

/** What our own screens may ask about numbers that were somebody else's before. */
export interface SecondHandMessages {
  /** Every own number, with what was said about it. */
  'secondHand.list': { request: null; reply: { numbers: SecondHandNumber[] } };
  /** The number was somebody else's before; or it was not, after all. */
  'secondHand.setNumber': { request: { numberId: string; hadOwner: boolean }; reply: Said };
  /**
   * How far it has come with services (ids of the catalogue, or `named:…`): one fact each, or none where one is not
   * known. Those that are in that state already are left out.
   */
  'secondHand.say': {
    request: { numberId: string; siteIds: string[]; state: SecondHandState };
    reply: Said;
  };
  /** Takes a service off the list: everything said about it and this number no longer counts. */
  'secondHand.remove': { request: { numberId: string; siteId: string }; reply: Said };
}
