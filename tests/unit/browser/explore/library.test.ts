import { describe, expect, test } from 'vitest';
import { Library, partsWanted } from '../../../../src/browser/explore/library.ts';
import { indicatorFiles, exploreIndex } from '../../../../src/site/explore-data.ts';
import { realLedger } from '../../words/real-ledger.ts';

const ledger = realLedger();
const PARTS = { parts: [[2000, 2009, 100], [2010, 2016, 90], [2018, 2024, 80]], periods: [] } as const;

/** A library over files made on the fly, with what it asked for. */
function library(most?: number) {
  const asked: string[] = [];
  const files = new Map<string, () => unknown>([['muc-luc', () => exploreIndex(ledger)], ...indicatorFiles(ledger, 'kinh-phi', most).map(({ name, content }) => [name, content] as const)]);
  const fetch = async (name: string): Promise<unknown> => {
    asked.push(name);
    const content = files.get(name);
    if (content === undefined) throw new Error(name);
    return JSON.parse(JSON.stringify(content()));
  };
  return { own: new Library(fetch), asked, files };
}

describe('parts of a large indicator', () => {
  test.each([
    [{}, [2018]],
    [{ from: 2012, to: 2012 }, [2010]],
    [{ from: 2008, to: 2019 }, [2000, 2010, 2018]],
    [{ from: null, to: 2009 }, [2000]],
    [{ from: 2017, to: 2017 }, [2018]],
    [{ period: '2009/2013' }, [2010]],
    [{ period: '2024-H1' }, [2018]],
  ])('that %o asks for begin with %o', (asked, expected) => {
    expect(partsWanted(PARTS as never, asked).map(([from]) => from)).toEqual(expected);
  });
});

describe('the library', () => {
  test('fetches a file once, however often it is asked for', async () => {
    const { own, asked } = library();
    await Promise.all([own.book(), own.book(), own.shelf('kinh-phi', {}), own.shelf('kinh-phi', { from: 2016 })]);
    expect(asked.sort()).toEqual(['kinh-phi', 'muc-luc']);
  });

  test('reads of a large indicator only the years that are asked for, and all of them together give all its figures', async () => {
    const { own, asked } = library(60);
    const { loaded, figures, periods } = await own.shelf('kinh-phi', {});
    expect(asked.length).toBe(2);
    expect(figures.length).toBeLessThan(ledger.byIndicator('kinh-phi').length);
    expect(figures.every(({ period }) => Number((period.split('/').at(-1) ?? '').slice(0, 4)) >= loaded![0])).toBe(true);
    expect(new Set(periods).size).toBe(new Set(ledger.byIndicator('kinh-phi').map(({ chosen }) => chosen.period)).size);
    const all = await own.shelf('kinh-phi', { from: 1990, to: 2100 });
    expect(all.figures.length).toBe(ledger.byIndicator('kinh-phi').length);
  });

  test('asks again for what could not be had', async () => {
    const { own, asked, files } = library();
    const content = files.get('kinh-phi')!;
    files.delete('kinh-phi');
    await expect(own.shelf('kinh-phi', {})).rejects.toThrow();
    files.set('kinh-phi', content);
    expect((await own.shelf('kinh-phi', {})).figures.length).toBeGreaterThan(0);
    expect(asked).toEqual(['kinh-phi', 'kinh-phi']);
  });

  test('goes without a list of charts where there is none', async () => {
    expect(await library().own.charts('kinh-phi')).toEqual([]);
  });
});
