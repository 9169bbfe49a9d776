// Stretches of text marked inside an element, by offsets in its text content.

// Python counts code points, the browser UTF-16 units.
export function toUnits(text, codePoints) {
  return [...text].slice(0, codePoints).join("").length;
}

export function textNodes(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

export function markStretch(element, start, end, className) {
  const pieces = [];
  let seen = 0;
  for (const node of textNodes(element)) {
    const from = Math.max(start - seen, 0);
    const to = Math.min(end - seen, node.length);
    if (from < to) pieces.push([node, from, to]);
    seen += node.length;
  }
  return pieces.map(([node, from, to]) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement("mark");
    mark.className = className;
    range.surroundContents(mark);
    return mark;
  });
}

export function clearMarks(element, className) {
  for (const mark of element.querySelectorAll(`mark.${className}`)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}
