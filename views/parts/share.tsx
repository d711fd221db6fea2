import { words as spoken } from "../words/spoken.ts";

/**
 * The quiz's address, to be passed on. With JavaScript a button opens the phone's own share sheet, with `words` to go
 * along; without, the address is there to be copied. `more` leads to its code and QR code.
 */
export function Share({ words, address, more }: { words: string; address: string; more?: string }) {
  return (
    <section class="panel" aria-labelledby="share">
      <h2 id="share">{spoken().site.share}</h2>
      <div class="field">
        <label for="address">{spoken().site.shareLink}</label>
        <input id="address" type="text" readonly value={address} />
      </div>
      <button type="button" class="secondary" data-share={words} data-address={address} hidden>
        {spoken().site.shareButton}
      </button>
      {more === undefined ? null : (
        <p>
          <a class="way" href={more}>
            {spoken().site.shareCodes}
          </a>
        </p>
      )}
    </section>
  );
}
