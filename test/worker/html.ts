/** The title in a page or fragment, without the site's name. */
export function titleOf(html: string): string {
  return plain(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "").replace(/ · Footnote$/, "");
}

/** What a reader sees of a page: its text, without tags. */
export function textOf(html: string): string {
  return plain(html.replace(/<[^>]*>/g, "")).replace(/\s+/g, " ");
}

/** What a browser would send of the form with that action, as it stands, but for its buttons. */
export function formOf(html: string, action: string): URLSearchParams {
  const forms = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)];
  const form = forms.find(([, tag = ""]) => attribute(tag, "action") === action)?.[2];
  if (form === undefined) throw new Error(`no form for ${action} in: ${textOf(html)}`);
  const fields = new URLSearchParams();
  for (const [, tag = ""] of form.matchAll(/<input\b([^>]*)>/g)) {
    const ticks = ["radio", "checkbox"].includes(attribute(tag, "type") ?? "");
    if (!ticks || /\schecked\b/.test(tag)) fields.append(attribute(tag, "name") ?? "", attribute(tag, "value") ?? "");
  }
  for (const [, tag = "", options = ""] of form.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    fields.append(attribute(tag, "name") ?? "", chosenIn(options));
  }
  for (const [, tag = "", text = ""] of form.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)) {
    fields.append(attribute(tag, "name") ?? "", plain(text).replace(/^\n/, ""));
  }
  return fields;
}

/** The text of the message beside a field that was wrong. */
export function messageFor(html: string, field: string): string | undefined {
  const message = new RegExp(`<p[^>]* id="message-${field}"[^>]*>(.*?)</p>`, "s").exec(html)?.[1];
  return message === undefined ? undefined : textOf(message);
}

function chosenIn(options: string): string {
  const tags = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = ""]) => tag);
  const chosen = tags.find((tag) => /\sselected\b/.test(tag)) ?? tags[0] ?? "";
  return attribute(chosen, "value") ?? "";
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function plain(html: string): string {
  return html.replace(/&(#39|amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? "");
}
