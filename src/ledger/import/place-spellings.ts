/**
 * Spellings of provinces in use beside the official ones, by the name of all forms they may mean. Both without marks, spaces and
 * hyphens, as they are compared.
 */
export const PLACE_SPELLINGS: readonly (readonly [string, readonly string[]])[] = [
  ['hochiminh', ['hcm', 'tphcm', 'tphochiminh']],
  ['bariavungtau', ['brvt', 'bariavt', 'bvt']],
  ['thuathienhue', ['tthue', 'thuathien', 'hue']],
  ['hue', ['thuathienhue', 'tthue']],
  ['daklak', ['daclac', 'daklac', 'darlac']],
  ['daknong', ['dacnong']],
  ['backan', ['baccan']],
  ['kontum', ['congtum', 'kontoum']],
];
