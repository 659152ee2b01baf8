import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Drawing } from '../charts/embedded.ts';
import { embedStrings } from '../words/embed-strings.ts';
import type { Lang } from '../words/lang.ts';
import { chartPath } from './chart-urls.ts';
import { embedCss } from './embed-css.ts';
import type { EmbedModel } from './embed-model.ts';
import { oembedPath } from './embed-paths.ts';
import type { Notice } from './embed-words.ts';
import { absolute, link } from './urls.ts';

/**
 * The page of an embed: one file that asks for nothing else. `script` is the small classic script it carries; a sandbox
 * without an origin of its own runs that, but no module. The policy allows exactly this script and this style.
 */
export function embedPage(embed: EmbedModel, script: string): string {
  const t = embedStrings(embed.lang);
  const css = embedCss(embed.drawings);
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: embed.lang, dataBieuDo: embed.id }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'content-security-policy', content: policy(css, script) }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `${embed.title} – ${t.fromLedger}`),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('link', { rel: 'canonical', href: absolute(chartPath(embed.id), embed.lang) }),
        h('link', { rel: 'icon', href: 'data:,' }),
        ...(embed.drawings.length > 0 ? [oembedLink(embed)] : []),
        h('base', { target: '_blank' }),
        h('style', css),
        h('script', script),
      ]),
      h('body', [
        h('main', [
          h('header', [h('h1', embed.title), ...(embed.subtitle === '' ? [] : [h('p.phu', embed.subtitle)])]),
          ...embed.drawings.map(drawn),
          h('footer', [
            ...embed.notices.map((notice) => told(notice, embed.lang)),
            ...embed.foot.map((text) => h('p', text)),
            h('p', [
              h('a', { href: link(chartPath(embed.id), embed.lang), rel: 'noopener' }, [h('strong', t.fromLedger)]),
              ' · ',
              embed.state.path === undefined ? embed.state.text : h('a', { href: link(embed.state.path, embed.lang), rel: 'noopener' }, embed.state.text),
            ]),
          ]),
        ]),
        ...(embed.data === null ? [] : [h('script', { type: 'application/json' }, json(embed))]),
      ]),
    ]),
  ]);
  // The drawings were serialised by the same library.
  return toHtml(page, { allowDangerousHtml: true });
}

function drawn({ name, svg }: Drawing): Element {
  const holder = h('div', { className: ['hinh', name] });
  return { ...holder, children: [{ type: 'raw', value: svg }] };
}

function told({ text, reason, more }: Notice, lang: Lang): Element {
  const why = reason === undefined || reason === null ? [] : [reason.lang === lang ? reason.text : h('span', { lang: reason.lang }, reason.text), ' '];
  const to = more.path === undefined ? more.text : h('a', { href: link(more.path, lang), rel: 'noopener' }, more.text);
  return h('p.tin', [`${text} `, ...why, to]);
}

function oembedLink(embed: EmbedModel): Element {
  const path = oembedPath(embed.id, embed.frozenAt === '' ? undefined : embed.frozenAt);
  return h('link', { rel: 'alternate', type: 'application/json+oembed', href: absolute(path, embed.lang), title: embed.title });
}

function policy(css: string, script: string): string {
  return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(css)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The figures for machines; `<` is written so that no text can end the script. */
function json({ id, title, release, data, foot }: EmbedModel): string {
  return JSON.stringify({ id, title, release, ...data, foot }).replaceAll('<', '\\u003c');
}
