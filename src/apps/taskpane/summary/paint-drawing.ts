/** A drawing as a picture for Word and PowerPoint: on white, large enough to be printed. */
import type { Drawing, Ink, Shape } from '../../../core/charts/drawing/drawing';
import { letterSize } from '../../../core/charts/drawing/drawing';

/** Pixels for each of the drawing: 150 mm wide on paper at 160 dots an inch. */
const scale = 3;
const margin = 8;

/** Readable on paper, in grey as well. */
const colours: Readonly<Record<Ink, string>> = {
  paper: '#ffffff',
  text: '#242424',
  quiet: '#5c5c5c',
  line: '#8a8a8a',
  accent: '#0e703c',
};

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'box':
      context.fillStyle = colours[shape.fill];
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
      if (shape.stroke !== null) {
        context.strokeStyle = colours[shape.stroke];
        context.lineWidth = 2;
        context.strokeRect(shape.x, shape.y, shape.width, shape.height);
      }
      return;
    case 'line':
      context.strokeStyle = colours[shape.stroke];
      context.lineWidth = shape.thickness;
      context.setLineDash(shape.isDashed ? [4, 3] : []);
      context.beginPath();
      for (const [x, y] of shape.points) context.lineTo(x, y);
      context.stroke();
      context.setLineDash([]);
      return;
    case 'dot':
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      context.fillStyle = colours[shape.fill];
      context.fill();
      context.strokeStyle = colours[shape.stroke];
      context.lineWidth = 1.5;
      context.stroke();
      return;
    case 'text':
      context.font = `${shape.isBold ? '600 ' : ''}${letterSize}px "Segoe UI", "Noto Sans", sans-serif`;
      context.fillStyle = colours[shape.ink];
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillText(shape.text, shape.x, shape.y);
  }
}

/**
 * The bytes of a PNG of a drawing.
 * @throws Error where the browser cannot make one
 */
export async function paintDrawing({ width, height, shapes }: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = Math.ceil((height + 2 * margin) * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.translate(margin, margin);
  for (const shape of shapes) paint(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture could not be made.'));
      else resolve(blob);
    }, 'image/png');
  });
}
