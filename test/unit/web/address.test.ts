import { expect, test } from "vitest";
import { publicAddress } from "../../../src/web/address.ts";
import { decode, encodingOf } from "../../../src/web/decode.ts";

test.each([
  "https://example.org/bees",
  " http://www.bbc.co.uk/news/1234?x=1#top ",
  "HTTPS://EN.WIKIPEDIA.ORG/wiki/Bee",
  "https://münchen.de/",
  "https://1und1.de/",
])("%s may be fetched", (typed) => {
  expect(publicAddress(typed).problem).toBeUndefined();
});

test.each([
  ["loopback", "http://127.0.0.1/"],
  ["loopback in other ranges", "http://127.8.9.1/"],
  ["hexadecimal", "http://0x7f.0.0.1/"],
  ["decimal", "http://2130706433/"],
  ["octal", "http://0177.0.0.01/"],
  ["short", "http://127.1/"],
  ["full-width digits", "http://１２７.０.０.１/"],
  ["circled digits", "http://①②⑦.⓪.⓪.①/"],
  ["this host", "http://0.0.0.0/"],
  ["private", "http://10.0.0.8/"],
  ["private", "http://172.16.5.4/"],
  ["private", "http://192.168.1.1/"],
  ["shared", "http://100.64.0.1/"],
  ["link-local, where clouds keep secrets", "http://169.254.169.254/latest/meta-data/"],
  ["multicast", "http://224.0.0.1/"],
  ["IPv6 loopback", "http://[::1]/"],
  ["IPv6 with IPv4 in it", "http://[::ffff:127.0.0.1]/"],
  ["IPv6 unique local", "http://[fd00::1]/"],
  ["IPv6 link-local", "http://[fe80::1]/"],
  ["IPv6 of NAT64", "http://[64:ff9b::7f00:1]/"],
  ["a bare name", "http://localhost/"],
  ["a bare name with a point", "http://localhost./"],
  ["a name below it", "http://app.localhost/"],
  ["a printer", "http://printer.local/"],
  ["a router", "http://router.home.arpa/"],
  ["a cloud's own", "http://metadata.google.internal/"],
  ["a name that is a number", "http://127.0.0.1.nip.io/"],
  ["a name that is a number, with hyphens", "http://10-0-0-1.my.sslip.io/"],
  ["a name that is a number in hexadecimal", "http://7f000001.nip.io/"],
  ["a name that leads home", "http://localtest.me/"],
  ["another port", "http://example.org:8080/"],
  ["a name and password", "http://user:secret@example.org/"],
  ["a name before the host", "http://example.org@127.0.0.1/"],
])("%s is refused: %s", (_, typed) => {
  expect(publicAddress(typed).problem).toContain("paste its text instead");
});

test.each([
  "",
  "bees",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "ftp://example.org/",
  "data:text/html,x",
  "https://",
])("“%s” is no address of a page", (typed) => {
  expect(publicAddress(typed).problem).toContain("no address of a web page");
});

test("where a page leads is read from where it stands", () => {
  const base = new URL("https://example.org/a/b");
  expect(publicAddress("../c", base).url?.href).toBe("https://example.org/c");
  expect(publicAddress("//169.254.169.254/", base).problem).toBeDefined();
});

test("bytes become text as their mark, their page or their look says", () => {
  const bytes = (...codes: number[]) => new Uint8Array(codes);
  expect(decode(new TextEncoder().encode("“é”"))).toBe("“é”");
  expect(decode(bytes(0x93, 0xe9, 0x94))).toBe("“é”");
  expect(decode(bytes(0xff, 0xfe, 0x41, 0))).toBe("A");
  expect(decode(bytes(0xe9), "iso-8859-1")).toBe("é");
  expect(decode(bytes(0x41), "no-such-encoding")).toBe("A");
  expect(encodingOf("text/html; charset=ISO-8859-2", bytes())).toBe("ISO-8859-2");
  expect(encodingOf("text/html", new TextEncoder().encode('<html><meta charset="koi8-r">'))).toBe("koi8-r");
});
