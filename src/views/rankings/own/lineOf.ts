/** The line of a node in the tree of the editor. */
export function lineOf(node: string): HTMLElement | undefined {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-node]')];
  return lines.find((line) => line.dataset['node'] === node);
}
