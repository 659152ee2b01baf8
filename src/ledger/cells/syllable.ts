const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

// Rhymes by their first vowel, after the tone is taken off. Codas that a vowel cannot have are left out on purpose:
// `ei`, `oä` or `aø` must not pass for Vietnamese.
const RHYME = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
  'ă(?:c|k|m|n|ng|p|t)',
  'â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?',
  'ê(?:ch|m|n|nh|p|t|u)?',
  'i(?:a|ch|m|n|nh|p|t|u|ê(?:c|m|n|ng|p|t|u))?',
  'o(?:c|i|m|n|ng|p|t|ong|oc|a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|ă(?:c|m|n|ng|t)|e(?:n|o|t)?)?',
  'ô(?:c|i|m|n|ng|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t|â(?:n|ng|t|y)|ê(?:ch|n|nh)?|ơ|y(?:a|ch|n|nh|p|t|u|ê(?:n|t))?|ô(?:c|i|m|n|ng|t))?',
  'ư(?:a|c|i|m|n|ng|t|u|ơ(?:c|i|m|n|ng|p|t|u))?',
  'y(?:t|nh|ê(?:m|n|ng|t|u))?',
].join('|');

const AFTER_QU = 'a(?:c|ch|i|m|n|ng|nh|o|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:n|ng|t|y)|e(?:n|o|t)?|ê(?:n|t)?|i(?:t|nh)?|ô(?:c)|ơ(?:i|n|t)?|y(?:ch|nh|t|ê(?:n|t))?';

const ONSET = 'ngh|ng|gh|gi|kh|nh|ph|th|tr|ch|b|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';
const SYLLABLE = new RegExp(`^(?:(?:${ONSET})?(?:${RHYME})|c(?![eêiy])(?:${RHYME})|qu(?:${AFTER_QU})|gi(?:ê(?:c|m|n|ng|p|t|u))?)$`);

/**
 * Whether a word is a possible Vietnamese syllable: onset, rhyme, at most one tone, and only sắc or nặng before c, ch, p, t.
 * Used to judge whether text read by an old encoding makes sense, so it is strict about spelling, not about meaning.
 */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  const base = parts.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(base)) return false;
  const stopped = /(?:c|ch|p|t)$/.test(base);
  return !stopped || tones[0] === undefined || tones[0] === '\u0301' || tones[0] === '\u0323';
}
