/** What an element is made with: attributes (`false` and `undefined` leave one out) and what a click does. */
export interface Make {
  readonly [attribute: string]: string | number | boolean | undefined | ((event: Event) => void);
}

/** Makes an element. Texts become text nodes, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, make: Make = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(make)) {
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}
