/** A web address that may be fetched for somebody, or why it may not, in words for who typed it. */
export type Address = { url: URL; problem?: undefined } | { url?: undefined; problem: string };

/**
 * Looks at an address before it is fetched: http or https at its usual port, no name and password, and a host with a name
 * of the public web. Hosts that are numbers are refused altogether, in whatever notation (the URL parser makes
 * `0x7f.1`, `2130706433` and `０x7f.1` the number that they are): no article is published under one, and all private,
 * loopback, link-local and special addresses are among them. So are names that stand for a number, and those that only
 * mean something within a network (RFC 6761, 6762, 8375, 9476).
 */
export function publicAddress(typed: string, base?: URL): Address {
  const text = typed.trim();
  if (!URL.canParse(text, base)) return { problem: noAddress };
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return { problem: noAddress };
  const host = url.hostname.replace(/\.$/, "");
  const isPublic = url.port === "" && url.username + url.password === "" && isPublicName(host);
  return isPublic ? { url } : { problem: notPublic };
}

const noAddress = "This is no address of a web page. It begins with https://, as the browser shows it.";
const notPublic = "Only pages of the public web are fetched. Open the page, and paste its text instead.";

/** A name with a point in it, no number, and of no network's own. */
function isPublicName(host: string): boolean {
  const isNumber = host.startsWith("[") || /^[\d.]+$/.test(host);
  const holdsNumber = /(?:^|[.-])\d{1,3}(?:[.-]\d{1,3}){3}(?:[.-]|$)/.test(host) || /(?:^|\.)[0-9a-f]{8}\./.test(host);
  return (
    host.includes(".") &&
    !isNumber &&
    !holdsNumber &&
    !withinNetworks.test(`.${host}`) &&
    !loopbackNames.test(`.${host}`)
  );
}

const withinNetworks =
  /\.(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa|test|example|invalid|onion|alt|home\.arpa)$/i;

/** Well-known public names that lead back to the machine itself. */
const loopbackNames = /\.(?:localtest\.me|lvh\.me|vcap\.me|nip\.io|sslip\.io|xip\.io|lacolhost\.com)$/i;
