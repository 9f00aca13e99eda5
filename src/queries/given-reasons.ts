import type { GivenReason } from '../messages/journey-contract.ts';
import type { OwnNumber } from '../model/own-number.ts';

/** Why a site was left as it was when numbers were cancelled, newest first. */
export function givenReasons(siteId: string, numbers: readonly OwnNumber[]): GivenReason[] {
  return numbers
    .flatMap((number) => reasonsOf(siteId, number))
    .sort((a, b) => b.at - a.at)
    .map(({ at: _at, ...given }) => given);
}

/** The reasons given for one number, each with the moment it was given, or 0 where that is not kept. */
function reasonsOf(siteId: string, number: OwnNumber): (GivenReason & { at: number })[] {
  const present = number.status === 'retired' ? reasonIn(number.overrides, siteId) : undefined;
  const made = (number.changes ?? []).flatMap(({ at, before, after }) => {
    const reason = reasonIn(after.overrides, siteId);
    if (reason === undefined || reason === reasonIn(before.overrides, siteId)) return [];
    return [{ reason, at, ...(after.cancelOn !== undefined && { cancelledOn: after.cancelOn }) }];
  });
  const last = made.at(-1);
  if (present !== undefined && last?.reason !== present)
    made.push({
      reason: present,
      at: 0,
      ...(number.cancelOn !== undefined && { cancelledOn: number.cancelOn }),
    });
  const standing = present === undefined ? undefined : made.at(-1);
  return made.map((given) => ({ ...given, numberId: number.id, stands: given === standing }));
}

const reasonIn = (overrides: Readonly<Record<string, string>> | undefined, siteId: string) =>
  overrides && Object.hasOwn(overrides, siteId) ? overrides[siteId] : undefined;
