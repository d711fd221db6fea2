import type { Study } from "../../study/study.ts";

/** All aids as a page of Markdown, each sort under its heading; what the article gives nothing for is left out. */
export function markdown(aids: Study, title: string): string {
  const said = aids.quotations.filter(({ speaker }) => speaker !== null);
  const sections: [string, string[]][] = [
    ["Summary", aids.summary],
    ["People", aids.people.map(({ name, role }) => `**${name}**: ${role}`)],
    ["Key quotations", said.map(({ text, speaker }) => `${text} – ${speaker}`)],
    ["Key numbers", aids.numbers.map(({ text, measures, source }) => `**${text}** ${measures ?? ""}: ${source}`)],
    ["Timeline", aids.timeline.map(({ text, source }) => `**${text}**: ${source}`)],
    ["Acronyms", aids.acronyms.map(({ acronym, expansion }) => `**${acronym}**: ${expansion}`)],
    ["Flashcards", aids.flashcards.map(({ front, back }) => `${front} → **${back}**`)],
  ];
  const written = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `## ${name}\n\n${bulleted(lines)}`);
  return [`# ${title}`, ...written].join("\n\n");
}

function bulleted(lines: string[]): string {
  return lines.map((line) => `- ${line.replace(/\s+/g, " ").replace(" :", ":")}`).join("\n");
}
