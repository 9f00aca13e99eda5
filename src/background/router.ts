import * as v from 'valibot';
import type { Runtime } from '../browser.ts';
import type {
  Envelope,
  PageMessageName,
  PageMessages,
  ScreenMessageName,
  ScreenMessages,
  TroubleReply,
} from '../messages/contract.ts';
import { storageTrouble } from '../store/storage-trouble.ts';
import type { Context } from './context.ts';
import type { Handler } from './handler.ts';
import { activityHandlers } from './handlers/activity.ts';
import { cancelHandlers } from './handlers/cancel.ts';
import { cardChoices, cardHandlers } from './handlers/cards.ts';
import { checklistHandlers } from './handlers/checklist.ts';
import { dataHandlers } from './handlers/data.ts';
import { evidenceHandlers } from './handlers/evidence.ts';
import { manyVerdictHandlers } from './handlers/many-verdicts.ts';
import { numberHandlers } from './handlers/numbers.ts';
import { reportBody, reportPage } from './handlers/page-reports.ts';
import { pickHandlers } from './handlers/picks.ts';
import { rowHandlers } from './handlers/rows.ts';
import { sampleHandlers } from './handlers/sample.ts';
import { secondHandHandlers } from './handlers/second-hand.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { sweepHandlers } from './handlers/sweep.ts';
import { teachingHandlers } from './handlers/teaching.ts';
import { verdictHandlers } from './handlers/verdicts.ts';
import { viewHandlers } from './handlers/views.ts';
import { noteActivity } from './note-activity.ts';
import type { PagePlace } from './page-sender.ts';
import { putReader } from './put-reader.ts';
import { Refused } from './refused.ts';
import { isOwnScreen } from './screen-sender.ts';
import { readStoredSettings } from './stored-settings.ts';
import { hearReport, isStray, type ReportOrigin } from './sweep/hear-report.ts';
import { findPlaceOfCard, findReadPlace } from './teaching/find-place.ts';
import { readByRules } from './teaching/inject.ts';
import { isTeachingMessage, missedResult, teachingAnswers } from './teaching/page-answers.ts';

const SCREEN_HANDLERS: { [Name in ScreenMessageName]: Handler<Name> } = {
  ...activityHandlers,
  ...cancelHandlers,
  ...cardHandlers,
  ...checklistHandlers,
  ...dataHandlers,
  ...evidenceHandlers,
  ...manyVerdictHandlers,
  ...numberHandlers,
  ...pickHandlers,
  ...rowHandlers,
  ...sampleHandlers,
  ...secondHandHandlers,
  ...settingsHandlers,
  ...sweepHandlers,
  ...teachingHandlers,
  ...verdictHandlers,
  ...viewHandlers,
};

const envelopeShape = v.object({ from: v.picklist(['page', 'screen']), name: v.string(), body: v.unknown() });

/** Whether a message is for this router at all. */
export const isEnvelope = (message: unknown): message is Envelope => v.is(envelopeShape, message);

/**
 * Answers a message, if its sender may send it: pages may report what they show, our own screens may ask the rest.
 * Who sent it is taken from the browser, never from the message. Rejects with Refused; a page is not told why.
 */
export async function route(
  message: unknown,
  sender: Runtime.MessageSender,
  context: Context,
): Promise<unknown> {
  if (!isEnvelope(message)) throw new Refused('not a message');
  if (message.from === 'page') return routePage(message, sender, context);
  if (!isOwnScreen(sender)) throw new Refused('not one of our screens');
  return routeScreen(message.name, message.body, context);
}

async function routePage(
  { name, body }: { name: string; body: unknown },
  sender: Runtime.MessageSender,
  context: Context,
): Promise<PageMessages[PageMessageName]['reply']> {
  if (name === 'card.open' || name === 'card.mute') {
    const card = await findPlaceOfCard(sender);
    return card ? cardChoices[name](card, context) : { ok: false };
  }
  const place = await findReadPlace(name.startsWith('page.') ? await asAllowed(sender) : sender);
  const report = v.safeParse(reportBody, body);
  if (isTeachingMessage(name)) {
    const answer = await teachingAnswers[name](sender, body, context);
    if (name === 'rules.missed' && place)
      await hearReport(context, originOf(sender, place), missedResult(body)).catch(() => {});
    return answer;
  }
  if (name === 'page.read') return { ok: place !== undefined && (await putReader(sender)) };
  if (name !== 'page.report' || !place || !report.success) return { stored: false };
  const origin = originOf(sender, place);
  const { outcome } = report.output;
  if (await isStray(origin)) {
    await noteActivity(context, {
      kind: 'page-read',
      siteId: place.siteId,
      page: place.page,
      result: outcome,
    });
    return { stored: false };
  }
  const reply = await reportPage(report.output, place, context);
  const { tabId, frameId = 0 } = origin;
  // What the user taught of the page may still read it; that tells its own end.
  const goesOn =
    (outcome === 'unread' || outcome === 'ask' || outcome === 'absent') &&
    tabId !== undefined &&
    (await readByRules(tabId, frameId, place));
  if (!goesOn) await hearReport(context, origin, outcome).catch(() => {});
  return reply;
}

/** The sender, one in a private window as in any other where the user has said that pages are to be read there too. */
async function asAllowed(sender: Runtime.MessageSender): Promise<Runtime.MessageSender> {
  const { tab } = sender;
  if (!tab?.incognito || (await readStoredSettings()).privateWindows !== 'read') return sender;
  return { ...sender, tab: { ...tab, incognito: false } };
}

const originOf = ({ tab, frameId }: Runtime.MessageSender, { siteId }: PagePlace): ReportOrigin => ({
  tabId: tab?.id,
  frameId,
  siteId,
});

async function routeScreen<Name extends ScreenMessageName>(
  name: Name,
  body: unknown,
  context: Context,
): Promise<ScreenMessages[Name]['reply'] | TroubleReply> {
  if (!Object.hasOwn(SCREEN_HANDLERS, name)) throw new Refused('no such message');
  const handler = SCREEN_HANDLERS[name];
  const parsed = v.safeParse(handler.body, body);
  if (!parsed.success) throw new Refused(`the body of ${name} does not fit`);
  // A field that was sent as undefined is a field that was not sent.
  const clean = JSON.parse(JSON.stringify(parsed.output ?? null)) as ScreenMessages[Name]['request'];
  try {
    return await handler.handle(clean, context);
  } catch (error) {
    // Errors lose their kind on the way to a screen, and what to do hangs on it.
    const trouble = storageTrouble(error);
    if (trouble) return { trouble, detail: String(error) };
    throw error;
  }
}
