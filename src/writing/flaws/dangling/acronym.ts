import type { Facts } from "../../../facts/facts.ts";
import { lookup } from "../../lookup.ts";
import { kindsOf } from "../../sentence/meant/kinds.ts";
import type { DanglingRule } from "./rule.ts";

/** Acronyms that need no explanation. */
const known = new Set(
  (
    "US USA UK UN EU NATO BBC CNN NASA FBI CIA USSR AIDS HIV DNA RNA TV CEO GDP UNESCO UNICEF NHS WHO IMF FIFA UEFA NBA NFL MLB NHL OPEC IBM " +
    "MTV DVD CD PC GPS USB SMS PhD MBA MP MEP PM AM BC AD BCE CE UV LED LGBT LGBTQ NGO NGOs KGB SOS ID OK VIP MIT UCLA NYC LA DC WWF RAF GMT " +
    "ABC CBS NBC ESPN HBO UFO IRA IQ AC DC II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI COVID G7 G8 G20 CO2 PISA HMS USS DJ FM " +
    "CBC ITV PBS NPR AFP FDA EPA NSA SEC WTO OECD ASEAN NAFTA JFK MLS NCAA ATP WTA MRI ATM PIN FAQ DIY BMW KFC GCHQ TNT LSD CCTV PDF HTML SARS MERS " +
    "ADHD PTSD STEM RSPCA NSPCC SNP GOP ANC ISIS PLO NAACP ACLU UKIP RPM MPH GMO BBQ ESL GCSE UVA UVB AI VR HD UCL NSW PR HR MVP IPO PLC LLC ETA EEC UAE DDT"
  ).split(" "),
);
const capitals = /(?<![\p{L}\p{N}’'-])\p{Lu}{2,6}s?(?![\p{L}\p{N}-])/gu;

/** “SOHAY, a grassroots organisation”: called by nothing else, it is a name. */
function isExplained(acronym: string, facts: Facts): boolean {
  const name = lookup(facts).byForm.get(acronym);
  if (name === undefined || name.name !== acronym || acronym.length < 4) return false;
  return (kindsOf(facts).get(name) ?? []).some(({ general }) => general === undefined);
}

/** An acronym that the stem does not explain and not everybody knows. */
export const acronym: DanglingRule = ({ reporter, facts }) => {
  for (const { 0: found, index } of reporter.matchAll(capitals)) {
    if (known.has(found) || known.has(found.replace(/s$/, "")) || isExplained(found, facts) || /^[IVXLC]+$/.test(found))
      continue;
    if (reporter[index - 1] === "(" && reporter[index + found.length] === ")") continue;
    if (reporter.includes(`(${found})`)) continue;
    return found;
  }
  return undefined;
};
