import type { CoverageReportOptions } from "monocart-coverage-reports";

declare const options: CoverageReportOptions;
export default options;
