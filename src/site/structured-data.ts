/** What search engines and other programs are told of a page, in the words of schema.org. */
import type { Lang } from '../words/lang.ts';
import { strings } from '../words/strings.ts';
import { LICENCE } from './files/licence.ts';
import { pathIn } from './languages.ts';
import { absolute } from './urls.ts';

/** A node of the vocabulary. */
export type Thing = Readonly<Record<string, unknown>>;

/** A page on the way from the front page to another. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** A file that holds the data a page shows. */
export interface DataFile {
  readonly path: string;
  /** IANA media type: `text/csv`. */
  readonly type: string;
}

/** Data as a page shows and hands it out. */
export interface DatasetWords {
  readonly name: string;
  /** Google reads descriptions of 50 characters and more. */
  readonly description: string;
  readonly path: string;
  readonly lang: Lang;
  /** The CSV file of the page's figures where it does not say. */
  readonly files?: readonly DataFile[];
  /** Release the data is of; its name begins with the date. */
  readonly release: string;
}

/** The name, which is the same in every language. */
const publisher = (lang: Lang): Thing => ({ '@type': 'Organization', name: strings(lang).site.name, url: absolute('', lang) });

/** The way from the front page to a page (`BreadcrumbList`); nothing for the front page itself. */
export function breadcrumbs(crumbs: readonly Crumb[], lang: Lang): Thing | null {
  if (crumbs.length < 2) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: absolute(path, lang) })),
  };
}

/** The site, for its front page. */
export function website(lang: Lang): Thing {
  const { name, tagline } = strings(lang).site;
  return { '@type': 'WebSite', name, description: tagline, url: absolute('', lang), inLanguage: lang };
}

/** Data with its licence and its files (`Dataset`). */
export function dataset({ name, description, path, lang, files = [{ path: pathIn(`${path}so-lieu.csv`, lang), type: 'text/csv' }], release }: DatasetWords): Thing {
  return {
    '@type': 'Dataset',
    name,
    description,
    url: absolute(path, lang),
    inLanguage: lang,
    license: LICENCE.url,
    creator: publisher(lang),
    version: release,
    dateModified: release.slice(0, 10),
    distribution: files.map(({ path: file, type }) => ({ '@type': 'DataDownload', contentUrl: absolute(file), encodingFormat: type })),
  };
}

/** A story (`Article`). */
export function article({ headline, description, path, lang, published, image }: Readonly<Record<'headline' | 'description' | 'path' | 'published' | 'image', string>> & { readonly lang: Lang }): Thing {
  return {
    '@type': 'Article',
    headline,
    description,
    url: absolute(path, lang),
    inLanguage: lang,
    datePublished: published,
    image: absolute(image, lang),
    author: publisher(lang),
    license: LICENCE.url,
  };
}

/** Nodes as JSON for a script element: no text can end the element, since none holds "<". */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
