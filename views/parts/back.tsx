/** The way back, above a page's heading. */
export function Back({ href, label }: { href: string; label: string }) {
  return (
    <p class="quiet">
      <a class="way" href={href}>
        ← {label}
      </a>
    </p>
  );
}
