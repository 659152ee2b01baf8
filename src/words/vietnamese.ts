/** Letters that none of the site's other languages has. */
const LETTERS = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/** What an English sentence keeps of Vietnamese: the programme's name, the site's, numbers of decrees and decisions, words it quotes. */
const BORROWED = /(?:sổ )?khuyến công|\d+(?:\/\d+)?\/[A-ZĐ][A-Za-zĐ]*(?:-[A-ZĐ][A-Za-zĐ]*)*|["“][^"”]*["”]/giu;

/**
 * Whether a text is Vietnamese, by its letters. Screen readers and translators must be told where a page changes its language; titles
 * of documents, names of publishers and remarks without a translation come from the data and do not say what they are.
 */
export function isVietnamese(text: string): boolean {
  return LETTERS.test(text.normalize('NFC').replace(BORROWED, ''));
}
