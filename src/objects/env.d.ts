/** What wrangler.toml binds. */
interface Env {
  ASSETS: Fetcher;
  CLASSES: DurableObjectNamespace<import("./classroom.ts").Classroom>;
  LEARNERS: DurableObjectNamespace<import("./learner.ts").Learner>;
  QUIZZES: DurableObjectNamespace<import("./quiz-record.ts").QuizRecord>;
  TRANSFERS: DurableObjectNamespace<import("./transfer.ts").Transfer>;
}

/** The same, as the runtime's own modules and the tests know it. */
declare namespace Cloudflare {
  interface Env extends globalThis.Env {}
}
