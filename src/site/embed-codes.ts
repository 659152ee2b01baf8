import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describeChart } from '../charts/index.ts';
import { embedStrings } from '../words/embed-strings.ts';
import { chartPath } from './chart-urls.ts';
import type { Edition } from './chart-editions.ts';
import type { EmbedModel } from './embed-model.ts';
import { embedPath, frozenPicturePath, LOADER_PATH } from './embed-paths.ts';
import { chartFilePath } from './files/chart-paths.ts';
import { absolute } from './urls.ts';

/** What a newsroom can paste for one embed. */
export interface EmbedCodes {
  /** An iframe at its declared height: needs no script on the page. */
  readonly iframe: string;
  /** The same, with the script that fits the height. */
  readonly withLoader: string;
  /** A picture with a link, live or as it was. */
  readonly image: string;
  /** An address that WordPress turns into the embed by itself. */
  readonly wordpress: string;
}

/** Articles are light pages nearly everywhere: an embed that turned dark alone, as its reader's device asks, would be a hole in them. */
const LOOK = '?giao-dien=sang';

/** The codes of an embed; `edition` is the one it shows. */
export function embedCodes(embed: EmbedModel, edition: Edition): EmbedCodes {
  const iframe = iframeCode(embed);
  const frozen = embed.frozenAt !== '';
  return {
    iframe,
    withLoader: `${iframe}\n<script src="${absolute(LOADER_PATH)}" async></script>`,
    image: imageCode(embed, edition),
    wordpress: absolute(frozen ? embedPath(embed.id, embed.frozenAt) : chartPath(embed.id), embed.lang),
  };
}

/** The iframe of an embed. Attributes only, no style: content systems strip style, and strict policies refuse it. */
export function iframeCode(embed: EmbedModel): string {
  const { id, frozenAt, lang, height } = embed;
  return toHtml(
    h('iframe', {
      src: absolute(embedPath(id, frozenAt === '' ? undefined : frozenAt), lang) + LOOK,
      title: `${nameOf(embed)} – ${embedStrings(lang).fromLedger}`,
      width: '100%',
      height,
      frameBorder: '0',
      loading: 'lazy',
    }),
  );
}

/** A picture that leads to the chart's page, for newsletters, where no iframe works. */
function imageCode(embed: EmbedModel, { published: { chart } }: Edition): string {
  const { id, frozenAt, lang } = embed;
  const alt = frozenAt === '' ? nameOf(embed) : `${chart.title}. ${describeChart(chart)}`;
  const src = absolute(frozenAt === '' ? chartFilePath(id, 'png') : frozenPicturePath(id, frozenAt), lang);
  const img = h('img', { src, alt, width: 600 });
  return toHtml(h('a', { href: absolute(chartPath(id), lang) }, [img]));
}

/** What code says of its chart stands in the article for ever: a live chart's finding may change, so only its subject is said. */
function nameOf({ frozenAt, title, subtitle, lang }: EmbedModel): string {
  return frozenAt === '' ? embedStrings(lang).chartOf(subtitle) : title;
}
