import fingerprints from "../assets.generated.json" with { type: "json" };

export type Asset = keyof typeof fingerprints;

/** The address of a public file, which changes when the file does. */
export function asset(name: Asset): string {
  return `/${name}?v=${fingerprints[name]}`;
}
