/** Short files of formats of which there is no file by others here that may be copied. */
export const samples: Record<string, string[]> = {
  trivia: [
    JSON.stringify({
      response_code: 0,
      results: [
        {
          type: "multiple",
          difficulty: "easy",
          category: "Entertainment: Video Games",
          question: "Who said &quot;It&#039;s a-me&quot;?",
          correct_answer: "Mario",
          incorrect_answers: ["Luigi", "Wario &amp; Co", "&lt;b&gt;Peach&lt;/b&gt;"],
        },
        {
          type: "boolean",
          category: "Science",
          question: "Water boils at 100&deg;C.",
          correct_answer: "True",
          incorrect_answers: ["False"],
        },
      ],
    }),
    "#Q Which city is the capital of France?\n^ Paris\nA Lyon\nB Paris\nC Nice\n\n#Q Is this the\nsecond question?\n^ Yes\nA Yes\nB No\n",
  ],
  text2qti: [
    "Quiz title: Sums\nQuiz description: Some sums.\n\nTitle: An addition\nPoints: 2\n1.  What is 2+3?\n... General feedback.\n+ Correct.\na)  6\n... Too much.\n*c) 5\n\n2.  Which are dinosaurs?\n[ ] Mammoth\n[*] Triceratops\n[*] Stegosaurus\n\n3. What is it, about?\n=   2.7 +- 0.1\n\n4. Between?\n= [1.25, 1.26]\n\n5.  Who lives at the\n    North Pole?\n*   Santa\n*   Santa Claus\n\n6.  Write an essay.\n____\n\n```{.python .run}\nimport os\n```\n",
  ],
  quizlet: ["Hund\tdog\nKatze\tcat\n\nVogel\tbird, birdie\n"],
  markdown: [
    "# Animals\n\nSome words before.\n\n## Which animals bark?\n\n- [x] Dogs\n- [ ] Cats\n> Cats mew.\n\n2. Which *fly*?\n   - [x] Bats\n   - [x] Birds\n   - [ ] Pigs\n\nHow many legs has a spider?\nAnswer: eight\nAnswer: 8\n",
  ],
  "anki-text": [
    '#separator:Semicolon\n#html:false\n#tags column:3\nHund;dog;animals\nKatze;"cat; or kitty";animals\n',
    "front\tback\nThe capital of France is {{c1::Paris}}.\t\n",
  ],
  blackboard: [
    "MC\tWhat is 2+2?\t4\tcorrect\t5\tincorrect\nMA\tEven?\t2\tcorrect\t4\tcorrect\t3\tincorrect\nTF\tWater is wet.\ttrue\nORD\tCount\tone\ttwo\tthree\nMAT\tMatch\ta\tA\tb\tB\nFIB\tThe capital of France?\tParis\tparis\nNUM\tPi?\t3.14\t0.01\nESS\tWrite.\n",
  ],
  csv: [
    "Question;Option A;Option B;Option C;Correct;Time\nCapital of France?;Paris;Lyon;Nice;A;20\nCapital of Italy?;Milan;Rome;;2;30\n",
    "What is 2+2?\t3\t4\t5\t4\nWhat is 1+1?\t2\t3\t4\t2\n",
    "Term,Definition\nHund,dog\nKatze,cat\n",
  ],
};
