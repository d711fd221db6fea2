/**
 * The quiz's address, to be passed on. With JavaScript a button opens the phone's own share sheet, with `words` to go
 * along; without, the address is there to be copied.
 */
export function Share({ words, address }: { words: string; address: string }) {
  return (
    <section class="panel" aria-labelledby="share">
      <h2 id="share">Share this quiz</h2>
      <div class="field">
        <label for="address">Link to this quiz</label>
        <input id="address" type="text" readonly value={address} />
      </div>
      <button type="button" class="secondary" data-share={words} data-address={address} hidden>
        Share
      </button>
    </section>
  );
}
