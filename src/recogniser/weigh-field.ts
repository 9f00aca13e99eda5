import { textOf } from './dom.ts';
import { mayBeNumber } from './find-stretches.ts';
import { fold } from './fold.ts';
import { ADDING } from './page-kind.ts';
import type { Weighing } from './weighing.ts';

/** Names, hints and labels of a field for a code that comes by text message. */
const CODE_FIELD =
  /(?<!(?:post|postal|zip|country|area|dial|promo|coupon|bar|qr|currency)[-_ ]?)code(?![-_ ]?(?:postal|promo|client|pays))|otp|captcha|[验驗校][证證验驗][码碼]|コード|인증|\d ?位数字|\d ?位數字/i;

/** Whether a code is to be typed into a field. */
export const isForCode = ({ name, placeholder, autocomplete, labels }: HTMLInputElement): boolean =>
  CODE_FIELD.test(`${name} ${placeholder} ${autocomplete} ${[...(labels ?? [])].map(textOf)}`);

/** What holds a field that a form was sent back for. */
const REFUSED = '[aria-invalid=true],.is-error,.has-error,.errored,.is-invalid,.ant-form-item-has-error';
/** A field can be an empty form that somebody is filling in. */
export function weighField({ candidate, around: { titles, label }, page, add }: Weighing): void {
  const field = candidate.element as HTMLInputElement;
  const names = `${field.getAttribute('name') ?? ''} ${field.id}`;
  // 登记手机 over a form is what is done there, beside the field what it holds.
  const adding = titles.some(({ text }) => text !== label?.text && ADDING.test(fold(text)));
  if (adding) {
    add('form to add', -10);
    return;
  }
  if (/new/i.test(names)) {
    add('field for a new number', -10);
    return;
  }
  if (field.type === 'tel' || /(?:mobile|phone|tel)/i.test(names) || /tel/.test(field.autocomplete ?? ''))
    add('phone-field', 1);
  if (field.disabled || field.readOnly) {
    add('fixed-field', 1);
    return;
  }
  // What was refused, or brought back from a draft, is not on file.
  if (page.unsaved || field.closest(REFUSED)) {
    add('not saved', -10);
    return;
  }
  const typing =
    field.ownerDocument.activeElement === field ||
    matches(field, ':user-valid') ||
    matches(field, ':user-invalid');
  if (typing) add('being typed', -10);
  let form: Element = field.closest('form') ?? field.parentElement?.parentElement?.parentElement ?? field;
  for (let up = 0; up < 6 && form.localName !== 'form' && form.querySelectorAll('input').length < 2; up++)
    form = form.parentElement ?? form;
  // A form that asks for a code, or has nothing else filled in, is for entering a number, not for showing it.
  const others = [...form.querySelectorAll<HTMLInputElement>('input,select,textarea')].filter(
    (other) => other !== field && other.type !== 'hidden',
  );
  const filled = others.some(isFilled);
  if (page.adding) add('form to add', -8);
  if (page.fresh) add('form for a new number', -10);
  else if (
    others.some(
      (other) =>
        // With a name and a mail address filled in it is for changing the password together with the rest.
        (other.type === 'password' && !(page.account && others.filter(isFilled).length > 1)) ||
        isForCode(other),
    )
  )
    add('code form', -6);
  // Of a list with one number alone nothing is chosen; one of several can be any of the firm's.
  else if (!filled && !isOnlyChoice(candidate.element)) add('lone field', -5);
}

const isOnlyChoice = (field: Element): boolean =>
  field.localName === 'select' &&
  [...(field as HTMLSelectElement).options].filter(({ text }) => mayBeNumber(text)).length === 1;

const isFilled = (field: HTMLInputElement): boolean =>
  /^(?:text|email|)$/.test(field.type) && field.value !== '';

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
