import { Document, isMap, isScalar, isSeq } from "yaml";
import type { QuestionSet } from "../../quiz/question-set.ts";

/**
 * A set as YAML that reads well: the article's text as it stands, a blank line between questions, no line broken.
 * Reading it again gives the same set.
 */
export function write(set: QuestionSet): string {
  const document = new Document(set, { aliasDuplicateObjects: false });
  if (isMap(document.contents)) {
    document.contents.commentBefore = " yaml-language-server: $schema=./question-set.schema.json";
  }
  const text = document.getIn(["article", "text"], true);
  // Block scalars know no way to say a lone carriage return: such a text is better off in quotes.
  if (isScalar<string>(text) && !text.value.includes("\r")) {
    text.type = "BLOCK_LITERAL";
    text.value = `${text.value}\n`;
  }
  const questions = document.get("questions");
  if (isSeq(questions)) {
    questions.items.forEach((question, index) => {
      if (isMap(question) && index > 0) question.spaceBefore = true;
    });
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
