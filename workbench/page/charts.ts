import { chartData, chartsOn } from '../excel/charts';
import type { ExcelModel } from '../excel/model';
import { chartLegend, chartPicture } from './chartPicture';

/** The strip below the grid with a picture of each chart of the active sheet. In Excel charts lie over the cells. */
export class ChartStrip {
  private drawn = '';

  constructor(
    private readonly strip: HTMLElement,
    private readonly model: ExcelModel,
  ) {}

  /** Draws anew where a chart, its cells or the active sheet have changed. */
  draw(): void {
    const charts = chartsOn(this.model, this.model.grid.activeSheet()).map((chart) => ({
      title: chart.title ?? chart.name,
      type: chart.type,
      data: chartData(this.model, chart),
    }));
    const now = JSON.stringify(charts);
    if (now === this.drawn) return;
    this.drawn = now;
    this.strip.classList.toggle('hidden', charts.length === 0);
    this.strip.replaceChildren(
      ...charts.map(({ title, type, data }) => {
        const figure = document.createElement('figure');
        const caption = document.createElement('figcaption');
        caption.textContent = title;
        figure.append(caption, chartPicture(type, data), chartLegend(data));
        return figure;
      }),
    );
  }
}
