import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element that fills the pane, also after the pane is made wider; 0 until it is known. */
export function useContainerWidth(): {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly width: number;
} {
  const container = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { container, width };
}
