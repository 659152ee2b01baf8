import { element } from '../element.ts';
import type { ShownProblem } from './protocol.ts';
import type { Voice } from './voice.ts';

/** What is wrong, or asked: in the language of the page where it can be said so, in short where the rest is in another. */
export function problemWords({ message, short }: ShownProblem, { mark }: Voice): (Node | string)[] {
  const own = mark(message);
  if (own === undefined) return [message.text];
  return [...(short === '' ? [] : [short, ' ']), element('span', { class: 'in-full', lang: own }, message.text)];
}
