import { CHART_SCHEMA_PATH, chartJsonSchema } from '../../site/files/chart-json-schema.ts';
import { absolute } from '../../site/urls.ts';

/** What a chart's JSON holds, for programs: one description for both languages. */
export const GET = () => new Response(chartJsonSchema(absolute(CHART_SCHEMA_PATH)), { headers: { 'Content-Type': 'application/schema+json' } });
