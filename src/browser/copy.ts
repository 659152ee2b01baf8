/** Copies the text of an element; where the page has no permission, selects it, so that one key is enough. True when it was copied. */
export async function copy(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return document.execCommand('copy');
  }
}

/** Makes a button copy an element's text and say for a while what it did, also to `status`; `data-copied` and `data-selected` are its words. */
export function copyWith(button: HTMLButtonElement, element: HTMLElement, status: Element | null = null): void {
  const name = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const said = (await copy(element)) ? button.dataset['copied'] : button.dataset['selected'];
    button.textContent = said ?? name;
    if (status) status.textContent = said ?? '';
    setTimeout(() => {
      button.textContent = name;
    }, 4000);
  });
}
