/** A drawing in the page, in the colours of its theme. */
import type { Drawing, Shape } from '../../../core/charts/drawing/drawing';

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          class={`fill-${shape.fill} stroke-${shape.stroke ?? 'none'}`}
          stroke-width={2}
        />
      );
    case 'line':
      return (
        <polyline
          points={shape.points.map(([x, y]) => `${x},${y}`).join(' ')}
          class={`fill-none stroke-${shape.stroke}`}
          stroke-width={shape.thickness}
          {...(shape.isDashed ? { 'stroke-dasharray': '4 3' } : {})}
        />
      );
    case 'dot':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          class={`fill-${shape.fill} stroke-${shape.stroke}`}
          stroke-width={1.5}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          text-anchor={shape.anchor}
          class={`fill-${shape.ink}${shape.isBold ? ' chart-bold' : ''}`}
        >
          {shape.text}
        </text>
      );
  }
}

/** @param alternative what there is to see, for whoever does not see it */
export function DrawingView({ drawing, alternative }: { readonly drawing: Drawing; readonly alternative: string }) {
  const { width, height, shapes } = drawing;
  return (
    <svg class="chart" viewBox={`-2 0 ${width + 4} ${height}`} role="img" aria-label={alternative}>
      {shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}
