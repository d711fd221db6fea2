import { renderSVG } from "uqr";

/** A text as a QR code: a whole SVG document, dark on white, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
export function qrCode(text: string): string {
  return renderSVG(text, { border: 4, ecc: "M" });
}
