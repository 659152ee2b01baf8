import type { Plugin } from 'vite';

/**
 * Leaves pictures unpainted: their files are written, empty. Painting is measured by its own cost per picture, is done once
 * for every drawing ever, and would hide everything else.
 */
export function unpainted(): Plugin {
  return {
    name: 'unpainted',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('/src/site/files/pictures.ts')) return null;
      return { code: `${code}\npicture = async () => new Uint8Array(1);\npaintAhead = async () => {};\n`, map: null };
    },
  };
}
