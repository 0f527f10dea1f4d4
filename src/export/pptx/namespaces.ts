import { xml } from './xml.ts'

/** Declared by every part of a presentation. */
export const namespaces = xml`xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`

/** The content type of a part of a presentation. */
export function presentationType(name: string): string {
  return `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`
}

export const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
export const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml'
