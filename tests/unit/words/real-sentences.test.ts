/** All sentences of the committed ledger. What they say is tested on made ledgers; here only that none of them is broken. */
import { describe, expect, it } from 'vitest';
import { homeSentences } from '../../../src/words/home-sentences.ts';
import { LANGS } from '../../../src/words/lang.ts';
import type { Lang } from '../../../src/words/lang.ts';
import * as findings from '../../../src/words/findings.ts';
import { placeSentences } from '../../../src/words/place/sentences.ts';
import { plainText } from '../../../src/words/prose.ts';
import type { Prose, Span } from '../../../src/words/prose.ts';
import { categorySentences, indicatorSentences } from '../../../src/words/topic-sentences.ts';
import { yearSentences } from '../../../src/words/year-sentences.ts';
import { realLedger } from './real-ledger.ts';

const ledger = realLedger();

function paragraphs(lang: Lang): [name: string, text: Prose][] {
  const named = (name: string, texts: readonly Prose[]): [string, Prose][] => texts.map((text) => [name, text]);
  const funding = ledger.figure('phia-bac/2023.kinh-phi.tong.thuc-hien');
  if (funding === undefined) throw new Error('the figure that opens the site is gone');
  const home = homeSentences(ledger, funding, lang);
  return [
    ...named('home', [home.year, home.ledger]),
    ...ledger.places.all.flatMap((place) => {
      const { lead, funding, results, missing, boundary } = placeSentences(ledger, place, lang);
      return named(place.place, [lead, ...funding, ...results, ...missing, ...boundary]);
    }),
    ...ledger.years.flatMap((year) => named(year, [yearSentences(ledger, Number(year), lang).lead])),
    ...ledger.tables.categories.flatMap((category) => named(category.category, categorySentences(ledger, category, lang))),
    ...ledger.tables.indicators.flatMap((indicator) => named(indicator.indicator, indicatorSentences(ledger, indicator, lang))),
  ];
}

function titles(lang: Lang): [name: string, text: Prose][] {
  const places = ledger.places.all.filter((place) => ledger.byPlace(place.place).length > 0);
  const anchors = new Set([...ledger.figures.keys()].map((key) => key.slice(key.indexOf('/') + 1)));
  return [
    ...places.flatMap(({ place }): [string, Prose][] => [
      [place, findings.findingForYearsChart(ledger, place, lang)],
      [place, findings.findingForPlanChart(ledger, place, lang)],
      ...ledger.tables.indicators.map(({ indicator }): [string, Prose] => [place, findings.findingForLineChart(ledger, place, indicator, lang)]),
    ]),
    ...[...anchors].map((anchor): [string, Prose] => [anchor, findings.findingForRankChart(ledger, ledger.byAnchor(anchor), lang)]),
  ];
}

/** What is wrong with a text wherever it stands. */
function faults(text: Prose): string[] {
  const plain = plainText(text);
  const typed = text.filter((span) => typeof span === 'string' && /\d/.test(span));
  const dead = text.filter((span) => typeof span !== 'string' && 'figure' in span && !ledger.figure(span.figure));
  const count = (mark: string) => plain.split(mark).length - 1;
  return [
    ...(typed.length > 0 ? [`digits in plain text: ${typed.join('|')}`] : []),
    ...(dead.length > 0 ? ['a figure that is not in the ledger'] : []),
    ...(/undefined|null|NaN|\[object/.test(plain) ? ['a missing word'] : []),
    ...(/ {2}|^ | $| [,.;:)]|\( |,,|\.\.|;\.|,\./.test(plain) ? ['spacing or marks'] : []),
    ...(count('(') !== count(')') ? ['brackets'] : []),
    ...(plain.normalize('NFC') !== plain ? ['not NFC'] : []),
  ];
}

describe.each(LANGS)('in %s', (lang) => {
  it('every paragraph is whole: linked numbers, clean marks, a capital and a full stop', () => {
    expect(paragraphs(lang).length).toBeGreaterThan(300);
    const broken = paragraphs(lang).flatMap(([name, text]) => {
      const plain = plainText(text);
      const all = [
        ...faults(text),
        ...(/^[\p{Lu}\d]/u.test(plain) ? [] : ['no capital']),
        ...(plain.endsWith('.') ? [] : ['no full stop']),
        ...(/[.] \p{Ll}/u.test(plain.replaceAll('TP. ', '')) ? ['a sentence without capital'] : []),
      ];
      return all.map((fault) => `${name}: ${fault}: ${plain}`);
    });
    expect(broken).toEqual([]);
  });

  it('every chart title is whole, short and without a full stop', () => {
    const broken = titles(lang).flatMap(([name, text]) => {
      const plain = plainText(text);
      const all = [
        ...faults(text),
        ...(plain.endsWith('.') ? ['full stop'] : []),
        ...(plain.length > 140 ? ['too long'] : []),
        ...(/^[\p{Lu}\d]/u.test(plain) ? [] : ['no capital']),
      ];
      return all.map((fault) => `${name}: ${fault}: ${plain}`);
    });
    expect(broken).toEqual([]);
  });

  it('an estimate is called one, in its sentence or in the one before', () => {
    const bare = paragraphs(lang).flatMap(([name, text]) => {
      const all = sentences(text);
      return all.filter((sentence, i) => {
        const estimated = sentence.some((span) => typeof span !== 'string' && 'figure' in span && ledger.figure(span.figure)?.chosen.status === 'uoc');
        return estimated && !/ước|estimate/.test(plainText([...(all[i - 1] ?? []), ...sentence]));
      }).map((sentence) => `${name}: ${plainText(sentence)}`);
    });
    expect(bare).toEqual([]);
  });

  it('no page says the same sentence twice', () => {
    for (const place of ledger.places.all) {
      const { lead, funding, results, missing, boundary } = placeSentences(ledger, place, lang);
      const sentences = [lead, ...funding, ...results, ...missing, ...boundary].flatMap((text) => plainText(text).split(/(?<!TP)\. /));
      expect(sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i), place.place).toEqual([]);
    }
  });
});

describe('in English', () => {
  const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0129\u0169\u1ea0-\u1ef9]/;

  it('names stand without marks, and the programme has its Vietnamese name once at most', () => {
    const strange = paragraphs('en').filter(([, text]) => VIETNAMESE.test(plainText(text).replace('industrial promotion (khuyến công)', '')));
    expect(strange.map(([name, text]) => `${name}: ${plainText(text)}`)).toEqual([]);
    expect(titles('en').filter(([, text]) => VIETNAMESE.test(plainText(text))).map(([name, text]) => `${name}: ${plainText(text)}`)).toEqual([]);
  });

  it('every place that spent something is introduced to the programme by both its names', () => {
    const leads = ledger.places.all.map((place) => plainText(placeSentences(ledger, place, 'en').lead));
    expect(leads.filter((lead) => lead.includes('industrial promotion') && !lead.includes('industrial promotion (khuyến công)'))).toEqual([]);
    expect(leads.filter((lead) => lead.includes('industrial promotion')).length).toBeGreaterThan(80);
  });
});

/** A paragraph as its sentences. */
function sentences(text: Prose): Prose[] {
  const found: Span[][] = [[]];
  for (const span of text) {
    const pieces = typeof span === 'string' ? span.split(/(?<=\.) /) : [span];
    pieces.forEach((piece, i) => {
      if (i > 0) found.push([]);
      found.at(-1)?.push(piece);
    });
  }
  return found;
}
