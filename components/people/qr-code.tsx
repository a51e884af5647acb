import { create } from "qrcode";

/** Light squares around the code that scanners need (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one SVG path, drawn on the server. */
export function QrCode({ text, label }: Readonly<{ text: string; label: string }>) {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const squares = Array.from(data).flatMap((dark, index) => {
    const x = (index % size) + QUIET;
    const y = Math.floor(index / size) + QUIET;
    return dark ? [`M${x} ${y}h1v1h-1z`] : [];
  });
  const side = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className="size-52 border border-line bg-paper keeps-colour"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={squares.join("")} fill="#000000" />
    </svg>
  );
}
