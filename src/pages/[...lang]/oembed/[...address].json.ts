import type { APIRoute, GetStaticPaths } from 'astro';
import { chartHistoriesNow } from '../../../site/chart-book-now.ts';
import { frozenEmbed, liveEmbed, type EmbedModel } from '../../../site/embed-model.ts';
import { oembed } from '../../../site/embed-oembed.ts';
import { inBothLanguages } from '../../../site/languages.ts';
import { ledger } from '../../../site/load.ts';

/** oEmbed for every chart that is drawn: `/oembed/<chart>.json` live, `/oembed/<release>/<chart>.json` for each of its editions. */
export const getStaticPaths: GetStaticPaths = () =>
  inBothLanguages((lang) =>
    [...chartHistoriesNow(lang).values()].flatMap((history) => [
      ...(history.goneSince === '' ? [{ params: { address: history.id }, props: { embed: liveEmbed(ledger, history) } }] : []),
      ...history.editions.map((edition) => ({
        params: { address: `${edition.release}/${history.id}` },
        props: { embed: frozenEmbed(ledger, history, edition) },
      })),
    ]),
  );

export const GET: APIRoute<{ embed: EmbedModel }> = ({ props: { embed } }) => Response.json(oembed(embed));
