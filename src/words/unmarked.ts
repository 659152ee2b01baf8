/** A text in the letters of English: "Đắk Lắk" is "Dak Lak". Case, spaces and punctuation stay. */
export function unmarked(text: string): string {
  // đ and Đ are letters of their own and have nothing to take off.
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
