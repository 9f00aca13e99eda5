// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';
import { openPage } from './open-page.ts';

const NUMBER = '138****8000';
const URL_OF = new URL('https://www.example.com/');
const field = (more = '') => `<label>手机 <input id="f" ${more} value="${NUMBER}"></label>`;
const NAME = '<label>昵称 <input name="nick" value="小满"></label>';

/** What a field's own circumstances said of its number. */
function names(body: string, title = '木桥', act?: (page: Document) => void): string[] {
  const page = openPage(body, title);
  act?.(page);
  const [why] = recognise(page, URL_OF).why;
  return (why?.evidence ?? []).map(({ name }) => name);
}

describe('of the number in a field', () => {
  it('says that it is being added where a section is about adding', () => {
    expect(names(`<h2>添加手机</h2><form>${field()}${NAME}</form>`)).toContain('form to add');
    expect(names(`<h2>木桥二</h2><form>${field()}${NAME}</form>`)).not.toContain('form to add');
  });

  it('says that it is being typed while the field has the focus', () => {
    const focus = (page: Document) => page.querySelector<HTMLInputElement>('#f')?.focus();
    expect(names(`<form>${field()}${NAME}</form>`, undefined, focus)).toContain('being typed');
    expect(names(`<form>${field()}${NAME}</form>`)).not.toContain('being typed');
  });

  it('takes the names of the field for those of a telephone', () => {
    expect(names(`<form>${field('autocomplete="tel-national"')}${NAME}</form>`)).toContain('phone-field');
    expect(names(`<form>${field('autocomplete="off"')}${NAME}</form>`)).not.toContain('phone-field');
    expect(names(`<form>${field()}${NAME}</form>`)).not.toContain('phone-field');
  });

  it('looks for other fields around it where there is no form', () => {
    const deep = (levels: number) => `${'<div>'.repeat(levels)}${field()}${'</div>'.repeat(levels)}`;
    expect(names(`<section>${deep(3)}${NAME}</section>`)).not.toContain('lone field');
    expect(names(`<section>${deep(3)}</section>`)).toContain('lone field');
    expect(names(`<form>${deep(3)}</form>${NAME}`)).toContain('lone field');
  });

  it('knows a form for changing the password together with the rest', () => {
    const form = (more: string, title?: string) =>
      names(`<form>${field()}<input type="password">${more}</form>`, title);
    const mail = '<input type="email" value="a@example.com">';
    expect(form(NAME + mail, '账号资料')).not.toContain('code form');
    expect(form(NAME, '账号资料')).toContain('code form');
    expect(form(NAME + mail)).toContain('code form');
    expect(form('<input name="a"><input name="b">', '账号资料')).toContain('code form');
  });
});
