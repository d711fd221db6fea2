/** What `exports` of "cloudflare:workers" offers: the Worker under test. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import("../../src/index.ts");
  }
}
