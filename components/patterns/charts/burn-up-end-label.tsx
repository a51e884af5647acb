"use client";

interface LabelProps {
  readonly index?: number | undefined;
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
}

/** Names a line at its last point, where the eye ends up; a legend would send it back. */
export function endLabel(lastIndex: number, text: string, dy: number) {
  return ({ index, x, y }: LabelProps) => {
    if (index !== lastIndex || x === undefined || y === undefined) return null;
    return (
      <text x={Number(x) + 6} y={Number(y) + dy} fill="var(--color-ink)" fontSize={12}>
        {text}
      </text>
    );
  };
}
