/** Chart.js with the parts that are used, and nothing that moves. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { Dot, DotController } from './dot-series.ts';

// Lines are dots that the pictures join themselves: only they know which may be joined.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Dot, DotController);
// Pictures change when a reader asks for another one: motion would only make them wait.
Chart.defaults.animation = false;
Chart.defaults.events = [];

export { Chart };
