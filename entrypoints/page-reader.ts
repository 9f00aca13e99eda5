import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../src/messages/bring-reader.ts';
import { recogniseInSteps } from '../src/recogniser/recognise.ts';

/** Put by the background beside the script of an account page on which there is something to read. */
export default defineUnlistedScript(() => offerReader(recogniseInSteps));
