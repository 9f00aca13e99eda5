import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawCard } from '../src/card/draw-card.ts';
import { takeCardData } from '../src/card/take-card-data.ts';
import { tellCardChoice } from '../src/messages/tell-card-choice.ts';

/** Put into a page by the background, after the words; answers whether a card was drawn. */
export default defineUnlistedScript(() => {
  const data = takeCardData();
  return data ? drawCard(data, tellCardChoice) : false;
});
