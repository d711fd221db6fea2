import fingerprints from "../assets.generated.json" with { type: "json" };

/** The address of a public file, which changes when the file does. */
export function asset(name: keyof typeof fingerprints): string {
  return `/${name}?v=${fingerprints[name]}`;
}
