import { expect, test } from 'vitest';
import { CLEAN_UP_SERVICES, ONE_CLICK_LOOKUP } from '../../src/catalogue/clean-up-services.ts';
import { sites } from '../../src/catalogue/sites.ts';

test('every official service has its texts, sources and date, and says what is not verified', () => {
  expect(new Set(CLEAN_UP_SERVICES.map(({ id }) => id)).size).toBe(CLEAN_UP_SERVICES.length);
  for (const service of CLEAN_UP_SERVICES) {
    for (const { zh, tw, en } of [service.name, service.what, ...service.how]) {
      expect(zh.trim(), service.id).toMatch(/\p{Script=Han}/u);
      expect(tw?.trim(), service.id).toMatch(/\p{Script=Han}/u);
      expect(en.trim(), service.id).toMatch(/^[A-Z]/);
    }
    expect(service.country).toMatch(/^[A-Z]{2}$/);
    expect(service.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(service.sources.length).toBeGreaterThan(0);
    for (const address of [...service.sources, service.url ?? ''].filter((text) => text.startsWith('http')))
      expect(URL.canParse(address), address).toBe(true);
    for (const field of service.unverified ?? [])
      expect(service[field], `${service.id} ${field}`).toBeDefined();
  }
});

test('the services that one click is said to unbind are those of the catalogue that name it', () => {
  const named = [...sites.values()].filter(({ lookups }) => lookups?.includes(ONE_CLICK_LOOKUP));
  expect(named.length).toBeGreaterThan(0);
});
