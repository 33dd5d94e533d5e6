/** imsmanifest.xml: what a course platform reads of a package first. */

import { escaped } from "../state/escaped";
import type { Version } from "./api";

export interface Described {
  readonly version: Version;
  /** The same for the same package: letters, digits, hyphens. */
  readonly identifier: string;
  readonly title: string;
  /** Beside the manifest; the first one is opened. */
  readonly files: readonly [string, ...string[]];
}

const SCHEMAS = {
  "1.2": {
    spaces: `xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"`,
    version: "1.2",
    type: "adlcp:scormtype",
    rules: "",
  },
  "2004": {
    spaces: `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"`,
    version: "2004 3rd Edition",
    type: "adlcp:scormType",
    // Whether it is completed and passed, the page says itself.
    rules: `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`,
  },
} as const;

export function manifestOf({ version, identifier, title, files }: Described): string {
  const schema = SCHEMAS[version];
  const name = escaped(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="1.0" ${schema.spaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schema.version}</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${name}</title>
      <item identifier="item" identifierref="page">
        <title>${name}</title>${schema.rules}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" ${schema.type}="sco" href="${files[0]}">
${files.map((file) => `      <file href="${file}"/>`).join("\n")}
    </resource>
  </resources>
</manifest>
`;
}
