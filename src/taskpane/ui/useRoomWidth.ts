import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element that fills the pane, also after the pane is made wider; 0 until it is known. */
export function useRoomWidth(): { readonly room: RefObject<HTMLDivElement | null>; readonly width: number } {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return undefined;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { room, width };
}
