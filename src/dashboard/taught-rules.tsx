import { useEffect, useState } from 'preact/hooks';
import { sites } from '../catalogue/sites.ts';
import { makeContribution } from '../contribution/contribution.ts';
import { ask } from '../messages/ask.ts';
import type { TeachingMessages } from '../messages/teaching-contract.ts';
import { addressOfOwnSite, nameOfSiteId } from '../model/own-site.ts';
import type { TaughtRule } from '../model/taught-rule.ts';
import { AllowAgain } from '../pieces/allow-again.tsx';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { unlessLocked } from '../pieces/unless-locked.ts';
import { CopyText } from './copy-text.tsx';

type OwnSites = TeachingMessages['ownSite.list']['reply']['sites'];

/**
 * What the user pointed at, at one service or at all of them, and the sites of their own: each can be removed, and
 * given to everybody. Nothing where there is nothing.
 */
export function TaughtRules({
  siteId,
  madeAt,
  tell,
}: {
  siteId?: string;
  madeAt: number | undefined;
  tell: (done: Done) => void;
}) {
  const { t, of, date } = useLocale();
  const [rules, setRules] = useState<TaughtRule[]>([]);
  const [ownSites, setOwnSites] = useState<OwnSites>([]);
  const failed = () => tell({ text: t.notSaved });
  const unread = unlessLocked(() => tell({ text: t.failed }));
  useEffect(() => {
    ask('rule.list', siteId === undefined ? {} : { siteId })
      .then((reply) => setRules(reply.rules))
      .catch(unread);
    ask('ownSite.list', null)
      .then((reply) => setOwnSites(reply.sites.filter(({ id }) => siteId === undefined || id === siteId)))
      .catch(unread);
  }, [siteId, madeAt]);

  const forget = (id: string) => {
    ask('rule.remove', { id })
      .then(({ removed: rule }) => {
        if (!rule) return failed();
        const undo = () => void ask('rule.restore', { rule }).then(undone).catch(failed);
        tell({ text: t.teaching.forgotten, undo });
      })
      .catch(failed);
  };
  const remove = (id: string) => {
    ask('ownSite.remove', { id })
      .then(({ removed }) => {
        if (!removed) return failed();
        const undo = () => void ask('ownSite.restore', removed).then(undone).catch(failed);
        tell({ text: t.teaching.removed(removed.site.name), undo });
      })
      .catch(failed);
  };
  const undone = () => tell({ text: t.undone });

  const named = (id: string, name: string) =>
    siteId === undefined ? (
      <a href={`#/services/${encodeURIComponent(id)}`}>
        <strong>{name}</strong>
      </a>
    ) : (
      <strong>{name}</strong>
    );

  if (rules.length === 0 && ownSites.length === 0) return null;
  return (
    <section class="taught" aria-labelledby="taught-title" data-taught>
      <h3 id="taught-title">{t.teaching.title}</h3>
      <p class="small soft">{t.teaching.text}</p>
      <ul>
        {ownSites.map((site) => (
          <li key={site.id} data-own-site={site.id}>
            <div class="taught-head">
              <span>
                {named(site.id, site.name)} <span class="soft">{t.teaching.own}</span>
              </span>
              <button
                type="button"
                class="button button-small"
                data-action="remove-site"
                aria-label={t.teaching.removeOf(site.name)}
                onClick={() => remove(site.id)}
              >
                {t.teaching.remove}
              </button>
            </div>
            {!site.allowed && <AllowAgain address={addressOfOwnSite(site)} />}
          </li>
        ))}
        {rules.map((rule) => {
          const site = sites.get(rule.siteId);
          const name = site ? of(site.name) : nameOfSiteId(rule.siteId);
          const own = ownSites.find(({ id }) => id === rule.siteId);
          const [label] = rule.labels;
          return (
            <li key={rule.id} data-rule={rule.id}>
              <div class="taught-head">
                <span>
                  {named(rule.siteId, name)}{' '}
                  {label === undefined ? t.teaching.marked(rule.page) : t.teaching.beside(label, rule.page)}{' '}
                  <span class="small soft">{date(rule.at, Date.now())}</span>
                </span>
                <button
                  type="button"
                  class="button button-small"
                  data-action="forget-rule"
                  aria-label={t.teaching.forgetOf(name)}
                  onClick={() => forget(rule.id)}
                >
                  {t.teaching.forget}
                </button>
              </div>
              {siteId !== undefined && <Contribute rule={rule} scheme={own?.scheme ?? 'https'} name={name} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What others need to read the page as well, to be copied. */
function Contribute({ rule, scheme, name }: { rule: TaughtRule; scheme: 'https' | 'http'; name: string }) {
  const { t } = useLocale();
  const month = new Date(rule.at).toISOString().slice(0, 7);
  const { fileName, siteFile, issue } = makeContribution(rule, sites.get(rule.siteId), scheme, month);
  return (
    <details class="contribute" data-contribute>
      <summary>{t.teaching.contribute(name)}</summary>
      <p class="small">{t.teaching.contributeText}</p>
      <CopyText title={t.teaching.issue} text={issue} lines={9} />
      <CopyText title={t.teaching.siteFile(fileName)} text={siteFile} lines={16} />
    </details>
  );
}
