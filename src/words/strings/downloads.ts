import { many } from '../plural.ts';

const vi = {
  title: 'Tải về',
  rowsOfPage: 'Tải số liệu của trang này (CSV)',
  csv: 'CSV',
  csvHint: 'dấu phẩy ngăn cột, dấu chấm thập phân, cho phần mềm và người phân tích',
  csvExcel: 'CSV cho Excel',
  csvExcelHint: 'mở thẳng bằng Excel cài tiếng Việt: dấu chấm phẩy ngăn cột, dấu phẩy thập phân',
  json: 'JSON',
  parquet: 'Parquet',
  dataPackage: 'Mô tả dữ liệu (Data Package)',
  everything: 'Toàn bộ sổ',
  svg: 'Ảnh SVG',
  png: 'Ảnh PNG',
  rows: (n: string) => `${n} dòng`,
};

const en: typeof vi = {
  title: 'Download',
  rowsOfPage: 'Download the figures of this page (CSV)',
  csv: 'CSV',
  csvHint: 'commas between columns, decimal points: for software and analysts',
  csvExcel: 'CSV for Excel in Vietnam',
  csvExcelHint: 'semicolons between columns, decimal commas: opens directly in a Vietnamese Excel',
  json: 'JSON',
  parquet: 'Parquet',
  dataPackage: 'Data Package descriptor',
  everything: 'The whole ledger',
  svg: 'SVG image',
  png: 'PNG image',
  rows: (n) => many(n, 'row'),
};

/** The links that hand data and pictures over. */
export const downloads = { vi, en };
