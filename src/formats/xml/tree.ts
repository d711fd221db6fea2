import type { Element } from "./parse.ts";
import { encodeText } from "./references.ts";

/** The elements right below one, of a name if there is one. */
export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const elements = (parent?.content ?? []).filter((node) => typeof node !== "string");
  return name === undefined ? elements : elements.filter((element) => element.name === name);
}

/** The first element that a path of names leads to. */
export function childOf(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => childrenOf(element, name)[0], parent);
}

/** Every element below one that has one of the names, in order, at any depth; none of them is looked into further. */
export function descendantsOf(parent: Element | undefined, ...names: string[]): Element[] {
  return childrenOf(parent).flatMap((child) => (names.includes(child.name) ? [child] : descendantsOf(child, ...names)));
}

/** All text in an element, tags left out. */
export function textOf(element: Element | undefined): string {
  return (element?.content ?? []).map((node) => (typeof node === "string" ? node : textOf(node))).join("");
}

/** What an element holds as HTML; elements for which `leave` says so are left out. */
export function htmlOf(element: Element | undefined, leave: (child: Element) => boolean = () => false): string {
  return (element?.content ?? [])
    .map((node) => {
      if (typeof node === "string") return encodeText(node);
      return leave(node)
        ? ""
        : `<${node.name}${attributesOf(node)}>${empty.has(node.name) ? "" : `${htmlOf(node, leave)}</${node.name}>`}`;
    })
    .join("");
}

/** Elements of HTML that have no end tag. */
const empty = new Set(["br", "hr", "img", "col", "area", "wbr", "input", "source", "track", "embed", "param"]);

function attributesOf({ attributes }: Element): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${encodeText(value)}"`)
    .join("");
}
