/** A page as it was fetched, or why it was not, in words for who typed its address. */
export type WebPage =
  | { text: string; url: string; isPlain: boolean; problem?: undefined }
  | { text?: undefined; problem: string };

/** How a page of the public web is fetched, by its address as somebody typed it; devices have no way to. */
export type FetchPage = (address: string) => Promise<WebPage>;
