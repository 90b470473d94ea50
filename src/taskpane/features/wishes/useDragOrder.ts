import { useState, type DragEvent, type HTMLAttributes } from 'react';

export interface DragOrder {
  /** What makes the row with this index one that can be dragged and dropped upon. */
  readonly row: (index: number, name: string) => HTMLAttributes<HTMLElement>;
  /** At which side of this row the dragged one would come, if there. */
  readonly side: (index: number) => 'above' | 'below' | null;
}

/**
 * Dragging the rows of a list to another place in it.
 *
 * @param count of the rows; a single one stays where it is
 * @param move told from which index to which a row was dragged
 */
export function useDragOrder(count: number, move: (from: number, to: number) => void): DragOrder {
  const [from, setFrom] = useState<number | null>(null);
  /** How many rows stand above the place where the dragged one would come. */
  const [place, setPlace] = useState<number | null>(null);
  const stop = () => {
    setFrom(null);
    setPlace(null);
  };
  return {
    row: (index, name) => ({
      draggable: count > 1,
      onDragStart: ({ dataTransfer }) => {
        dataTransfer.effectAllowed = 'move';
        dataTransfer.setData('text/plain', name);
        setFrom(index);
      },
      onDragOver: (event) => {
        if (from === null) return;
        event.preventDefault();
        setPlace(isInUpperHalf(event) ? index : index + 1);
      },
      onDrop: (event) => {
        event.preventDefault();
        stop();
        // Further down, the row itself no longer stands above its place.
        if (from !== null && place !== null) move(from, from < place ? place - 1 : place);
      },
      onDragEnd: stop,
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
