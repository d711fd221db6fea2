/** A typed answer in which no star stands for any letters, as Moodle would have it (qtype_shortanswer). */
export function withoutWildcards(answer: string): string {
  return answer.replaceAll("*", "\\*");
}
