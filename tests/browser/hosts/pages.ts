/** Pages as newsrooms have them, around our embeds. Their scripts are written after what the systems they stand for document. */

/** An article with blocks of HTML between its paragraphs. `column` is its width in pixels. */
export function articlePage(title: string, blocks: readonly string[], column = 700): string {
  const text = 'Đoạn văn này chỉ để giữ chỗ cho bài báo: biểu đồ nhúng phải đứng yên giữa những đoạn văn, không che, không thừa khoảng trắng.';
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>
body { margin: 0 auto; max-width: ${column}px; font: 18px/1.6 Georgia, serif; color: #222; }
p, h1 { padding: 0 12px; }
</style>
</head>
<body>
<h1>${title}</h1>
<p>${text}</p>
${blocks.join(`\n<p>${text}</p>\n`)}
<p>${text}</p>
</body>
</html>`;
}

/** An embed's iframe as WordPress puts an oEmbed of an unknown provider into a post: sandboxed, with a secret, without style. */
export function wordpressFrame(iframe: string, secret = 'aB3dE5gH7j'): string {
  return iframe
    .replace(/ (?:style|loading)="[^"]*"/g, '')
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

/** What WordPress's own script (wp-embed) does with a message: style dropped, height within 200 and 1000 px, links to the embed's host followed if the reader is in it. */
export const WORDPRESS_SCRIPT = `<script>
window.followed = [];
addEventListener('message', (event) => {
  const { secret, message, value } = event.data ?? {};
  if (!secret || /[^a-zA-Z0-9]/.test(secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
    if (frame.contentWindow !== event.source) continue;
    frame.removeAttribute('style');
    if (message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
    if (message === 'link' && new URL(value).host === new URL(frame.src).host && document.activeElement === frame) window.followed.push(value);
  }
});
</script>`;

/** What amp-iframe does with a message. */
export const AMP_SCRIPT = `<script>
addEventListener('message', ({ source, data }) => {
  if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.style.height = data.height + 'px';
});
</script>`;

/** An embed's iframe and the parent script as pym writes them: a name in the query, text messages. */
export function pymEmbed(iframe: string, name = 'khung-1'): string {
  const frame = iframe.replace(/ src="([^"?]*)\??([^"]*)"/, ` src="$1?initialWidth=700&amp;childId=${name}&amp;parentTitle=x&amp;$2"`);
  return `${frame}
<script>
addEventListener('message', ({ source, data }) => {
  const [, type, value] = /^pymxPYMx${name}xPYMx(\\S+)xPYMx(.*)$/.exec(data) ?? [];
  const frame = document.querySelector('iframe[src*="childId=${name}"]');
  if (type === 'height' && source === frame.contentWindow) frame.style.height = value + 'px';
});
</script>`;
}

/** A page that floods its frames with messages of every kind, as fast as it can, for as long as it is open. */
export const FLOOD_SCRIPT = `<script>
window.answers = 0;
addEventListener('message', () => { window.answers += 1; });
const messages = [
  { type: 'so-khuyen-cong', 'giao-dien': '<b>', tron: 7 }, { type: 'so-khuyen-cong' }, { type: 'so-khuyen-cong', height: 9e9 },
  'pymxPYMxkhung-1xPYMxwidthxPYMx-1', null, 0, [], { sentinel: 'amp' }, { message: 'ready', secret: 'x' }, 'x'.repeat(10000),
];
setInterval(() => {
  for (const frame of document.querySelectorAll('iframe')) for (let i = 0; i < 200; i += 1) frame.contentWindow.postMessage(messages[i % messages.length], '*');
}, 5);
</script>`;
