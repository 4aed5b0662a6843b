import { FAMILIES, type Measure } from './drawing.ts';

/** Measures texts as this browser will draw them. Throws where there is no canvas. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  return (text, font) => {
    context.font = `${font.weight} ${font.size}px ${FAMILIES[font.family]}`;
    return context.measureText(text).width;
  };
}
