const BEGIN = '<!-- scores -->\n';
const END = '<!-- end of scores -->';

/** The page with the table of these scores in it. */
export function withTable(page, scores) {
  const from = page.indexOf(BEGIN) + BEGIN.length;
  return `${page.slice(0, from)}\n${tableOf(scores)}\n${page.slice(page.indexOf(END))}`;
}

/** The share of its mutants that a test notices, in percent. */
export function scoreOf({ killed, survived }) {
  return killed + survived === 0 ? 100 : (100 * killed) / (killed + survived);
}

function tableOf(scores) {
  const rows = Object.entries(scores).map(([file, score]) => `| ${row(`\`${file}\``, score)} |\n`);
  const head = '| file | noticed | survived | set aside | score |\n| --- | --: | --: | --: | --: |\n';
  return `${head}${rows.join('')}| ${row('**all**', sum(Object.values(scores)))} |\n`;
}

function row(name, { killed, survived, explained, ...rest }) {
  return [name, killed, survived, explained, `${scoreOf({ killed, survived, ...rest }).toFixed(1)} %`].join(
    ' | ',
  );
}

function sum(scores) {
  const total = { killed: 0, survived: 0, explained: 0 };
  for (const score of scores) for (const name of Object.keys(total)) total[name] += score[name];
  return total;
}
