import { renderSVG, renderUnicodeCompact } from "uqr";

/** A text as a QR code: a whole SVG document, dark on white, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
export function qrCode(text: string): string {
  return renderSVG(text, { border: 4, ecc: "M" });
}

/** The same in the characters of a terminal, light on dark and dark on light alike. */
export function qrInText(text: string): string {
  return renderUnicodeCompact(text, { border: 2, ecc: "M" });
}
