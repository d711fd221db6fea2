/** How the printed page looks: a serif to read, room to write, and every part on a sheet of its own. */
export const style = `
@page { margin: 2cm; }
body { font: 12pt/1.45 Georgia, "Times New Roman", serif; max-width: 42em; margin: 0 auto; padding: 1em; }
section + section { break-before: page; }
h1 { font-size: 1.5em; line-height: 1.2; }
li { break-inside: avoid; margin-bottom: 1em; }
.stem { font-weight: bold; margin-bottom: 0.3em; }
.options, .order { list-style: none; padding-left: 0; }
.options li, .order li { margin-bottom: 0.3em; }
.options, .order, .sheet, .name, table { font-family: system-ui, sans-serif; }
.key { font-weight: bold; margin-bottom: 0.2em; }
blockquote { margin: 0.3em 0 0.3em 1em; padding-left: 0.7em; border-left: 2px solid; }
.from { font-size: 0.85em; }
td { padding: 0.2em 2em 0.2em 0; vertical-align: top; }
.stem, blockquote, td { white-space: pre-line; }
`;
