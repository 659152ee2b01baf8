import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure, FigureKey } from '../../ledger/model.ts';
import { nameFigure } from '../figure-name.ts';
import type { Gaps } from '../gap-facts.ts';
import { sayFigure } from '../mentions.ts';
import { prose, startSentence } from '../prose.ts';
import type { Prose } from '../prose.ts';
import { memberCount } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { voiceOf } from '../voice.ts';

/** What the ledger does not know of a place, what is disputed and what is doubtful. `lead` is what was already said. */
export function missingOf(ledger: Ledger, subject: Subject, gaps: Gaps, lead: readonly Prose[]): readonly Prose[] {
  const { gaps: say, more } = voiceOf(subject.lang);
  const name = (figure: Figure) => nameFigure(ledger, figure, subject.lang);
  const valued = (figure: Figure) => prose`${name(figure)} (${sayFigure(figure, subject.lang)})`;
  const sentences = [
    say.count(gaps, subject),
    say.spendingKnown(gaps),
    say.emptyYears(gaps),
    more.disputes(gaps.disputed, name),
    say.doubts(gaps, valued),
  ].map(startSentence);
  const said = new Set(lead.map((sentence) => JSON.stringify(sentence)));
  return sentences.filter((sentence) => sentence.length > 0 && !said.has(JSON.stringify(sentence)));
}

/** A place without any figure: that there is none, what that does not mean, and whether its neighbours fare better. */
export function nothingOf(ledger: Ledger, subject: Subject, gaps: Gaps): readonly Prose[] {
  const { gaps: say } = voiceOf(subject.lang);
  const { place } = subject;
  // A province that lived on through the change of regions is told by the region it is in now.
  const regions = (place.level === 'region' ? [place] : ledger.places.regionsOf(place.place).slice(-1)).map((region) => {
    const members = ledger.places.members(region.place);
    const withData = members.filter((member) => ledger.byPlace(member.place).length > 0);
    const inputs: readonly FigureKey[] = withData.flatMap((member) => ledger.byPlace(member.place).slice(0, 1)).map((f) => f.key);
    return say.neighbours(region, memberCount(ledger, region), withData.length, inputs);
  });
  return [say.count(gaps, subject), ...regions, say.emptiness()];
}

/** What a place was before and what it became. */
export function boundaryOf(ledger: Ledger, subject: Subject): readonly Prose[] {
  const { places } = ledger;
  const { place } = subject;
  const successor = place.successor === '' ? undefined : places.get(place.successor);
  const partners = successor ? places.predecessors(successor.place).filter((other) => other.place !== place.place) : [];
  return voiceOf(subject.lang).gaps.boundary(place, places.predecessors(place.place), successor, partners).map(startSentence);
}
