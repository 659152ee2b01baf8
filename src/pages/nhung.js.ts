import loader from '../browser/nhung.ts?raw';
import { browserScript } from '../site/browser-script.ts';
import { absolute } from '../site/urls.ts';

/** The script that hosts put beside our embeds. */
export const GET = () => new Response(browserScript(loader, { HOME: absolute('') }), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
