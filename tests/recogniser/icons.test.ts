// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readIcon } from '../../src/recogniser/icons.ts';
import { recognise } from '../../src/recogniser/recognise.ts';
import { ADDRESS, openPage } from './open-page.ts';

const isPhone = (html: string): boolean => {
  const element = openPage(html).body.firstElementChild;
  return element !== null && readIcon(element);
};

describe('sees a phone in', () => {
  it.each([
    '<i class="icon-phone"></i>',
    '<i class="fa fa-mobile"></i>',
    '<i class="iconShouji"></i>',
    '<i class="PhoneFilled"></i>',
    '<img alt="Telephone">',
    '<img title="mobile">',
    '<svg data-icon="tel"></svg>',
    '<svg data-testid="SmartphoneIcon"></svg>',
    '<i aria-label="phone"></i>',
    '<use href="#icon-cellphone"></use>',
    '<use xlink:href="#phone"></use>',
    '<my-icon name="phone"></my-icon>',
    '<my-icon icon="phone"></my-icon>',
    '<my-icon type="phone"></my-icon>',
    '<i>📱</i>',
    '<i>☎</i>',
    '<i>✆</i>',
  ])('%s', (html) => {
    expect(isPhone(html)).toBe(true);
  });

  it.each([
    '<i class="icon-mail"></i>',
    '<i class="microphone"></i>',
    '<i class="telegram"></i>',
    '<i class="hotel"></i>',
    '<i>✉</i>',
    '<i></i>',
    '<input type="tel" name="phone">',
    '<select name="phone"></select>',
    '<textarea name="phone"></textarea>',
  ])('but not in %s', (html) => {
    expect(isPhone(html)).toBe(false);
  });
});

describe('an icon near a number', () => {
  const why = (body: string) => recognise(openPage(body), ADDRESS).why[0];

  it.each([
    ['before it', '<div><i class="icon-phone"></i><span>138****8000</span></div>'],
    ['in it', '<div><span><i class="icon-phone"></i>138****8000</span></div>'],
    ['behind it', '<div><span>138****8000</span><i class="icon-phone"></i></div>'],
    [
      'deep in the row',
      '<div><div><b><svg><use href="#phone"></use></svg></b></div><span>138****8000</span></div>',
    ],
  ])('is its label: %s', (_, body) => {
    expect(why(body)).toMatchObject({ by: 'icon', label: '', decision: 'record' });
  });

  it('is none when a text says what the number is', () => {
    expect(why('<div><i class="icon-phone"></i><b>订单编号</b><span>138****8000</span></div>')?.by).not.toBe(
      'icon',
    );
    expect(why('<div><i class="icon-phone"></i><b>绑定手机</b><span>138****8000</span></div>')?.label).toBe(
      '绑定手机',
    );
  });

  it('is none in a row that says more than a row does', () => {
    const much = `<div><div><i class="icon-phone"></i></div><p>${'很长的话'.repeat(25)}</p><span>138****8000</span></div>`;
    expect(why(much)?.by).not.toBe('icon');
  });

  it('is none far away', () => {
    const far =
      '<div><i class="icon-phone"></i><div><div><div><div><div><span>138****8000</span></div></div></div></div></div></div>';
    expect(why(far)?.by).not.toBe('icon');
  });
});
