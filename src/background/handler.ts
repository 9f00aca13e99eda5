import * as v from 'valibot';
import type { ScreenMessageName, ScreenMessages } from '../messages/contract.ts';
import type { JourneyMessages } from '../messages/journey-contract.ts';
import type { Context } from './context.ts';

export type Reply<Name extends ScreenMessageName> = ScreenMessages[Name]['reply'];

/** One message of our screens: what its body must be, and what answers it. */
export interface Handler<Name extends ScreenMessageName> {
  body: v.GenericSchema;
  handle(body: ScreenMessages[Name]['request'], context: Context): Promise<Reply<Name>>;
}

/** The messages of one subject, `number.…` say. */
export type Handlers<Subject extends string> = {
  [Name in Exclude<Extract<ScreenMessageName, `${Subject}.${string}`>, keyof JourneyMessages>]: Handler<Name>;
};

/** The messages of one subject that belong to the journey. */
export type JourneyHandlers<Subject extends string> = {
  [Name in Extract<keyof JourneyMessages, `${Subject}.${string}`>]: Handler<Name>;
};

export const nothing: v.GenericSchema = v.nullish(v.null());
export const shortText = v.pipe(v.string(), v.maxLength(200));
export const idText = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const time = v.pipe(v.number(), v.finite());
