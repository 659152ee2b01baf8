import { editionsById } from '../../site/embed-book.ts';
import { frozenEmbed, liveEmbed, type EmbedModel } from '../../site/embed-model.ts';
import { oembed } from '../../site/embed-oembed.ts';
import { ledger } from '../../site/load.ts';

/** oEmbed for every chart that is drawn: `/oembed/<chart>.json` live, `/oembed/<release>/<chart>.json` for each of its editions. */
export function getStaticPaths() {
  return [...editionsById().values()].flatMap((chart) => [
    ...(chart.goneSince === '' ? [{ params: { address: chart.id }, props: { embed: liveEmbed(ledger, chart) } }] : []),
    ...chart.editions.map((edition) => ({
      params: { address: `${edition.release}/${chart.id}` },
      props: { embed: frozenEmbed(ledger, chart, edition) },
    })),
  ]);
}

export const GET = ({ props: { embed } }: { props: { embed: EmbedModel } }) => Response.json(oembed(embed));
