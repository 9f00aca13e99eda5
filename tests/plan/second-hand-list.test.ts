import { expect, test } from 'vitest';
import { type ListedService, secondHandCsv, secondHandMarkdown } from '../../src/plan/second-hand-list.ts';
import { localeFor } from '../../src/texts/locale.ts';

const at = (day: number) => new Date(2027, 0, day).getTime();
const SERVICES: ListedService[] = [
  { name: '微博', state: 'noticed', steps: [{ state: 'noticed', at: at(3) }], hotline: '95000' },
  {
    name: '=小贷, "快"',
    state: 'solved',
    steps: [
      { state: 'noticed', at: at(1) },
      { state: 'solved', at: at(2) },
    ],
  },
];

test('the list as a table keeps names from being formulas', () => {
  const text = secondHandCsv(SERVICES, localeFor('zh-CN', 'en'));
  expect(text.startsWith('\uFEFF服务,状态,日期,')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(4);
  expect(text).toContain('微博,还没反映,2027年1月3日 收到短信,95000');
  expect(text).toContain('"\'=小贷, ""快""",不再发了,2027年1月1日 收到短信 · 2027年1月2日 不再发了,');
});

test('the list as a checklist ticks what is settled', () => {
  const text = secondHandMarkdown(SERVICES, 'Messages [for *somebody*]', localeFor('en', 'en'));
  expect(text.split('\n')).toEqual([
    '# Messages \\[for \\*somebody\\*\\]',
    '',
    '- [ ] **微博** (To be told)',
    '  - noticed on January 3, 2027',
    '  - Hotline 95000',
    '- [x] **=小贷, "快"** (Messages stopped)',
    '  - noticed on January 1, 2027 · stopped on January 2, 2027',
    '',
  ]);
});
