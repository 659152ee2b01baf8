import { embedStrings } from '../words/embed-strings.ts';
import { iframeCode } from './embed-codes.ts';
import type { EmbedModel } from './embed-model.ts';
import { CARD_SIZE, chartCardPath } from './files/chart-paths.ts';
import { absolute } from './urls.ts';

/** The width that articles have most often; the iframe itself takes the whole column. */
const WIDTH = 700;

/** How long a host may keep the answer: the height of a live chart may change with a release. */
const DAY = 86_400;

/**
 * The oEmbed answer of an embed (oembed.com, section 2.3): rich, one iframe. It is a file, so it cannot follow `maxwidth`; the iframe
 * takes the width it is given.
 */
export function oembed(embed: EmbedModel) {
  const { fromLedger } = embedStrings(embed.lang);
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: fromLedger,
    provider_url: absolute('', embed.lang),
    cache_age: DAY,
    html: iframeCode(embed),
    width: WIDTH,
    height: embed.height,
    ...(embed.frozenAt === '' ? { thumbnail_url: absolute(chartCardPath(embed.id), embed.lang), thumbnail_width: CARD_SIZE.width, thumbnail_height: CARD_SIZE.height } : {}),
  };
}
