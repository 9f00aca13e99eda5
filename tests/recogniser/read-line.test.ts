// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';
import { ADDRESS, openPage } from './open-page.ts';

const NUMBER = '138****8000';
const why = (line: string) =>
  recognise(openPage(`<p>${line}</p>`, '木桥'), ADDRESS).why.find(({ raw }) => raw === NUMBER);
const label = (line: string) => why(line)?.label;
const names = (line: string) => why(line)?.evidence.map(({ name }) => name) ?? [];

describe('in the line of a number', () => {
  it('takes what stands before another number for that one’s label', () => {
    expect(label(`手机 13900000012 ${NUMBER}`)).toBeUndefined();
    expect(label(`客户 13900000012 手机 ${NUMBER}`)).toBe('客户 13900000012 手机');
    expect(label(`手机 12-34 ${NUMBER}`)).toBe('手机 12-34');
  });

  it('reads the nearest clause that names something', () => {
    expect(label(`昵称小满，手机 ${NUMBER}`)).toBe('手机');
    expect(label(`订单编号；手机 ${NUMBER}`)).toBe('手机');
    expect(label(`手机；订单编号 ${NUMBER}`)).toBe('订单编号');
    expect(label(`忘了手机号？订单编号 ${NUMBER}`)).toBe('订单编号');
    expect(label(`忘了手机号？ ${NUMBER}`)).toBeUndefined();
  });

  it('reads what a code goes to behind the number', () => {
    expect(why(`登录验证码发到 ${NUMBER} 的手机`)).toMatchObject({ by: 'same-text-after', label: '的手机' });
    expect(why(`登录验证码发到 ${NUMBER}，用的手机`)?.by).toBe('same-text');
    expect(why(`登录手机是 ${NUMBER} 的手机`)?.by).toBe('same-text');
  });

  it('reads what is written to behind the number, where an earlier clause is about something else but nobody', () => {
    const goes = (line: string) => why(`除密码外，还会向${line}`);
    expect(goes(`您 ${NUMBER} 的手机发送验证码`)).toMatchObject({ decision: 'record', label: '的手机' });
    expect(goes(`您 ${NUMBER} 发送验证码`)?.label).toBe('除密码外');
    expect(goes(`担保人 ${NUMBER} 的手机发送验证码`)?.decision).toBe('ignore');
    expect(why(`快递员小满，号码是 ${NUMBER} 的手机`)?.decision).toBe('ignore');
  });

  it('takes a number by which somebody is greeted, or that the site holds for him, for the user’s', () => {
    expect(why(`尊敬的 ${NUMBER} 用户，您好`)?.decision).toBe('record');
    expect(why(`${NUMBER} 用户，您好`)?.decision).not.toBe('record');
    expect(why(`恭喜尊敬的 ${NUMBER} 用户获得一等奖`)?.decision).not.toBe('record');
    expect(why(`For Jo Ash, we hold ${NUMBER} on file.`)?.decision).not.toBe('record');
    expect(why(`Text to ${NUMBER}`)?.decision).not.toBe('ignore');
    expect(why(`流量已赠送给 ${NUMBER} 的手机`)?.by).not.toBe('same-text-after');
    expect(why(`We hold ${NUMBER} for you.`)?.decision).toBe('record');
    expect(why(`They hold ${NUMBER} for you.`)?.decision).not.toBe('record');
    expect(why(`We hold ${NUMBER} back.`)?.decision).not.toBe('record');
  });

  it('knows of what digits are the end', () => {
    const of = (line: string) =>
      recognise(openPage(`<p>${line}</p>`), ADDRESS).why.find(({ raw }) => raw.includes('0012'))?.decision;
    expect(of('ご登録の末尾が 0012 のカードで決済されたときに、携帯電話へお知らせします')).toBe('ignore');
    expect(of('ご登録の末尾が 0012 の携帯電話へお知らせします')).toBe('record');
    expect(of('向您尾号0012的手机。积分')).not.toBe('ignore');
    expect(of('使用尾号0012的储蓄卡付款时发短信到手机')).toBe('ignore');
    expect(of('끝 4자리가 0012인 내 휴대전화로 인증번호 받기')).toBe('record');
  });

  it('goes on to what a clause refers to', () => {
    expect(why(`Приходят на ваш телефон, номер которого ${NUMBER}`)?.label).toBe('Приходят на ваш телефон');
    expect(why(`Приходят на ваш телефон, номер заказа ${NUMBER}`)?.decision).toBe('ignore');
  });

  it('does not count what is said before, where it is said to the user of the user', () => {
    const passed = 'other-words-between';
    expect(names(`赔偿有结果时，我们会传短讯到你的手提电话 ${NUMBER}`)).not.toContain(passed);
    expect(names(`赔偿有结果时，手提电话 ${NUMBER}`)).toContain(passed);
    const full = recognise(openPage('<p>赔偿有结果时，短讯到你的手提电话 13800138000</p>', '木桥'), ADDRESS);
    expect(full.why[0]?.evidence.map(({ name }) => name)).toContain(passed);
  });

  it('takes for the label what stands behind the number, but no question', () => {
    expect(why(`${NUMBER} 的手机`)).toMatchObject({ by: 'same-text-after', label: '手机' });
    expect(label(`${NUMBER} 手机？`)).toBeUndefined();
    expect(label(`${NUMBER}，手机`)).toBeUndefined();
  });

  it('takes a text with a colon that says nothing known for another label', () => {
    expect(names(`木桥：${NUMBER}`)).toContain('unknown-label');
    expect(names(`木桥：甲 ${NUMBER}`)).not.toContain('unknown-label');
  });

  it('knows who is named earlier in it', () => {
    expect(names(`推荐人：小满，手机 ${NUMBER}`).join()).toContain('section «推荐人');
    expect(names(`推荐人：小满 | 手机：${NUMBER}`).join()).toContain('section «推荐人»');
    expect(names(`推荐人：小满。手机 ${NUMBER}`).join()).not.toContain('section');
    expect(names(`推荐人：小满 | 我的手机：${NUMBER}`).join()).not.toContain('section');
  });

  it('believes a label less behind the end of its sentence, not before it', () => {
    expect(names(`手机号用于登录。小满乙 ${NUMBER}`)).toContain('other-words-between');
    expect(names(`您好。手机号 <b>小满</b> ${NUMBER}`)).not.toContain('other-words-between');
  });
});
