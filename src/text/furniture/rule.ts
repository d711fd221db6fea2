import type { Span } from "../spans.ts";

/** A line of the page. `doubles`: another line repeats it, or goes on from it. */
export type Block = Span & { index: number; text: string; doubles: boolean };

/** Says that a block is furniture. */
export type FurnitureRule = (block: Block, blocks: Block[]) => boolean;
