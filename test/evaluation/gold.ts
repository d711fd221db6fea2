/** The annotated articles, as ../shared/eval/README.md describes them. */
export type AnnotatedArticle = {
  id: string;
  text: string;
  quotes: AnnotatedQuote[];
  people?: { name: string; role: string; sentence: string }[];
  numbers?: { text: string; measures: string; sentence: string }[];
  acronyms?: { acronym: string; expansion: string; sentence: string }[];
};

export type AnnotatedQuote = {
  start: number;
  end: number;
  text: string;
  speaker: string;
  kind: "full" | "partial" | "scare" | "title_or_term" | "other";
  evidence: string;
  doubtful?: boolean;
};

export type AnnotatedDocument = {
  id: string;
  text: string;
  sentences: { start: number; end: number }[];
  entities: { start: number; end: number; type: string; name_start: number; name_end: number; name: string }[];
};
