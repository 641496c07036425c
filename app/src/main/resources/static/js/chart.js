// Draws every <div class="chart" data-chart='{...}'> with ECharts. The server says what, this file says how.
// Description: {type: line|bar|pareto|pie|tiles, x: [...], series: [{name, data, kind?, dashed?, area?}], links?: [...], unit?: money|percent|count}

const palette = ["#0b5cad", "#e8590c", "#2b8a3e", "#9c36b5", "#f08c00", "#1098ad", "#c2255c", "#5c7cfa"];

function format(unit) {
  return (value) => {
    if (value === null || value === undefined) return "—";
    if (unit === "percent") return (value / 100).toFixed(1) + "%";
    const number = unit === "money" ? value / 100 : value;
    const chinese = document.documentElement.lang.startsWith("zh");
    if (chinese && Math.abs(number) >= 1e8) return (number / 1e8).toFixed(1) + "亿";
    if (chinese && Math.abs(number) >= 1e4) return (number / 1e4).toFixed(1) + "万";
    if (!chinese && Math.abs(number) >= 1e6) return (number / 1e6).toFixed(1) + "M";
    if (!chinese && Math.abs(number) >= 1e4) return (number / 1e3).toFixed(1) + "K";
    return number.toLocaleString();
  };
}

function axisChart(description, colors) {
  const show = format(description.unit);
  return {
    grid: { left: 8, right: 28, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: { color: colors.text }, itemWidth: 16 },
    tooltip: { trigger: "axis", valueFormatter: show, confine: true },
    xAxis: { type: description.numericX ? "value" : "category", data: description.numericX ? undefined : description.x, max: description.maxX, axisLabel: { color: colors.muted, hideOverlap: true, formatter: description.numericX ? format(description.unitX) : undefined } },
    yAxis: { type: "value", min: description.minY, max: description.maxY, axisLabel: { color: colors.muted, formatter: show }, splitLine: { lineStyle: { color: colors.line } } },
    series: description.series.map((series) => ({
      name: series.name,
      type: series.kind ?? (description.type === "pareto" ? "line" : description.type),
      data: series.data,
      smooth: false,
      symbol: series.data.length > 40 ? "none" : "circle",
      stack: series.stack,
      lineStyle: series.dashed ? { type: "dashed", width: 1.5 } : { width: 2 },
      areaStyle: series.area ? { opacity: 0.08 } : undefined,
      barMaxWidth: 28,
      markLine: series.marks ? { symbol: "none", silent: true, data: series.marks, label: { color: colors.muted } } : undefined,
    })),
  };
}

function pieChart(description, colors) {
  return {
    tooltip: { trigger: "item", valueFormatter: format(description.unit), confine: true },
    legend: { bottom: 0, textStyle: { color: colors.text } },
    series: [{ type: "pie", radius: ["45%", "70%"], center: ["50%", "44%"], label: { color: colors.text, formatter: "{b} {d}%" },
      data: description.x.map((name, index) => ({ name, value: description.series[0].data[index] })) }],
  };
}

// A map without outside tiles: one square per province, roughly where it lies. data: [[column, row, value, name, sign], ...]
function tileChart(description, colors) {
  const show = format(description.unit);
  const cells = description.series[0].data;
  return {
    tooltip: { formatter: (item) => `${item.data[3]} ${show(item.data[2])}`, confine: true },
    grid: { left: 4, right: 4, top: 4, bottom: 40 },
    xAxis: { type: "category", show: false, data: steps(cells, 0) },
    yAxis: { type: "category", show: false, inverse: true, data: steps(cells, 1) },
    visualMap: { min: 0, max: Math.max(1, ...cells.map((cell) => cell[2] ?? 0)), dimension: 2, orient: "horizontal", left: "center", bottom: 0, itemHeight: 80, text: [show(Math.max(1, ...cells.map((cell) => cell[2] ?? 0))), "0"], formatter: show, textStyle: { color: colors.muted }, inRange: { color: colors.dark ? ["#1f2d3d", "#4dabf7"] : ["#e7f1fb", "#0b5cad"] } },
    series: [{ type: "heatmap", data: cells, label: { show: true, formatter: (item) => item.data[4] }, itemStyle: { borderColor: colors.background, borderWidth: 2, borderRadius: 4 } }],
  };
}

function steps(cells, at) {
  return [...Array(Math.max(...cells.map((cell) => cell[at])) + 1).keys()];
}

function draw(element) {
  const style = getComputedStyle(document.body);
  const dark = document.documentElement.dataset.bsTheme === "dark";
  const colors = { dark, text: style.color, muted: dark ? "#8a97ab" : "#667382", line: dark ? "#2b3a4e" : "#e6e7e9", background: dark ? "#182433" : "#ffffff" };
  const description = JSON.parse(element.dataset.chart);
  const chart = window.echarts.init(element, null, { renderer: "canvas" });
  const makers = { pie: pieChart, tiles: tileChart };
  const option = (makers[description.type] ?? axisChart)(description, colors);
  chart.setOption({ color: palette, animationDuration: 300, textStyle: { fontFamily: style.fontFamily }, aria: { enabled: true }, ...option });
  if (description.links) {
    chart.on("click", (item) => {
      const link = description.links[item.dataIndex];
      if (link) window.location.href = link;
    });
  }
  new ResizeObserver(() => chart.resize()).observe(element);
}

function drawAll(root) {
  for (const element of root.querySelectorAll("[data-chart]:not([data-drawn])")) {
    element.dataset.drawn = "yes";
    draw(element);
  }
}

drawAll(document);
document.addEventListener("htmx:load", (event) => drawAll(event.detail.elt));
