import type { RetiringSummary } from '../model/ready-view.ts';
import { daysUntil } from '../plan/days.ts';
import { datesAfter } from '../plan/make-plan.ts';
import type { NextStep } from '../texts/texts.ts';

/** One thing that comes after the last change, and the calendar day it is about. */
export interface Next {
  step: NextStep;
  day?: string;
}

/** What comes next for a number on which nothing is left to change. Pure: `now` is epoch milliseconds. */
export function nextSteps({ status, cancelOn, freezeDays }: RetiringSummary, now: number): Next[] {
  if (!cancelOn) return [{ step: 'day' }, { step: 'gate' }, { step: 'remember' }, { step: 'copy' }];
  const { lastFrozenDay, reissueFrom } = datesAfter(cancelOn, freezeDays);
  if (status === 'retired') {
    if (daysUntil(reissueFrom, now) <= 0) return [{ step: 'over' }, { step: 'copy' }];
    return [
      { step: 'frozen', day: lastFrozenDay },
      { step: 'reissue', day: reissueFrom },
      { step: 'remember' },
      { step: 'copy' },
    ];
  }
  const first: Next[] =
    daysUntil(cancelOn, now) < 0
      ? [{ step: 'passed', day: cancelOn }]
      : [{ step: 'keep', day: cancelOn }, { step: 'gate' }];
  return [...first, { step: 'remember' }, { step: 'copy' }];
}
