/** A drawing in the page, in the colours of its theme. */
import { letterSize, type Drawing, type Ink, type Shape } from '../../../core/charts/drawing/drawing';

/** The colours of the pane, whatever its theme. */
const colours: Readonly<Record<Ink, string>> = {
  paper: 'var(--background)',
  text: 'var(--text)',
  quiet: 'var(--text-quiet)',
  line: 'var(--line)',
  accent: 'var(--accent)',
};

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          fill={colours[shape.fill]}
          stroke={shape.stroke === null ? 'none' : colours[shape.stroke]}
          stroke-width={2}
        />
      );
    case 'line':
      return (
        <polyline
          points={shape.points.map(([x, y]) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={colours[shape.stroke]}
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
          fill={colours[shape.fill]}
          stroke={colours[shape.stroke]}
          stroke-width={1.5}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          text-anchor={shape.anchor}
          fill={colours[shape.ink]}
          font-weight={shape.isBold ? 600 : 400}
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
    <svg
      viewBox={`-2 0 ${width + 4} ${height}`}
      width="100%"
      font-size={letterSize}
      role="img"
      aria-label={alternative}
      // Its colours belong together: high contrast would change those of the letters alone.
      style={{ background: 'var(--background)', forcedColorAdjust: 'none' }}
    >
      {shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}
