import type { Attachment } from 'svelte/attachments';

/**
 * Tells whether an element is in sight or just outside of it.
 *
 * @param scroller what it is scrolled in, where that is not the window
 */
export function inSight(
  ontell: (isIn: boolean) => void,
  scroller: Element | null = null,
): Attachment<Element> {
  return (element) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry !== undefined) ontell(entry.isIntersecting);
      },
      { root: scroller, rootMargin: '300px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
