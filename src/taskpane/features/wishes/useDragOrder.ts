import { useState, type DragEvent, type HTMLAttributes } from 'react';

export interface DragOrder {
  /** What makes a part of the item with this index the place to drag it by. */
  readonly handle: (index: number, name: string) => HTMLAttributes<HTMLElement>;
  /** What makes the item with this index one that another can be dropped upon. */
  readonly item: (index: number) => HTMLAttributes<HTMLElement>;
  /** At which side of this item the dragged one would come, if there. */
  readonly side: (index: number) => 'above' | 'below' | null;
}

/**
 * Dragging the items of a list to another place in it.
 *
 * @param count of the items; a single one stays where it is
 * @param move called with the index from which and to which an item was dragged
 */
export function useDragOrder(count: number, move: (from: number, to: number) => void): DragOrder {
  const [from, setFrom] = useState<number | null>(null);
  /** How many items stand above the place where the dragged one would come. */
  const [place, setPlace] = useState<number | null>(null);
  const stop = () => {
    setFrom(null);
    setPlace(null);
  };
  return {
    handle: (index, name) => ({
      draggable: count > 1,
      onDragStart: ({ dataTransfer }) => {
        dataTransfer.effectAllowed = 'move';
        dataTransfer.setData('text/plain', name);
        setFrom(index);
      },
      onDragEnd: stop,
    }),
    item: (index) => ({
      onDragOver: (event) => {
        if (from === null) return;
        event.preventDefault();
        setPlace(isInUpperHalf(event) ? index : index + 1);
      },
      onDrop: (event) => {
        event.preventDefault();
        stop();
        // Further down, the item itself no longer stands above its place.
        if (from !== null && place !== null) move(from, from < place ? place - 1 : place);
      },
    }),
    side: (index) => {
      if (place === index) return 'above';
      return place === count && index === count - 1 ? 'below' : null;
    },
  };
}

function isInUpperHalf({ clientY, currentTarget }: DragEvent<HTMLElement>): boolean {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2;
}
