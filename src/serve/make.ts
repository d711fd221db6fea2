import { makeBundle } from "./bundle.ts";

await makeBundle();
