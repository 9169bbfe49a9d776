// Which rows of a table have every word that is typed; each row's text is put together once.

export function makeFilter(rows) {
  let texts = null;
  const prepare = () => {
    texts ??= rows.map((row) => values(row).join(" ").toLowerCase());
  };
  // Before the first word is typed there is time for it.
  setTimeout(prepare, 0);
  return (typed) => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return [...rows];
    prepare();
    return rows.filter((row, place) => words.every((word) => texts[place].includes(word)));
  };
}

// What a row is only sorted by is not read by anybody.
function values(row) {
  return Object.entries(row).filter(([key]) => !key.endsWith("_order")).map(([, value]) => value);
}
