import path from 'node:path';
import { accountPage, page } from '../e2e/support/account-pages.ts';
import { setShown, untilCard } from '../e2e/support/card.ts';
import { ask, dayFromNow, OLD, untilSeen } from '../e2e/support/screens.ts';
import { accountPageOf, otherPageOf, type World } from '../e2e/support/world.ts';

const SITE = 'weibo';

/** A page of posts as a site may have it, light or dark. */
const feed = (ground: string, raised: string, ink: string) =>
  page(
    'Posts',
    `<style>body{margin:0;font:15px/1.6 sans-serif;background:${ground};color:${ink}}article{background:${raised};border-radius:8px;padding:16px;margin:12px auto;max-width:640px}</style>${'<article><b>@xiaolin</b><p>今天的晚霞很好看，分享几张照片。周末打算去爬山，有一起的吗？</p></article>'.repeat(8)}`,
  );
const box = (style: string) =>
  `<input aria-label="x" style="position:fixed;width:260px;height:44px;${style}">`;

/** Pages in which the card is looked at; on the last there is room for the pill alone. */
const PAGES: Record<string, string> = {
  light: feed('#f4f5f7', '#ffffff', '#222222'),
  dark: feed('#121212', '#1e1e1e', '#dddddd'),
  rtl: feed('#f4f5f7', '#ffffff', '#222222').replace('<html ', '<html dir="rtl" '),
  form: page('Form', `<h1>Form</h1>${box('right:30px;bottom:60px')}${box('right:30px;top:60px')}`),
  full: page(
    'Form',
    ['right:30px;bottom:60px', 'right:30px;top:60px', 'left:30px;bottom:60px', 'left:30px;top:60px']
      .map(box)
      .join(''),
  ),
};

/** Renders the card in pages of a site, in every language and theme, wide and narrow. Answers how many pictures. */
export async function takeCards(
  world: World,
  folder: string,
  languages: readonly ('en' | 'zh-CN' | 'zh-TW')[],
  themes: readonly ('light' | 'dark')[],
): Promise<number> {
  const { driver } = world;
  await ask(driver, 'data.erase', null);
  const added = await ask(driver, 'number.add', { text: OLD.typed, country: 'CN' });
  if (!added.ok) throw new Error(added.problem);
  await ask(driver, 'number.retire', { id: added.number.id, cancelOn: dayFromNow(14) });
  world.serve(accountPageOf(SITE), accountPage('绑定手机', OLD.mask));
  const read = await driver.openTab(accountPageOf(SITE));
  await untilSeen(driver, SITE, OLD.mask);
  await read.close();

  const address = otherPageOf(SITE);
  let count = 0;
  for (const [name, html] of Object.entries(PAGES)) {
    world.serve(address, html);
    for (const language of languages) {
      for (const theme of themes) {
        for (const width of [1000, 360]) {
          // The forms are laid out for a wide window.
          if (width === 360 && name !== 'light' && name !== 'dark') continue;
          await ask(driver, 'settings.set', { language, theme });
          await setShown(driver, {});
          const tab = await driver.openTab('about:blank');
          await tab.setSize(width, 700);
          await tab.goto(address);
          const id = await tab.tabId();
          // It comes in from below; then it stands still.
          let before = -1;
          await untilCard(driver, id, ({ spot }) => {
            const still = spot.top === before;
            before = spot.top;
            return still;
          });
          await tab.screenshot(path.join(folder, `card-${name}-${width}-${language}-${theme}.png`));
          await tab.close();
          count += 1;
        }
      }
    }
  }
  return count;
}
